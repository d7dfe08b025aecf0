import { GraphQLFloat, GraphQLInt } from 'graphql';
import { ObjectType } from 'type-graphql';
import type { Class } from '../declare/class.js';
import { DecimalScalar } from '../declare/column-kinds.js';
import type { ConceptSpec } from '../declare/concept.js';
import { measuresOf } from '../declare/groups.js';
import { addMethod, addTypeField, described, named, once } from './adapter.js';
import { GroupKey, groupEnumOf, measureType } from './aggregate-types.js';
import { Effort } from './effort.js';

export const groupOf = once((spec: ConceptSpec): Class => {
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
