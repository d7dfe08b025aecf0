import type { SelectionSetNode } from 'graphql';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { keyType } from '../sql/ids.js';
import { rowsSql } from '../sql/rules.js';
import { join, on, quote, StatementBuilder, sql } from '../sql/sql.js';
import { type Compilation, newLevel } from './compilation.js';
import type { Level, Writer } from './plan.js';
import { RecordSelection } from './record-selection.js';

type Sets = readonly (SelectionSetNode | undefined)[];

/** The parents' keys as a table. */
export const keysOf = (parent: ConceptSpec) => (builder: StatementBuilder) =>
  sql`unnest(${builder.param((bind) => bind.keys, sql`${keyType(parent)}[]`)}) with ordinality k(key, ord)`;

/** Records by their keys, those only that the role sees unless the asker is entitled to them; the writer takes a row of one element, the key. */
export function compileKeyed(
  compilation: Compilation,
  spec: ConceptSpec,
  keys: NonNullable<Level['keys']>,
  sets: Sets,
  isEntitled = false,
): Writer {
  const level = newLevel(compilation, keys);
  const builder = new StatementBuilder();
  const from = keysOf(spec)(builder);
  const alias = builder.alias();
  const record = new RecordSelection(compilation, builder, level);
  const writer = record.object(spec, alias, sets, compilation.isParsed, isEntitled);
  const rule = isEntitled ? undefined : rowsSql(builder, spec, alias, compilation.role);
  const match = on([sql`${alias}.${quote(spec.keyColumn)} = k.key`, rule]);
  level.rows = builder.finish(
    sql`select k.ord, ${record.list} from ${from} join ${quote(spec.table)} ${alias}${match}${join(record.joins)}`,
  );
  level.write = ({ rows }, run) => writer(rows[0]!, run);
  return ([key], run) => {
    const page = run.pages[level.index]?.get(key!);
    if (!page) return 'null';
    page.text ??= writer(page.rows[0]!, run);
    return page.text;
  };
}
