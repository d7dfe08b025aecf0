import { createHash } from 'node:crypto';
import { NextNumber } from '../../schema/kit/declare/acts/series.js';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import type { WriteStatement } from '../database/writes.js';
import { keyType } from '../sql/ids.js';
import { integer, join, nothing, quote, type Sql, sql } from '../sql/sql.js';
import { nextNumberSql, numbersIn } from './series.js';
import { sqlTypeOf } from './state.js';

type Row = Readonly<Record<string, unknown>>;

/** A record that is written only if it still has the version that was read. */
export interface HeldRecord {
  readonly spec: ConceptSpec;
  readonly key: string;
  readonly version: number;
  readonly row: Row;
  /** It has to be as it was read, and stays so. */
  readonly isShared?: true;
}
export interface NewRecord {
  readonly spec: ConceptSpec;
  readonly row: Row;
}
/** One row of a table of the platform's own. */
export interface OwnRow {
  readonly [column: string]: readonly [value: unknown, type: Sql];
}

/** What one statement writes, all of it or nothing. */
export interface Writing {
  readonly held: readonly HeldRecord[];
  readonly added: readonly NewRecord[];
  /** The claim of the idempotency key, with the answer. */
  readonly claim: OwnRow;
  readonly history: readonly OwnRow[];
  /** Personal values, encrypted, and the record whose values are erased. */
  readonly personal: readonly OwnRow[];
  readonly erased: { readonly type: string; readonly key: string } | undefined;
  readonly audit: OwnRow;
}

/**
 * One statement that writes everything or nothing: it locks the records at the versions that were read, claims the key,
 * and only then writes. Its text follows from the shape of what is written, so that it is prepared once: records of one
 * concept with the same properties are one part of it, however many they are.
 */
export function statementOf({ held, added, claim, history, personal, erased, audit }: Writing): WriteStatement {
  const values: unknown[] = [];
  const numbers = new Map<unknown, Sql>();
  const param = (value: unknown, type: Sql) => numbers.get(value) ?? sql`$${integer(values.push(value))}::${type}`;
  const parts: Sql[] = [];

  const locks = grouped(held, ({ spec, isShared }) => `${spec.name} ${isShared}`).map((records) => {
    const [{ spec, isShared }] = records;
    const name = sql`held${integer(parts.length)}`;
    const keys = param(
      records.map(({ key }) => key),
      sql`${keyType(spec)}[]`,
    );
    const versions = param(
      records.map(({ version }) => version),
      sql`int[]`,
    );
    const table = sql`${quote(spec.table)} t join unnest(${keys}, ${versions}) k(key, version)`;
    // In the order of their keys: two that want the same records wait for each other instead of locking each other out.
    const rows = sql`select 1 from ${table} on t.${quote(spec.keyColumn)} = k.key and t."version" = k.version order by k.key for ${isShared ? sql`share` : sql`no key update`} of t`;
    parts.push(sql`${name} as materialized (${rows})`);
    return sql`(select count(*) from ${name}) = ${param(records.length, sql`int`)}`;
  });
  parts.push(sql`ready as materialized (select 1${locks.length ? sql` where ${join(locks, sql` and `)}` : nothing})`);
  const columnsOf = (row: OwnRow) => Object.keys(row).map(quote);
  const insert = (table: Sql, row: OwnRow, from: Sql) => {
    const cells = Object.values(row).map(([value, type]) => param(value, type));
    return sql`insert into ${table} (${[...columnsOf(row), sql`at`]}) select ${[...cells, sql`now()`]} from ${from}`;
  };
  parts.push(sql`go as (${insert(sql`act.answer`, claim, sql`ready`)} on conflict do nothing returning 1)`);

  for (const number of numbersIn([...held, ...added].map(({ row }) => row))) {
    const name = sql`number${integer(numbers.size)}`;
    parts.push(sql`${name} as (${nextNumberSql(number, param)})`);
    numbers.set(number, sql`(select number from ${name})`);
  }
  const changed = held.filter(({ isShared }) => !isShared);
  for (const group of grouped(changed, shapeOf))
    parts.push(sql`w${integer(parts.length)} as (${updateSql(group, param)})`);
  for (const group of grouped(added, shapeOf))
    parts.push(sql`w${integer(parts.length)} as (${insertSql(group, param)})`);
  const insertAll = (name: Sql, table: Sql, rows: readonly OwnRow[]) => {
    if (!rows[0]) return;
    const columns = Object.entries(rows[0]).map(([column, [, type]]) =>
      param(
        rows.map((row) => row[column]![0]),
        sql`${type}[]`,
      ),
    );
    parts.push(
      sql`${name} as (insert into ${table} (${[...columnsOf(rows[0]), sql`at`]}) select x.*, now() from go, unnest(${columns}) x)`,
    );
  };
  insertAll(sql`story`, sql`act.history`, history);
  insertAll(sql`sealed`, sql`act.personal`, personal);
  if (erased)
    parts.push(
      sql`erased as (update act.personal p set value = null, blind = null, erased_at = now() from go
         where p.type = ${param(erased.type, sql`text`)} and p.key = ${param(erased.key, sql`text`)})`,
    );
  parts.push(sql`note as (${insert(sql`act.audit`, audit, sql`go`)})`);
  const text = sql`with ${join(parts, sql`,\n`)}\nselect (select count(*)::int from go) as done`;
  return { text, name: nameOf(text), values };
}

type Param = (value: unknown, type: Sql) => Sql;
type One = HeldRecord | NewRecord;

/** Records of one shape are written together; lists of values, and numbers that are taken, cannot be in a list of values. */
function shapeOf({ spec, row }: One): string {
  const names = Object.keys(row);
  const isAlone = names.some((name) => sqlTypeOf(spec, name).endsWith('[]') || row[name] instanceof NextNumber);
  return `${spec.name} ${names}${isAlone ? JSON.stringify(row) : ''}`;
}

/** The values of some records by property: of one as parameters, of several as a table. */
function valuesOf(records: readonly One[], keys: readonly string[], param: Param) {
  const { spec, row } = records[0]!;
  const names = Object.keys(row);
  const types = names.map((name) => sqlTypeOf(spec, name));
  if (records.length === 1) {
    const cells = names.map((name, n) => param(row[name] ?? null, types[n]!));
    return { cells, key: keys.length ? param(keys[0], keyType(spec)) : nothing, from: sql`go` };
  }
  const columns = names.map((name, n) =>
    param(
      records.map((one) => one.row[name] ?? null),
      sql`${types[n]!}[]`,
    ),
  );
  const keyed = keys.length ? [param(keys, sql`${keyType(spec)}[]`)] : [];
  const list = [...names.map((_, n) => sql`c${integer(n)}`), ...keyed.map(() => sql`key`)];
  const from = sql`go, unnest(${[...columns, ...keyed]}) x(${list})`;
  return { cells: names.map((_, n) => sql`x.c${integer(n)}`), key: sql`x.key`, from };
}

function updateSql(records: readonly HeldRecord[], param: Param): Sql {
  const { spec, row } = records[0]!;
  const { cells, key, from } = valuesOf(
    records,
    records.map((one) => one.key),
    param,
  );
  const sets = Object.keys(row).map((name, n) => sql`${quote(spec.column(name))} = ${cells[n]!}`);
  const more = [sql`"version" = t."version" + 1`, sql`"updated_at" = now()`];
  return sql`update ${quote(spec.table)} t set ${[...sets, ...more]} from ${from} where t.${quote(spec.keyColumn)} = ${key}`;
}

function insertSql(records: readonly NewRecord[], param: Param): Sql {
  const { spec, row } = records[0]!;
  const { cells, from } = valuesOf(records, [], param);
  const list = Object.keys(row).map((name) => quote(spec.column(name)));
  return sql`insert into ${quote(spec.table)} (${list}) select ${cells} from ${from}`;
}

function grouped<Each>(all: readonly Each[], keyOf: (one: Each) => string): [Each, ...Each[]][] {
  return [...Map.groupBy(all, keyOf).values()] as [Each, ...Each[]][];
}

const names = new Map<string, string>();
function nameOf(text: string): string {
  const known = names.get(text);
  if (known) return known;
  const name = createHash('sha1').update(text).digest('base64url');
  if (names.size < 10_000) names.set(text, name);
  return name;
}
