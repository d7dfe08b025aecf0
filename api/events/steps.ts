import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import type { SqlClient } from '../sql/client.js';
import { nothing, quote, type Sql, sql } from '../sql/sql.js';
import { type Dependants, dependantsOf, inDependencyOrder } from './dependants.js';
import { touch } from './names.js';
import { fillSql } from './note.js';
import { addTriggers } from './triggers.js';

export interface Piece {
  /** The key up to which records were looked at before. */
  readonly after: string;
  readonly most: number;
  readonly isForeign: boolean;
}

export interface Looked {
  readonly looked: number;
  /** The key up to which records are looked at now; absent when the step is done. */
  readonly reached?: string | undefined;
  /** Whether the feed did not know some of them. */
  readonly isFilled?: boolean;
}

/** Looks at records a piece at a time. */
export interface Look {
  readonly is: 'look';
  readonly name: string;
  readonly look: (client: SqlClient, piece: Piece) => Promise<Looked>;
}

/** Waits for those who write; if not always, only after records that the feed did not know. */
export interface Pause {
  readonly is: 'pause';
  readonly name: string;
  readonly always: boolean;
}

export type Step = Look | Pause;

/**
 * All that follows an installation. Whoever writes does so by the new functions once everybody has finished who might
 * have begun with the old ones; what hangs on a record is looked at after it; and where the feed did not know a record,
 * nobody could hold on to it: whoever looked at what hangs on it must have finished first.
 */
export function stepsOf(specs: readonly ConceptSpec[]): readonly Step[] {
  const dependants = dependantsOf(specs);
  return [
    { is: 'look', name: 'triggers', look: (client, { most }) => addTriggers(client, specs, most) },
    { is: 'pause', name: 'earlier writers', always: true },
    { is: 'look', name: 'places of another cluster', look: forgetPlaces },
    { is: 'look', name: 'losses of another cluster', look: forgetLosses },
    { is: 'look', name: 'types that are gone', look: (client, { most }) => forgetTypes(client, specs, most) },
    ...inDependencyOrder(specs).flatMap((spec): Step[] => {
      const touched = dependants.get(spec)!;
      const look: Step = { is: 'look', name: spec.table, look: lookAtTable(spec, touched) };
      return touched.children.length ? [look, { is: 'pause', name: spec.table, always: false }] : [look];
    }),
    { is: 'look', name: 'statistics', look: analyze },
  ];
}

function lookAtTable(spec: ConceptSpec, dependants: Dependants): Look['look'] {
  const key = quote(spec.keyColumn);
  const keysAfter = (condition: Sql) =>
    sql`select ${key}::text as key from ${quote(spec.table)} ${condition} order by ${key} limit $1`;
  const [first, next] = [keysAfter(nothing), keysAfter(sql`where ${key} > $2`)];
  const fill = fillSql(spec, dependants);
  return async (client, { after, most }) => {
    const { rows } = await client.query(after ? next : first, after ? [most, after] : [most]);
    const keys: string[] = rows.map((row) => row.key);
    const known: string[] = (await client.query(fill, [keys])).rows.map((row) => row.key);
    if (known.length) await client.query(sql`select ${touch(spec)}($1, false)`, [known]);
    const reached = keys.length < most ? undefined : keys.at(-1);
    return { looked: keys.length, reached, isFilled: known.length < keys.length };
  };
}

/** Their transactions were numbered otherwise: they come before all of this cluster's, in the order that they had. */
async function forgetPlaces(client: SqlClient, { after, most, isForeign }: Piece): Promise<Looked> {
  if (!isForeign) return { looked: 0 };
  const { rows } = await client.query(
    sql`with piece as materialized (select key, type from feed.change where key > $1 order by key, type limit $2),
     forgotten as (
       update feed.change c set xid = '0' from (select max(key) as last from piece) p where c.key > $1 and c.key <= p.last)
     select count(*)::int as looked, max(key) as reached from piece`,
    [after, most],
  );
  return { looked: 0, reached: rows[0].looked < most ? undefined : rows[0].reached };
}

/** Nobody who begins now has what was lost before. */
async function forgetLosses(client: SqlClient, { most, isForeign }: Piece): Promise<Looked> {
  if (!isForeign) return { looked: 0 };
  const { rowCount } = await client.query(
    sql`delete from feed.lost where ctid = any(array(select ctid from feed.lost limit $1))`,
    [most],
  );
  if (rowCount === most) return { looked: 0, reached: 'more' };
  await client.query(sql`update feed.state set is_foreign = false`);
  return { looked: 0 };
}

async function forgetTypes(client: SqlClient, specs: readonly ConceptSpec[], most: number): Promise<Looked> {
  const names = specs.map(({ name }) => name);
  let isMore = false;
  for (const table of ['change', 'lost']) {
    const { rowCount } = await client.query(
      sql`delete from feed.${quote(table)} where ctid = any(array(select ctid from feed.${quote(table)} where type <> all($1) limit $2))`,
      [names, most],
    );
    isMore ||= rowCount === most;
  }
  return { looked: 0, reached: isMore ? 'more' : undefined };
}

async function analyze(client: SqlClient): Promise<Looked> {
  await client.query(sql`analyze feed.change, feed.lost`);
  return { looked: 0 };
}
