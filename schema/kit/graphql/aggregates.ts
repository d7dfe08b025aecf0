import { GraphQLFloat, GraphQLInt } from 'graphql';
import { ObjectType } from 'type-graphql';
import type { Class } from '../declare/class.js';
import { DecimalScalar } from '../declare/column-kinds.js';
import type { ConceptSpec } from '../declare/concept.js';
import { groupFieldsOf, measuresOf } from '../declare/groups.js';
import { addMethod, addTypeField, described, named, once } from './adapter.js';
import { GroupKey, groupByOf, groupEnumOf, measureType } from './aggregate-types.js';
import { Effort } from './effort.js';
import { intFilter } from './field-filter.js';
import { PageInfo } from './page-info.js';

const groupOf = once((spec: ConceptSpec): Class => {
  const { zh, publicCounts } = spec.declaration;
  const groupEnum = groupEnumOf(spec);
  const group = named(`${spec.name}AggregateGroup`);
  ObjectType(group.name, { description: described(`${zh}分组`, `A group of ${spec.name} records`) })(group as never);
  addTypeField(group, 'keys', {
    type: () => [GroupKey],
    description: described('分组键：与 groupBy 逐项对应', 'One key for each groupBy, in its order'),
  });
  addTypeField(group, 'count', {
    type: () => GraphQLInt,
    description: publicCounts
      ? described('组内记录数：统计范围为 ALL 时为近似数', 'Records in the group; with scope ALL about as many')
      : described('组内可见的记录数', 'Visible records in the group'),
  });
  addMethod(
    group,
    'distinctCount',
    [
      {
        name: 'of',
        type: () => groupEnum,
        required: true,
        description: described(
          '统计哪个字段的不同值，例如任职所属的人',
          'Whose different values are counted, e.g. persons of mandates',
        ),
      },
    ],
    { type: () => GraphQLInt, description: described('组内不同值的个数', 'Different values in the group') },
  );
  Effort({ work: 'distinct' })(group.prototype, 'distinctCount');
  if (!measuresOf(spec).length) return group;
  const sums = measureType(spec, 'Sums', `${zh}合计`, `Exact sums of ${spec.name} records`, () => DecimalScalar);
  const totals = measureType(
    spec,
    'Totals',
    `${zh}的最小值和最大值`,
    `Least and largest values of ${spec.name} records`,
    (kind) => kind.total,
  );
  const means = measureType(
    spec,
    'Means',
    `${zh}均值`,
    `Averages and percentiles of ${spec.name} records`,
    () => GraphQLFloat,
  );
  addTypeField(group, 'sums', {
    type: () => sums,
    description: described('合计：各项数值的总和，精确，按文本传输', 'Sum of each measure, exact, as text'),
  });
  addTypeField(group, 'minima', {
    type: () => totals,
    description: described('各项数值的最小值', 'Least value of each measure'),
  });
  addTypeField(group, 'maxima', {
    type: () => totals,
    description: described('各项数值的最大值', 'Largest value of each measure'),
  });
  addTypeField(group, 'averages', {
    type: () => means,
    description: described('各项数值的平均值', 'Average of each measure'),
  });
  addMethod(
    group,
    'percentiles',
    [
      {
        name: 'at',
        type: () => GraphQLFloat,
        required: true,
        description: described('分位：从 0 到 1，0.5 为中位数', 'From 0 to 1; 0.5 is the median'),
      },
    ],
    {
      type: () => means,
      description: described('各项数值的分位数，按插值计算', 'Interpolated percentile of each measure'),
    },
  );
  return group;
});

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
