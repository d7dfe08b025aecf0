import { GraphQLInt, GraphQLString } from 'graphql';
import type { ConceptSpec } from '../declare/concept.js';
import { groupSize } from '../declare/page-size.js';
import { type Argument, described } from './adapter.js';
import { AggregateOrder, groupByOf } from './aggregate-types.js';
import { intFilter } from './field-filter.js';
import { filterOf } from './filters.js';
import { scopeArguments } from './public-counts.js';
import { validityArguments } from './validity.js';

/** The arguments of a concept's aggregate. */
export const aggregateArguments = (spec: ConceptSpec): Argument[] => [
  {
    name: 'filter',
    type: () => filterOf(spec),
    description: described('筛选：只要符合条件的记录，为空则不筛选', 'Only records that match'),
  },
  ...validityArguments(spec),
  {
    name: 'groupBy',
    type: () => [groupByOf(spec)],
    description: described('分组：最多 3 项，不填只有总计', 'At most 3; without it there is only the total'),
  },
  {
    name: 'having',
    type: intFilter,
    description: described('分组条件：只要数量符合条件的组', 'Only groups whose count matches'),
  },
  {
    name: 'orderBy',
    type: () => AggregateOrder,
    description: described('排序：不填按数量降序', 'COUNT_DESC when absent'),
  },
  {
    name: 'first',
    type: () => GraphQLInt,
    description: described(
      `前几组：1 至 ${groupSize.most}，不填为 ${groupSize.usual}`,
      `Groups, 1 to ${groupSize.most}; ${groupSize.usual} when absent`,
    ),
  },
  {
    name: 'after',
    type: () => GraphQLString,
    description: described(
      '游标：从 pageInfo.endCursor 之后的分组开始，分组和次序须相同',
      'A page of groups begins behind this cursor, a `pageInfo.endCursor` of the same grouping and order',
    ),
  },
  ...scopeArguments(spec),
];
