import type { Act, Sent } from '../../schema/kit/declare/acts/acts.js';
import { todaySql } from '../../schema/kit/declare/china.js';
import { columnKinds } from '../../schema/kit/declare/column-kinds.js';
import { type ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import type { OneField } from '../../schema/kit/declare/field.js';
import type { Role } from '../../schema/kit/declare/viewer.js';
import { keyType } from '../sql/ids.js';
import { rowsSql, ruleSql } from '../sql/rules.js';
import { lookedAtSql, relationsSql, type SeenRow, seenSql } from '../sql/seen.js';
import { declared, literal, nothing, quote, type Sql, type Statement, StatementBuilder, sql } from '../sql/sql.js';
import type { Values } from './sent.js';

/** What is stored of an act that was done under a key. */
export interface StoredAnswer {
  readonly request: string;
  readonly id: string;
  readonly tells: Readonly<Record<string, unknown>>;
  readonly salt?: string;
}

/** What an act is judged by, read in one statement. */
export interface State {
  /** The day in China. */
  readonly today: string;
  readonly before: StoredAnswer | null;
  /** What the act reads beside the record. */
  readonly reads: Readonly<Record<string, unknown>>;
  /** The records that the input names, as far as the asker sees them, by the name of the input. */
  readonly named: Readonly<Record<string, readonly SeenRow[]>>;
  /** Whether the asker may do it, here. */
  readonly may: boolean;
  /** Of an act that begins nothing: null if there is no such record for the asker. */
  readonly record: { readonly state: string | null; readonly version: number; readonly it: SeenRow } | null;
}

const statements = new WeakMap<Act, Map<string, Statement>>();
/** Ways in which the inputs of one act name records that are kept; beyond them all that can be named is looked for. */
const mostWays = 64;

/**
 * The statement that reads the state of an act for a role: one JSON text. Prepared like those of the read path. It looks for
 * the records that are named, for each that is not would cost a twentieth of it.
 */
export function stateStatement(act: Act, role: Role, sent: Values): Statement {
  const known = statements.get(act) ?? new Map<string, Statement>();
  statements.set(act, known);
  const names = [...act.sent].flatMap(([name, { field }]) => (field.is === 'one' ? [name] : []));
  const named = known.size < mostWays ? names.filter((name) => sent[name] !== undefined) : names;
  const way = `${role} ${named.join()}`;
  const statement = known.get(way) ?? compileState(act, role, new Set(named));
  known.set(way, statement);
  return statement;
}

function compileState(act: Act, role: Role, names: ReadonlySet<string>): Statement {
  const builder = new StatementBuilder();
  const before = sql`(select a.answer from act.answer a where a.key = ${builder.param(({ variables }) => variables.place, sql`bytea`)})`;
  const named = [...act.sent].flatMap(([name, part]) =>
    names.has(name) ? [sql`${literal(name)}, ${namedSql(builder, role, name, part)}`] : [],
  );
  const members = [sql`'today', ${todaySql}`, sql`'before', ${before}`, sql`'named', json_build_object(${named})`];
  const rest = act.begins ? beginsSql(builder, act, role) : recordSql(builder, act, role);
  return builder.finish(sql`select json_build_object(${[...members, ...rest.members]})${rest.from}`);
}

/** Only records that the asker sees can be named. */
function namedSql(builder: StatementBuilder, role: Role, name: string, { field, sees, beside, by }: Sent): Sql {
  const target = specOf((field as OneField).target());
  const [column, type] = by
    ? ([target.column(by), sql`text`] as const)
    : ([target.keyColumn, keyType(target)] as const);
  const keys = builder.param(({ variables }) => variables[`named ${name}`], sql`${type}[]`);
  const at = builder.alias();
  // Whoever has a code that only its sender was told has seen the record.
  const rule = by && !target.scalar(by).see ? undefined : rowsSql(builder, target, at, role);
  const rows = sql`${quote(target.table)} ${at} where ${at}.${quote(column)} = any(${keys})${rule ? sql` and ${rule}` : nothing}`;
  return sql`(select coalesce(json_agg(${seenSql(target, at, sees, relationsSql(target, at, beside))}), '[]') from ${rows})`;
}

interface Part {
  readonly members: readonly Sql[];
  readonly from: Sql;
}

/** The rule of who may looks at a record that is not there yet: at what is sent of it. */
function beginsSql(builder: StatementBuilder, { spec, by, sent, reads }: Act, role: Role): Part {
  const own = [...sent].filter(([, { isOwn }]) => isOwn);
  const columns = own.map(
    ([name]) =>
      sql`${builder.param(({ variables }) => variables[`own ${name}`] ?? null, sqlTypeOf(spec, name))} as ${quote(spec.column(name))}`,
  );
  const at = builder.alias();
  const rule = by?.[role];
  const may = rule ? (ruleSql(builder, spec, at, rule, role) ?? sql`true`) : sql`false`;
  return {
    members: [sql`'may', coalesce(${may}, false)`, sql`'record', null`, readsSql(spec, at, reads)],
    from: columns.length ? sql` from (select ${columns}) ${at}` : nothing,
  };
}

function recordSql(builder: StatementBuilder, act: Act, role: Role): Part {
  const { spec, by, byCode, workflow } = act;
  const at = builder.alias();
  const rule = by?.[role];
  // Whoever has the code has seen the record.
  const sees = byCode ? undefined : rowsSql(builder, spec, at, role);
  const may = byCode ? sql`true` : rule ? (ruleSql(builder, spec, at, rule, role) ?? sql`true`) : sql`false`;
  const [column, type] = byCode
    ? ([spec.column(workflow.code!.kept), sql`text`] as const)
    : ([spec.keyColumn, keyType(spec)] as const);
  const name = builder.param(({ variables }) => variables.record, type);
  const state = workflow.state ? sql`${at}.${quote(spec.column(workflow.state))}` : sql`null`;
  const record = sql`'state', ${state}, 'version', ${at}."version", 'it', ${lookedAtSql(act, at)}`;
  const found = sql`${at}.${quote(column)} = ${name}${sees ? sql` and ${sees}` : nothing}`;
  return {
    members: [
      sql`'may', coalesce(${may}, false)`,
      readsSql(spec, at, act.reads),
      sql`'record', case when ${at}.${quote(spec.keyColumn)} is not null then json_build_object(${record}) end`,
    ],
    from: sql` from (select 1) one left join ${quote(spec.table)} ${at} on ${found}`,
  };
}

/** What the act reads in SQL of its own. */
function readsSql(spec: ConceptSpec, alias: Sql, reads: Act['reads']): Sql {
  const members = Object.entries(reads).map(([name, read]) => {
    const value = declared(read.sql, (property) =>
      property === 'today' ? todaySql : sql`${alias}.${quote(spec.column(property))}`,
    );
    return sql`${literal(name)}, ${value}`;
  });
  return sql`'reads', json_build_object(${members})`;
}

/** The SQL type of a concept's own column. */
export function sqlTypeOf(spec: ConceptSpec, name: string): Sql {
  const field = spec.field(name);
  if (field?.is === 'one') return keyType(specOf(field.target()));
  return columnKinds[spec.scalar(name).kind].sql;
}
