import type { FieldNode } from 'graphql';
import { badInput } from '../../schema/kit/declare/client-error.js';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { traceSize } from '../../schema/kit/declare/page-size.js';
import { recordTypeName } from '../../schema/kit/graphql/record-types.js';
import { actorOf, tracedOf } from '../../schema/kit/graphql/trace.js';
import { fieldsOf, selectionsOf } from '../request/selections.js';
import { globalId, keyOf } from '../sql/ids.js';
import { integer, type Row, StatementBuilder, sql } from '../sql/sql.js';
import type { Args } from './arguments.js';
import { type Compilation, newLevel } from './compilation.js';
import { columnWriter, listOf, objectWriter } from './json.js';
import { compileKeyed } from './keyed.js';
import type { Writer } from './plan.js';
import { limited, sizeOf } from './sizes.js';
import { causesFirst, edgesFrom } from './trace-edges.js';
import { detailsSql, edgesSql, mostWalked, startSql } from './trace-sql.js';

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
  const reached = causesFirst(specs).filter((spec) => spec === start || edges.some(({ to }) => to === spec));
  const level = newLevel(compilation);
  const size = sizeOf(args.get('first'), traceSize);
  level.size = size.of;
  const builder = new StatementBuilder();
  const id = args.get('id')!;
  const key = builder.param((bind) => keyOf(start, id.value(bind), id.path), sql`uuid`);
  const walk = sql`with recursive walk(type, key, mode) as (${startSql(compilation, builder, start, key)}
     union select e.* from walk w cross join lateral (${edgesSql(compilation, builder, edges)}) e(type, key, mode)
   ), found as (
     select type, key, bool_and(mode = 'end') as ends from (select * from walk limit ${integer(mostWalked)}) w group by type, key
   )
   select f.type, f.key, d.title, d.happened, d.actor, d.name
     from found f cross join lateral (${detailsSql(compilation, builder, reached)}) d(title, happened, actor, name, rank)
     order by d.happened, f.ends, d.rank, f.key`;
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
