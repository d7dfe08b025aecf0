import type { FieldNode } from 'graphql';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { pageSize } from '../../schema/kit/declare/page-size.js';
import { recordTypeName } from '../../schema/kit/graphql/record-types.js';
import { selectionsOf } from '../request/selections.js';
import { join, literal, quote, type Row, type Sql, StatementBuilder, sql, where } from '../sql/sql.js';
import type { Args } from './arguments.js';
import { type Arm, at, formOf, pageSql } from './arms.js';
import { type Compilation, newLevel } from './compilation.js';
import { embedded } from './embedded.js';
import { compileKeyed } from './keyed.js';
import { armsOf, checkInbox } from './matters.js';
import { mergedWriter } from './merged.js';
import type { Writer } from './plan.js';
import { sizeOf } from './sizes.js';

const form = formOf('INBOX');

/** `inbox`: one statement for the page, one for each type that occurs in it, one for the counts if they are asked. */
export function compileInbox(
  compilation: Compilation,
  specs: readonly ConceptSpec[],
  args: Args,
  nodes: readonly FieldNode[],
): Writer {
  const { role } = compilation;
  checkInbox(role);
  const filter = args.get('filter');
  const size = sizeOf(args.get('first'), pageSize);
  const level = newLevel(compilation);
  level.size = size.of;
  return mergedWriter(compilation, nodes, {
    name: 'HandledMatter',
    level,
    form,
    size,
    after: args.get('after'),
    page: () => {
      const builder = new StatementBuilder();
      const arms = armsOf(builder, specs, role, filter);
      level.rows = builder.finish(pageSql(builder, arms, size, { form, after: args.get('after') }));
    },
    count: () => {
      const builder = new StatementBuilder();
      level.count = builder.finish(sql`select 1, (${countSql(armsOf(builder, specs, role, filter))})`);
    },
    node: (nodes) => {
      const writers = new Map(
        specs.map((spec): [string, Writer] => {
          const keys = { level, column: at.key, where: { column: at.type, is: spec.name } };
          return [spec.name, compileKeyed(compilation, spec, keys, selectionsOf(nodes))];
        }),
      );
      return (row, run) => writers.get(row[at.type]!)!([row[at.key]!], run);
    },
    counts: (nodes) => countsWriter(compilation, specs, args, nodes),
  });
}

const countOf = ({ spec, alias, conditions }: Arm) =>
  sql`(select count(*) from ${quote(spec.table)} ${alias}${where(conditions)})`;
const countSql = (arms: readonly Arm[]) => sql`select ${join(arms.map(countOf), sql` + `)}`;

/** How many of each type in each state. */
function countsWriter(
  compilation: Compilation,
  specs: readonly ConceptSpec[],
  args: Args,
  nodes: readonly FieldNode[],
): Writer {
  const builder = new StatementBuilder();
  const arms = armsOf(builder, specs, compilation.role, args.get('filter'), true);
  const rows = arms.map(({ spec, alias, conditions, more }) => {
    const [state, overdue] = more as readonly [Sql, Sql];
    return sql`(select ${literal(recordTypeName(spec))}::text collate "C", ${state}, count(*), count(*) filter (where ${overdue}) from ${quote(spec.table)} ${alias}${where(conditions)} group by 2)`;
  });
  const level = newLevel(compilation);
  level.size = () => rows.length * 4;
  level.rows = builder.finish(
    sql`select * from (${join(rows, sql` union all `)}) c(type, state, count, overdue) order by type, state`,
  );
  const write = embedded(compilation.operation, 'InboxCount', selectionsOf(nodes));
  const told = ([type, state, count, overdue]: Row) =>
    write({ type, state, count: Number(count), overdue: Number(overdue) });
  return (_row, run) => `[${run.pages[level.index]!.get('')!.rows.map(told).join(',')}]`;
}
