import { GraphQLInt } from 'graphql';
import { ObjectType } from 'type-graphql';
import type { Class } from '../declare/class.js';
import type { ConceptSpec } from '../declare/concept.js';
import { groupFieldsOf } from '../declare/groups.js';
import { addTypeField, described, named, once } from './adapter.js';
import { groupOf } from './aggregate-group.js';
import { groupByOf } from './aggregate-types.js';
import { Effort } from './effort.js';
import { intFilter } from './field-filter.js';
import { PageInfo } from './page-info.js';

/** The aggregate type of a concept; undefined where nothing can be grouped or summed. */
export const aggregateOf = once((spec: ConceptSpec): Class | undefined => {
  if (!groupFieldsOf(spec).length) return undefined;
  // Declared before TypeGraphQL builds.
  groupByOf(spec);
  groupOf(spec);
  intFilter();
  const aggregate = named(`${spec.name}Aggregate`);
  ObjectType(aggregate.name, {
    description: described(`${spec.declaration.zh}统计`, `Counts and measures of ${spec.name} records`),
  })(aggregate as never);
  addTypeField(aggregate, 'total', {
    type: () => groupOf(spec),
    description: described(
      '总计：全部符合条件的记录作为一组，没有分组键',
      'All records that match, as one group without keys',
    ),
  });
  addTypeField(aggregate, 'groups', {
    type: () => [groupOf(spec)],
    description: described(
      '各个分组：一页，是否还有见 pageInfo',
      'The groups, a page of them: `pageInfo` says whether there are more',
    ),
  });
  addTypeField(aggregate, 'pageInfo', {
    type: () => PageInfo,
    description: described(
      '分页信息：这一页分组之后是否还有',
      'Where this page of groups stands, and whether more follow',
    ),
  });
  addTypeField(aggregate, 'groupCount', {
    type: () => GraphQLInt,
    description: described(
      '分组数：符合条件的分组总数，查询此字段时才统计',
      'How many groups there are in all; counted only when asked for',
    ),
  });
  Effort({ work: 'scan' })(aggregate.prototype, 'total');
  Effort({ work: 'group' })(aggregate.prototype, 'groups');
  Effort({ work: 'group', sharedWith: 'groups' })(aggregate.prototype, 'pageInfo');
  Effort({ work: 'group' })(aggregate.prototype, 'groupCount');
  return aggregate;
});
