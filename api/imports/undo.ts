import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { errorCode } from '../sql/error-code.js';
import { quote, sql } from '../sql/sql.js';
import type { ImportRecord } from './records.js';
import type { ImportTools } from './run-import.js';
import { performOn } from './session.js';

/** PostgreSQL’s words for a record that others hang on. */
const hangs = new Set(['23001', '23503']);

/** Removes all records of an import, those that hang on others of it first; or none, if something hangs on them by now. */
export async function undoImport(client: pg.ClientBase, asked: ImportRecord, tools: ImportTools): Promise<void> {
  const perform = performOn(client, tools.acts, tools.vault);
  const key = asked.id.slice(asked.id.indexOf(':') + 1);
  const end = async (undone: boolean) => {
    const told = await perform('finishUndo', {
      id: asked.id,
      expectedVersion: asked.version,
      idempotencyKey: randomUUID(),
      undone,
    });
    if ((told.userErrors as unknown[]).length) throw new Error(`${asked.id} was changed meanwhile`);
  };
  await client.query(sql`begin; set constraints all deferred; savepoint whole`);
  try {
    const undone = await remove(client, key).catch(async (error) => {
      if (!hangs.has(errorCode(error) ?? '')) throw error;
      await client.query(sql`rollback to savepoint whole`);
      return false;
    });
    await end(undone);
    await client.query(sql`commit`);
  } catch (error) {
    await client.query(sql`rollback`).catch(() => {});
    throw error;
  }
}

async function remove(client: pg.ClientBase, asked: string): Promise<boolean> {
  const { rows: types } = await client.query<{ type: string; column: string; kind: string }>(
    sql`select i.type, k.attname as column, format_type(k.atttypid, k.atttypmod) as kind
      from (select type, max(line) as last, count(*) from act.imported where import = $1 group by type) i
        join pg_index x on x.indrelid = i.type::regclass and x.indisprimary
        join pg_attribute k on k.attrelid = x.indrelid and k.attnum = x.indkey[0]
      order by (select count(*) from pg_constraint c where c.contype = 'f' and c.confrelid = x.indrelid
        and c.conrelid in (select type::regclass from act.imported where import = $1 group by type))`,
    [asked],
  );
  for (const { type, column, kind } of types)
    await client.query(
      sql`delete from ${quote(type)} where ${quote(column)} in (select key::${quote(kind)} from act.imported where import = $1 and type = $2)`,
      [asked, type],
    );
  await client.query(sql`delete from act.imported where import = $1`, [asked]);
  return true;
}
