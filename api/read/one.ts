import type { SelectionSetNode } from 'graphql';
import { kindOf } from '../../schema/kit/declare/column-kinds.js';
import { type ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import { fullDivisionCode } from '../../schema/kit/declare/division-codes.js';
import { keyOf, keyType } from '../sql/ids.js';
import { rowsSql } from '../sql/rules.js';
import { digestOfCode } from '../sql/secret-code.js';
import { join, quote, type Sql, StatementBuilder, sql, type Value, where } from '../sql/sql.js';
import type { Arg } from './argument.js';
import { type Compilation, newLevel } from './compilation.js';
import type { Writer } from './plan.js';
import { RecordSelection } from './record-selection.js';

type Sets = readonly (SelectionSetNode | undefined)[];

/**
 * A single record by its key or a unique code: `path` is `id`, a property, or `relation.property`. Whoever has the secret
 * code of a record is entitled to it, whatever its row rule says.
 */
export function compileOne(
  compilation: Compilation,
  spec: ConceptSpec,
  path: string,
  argument: Arg,
  sets: Sets,
  withType: boolean,
  isByCode = false,
): Writer {
  const level = newLevel(compilation);
  const builder = new StatementBuilder();
  const alias = builder.alias();
  const record = new RecordSelection(compilation, builder, level);
  const writer = record.object(spec, alias, sets, withType, isByCode);
  const match = isByCode
    ? codeSql(builder, spec, alias, path, argument)
    : matchOf(compilation, builder, spec, alias, path, argument);
  const rule = isByCode ? undefined : rowsSql(builder, spec, alias, compilation.role);
  const conditions = where([match, rule]);
  level.rows = builder.finish(
    sql`select ${record.list} from ${quote(spec.table)} ${alias}${join(record.joins)}${conditions} limit 1`,
  );
  return (_row, run) => {
    const row = run.pages[level.index]?.get('')?.rows[0];
    return row ? writer(row, run) : 'null';
  };
}

/** Only the digest of a code is kept. */
function codeSql(builder: StatementBuilder, spec: ConceptSpec, alias: Sql, path: string, argument: Arg): Sql {
  const code = argument.text();
  return sql`${alias}.${quote(spec.column(path))} = ${builder.param((bind) => digestOfCode(String(code(bind))), sql`text`)}`;
}

function matchOf(
  compilation: Compilation,
  builder: StatementBuilder,
  spec: ConceptSpec,
  alias: Sql,
  path: string,
  argument: Arg,
): Sql {
  if (path === 'id')
    return sql`${alias}.${quote(spec.keyColumn)} = ${builder.param((bind) => keyOf(spec, argument.value(bind), argument.path), keyType(spec))}`;
  const [head, property] = path.split('.') as [string, string?];
  if (!property) {
    const value: Value =
      head === spec.key ? (bind) => fullDivisionCode(argument.value(bind), argument.path) : argument.text();
    return sql`${alias}.${quote(spec.column(head))} = ${builder.param(value, kindOf(spec.scalar(head)).sql)}`;
  }
  const many = spec.relation(head);
  if (many.is !== 'many') throw new Error(`${spec.name}: a lookup leads through a to-many relation, not ${head}`);
  const target = specOf(many.target());
  const at = builder.alias();
  const conditions = where([
    sql`${at}.${quote(target.column(property))} = ${builder.param(argument.text(), sql`text`)}`,
    rowsSql(builder, target, at, compilation.role),
  ]);
  return sql`${alias}.${quote(spec.keyColumn)} = (select ${at}.${quote(target.column(many.mappedBy))} from ${quote(target.table)} ${at}${conditions})`;
}
