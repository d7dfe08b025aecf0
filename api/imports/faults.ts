/** What a cell or a row has wrong, as the concept of errors keeps it. */
export interface Fault {
  readonly code: string;
  readonly value?: string;
  readonly [name: string]: string | readonly [zh: string, en: string] | undefined;
}
/** A fault of the file as a whole. */
export class TableFault extends Error {
  constructor(
    readonly fault: Fault,
    readonly row = 0,
    readonly columnName?: string,
  ) {
    super(fault.code);
  }
}

export interface FaultAt {
  readonly row: number;
  readonly columnName: string | undefined;
  readonly fault: Fault;
}

/** Most that are listed; all are counted. */
const mostListed = 10_000;
/** Characters of a cell that are shown again. */
const mostShown = 60;

/** What is shown of a cell: a piece of it, without what no text can have. */
export const shown = (cell: string): string => {
  const clean = [...cell.normalize('NFC').replace(/[\p{Cc}\p{Cs}]/gu, '�')];
  return clean.length > mostShown ? `${clean.slice(0, mostShown).join('')}…` : clean.join('');
};

/** The faults of one import. */
export class Faults {
  readonly list: FaultAt[] = [];
  count = 0;
  rows = 0;

  /** A row, with all that is wrong with it. */
  add(row: number, found: readonly Omit<FaultAt, 'row'>[]): void {
    this.rows++;
    this.count += found.length;
    for (const one of found) if (this.list.length < mostListed) this.list.push({ row, ...one });
  }
}
