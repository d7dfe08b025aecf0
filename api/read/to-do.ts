import type { FieldNode } from 'graphql';
import type { Act } from '../../schema/kit/declare/acts/acts.js';
import { ClientError } from '../../schema/kit/declare/client-error.js';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { columnsIn, handledOf, handledSql } from '../../schema/kit/declare/handled.js';
import { pageSize } from '../../schema/kit/declare/page-size.js';
import type { Role } from '../../schema/kit/declare/viewer.js';
import { awaited, awaitedOf } from '../../schema/kit/graphql/to-do.js';
import { fieldsOf, selectionsOf } from '../request/selections.js';
import { rowsSql, ruleSql } from '../sql/rules.js';
import { allOf, join, literal, quote, StatementBuilder, sql, where } from '../sql/sql.js';
import type { Arg } from './argument.js';
import type { Args } from './arguments.js';
import { type Arm, at, formOf, pageSql } from './arms.js';
import { type Compilation, newLevel } from './compilation.js';
import { objectWriter } from './json.js';
import { compileKeyed } from './keyed.js';
import { mergedWriter } from './merged.js';
import type { Level, Writer } from './plan.js';
import { sizeOf } from './sizes.js';

const form = formOf('TO_DO');

/** `toDo`: the records in whose state an act leads on that is the asker's to do, on this record. */
export function compileToDo(compilation: Compilation, args: Args, nodes: readonly FieldNode[]): Writer {
  const { role, platform } = compilation;
  const acts = [...platform.acts.values()].filter((act) => awaited(act) && awaitedOf(act, role));
  if (!acts.length)
    throw new ClientError('FORBIDDEN', `No act is for this request’s role ${role}, so nothing waits for it.`);
  const byConcept = [...Map.groupBy(acts, ({ spec }) => spec)];
  const dueBefore = args.get('dueBefore');
  const size = sizeOf(args.get('first'), pageSize);
  const level = newLevel(compilation);
  level.size = size.of;
  const armsOf = (builder: StatementBuilder) =>
    byConcept.map(([spec, own]) => armOf(builder, spec, own, role, dueBefore));
  return mergedWriter(compilation, nodes, {
    name: 'ToDo',
    level,
    form,
    size,
    after: args.get('after'),
    page: () => {
      const builder = new StatementBuilder();
      // Most records of a concept may be settled, or none.
      builder.replan();
      level.rows = builder.finish(pageSql(builder, armsOf(builder), size, { form, after: args.get('after') }));
    },
    count: () => {
      const builder = new StatementBuilder();
      builder.replan();
      const counts = armsOf(builder).map(
        ({ spec, alias, conditions }) => sql`(select count(*) from ${quote(spec.table)} ${alias}${where(conditions)})`,
      );
      level.count = builder.finish(sql`select 1, ${join(counts, sql` + `)}`);
    },
    node: (nodes) =>
      itemWriter(
        compilation,
        byConcept.map(([spec]) => spec),
        level,
        nodes,
      ),
  });
}

/** The records of one concept that wait for a role: in a state from which an act leads on, where the role may do it. */
function armOf(
  builder: StatementBuilder,
  spec: ConceptSpec,
  acts: readonly Act[],
  role: Role,
  dueBefore: Arg | undefined,
): Arm {
  const alias = builder.alias();
  const column = (name: string) => sql`${alias}.${quote(spec.column(name))}`;
  const waits = acts.map((act) => {
    const states = sql`${column(act.workflow.state!)} in (${act.from.map(literal)})`;
    return [act.name, allOf([states, ruleSql(builder, spec, alias, awaitedOf(act, role)!, role)])!] as const;
  });
  const days = [...new Set(acts.flatMap(({ due }) => due))].map(column);
  const place = handledOf(spec)
    ? columnsIn(handledSql(spec).place, spec, alias)
    : days.length
      ? sql`coalesce(${days}, 'infinity'::date)`
      : sql`'infinity'::date`;
  const names = waits.map(([name, waits]) => sql`case when ${waits} then ${literal(name)} end`);
  const before = dueBefore && sql`${place} < ${builder.param(dueBefore.value, sql`date`)}`;
  const isWaiting = sql`(${join(
    waits.map(([, waits]) => sql`(${waits})`),
    sql` or `,
  )})`;
  return {
    spec,
    alias,
    place,
    conditions: [rowsSql(builder, spec, alias, role), isWaiting, before],
    more: [sql`to_json(array_remove(array[${names}], null))::text`],
  };
}

function itemWriter(
  compilation: Compilation,
  specs: readonly ConceptSpec[],
  level: Level,
  nodes: readonly FieldNode[],
): Writer {
  const members = [...fieldsOf(compilation.operation, 'ToDo', selectionsOf(nodes))];
  const records = members.flatMap(([, nodes]) => (nodes[0]!.name.value === 'record' ? [nodes] : []));
  const found = new Map(
    specs.map((spec): [string, Writer] => {
      const keys = { level, column: at.key, where: { column: at.type, is: spec.name } };
      return [spec.name, compileKeyed(compilation, spec, keys, records.flatMap(selectionsOf))];
    }),
  );
  const record: Writer = (row, run) => found.get(row[at.type]!)!([row[at.key]!], run);
  const write = objectWriter(
    members.map(([key, nodes]): [string, Writer] => {
      const name = nodes[0]!.name.value;
      if (name === 'record') return [key, record];
      if (name === 'acts') return [key, (row) => row[at.more]!];
      if (name === 'dueOn') return [key, (row) => (row[at.place] === 'infinity' ? 'null' : `"${row[at.place]}"`)];
      return [key, () => '"ToDo"'];
    }),
  );
  if (!records.length) return write;
  return (row, run) => (record(row, run) === 'null' ? 'null' : write(row, run));
}
