import { GraphQLBoolean, GraphQLInt, GraphQLString } from 'graphql';
import { InputType, ObjectType, Query } from 'type-graphql';
import type { Class } from '../declare/class.js';
import { DateScalar } from '../declare/column-kinds.js';
import type { ConceptSpec } from '../declare/concept.js';
import { addMethod, addTypeField, described, named, once } from './adapter.js';
import { Effort } from './effort.js';
import { addCommonFields, HandlingState, handledSpecs, handledTypeOf } from './handled.js';
import { pagingForward } from './list-arguments.js';
import { PageInfo } from './page-info.js';
import type { Root } from './roots.js';
import { enumOf } from './values.js';
import { HandledMatter } from './views.js';

const filterOf = once((specs: readonly ConceptSpec[]): Class => {
  const filter = named('InboxFilter');
  InputType(filter.name, { description: described('收件箱的筛选条件，不填的不筛选', 'What an inbox is narrowed to') })(
    filter as never,
  );
  const type = handledTypeOf(specs);
  const state = enumOf(HandlingState);
  for (const [name, of, zh, en] of [
    ['type', [type], '事项类型：只要这些类型', 'Only matters of these types'],
    ['state', state, '办理状态：不填为待办', 'Where they stand; OPEN when absent'],
    ['overdue', GraphQLBoolean, '是否逾期：只有待办的才会逾期', 'Overdue or not; only what is open can be'],
    [
      'dueBefore',
      DateScalar,
      '现行期限早于该日；如须在7日内办理的，为今天之后第8日',
      'Whose last day is before this one: what is due within 7 days is due before the 8th from today',
    ],
  ] as const)
    addTypeField(filter, name, { type: () => of, nullable: true, description: described(zh, en) });
  return filter;
});

/** A row of the counts: matters of one type in one state. */
const countOf = once((specs: readonly ConceptSpec[]): Class => {
  const count = named('InboxCount');
  ObjectType(count.name, {
    description: described('收件箱的统计：一类事项在一种状态的件数', 'Matters of one type in one state'),
  })(count as never);
  const [type, state] = [handledTypeOf(specs), enumOf(HandlingState)];
  addTypeField(count, 'type', { type: () => type, description: described('事项类型', 'Their type') });
  addTypeField(count, 'state', { type: () => state, description: described('办理状态', 'Where they stand') });
  addTypeField(count, 'count', { type: () => GraphQLInt, description: described('件数', 'How many') });
  addTypeField(count, 'overdue', {
    type: () => GraphQLInt,
    description: described('其中已逾期', 'How many are overdue'),
  });
  return count;
});

/** A page of matters: the same members as every list of records, and the counts. */
const connectionOf = once((specs: readonly ConceptSpec[]): Class => {
  const edge = named('HandledMatterEdge');
  ObjectType(edge.name, { description: described('办理事项及其游标', 'A matter with its cursor') })(edge as never);
  addTypeField(edge, 'node', { type: () => HandledMatter, description: described('事项本身', 'The matter') });
  addTypeField(edge, 'cursor', {
    type: () => GraphQLString,
    description: described('游标：事项在收件箱中的位置', 'Its place in the inbox'),
  });
  const connection = named('HandledMatterConnection');
  ObjectType(connection.name, { description: described('收件箱的一页', 'A page of an inbox') })(connection as never);
  const add = (name: string, type: unknown, zh: string, en: string) =>
    addTypeField(connection, name, { type: () => type, description: described(zh, en) });
  add(
    'nodes',
    [HandledMatter],
    '本页的事项：期限早的在前，没有期限的在后',
    'The matters of this page, the earliest last day first',
  );
  add('edges', [edge], '边：事项连同其游标', 'The matters with their cursors');
  add('pageInfo', PageInfo, '分页信息：本页在收件箱中的位置', 'Where this page stands');
  add(
    'totalCount',
    GraphQLInt,
    '总数：符合条件的事项数，查询此字段时才统计',
    'Matters that match; counted only when asked for',
  );
  const most = specs.length * Object.keys(HandlingState.values).length;
  add(
    'counts',
    [countOf(specs)],
    `分类统计：各类型在各状态的件数，不受状态和逾期条件限制，最多 ${most} 项`,
    `How many of each type in each state, whatever state or overdue asks for; at most ${most}`,
  );
  Effort({ work: 'count' })(connection.prototype, 'totalCount');
  Effort({ work: 'scan', size: { usual: most, most } })(connection.prototype, 'counts');
  return connection;
});

/** Adds the root field `inbox`, if there are matters that units have to settle. */
export function addInboxRoot(query: Class, all: readonly ConceptSpec[], roots: Map<string, Root>): void {
  const specs = handledSpecs(all);
  if (!specs.length) return;
  addCommonFields(specs);
  const [filter, connection] = [filterOf(specs), connectionOf(specs)];
  const args = [
    {
      name: 'filter',
      type: () => filter,
      description: described('筛选：不填为全部待办', 'All that is open when absent'),
    },
    ...pagingForward(),
  ];
  const description = described(
    '收件箱：承办单位须办理的、机关辖区内各单位须办理的各类事项，期限早的在前；其他角色没有收件箱',
    'What an agency has to settle, or what the units of an office’s area have to, of all kinds, the earliest last day first; other roles have none',
  );
  addMethod(query, 'inbox', args, { type: () => connection, description }, Query as never);
  roots.set('inbox', { is: 'inbox', specs });
}
