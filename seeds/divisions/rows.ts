import { isDay } from '../../schema/kit/declare/column-kinds.js';
import { type Classification, classify, type DivisionLevel, levelOf } from './classify.js';
import { placeName, wrongLevel } from './names.js';
import type { RawRow } from './table.js';

/** What a row says of a division; codes have 12 digits, a province has no parent. */
export interface DivisionRow extends Classification {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly successor: string | null;
  readonly file: string;
  readonly line: number;
}

/** Why a row is refused, in words for whoever has to mend the file. */
export const refusals = {
  BAD_CODE: 'the code has not 2, 4, 6, 9 or 12 digits, or leaves out the prefecture',
  EXTRA_CELLS: 'it has more cells than the first line: a name with a comma needs quotation marks',
  EMPTY_NAME: 'no name',
  BAD_NAME: 'the name has more than 100 characters, control characters, or is not UTF-8',
  WRONG_LEVEL: 'the name belongs to another level than the code: is this the code of what is above it?',
  BAD_PARENT: 'the parent is not of a wider level',
  UNKNOWN_PARENT: 'no row before it, and no division in the database, has the code of its parent',
  BAD_DAY: 'validFrom and validTo are days like 2023-06-30, the first before the second',
  BAD_SUCCESSOR: 'the successor is no code of a division, or its own',
  DUPLICATE: 'an earlier row says the same',
  TWO_NAMES: 'an earlier row gives the same code another name',
} as const;
export type Refusal = keyof typeof refusals;

/** A row that is not loaded: the line of the file it starts on, why, and the code as written. */
export interface RefusedRow {
  readonly refused: number;
  readonly reason: Refusal;
  readonly file: string;
  readonly code: string;
}

/** Codes and names of divisions, by which the rows after them are checked. */
export type Known = Iterable<readonly [code: string, name: string]>;

/** Checks rows one after another; `known` may be parents without a row of their own. */
export function checker(known: Known = []): (row: RawRow) => DivisionRow | RefusedRow {
  // As numbers, codes take a quarter of the memory.
  const before = new Map(Array.from(known, ([code, name]) => [Number(code), name] as const));
  const seen = new Map<number, string>();
  /** Names of codes whose rows were refused: they contradict others as well. */
  const refused = new Map<number, string>();
  const nameOf = (code: string) => seen.get(Number(code)) ?? before.get(Number(code));
  return (row) => {
    const { file, line } = row;
    const code = pad(row.code);
    const refuse = (reason: Refusal, name?: string): RefusedRow => {
      if (name !== undefined) refused.set(Number(code), name);
      return { refused: line, reason, file, code: row.code };
    };
    const written = row.name.trim().normalize('NFC');
    if (row.isLong) return refuse('EXTRA_CELLS');
    if (!isCode(row.code.trim())) return refuse('BAD_CODE');
    if (written === '') return refuse('EMPTY_NAME');
    if (written.length > 100 || badCharacters.test(written)) return refuse('BAD_NAME');
    const name = placeName(code, written, (digits) => nameOf(pad(code.slice(0, digits))));
    const earlier = seen.get(Number(code)) ?? refused.get(Number(code));
    if (earlier !== undefined) return refuse(earlier === name ? 'DUPLICATE' : 'TWO_NAMES');
    if (wrongLevel(code, name)) return refuse('WRONG_LEVEL', name);
    const parent = row.parent.trim() === '' ? parentOf(code, (above) => nameOf(above) !== undefined) : pad(row.parent);
    if (parent !== null && isCode(parent) && !isWider(parent, code)) return refuse('BAD_PARENT', name);
    const parentName = parent === null ? undefined : nameOf(parent);
    if (parent !== null && parentName === undefined) return refuse('UNKNOWN_PARENT', name);
    const [validFrom, validTo] = [optional(row.validFrom), optional(row.validTo)];
    if (
      ![validFrom, validTo].every((day) => day === null || isDay(day)) ||
      (validFrom && validTo && validFrom >= validTo)
    )
      return refuse('BAD_DAY', name);
    const successor = optional(row.successor) && pad(row.successor);
    if (successor !== null && (!isCode(successor) || successor === code)) return refuse('BAD_SUCCESSOR', name);
    seen.set(Number(code), name);
    return { code, name, ...classify(code, name, parentName), parent, validFrom, validTo, successor, file, line };
  };
}

const pad = (code: string): string => code.trim().padEnd(12, '0');
const optional = (text: string): string | null => text.trim() || null;

/** U+FFFD stands for bytes that are not UTF-8: a file in GBK is full of them. */
const badCharacters = /[\p{Cc}\uFFFD]/u;

const levels: readonly DivisionLevel[] = ['PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP', 'VILLAGE'];
const isWider = (parent: string, code: string): boolean =>
  levels.indexOf(levelOf(parent)) < levels.indexOf(levelOf(code));

/** 2, 4, 6, 9 or 12 digits; below a province the prefecture part is never empty (350000 is fine, 350005 is not). */
function isCode(written: string): boolean {
  if (!/^[1-9]\d(\d\d){0,2}$|^[1-9]\d{8}$|^[1-9]\d{11}$/.test(written)) return false;
  const code = pad(written);
  const parts = [code.slice(2, 4), code.slice(4, 6), code.slice(6, 9), code.slice(9, 12)].map(Number);
  // Cities without counties (东莞 4419) have townships directly: only the county part may be skipped.
  return parts[0] !== 0 || parts.every((part) => part === 0);
}

/** Municipalities and counties directly under a province may stand below it without a heading between. */
const straightUnderProvince = /^(?:11|12|31|50)\d{4}|^\d\d90\d\d/;

/** Code of the next wider division; null for a province. */
function parentOf(code: string, exists: (code: string) => boolean): string | null {
  const length = [9, 6, 4, 2].find((n) => /[1-9]/.test(code.slice(n)));
  if (length === undefined) return null;
  const parent = pad(code.slice(0, length));
  if (length === 4 && !exists(parent) && straightUnderProvince.test(code)) return pad(code.slice(0, 2));
  return parent;
}
