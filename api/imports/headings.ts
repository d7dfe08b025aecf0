import type { Column } from './columns.js';
import { type Fault, type FaultAt, shown, TableFault } from './faults.js';
import { isMoney, isUnit, unitIn } from './money.js';

/** A heading as it is compared: what is written behind it in brackets, and a star that says it is needed, are left out. */
const bare = (heading: string) =>
  heading
    .normalize('NFKC')
    .replace(/\([^()]*\)\s*\*?$/, '')
    .replace(/[*\s]/g, '')
    .toLowerCase();

/** Which column stands where in a file, and the heading it has there. */
export interface Placed {
  readonly heading: string;
  readonly at: number;
}
export interface Headings {
  readonly placed: ReadonlyMap<Column, Placed>;
  /** Cells beyond belong to no column. */
  readonly known: readonly boolean[];
}

/** @throws TableFault for headings that are none, are there twice, or missing */
export function headingsOf(columns: readonly Column[], headings: readonly string[]): Headings {
  const byName = new Map(
    columns
      .flatMap((column) => [column.zh, column.en, column.property].map((name) => [bare(name), column] as const))
      .reverse(),
  );
  const placed = new Map<Column, Placed>();
  for (const [at, heading] of headings.entries()) {
    if (bare(heading) === '') continue;
    const column = byName.get(bare(heading));
    if (!column || (isMoney(column.field) && !isUnit(unitIn(heading)))) throw unknown(columns, heading);
    if (placed.has(column)) throw new TableFault({ code: 'DOUBLE_COLUMN' }, 1, shown(heading));
    placed.set(column, { heading, at });
  }
  // Columns of what hangs on a row are needed where there are any of it.
  const steps = new Set([0, ...[...placed.keys()].map(({ step }) => step)]);
  const missing = columns.find((column) => column.isRequired && steps.has(column.step) && !placed.has(column));
  if (missing) throw new TableFault({ code: 'MISSING_COLUMN' }, 1, missing.zh);
  return { placed, known: headings.map((heading) => bare(heading) !== '') };
}

const withUnit = (name: string, { field }: Column) => (isMoney(field) ? name.replace(/\(分\)$|$/, '(万元)') : name);
function unknown(columns: readonly Column[], heading: string): TableFault {
  const allowed: [string, string] = [
    columns.map((column) => withUnit(column.zh, column)).join('、'),
    columns.map((column) => withUnit(column.en, column)).join(', '),
  ];
  return new TableFault({ code: 'UNKNOWN_COLUMN', value: shown(heading), allowed }, 1, shown(heading));
}

/** A cell that is a formula, and not its result. */
export const formula = Symbol('formula');
export type Cell = string | typeof formula;

export interface ReadRow {
  /** As a spreadsheet numbers it: the headings are 1. */
  readonly row: number;
  /** PostgreSQL's texts of the values by column; of relations, what names the record. */
  readonly values: (string | null)[];
  readonly faults: Omit<FaultAt, 'row'>[];
}

/** What a row says, in the order of the columns; undefined for one that is empty, or the example of a template. */
export function readRow(
  columns: readonly Column[],
  { placed, known }: Headings,
  row: number,
  cells: readonly Cell[],
): ReadRow | undefined {
  const filled = cells.map((cell) => (cell === formula ? cell : cell.trim()));
  const [first] = filled;
  if (filled.every((cell) => cell === '') || (typeof first === 'string' && first.startsWith('示例'))) return undefined;
  const values: (string | null)[] = columns.map(() => null);
  const faults: ReadRow['faults'] = [];
  const wrong = (columnName: string | undefined, fault: Fault) => faults.push({ columnName, fault });
  if (filled.some((cell, at) => cell !== '' && !known[at])) wrong(undefined, { code: 'TOO_MANY_CELLS' });
  const cellOf = (column: Column) => filled[placed.get(column)?.at ?? -1] ?? '';
  const isThere = columns.reduce(
    (steps, column) => (cellOf(column) === '' ? steps : steps.add(column.step)),
    new Set([0]),
  );
  for (const [n, column] of columns.entries()) {
    const cell = cellOf(column);
    if (cell === formula) wrong(column.zh, { code: 'FORMULA' });
    else if (cell === '') {
      if (column.isRequired && isThere.has(column.step)) wrong(column.zh, { code: 'REQUIRED' });
    } else {
      const parsed = column.parse(cell, placed.get(column)!.heading);
      if (typeof parsed === 'string') values[n] = parsed;
      else wrong(column.zh, parsed);
    }
  }
  return { row, values, faults };
}
