import { GraphQLBoolean, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import { ID, ObjectType, Query } from 'type-graphql';
import type { Class } from '../declare/class.js';
import { DateScalar } from '../declare/column-kinds.js';
import { type ConceptSpec, specOf } from '../declare/concept.js';
import { traceSize } from '../declare/page-size.js';
import { addMethod, addTypeField, described, named } from './adapter.js';
import { Effort } from './effort.js';
import { recordTypeOf } from './record-types.js';
import { Node } from './views.js';

/** The concepts that a trace leads through: those that a relation says something of. */
export const tracedOf = (specs: readonly ConceptSpec[]): ConceptSpec[] =>
  specs.filter((spec) => spec.declaration.milestone);

/** The concept whose record `milestone.by` names. */
export const actorOf = (spec: ConceptSpec): ConceptSpec | undefined =>
  spec.declaration.milestone?.by?.split('.').reduce((at, name) => at.toOne(name).target, spec);

/** Throws where a relation leads the trace to or from a concept without a milestone. */
export function checkTraces(specs: readonly ConceptSpec[]): void {
  for (const spec of specs)
    for (const field of spec.fields.values()) {
      if (field.is !== 'one' || !field.trace) continue;
      for (const end of [spec, specOf(field.target())])
        if (!end.declaration.milestone || end.key !== 'id')
          throw new Error(`${spec.name}.${field.name}: ${end.name} needs a milestone to be traced`);
    }
}

const TraceStep = named('TraceStep');
const Trace = named('Trace');

const tracedNames = (specs: readonly ConceptSpec[], separator: string) =>
  tracedOf(specs)
    .map(({ name }) => name)
    .join(separator);

/** Adds the root field `trace(id)`. */
export function addTraceRoot(query: Class, specs: readonly ConceptSpec[]): void {
  const types = recordTypeOf(specs);
  ObjectType('TraceStep', {
    description: described('轨迹节点：一件事办理过程中的一条记录', 'One record on the way of a matter'),
  })(TraceStep as never);
  for (const [name, type, nullable, zh, en] of [
    ['type', types, false, '记录的类型', 'What the record is'],
    ['recordId', GraphQLID, false, '记录的全局标识', 'Global id of the record'],
    ['title', GraphQLString, true, '标题、名称或编号，没有时为空', 'Its title, name or number; null where it has none'],
    ['happenedOn', DateScalar, true, '发生或计划发生的日期', 'When it happened, or is planned to'],
    [
      'actorName',
      GraphQLString,
      true,
      '行为主体的名称，未列明时为空',
      'Name of who did it; null where nobody is named',
    ],
    ['actor', Node, true, '行为主体：办理此事的代表、单位或地方', 'The deputy, unit or place that did it'],
    ['record', Node, false, '记录本身', 'The record itself'],
  ] as const)
    addTypeField(TraceStep, name, { type: () => type, nullable, description: described(zh, en) });
  ObjectType('Trace', { description: described('轨迹：一件事如何引出另一件事', 'How one thing led to another') })(
    Trace as never,
  );
  addTypeField(Trace, 'steps', {
    type: () => [TraceStep],
    description: described(
      `各节点：按发生先后，最多 ${traceSize.most} 个；标识不可见时没有`,
      `In the order in which they happened, at most ${traceSize.most}; none if the id is not visible`,
    ),
  });
  addTypeField(Trace, 'hasMore', {
    type: () => GraphQLBoolean,
    description: described('是否还有：轨迹是否比所列的更长', 'Whether the way is longer than what is told of it'),
  });
  const args = [
    {
      name: 'id',
      type: () => ID,
      required: true,
      description: described(`全局标识：可为 ${tracedNames(specs, '、')}`, `Of ${tracedNames(specs, ', ')}`),
    },
    {
      name: 'first',
      type: () => GraphQLInt,
      description: described(
        `前几个节点：1 至 ${traceSize.most}，不填为 ${traceSize.usual}`,
        `Steps, 1 to ${traceSize.most}; ${traceSize.usual} when absent`,
      ),
    },
  ];
  const description = described(
    '全程轨迹：从群众意见到项目办结、评价，从其中任一记录查起均可；包括它的来源、结果和办理环节，限于查询者可见的',
    'from a citizen’s feedback to the finished and rated project, whichever of the records is asked for: what it came from, what came of it, and the parts of its way, as far as the asker sees them',
  );
  addMethod(query, 'trace', args, { type: () => Trace, description }, Query as never);
  Effort({ size: traceSize, work: 'walk' })(query.prototype, 'trace');
}
