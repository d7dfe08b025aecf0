import type { ClientBase } from 'pg';
import { changedOn, type Edition } from './edition.js';

export interface Writing {
  /** Rows of one transaction. */
  readonly batch: number;
  /** Hears of each batch that is committed. */
  readonly onBatch?: (rows: number) => void;
  /** Stops after the batch that is being written. */
  readonly signal?: AbortSignal;
}

/** Beside a server that changes the same division the later one wins. */
const merge = `
  insert into division (code, name, level, kind, parent_code, valid_from, valid_to, first_edition_on, edition_on, is_sample)
    select code, name, level, kind, parent_code, valid_from, valid_to, $3, $3, false
    from todo where n between $1 and $2
    on conflict (code) do update set
      name = excluded.name, level = excluded.level, kind = excluded.kind, parent_code = excluded.parent_code,
      valid_from = excluded.valid_from, valid_to = excluded.valid_to,
      successor_code = case when excluded.valid_to is not null then division.successor_code end,
      first_edition_on = coalesce(division.first_edition_on, excluded.first_edition_on), edition_on = excluded.edition_on,
      is_sample = false, version = division.version + 1, updated_at = now()`;

/** Columns of other records, and of divisions, that name a division. */
const references = `
  select c.conrelid::regclass::text as "table", quote_ident(a.attname) as "column"
  from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
  where c.contype = 'f' and c.confrelid = 'division'::regclass
  order by 1, 2`;

const keepHolder = `
  insert into division
      (code, name, level, kind, parent_code, valid_from, valid_to, successor_code, first_edition_on, edition_on, is_sample)
    select code || '@' || $2::text, name, level, kind, parent_code, valid_from, coalesce(valid_to, $2::date),
      successor_code, first_edition_on, $3, is_sample
    from division where code = any($1)`;

/**
 * Keeps the former holders of codes that pass to others, and with them the records that named them: whoever was
 * registered in 建设社区 is not in 港务社区 because that has its code now.
 */
async function keepHolders(client: ClientBase, codes: readonly string[], edition: Edition): Promise<void> {
  const day = changedOn(edition);
  await client.query(keepHolder, [codes, day, edition.edition]);
  const { rows } = await client.query(references);
  for (const { table, column } of rows)
    await client.query(
      `update ${table} set ${column} = ${column} || '@' || $2::text, version = version + 1, updated_at = now()
       where ${column} = any($1)`,
      [codes, day],
    );
}

/**
 * Writes what `todo` lists, parents before children. Each batch is a transaction of its own: whatever ends the process,
 * the batches before are kept, and comparing again lists what is left.
 */
export async function writeChanges(client: ClientBase, edition: Edition, writing: Writing): Promise<void> {
  await inBatches(client, 'todo', writing, async (range) => {
    const { rows } = await client.query({
      text: `select code from todo where change = 'HANDED' and n between $1 and $2`,
      values: [...range],
      rowMode: 'array',
    });
    if (rows.length) await keepHolders(client, rows.flat(), edition);
    await client.query(merge, [...range, edition.edition]);
  });
}

const end = `
  update division d
    set valid_to = $3, successor_code = e.now, edition_on = $4, version = d.version + 1, updated_at = now()
    from ending e where d.code = e.code and e.n between $1 and $2`;

/** Ends what the edition lacks, on the day given. */
export async function endMissing(client: ClientBase, edition: Edition, writing: Writing): Promise<void> {
  if (edition.endMissing === undefined) return;
  await inBatches(client, 'ending', writing, async (range) => {
    await client.query(end, [...range, edition.endMissing, edition.edition]);
  });
}

/** What former holders have become, and the successors that a file names; when all divisions are there. */
export async function nameSuccessors(client: ClientBase, edition: Edition): Promise<void> {
  await client.query(
    `update division d set successor_code = s.now, version = d.version + 1, updated_at = now()
     from (
       select left(code, 12) || '@' || $1::text as code, now from moved where now <> code
       union all select code, successor_code from todo where successor_code is not null) s
     where d.code = s.code and d.successor_code is distinct from s.now`,
    [changedOn(edition)],
  );
}

async function inBatches(
  client: ClientBase,
  table: 'todo' | 'ending',
  { batch, onBatch, signal }: Writing,
  write: (range: readonly [first: number, last: number]) => Promise<void>,
): Promise<void> {
  const { rows } = await client.query(`select coalesce(max(n), 0) as last from ${table}`);
  for (let first = 1; first <= rows[0].last && !signal?.aborted; first += batch) {
    const last = Math.min(first + batch - 1, rows[0].last);
    await client.query('begin');
    try {
      await write([first, last]);
      await client.query('commit');
    } catch (error) {
      // The connection may be gone, and with it the transaction; the first error is the one to tell.
      await client.query('rollback').catch(() => {});
      throw error;
    }
    onBatch?.(last - first + 1);
  }
}
