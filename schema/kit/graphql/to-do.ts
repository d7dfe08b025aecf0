import { GraphQLInt, GraphQLString } from 'graphql';
import { ObjectType, Query } from 'type-graphql';
import type { Act } from '../declare/acts/acts.js';
import type { Class } from '../declare/class.js';
import { DateScalar } from '../declare/column-kinds.js';
import { addMethod, addTypeField, described, named, once } from './adapter.js';
import { Effort } from './effort.js';
import { pagingForward } from './list-arguments.js';
import { PageInfo } from './page-info.js';
import type { Root } from './roots.js';
import { Node } from './views.js';

const leadsOn = ({ to, toOneOf }: Act) => to !== undefined || toOneOf !== undefined;

/** Acts for which a record waits: they lead on, and are not done merely beside the usual way. */
export const awaited = (act: Act): boolean =>
  !act.begins && !act.byCode && act.workflow.state !== undefined && leadsOn(act) && !act.aside;

const connectionOf = once((acts: ReadonlyMap<string, Act>): Class => {
  const item = named('ToDo');
  ObjectType(item.name, {
    description: described('待办：一条等待查询者操作的记录', 'A record that waits for the asker to do something'),
  })(item as never);
  const most = [...acts.values()].filter(awaited).length;
  addTypeField(item, 'record', { type: () => Node, description: described('记录本身', 'The record itself') });
  addTypeField(item, 'acts', {
    type: () => [GraphQLString],
    description: described(
      `等待的操作：操作的名称，最多 ${most} 项；现在能否进行见记录的 \`actions\``,
      `The mutations that lead on, at most ${most}; whether each is allowed now is in the record’s \`actions\``,
    ),
  });
  Effort({ size: { usual: 1, most } })(item.prototype, 'acts');
  addTypeField(item, 'dueOn', {
    type: () => DateScalar,
    nullable: true,
    description: described('期限：最后一日，没有期限的为空', 'Its last day; null where no clock runs'),
  });
  const edge = named('ToDoEdge');
  ObjectType(edge.name, { description: described('待办及其游标', 'One of them with its cursor') })(edge as never);
  addTypeField(edge, 'node', { type: () => item, description: described('待办本身', 'What waits') });
  addTypeField(edge, 'cursor', {
    type: () => GraphQLString,
    description: described('游标：在待办中的位置', 'Its place among them'),
  });
  const connection = named('ToDoConnection');
  ObjectType(connection.name, { description: described('待办的一页', 'A page of what waits') })(connection as never);
  const add = (name: string, type: unknown, zh: string, en: string) =>
    addTypeField(connection, name, { type: () => type, description: described(zh, en) });
  add('nodes', [item], '本页的待办：期限早的在前，没有期限的在后', 'Those of this page, the earliest last day first');
  add('edges', [edge], '边：待办连同其游标', 'The same with their cursors');
  add('pageInfo', PageInfo, '分页信息：本页在待办中的位置', 'Where this page stands');
  add('totalCount', GraphQLInt, '总数：查询此字段时才统计', 'How many there are; counted only when asked for');
  Effort({ work: 'scan' })(connection.prototype, 'totalCount');
  return connection;
});

/** Adds the root field `toDo`, if there is anything to do. */
export function addToDoRoot(query: Class, acts: ReadonlyMap<string, Act>, roots: Map<string, Root>): void {
  if (![...acts.values()].some(awaited)) return;
  const connection = connectionOf(acts);
  const args = [
    {
      name: 'dueBefore',
      type: () => DateScalar,
      description: described('只要期限早于该日的', 'Only what has its last day before this one'),
    },
    ...pagingForward(),
  ];
  const description = described(
    '待办：等待查询者本人或者本机关操作的记录，由各类记录的办理流程得出，期限早的在前；没有可做操作的角色被拒绝',
    'The records that wait for the asker, or the asker’s office, to do something, as their workflows say, the earliest last day first; refused to roles that have nothing to do',
  );
  addMethod(query, 'toDo', args, { type: () => connection, description }, Query as never);
  Effort({ work: 'scan' })(query.prototype, 'toDo');
  roots.set('toDo', { is: 'toDo' });
}
