import type { FieldNode } from 'graphql';
import { badInput } from '../../schema/kit/declare/client-error.js';
import { type ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import { traceSize } from '../../schema/kit/declare/page-size.js';
import { recordTypeName } from '../../schema/kit/graphql/record-types.js';
import { actorOf, tracedOf } from '../../schema/kit/graphql/trace.js';
import { fieldsOf, selectionsOf } from '../request/selections.js';
import { globalId, keyOf } from '../sql/ids.js';
import { rowsSql } from '../sql/rules.js';
import { allOf, literal, quote, type Row, StatementBuilder } from '../sql/sql.js';
import { expression } from '../sql/visibility.js';
import type { Args } from './arguments.js';
import { type Compilation, newLevel } from './compilation.js';
import { labelColumn } from './group-keys.js';
import { columnWriter, listOf, objectWriter } from './json.js';
import { compileKeyed } from './keyed.js';
import type { Writer } from './plan.js';
import { limited, sizeOf } from './sizes.js';
import { type Edge, edgesFrom } from './trace-edges.js';

/** Most steps that a walk takes over one relation of one record, and in all: the longest way of one matter is far below. */
const mostBranches = 200;
const mostWalked = 1_000;

const at = { type: 0, key: 1, title: 2, on: 3, actorKey: 4, actorName: 5 } as const;

/** `trace`: one statement walks the relations and gathers the steps; one more for each type whose records are selected. */
export function compileTrace(
  compilation: Compilation,
  start: ConceptSpec,
  args: Args,
  nodes: readonly FieldNode[],
): Writer {
  const { operation, platform } = compilation;
  const specs = tracedOf(platform.specs);
  if (!specs.includes(start))
    throw badInput(
      'trace.id',
      `${start.name} is not traced; give the id of one of: ${specs.map(({ name }) => name).join(', ')}`,
    );
  const edges = edgesFrom(start, specs, compilation.role);
  const reached = specs.filter((spec) => spec === start || edges.some(({ to }) => to === spec));
  const level = newLevel(compilation);
  const size = sizeOf(args.get('first'), traceSize);
  level.size = size.of;
  const builder = new StatementBuilder();
  const id = args.get('id')!;
  const key = builder.param((bind) => keyOf(start, id.value(bind), id.path), 'uuid');
  const walk = `with recursive walk(type, key, mode) as (${startSql(compilation, builder, start, key)}
     union select e.* from walk w cross join lateral (${edgesSql(compilation, builder, edges)}) e(type, key, mode)
   ), found as (
     select type, key, bool_and(mode = 'end') as ends from (select * from walk limit ${mostWalked}) w group by type, key
   )
   select f.type, f.key, d.title, d.happened, d.actor, d.name
     from found f cross join lateral (${detailsSql(compilation, builder, reached)}) d(title, happened, actor, name)
     order by d.happened, f.ends, f.type, f.key`;
  level.rows = builder.finish(limited(builder, walk, size, 1));
  const fields = fieldsOf(operation, 'Trace', selectionsOf(nodes));
  return objectWriter(
    [...fields].map(([name, nodes]): [string, Writer] => {
      const member = nodes[0]!.name.value;
      if (member === 'hasMore') return [name, (_row, run) => String(run.pages[level.index]!.get('')!.more)];
      if (member !== 'steps') return [name, () => '"StatementTiming"'];
      const step = stepWriter(compilation, level, reached, nodes);
      return [name, (_row, run) => listOf(run.pages[level.index]!.get('')!.rows, step, run)];
    }),
  );
}

function startSql({ role }: Compilation, builder: StatementBuilder, start: ConceptSpec, key: string): string {
  const alias = builder.alias();
  const there = allOf([`${alias}.id = ${key}`, rowsSql(builder, start, alias, role)]);
  return `select ${literal(start.name)}, ${alias}.id, 'start' from ${quote(start.table)} ${alias} where ${there}`;
}

/** All steps that can be taken from `w`, each to records that the role may see. */
function edgesSql({ role }: Compilation, builder: StatementBuilder, edges: readonly Edge[]): string {
  const steps = edges.map(({ owner, field, from, to, isAlong, at, as }) => {
    const target = specOf(field.target());
    const [own, other] = [builder.alias(), builder.alias()];
    const [here, there] = isAlong ? [own, other] : [other, own];
    const condition = allOf([
      `w.type = ${literal(from.name)}`,
      `w.mode in (${at.map(literal).join(', ')})`,
      `${here}.id = w.key`,
      rowsSql(builder, to, there, role),
    ]);
    const foreignKey = expression(builder, owner, field, own, role);
    const step = `select ${literal(to.name)}, ${there}.id, ${literal(as)} from ${quote(owner.table)} ${own} join ${quote(target.table)} ${other} on ${other}.id = ${foreignKey} where ${condition}`;
    return `(${step} limit ${mostBranches})`;
  });
  return steps.join(' union all ') || `select '', null::uuid, '' where false`;
}

/** Title, day and actor of the record `f`. */
function detailsSql({ role }: Compilation, builder: StatementBuilder, specs: readonly ConceptSpec[]): string {
  const details = specs.map((spec) => {
    const alias = builder.alias();
    const { on, by } = spec.declaration.milestone!;
    const joins: string[] = [];
    /** The record that a path of relations leads to, if the role may see all of it. */
    const follow = (names: readonly string[]): { readonly spec: ConceptSpec; readonly alias: string } => {
      let here = { spec, alias };
      for (const name of names) {
        const { target } = here.spec.toOne(name);
        const next = builder.alias();
        const key = `${next}.${quote(target.keyColumn)} = ${expression(builder, here.spec, here.spec.relation(name), here.alias, role)}`;
        joins.push(
          ` left join ${quote(target.table)} ${next} on ${allOf([key, rowsSql(builder, target, next, role)])}`,
        );
        here = { spec: target, alias: next };
      }
      return here;
    };
    const label = labelColumn(spec) ?? spec.declaration.milestone!.title;
    const title = label ? expression(builder, spec, spec.scalar(label), alias, role) : 'null';
    const dated = on.split('.');
    const day = follow(dated.slice(0, -1));
    const happened = expression(builder, day.spec, day.spec.scalar(dated.at(-1)!), day.alias, role);
    const actor = by ? follow(by.split('.')) : undefined;
    const actorLabel = actor && labelColumn(actor.spec);
    const actorKey = actor ? `${actor.alias}.${quote(actor.spec.keyColumn)}::text` : 'null';
    const actorName = actorLabel ? `${actor.alias}.${quote(actor.spec.column(actorLabel))}` : 'null';
    return `select ${title}, ${happened}, ${actorKey}, ${actorName} from ${quote(spec.table)} ${alias}${joins.join('')} where f.type = ${literal(spec.name)} and ${alias}.id = f.key`;
  });
  return details.join(' union all ');
}

function stepWriter(
  compilation: Compilation,
  level: ReturnType<typeof newLevel>,
  specs: readonly ConceptSpec[],
  nodes: readonly FieldNode[],
): Writer {
  const fields = fieldsOf(compilation.operation, 'TraceStep', selectionsOf(nodes));
  const byName = new Map(specs.map((spec) => [spec.name, spec]));
  const specAt = (row: Row) => byName.get(row[at.type]!)!;
  /** Records that another statement brings, by type of the step. */
  const records = (
    column: number,
    of: (spec: ConceptSpec) => ConceptSpec | undefined,
    nodes: readonly FieldNode[],
  ): Writer => {
    const writers = new Map(
      specs.flatMap((spec): [string, Writer][] => {
        const target = of(spec);
        const keys = { level, column, where: { column: at.type, is: spec.name } };
        return target ? [[spec.name, compileKeyed(compilation, target, keys, selectionsOf(nodes))]] : [];
      }),
    );
    return (row, run) => {
      const key = row[column];
      return key == null ? 'null' : writers.get(row[at.type]!)!([key], run);
    };
  };
  return objectWriter(
    [...fields].map(([key, nodes]): [string, Writer] => {
      const name = nodes[0]!.name.value;
      if (name === 'type') return [key, (row) => `"${recordTypeName(specAt(row))}"`];
      if (name === 'recordId') return [key, (row) => JSON.stringify(globalId(specAt(row), row[at.key]!))];
      if (name === 'title') return [key, columnWriter(at.title, 'string')];
      if (name === 'happenedOn') return [key, columnWriter(at.on, 'enum')];
      if (name === 'actorName') return [key, columnWriter(at.actorName, 'string')];
      if (name === 'actor') return [key, records(at.actorKey, actorOf, nodes)];
      if (name === 'record') return [key, records(at.key, (spec) => spec, nodes)];
      return [key, () => '"TraceStep"'];
    }),
  );
}
