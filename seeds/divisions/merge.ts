import { once } from 'node:events';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { DivisionRow, RefusedRow } from './source.js';

/** What became of the rows so far. */
export interface Tally {
  inserted: number;
  /** Known before with another name, level, kind or parent. */
  updated: number;
  /** Known before just so. */
  unchanged: number;
  refused: number;
}

export interface MergeOptions {
  /** Rows of one transaction. */
  readonly batch: number;
  /** Hears of each row that is refused, as it is read. */
  readonly onRefused?: (row: RefusedRow) => void;
  /** Hears of each batch that is committed. */
  readonly onBatch?: (tally: Readonly<Tally>) => void;
  /** Stops after the batch that is being written. */
  readonly signal?: AbortSignal;
}

/** Without indexes and constraints; columns as the table has them, for they are compared by the same collations. */
const prepare = `
  create temporary table if not exists incoming on commit delete rows
    as select code, name, level, kind, parent_code from division limit 0`;

/**
 * Only what differs is written: `on conflict` alone would lock, and so rewrite, each row that is there already.
 * The bounds let PostgreSQL read the part of the table that a batch, being in order, is about. Beside a server that
 * changes the same division the later one wins.
 */
const merge = `
  with written as (
    insert into division (code, name, level, kind, parent_code, is_sample)
    select i.code, i.name, i.level, i.kind, i.parent_code, false
    from incoming i left join division d on d.code = i.code and d.code between $1 and $2
    where d.code is null
       or (d.name, d.level, d.kind, d.parent_code) is distinct from (i.name, i.level, i.kind, i.parent_code)
    on conflict (code) do update set
      name = excluded.name, level = excluded.level, kind = excluded.kind, parent_code = excluded.parent_code,
      is_sample = false, version = division.version + 1, updated_at = now()
    returning xmax = 0 as inserted)
  select count(*) filter (where inserted)::int as inserted, count(*) filter (where not inserted)::int as updated
  from written`;

/**
 * Brings divisions into the database, parents before children as they come. Each batch is a transaction of its own:
 * whatever ends the process, the batches before are kept, and merging the same rows again continues from there.
 * Divisions that the rows lack stay as they are. While a batch is written the next one is read.
 */
export async function mergeDivisions(
  client: ClientBase,
  rows: AsyncIterable<DivisionRow | RefusedRow>,
  { batch, onRefused, onBatch, signal }: MergeOptions,
): Promise<Tally> {
  await client.query(prepare);
  const tally: Tally = { inserted: 0, updated: 0, unchanged: 0, refused: 0 };
  let refused = 0;
  let gathered: DivisionRow[] = [];
  let writing: Promise<void> = Promise.resolve();

  const flush = async () => {
    await writing;
    if (signal?.aborted) return;
    const [ready, refusedBefore] = [gathered, refused];
    [gathered, refused] = [[], 0];
    writing = write(client, ready).then(({ inserted, updated }) => {
      tally.inserted += inserted;
      tally.updated += updated;
      tally.unchanged += ready.length - inserted - updated;
      tally.refused += refusedBefore;
      onBatch?.(tally);
    });
    // Its failure is heard where it is awaited, which may be some rows later.
    writing.catch(() => {});
  };
  try {
    for await (const row of rows) {
      if (signal?.aborted) break;
      if ('refused' in row) {
        refused++;
        onRefused?.(row);
      } else if (gathered.push(row) === batch) {
        await flush();
      }
    }
    await flush();
    await writing;
  } finally {
    // The rows may end with an error while the batch before is being written.
    await writing.catch(() => {});
  }
  return tally;
}

async function write(client: ClientBase, rows: readonly DivisionRow[]): Promise<{ inserted: number; updated: number }> {
  if (rows.length === 0) return { inserted: 0, updated: 0 };
  const codes = rows.map(({ code }) => code).sort();
  await client.query('begin');
  try {
    const copy = client.query(copyFrom('copy incoming (code, name, level, kind, parent_code) from stdin'));
    copy.end(rows.map(line).join(''));
    await once(copy, 'finish');
    const { rows: counts } = await client.query(merge, [codes[0], codes.at(-1)]);
    await client.query('commit');
    return counts[0];
  } catch (error) {
    // The connection may be gone, and with it the transaction; the first error is the one to tell.
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

/** A line of COPY's text format; a name has no control characters, so a backslash is all there is to escape. */
const line = ({ code, name, level, kind, parent }: DivisionRow): string =>
  `${code}\t${name.replaceAll('\\', '\\\\')}\t${level}\t${kind}\t${parent ?? '\\N'}\n`;
