import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { ImportError } from './import-error.js';
import type { DivisionRow, RefusedRow } from './rows.js';

/** Of the session: what an edition says, before anything of it is written. Names compare as bytes, which is quickest. */
const table = `
  create temporary table incoming (
    code text not null,
    name text collate "C" not null,
    level text not null,
    kind text not null,
    parent_code text,
    valid_from date,
    valid_to date,
    successor_code text)`;

export interface Staging {
  /** Hears of each row that is refused, as it is read. */
  readonly onRefused?: (row: RefusedRow) => void;
  /** Hears of each row that is taken. */
  readonly onTaken?: (row: DivisionRow) => void;
  /** Hears of how many rows were read. */
  readonly onRead?: (rows: number) => void;
  readonly signal?: AbortSignal;
}

/** Copies rows into the table `incoming` of the session; returns how many. */
export async function stage(
  client: ClientBase,
  rows: AsyncIterable<DivisionRow | RefusedRow>,
  { onRefused, onTaken, onRead, signal }: Staging,
): Promise<number> {
  let [read, taken] = [0, 0];
  async function* lines() {
    let chunk = '';
    for await (const row of rows) {
      read++;
      if ('refused' in row) {
        onRefused?.(row);
        continue;
      }
      taken++;
      onTaken?.(row);
      chunk += line(row);
      if (chunk.length < 65_536) continue;
      onRead?.(read);
      yield chunk;
      chunk = '';
    }
    yield chunk;
  }
  await client.query(`drop table if exists incoming; ${table}`);
  const copy = client.query(copyFrom('copy incoming from stdin'));
  await pipeline(Readable.from(lines()), copy, { ...(signal && { signal }) });
  await client.query('alter table incoming add primary key (code); analyze incoming');
  return taken;
}

/** A line of COPY's text format; a name has no control characters, so a backslash is all there is to escape. */
const line = (row: DivisionRow): string =>
  [row.code, row.name, row.level, row.kind, row.parent, row.validFrom, row.validTo, row.successor]
    .map((value) => (value === null ? '\\N' : value.replaceAll('\\', '\\\\')))
    .join('\t')
    .concat('\n');

/**
 * Drops rows that the database has from a later edition, such as names that were mended since; returns how many.
 * @throws ImportError if they are many: then the edition is older than what is there, and would put old names back
 */
export async function dropOutdated(client: ClientBase, edition: string, rows: number): Promise<number> {
  const { rows: later } = await client.query(
    `select count(*)::int as count, max(d.edition_on)::text as edition
     from incoming i join division d on d.code = i.code where d.edition_on > $1`,
    [edition],
  );
  const { count, edition: newest } = later[0];
  if (count > rows / 100)
    throw new ImportError(
      `the edition of ${edition} is older than what is there: the database has ${count.toLocaleString('en')} of these ${rows.toLocaleString('en')} divisions from a later edition (up to ${newest}); nothing was changed`,
    );
  if (count > 0)
    await client.query('delete from incoming i using division d where d.code = i.code and d.edition_on > $1', [
      edition,
    ]);
  return count;
}

/** @throws ImportError if a row names a successor that neither the file nor the database has */
export async function checkSuccessors(client: ClientBase): Promise<void> {
  const { rows } = await client.query(`
    select i.code, i.successor_code from incoming i
    where i.successor_code is not null
      and not exists (select from incoming n where n.code = i.successor_code)
      and not exists (select from division d where d.code = i.successor_code)
    order by i.code limit 1`);
  const [{ code, successor_code: successor } = {}] = rows;
  if (code)
    throw new ImportError(
      `${code} has the successor ${successor}, which neither the file nor the database has; nothing was changed`,
    );
}
