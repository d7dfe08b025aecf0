import { GraphQLFloat, GraphQLInt, GraphQLString } from 'graphql';
import { InputType, ObjectType } from 'type-graphql';
import { choices } from '../declare/choices.js';
import type { Class } from '../declare/class.js';
import { DecimalScalar, kindOf } from '../declare/column-kinds.js';
import type { ConceptSpec } from '../declare/concept.js';
import { groupFieldsOf, measuresOf } from '../declare/groups.js';
import { describe } from '../declare/label.js';
import { groupSize } from '../declare/page-size.js';
import { type Argument, addMethod, addTypeField, described, named, once } from './adapter.js';
import { Effort } from './effort.js';
import { filterOf, intFilter } from './filters.js';
import { scopeArguments } from './public-counts.js';
import { validityArguments } from './validity.js';
import { enumOf } from './values.js';
import { PageInfo } from './views.js';

const Bucket = enumOf(
  choices('DateBucket', '时间分组：一组所含的时间长度', 'Length of time that one group covers', {
    DAY: ['一日', 'A day'],
    WEEK: ['一周，从周一起（ISO 8601）', 'A week from Monday (ISO 8601)'],
    MONTH: ['一个自然月', 'A calendar month'],
    QUARTER: ['一个季度', 'A quarter'],
    YEAR: ['一个自然年', 'A calendar year'],
  }),
);

const GroupLevel = enumOf(
  choices('GroupLevel', '分组级别：把区划归并到哪一级', 'Level of division to which a group is gathered', {
    PROVINCE: ['省级', 'Province'],
    PREFECTURE: ['地级', 'Prefecture'],
    COUNTY: ['县级', 'County'],
    TOWNSHIP: ['乡级', 'Township'],
  }),
);

const AggregateOrder = enumOf(
  choices('AggregateOrder', '各分组的次序', 'Order of the groups', {
    COUNT_DESC: ['按数量降序，最多的在前', 'Largest groups first'],
    COUNT_ASC: ['按数量升序，最少的在前', 'Smallest groups first'],
    KEY_ASC: ['按键升序', 'By key'],
    KEY_DESC: ['按键降序', 'By key, descending'],
  }),
);

const GroupKey = named('GroupKey');
ObjectType('GroupKey', { description: described('一组的一个分组键', 'One key of a group') })(GroupKey as never);
for (const [name, nullable, zh, en] of [
  ['field', false, '分组字段，与参数 groupBy 相同', 'What was grouped by, as in the argument groupBy'],
  [
    'value',
    true,
    '组内共同的值：枚举值、文字、全局标识或时间段的首日；没有值时为空',
    'Value shared by the group: an enum value, text, global id, or the first day of a bucket; null where absent',
  ],
  [
    'label',
    true,
    '值的中文名称：枚举值的名称或记录的名称',
    'The value in words: label of an enum value, name of a record',
  ],
] as const)
  addTypeField(GroupKey, name, { type: () => GraphQLString, nullable, description: described(zh, en) });

/** Measures of a group: one field for each summable property. */
const measureType = (
  spec: ConceptSpec,
  name: string,
  zh: string,
  en: string,
  type: (kind: ReturnType<typeof kindOf>) => unknown,
) => {
  const measures = named(`${spec.name}Aggregate${name}`);
  ObjectType(measures.name, { description: described(zh, en) })(measures as never);
  for (const field of measuresOf(spec))
    addTypeField(measures, field.name, {
      type: () => type(kindOf(field)),
      nullable: true,
      description: describe(field),
    });
  return measures;
};

const groupEnumOf = once((spec: ConceptSpec): object =>
  enumOf(
    choices(
      `${spec.name}AggregateField`,
      `${spec.declaration.zh}的分组字段`,
      `What ${spec.name} records can be grouped by`,
      Object.fromEntries(groupFieldsOf(spec).map(({ name, zh, en }) => [name, [zh, en] as const])),
    ),
  ),
);

const groupByOf = once((spec: ConceptSpec): Class => {
  const type = named(`${spec.name}AggregateBy`);
  InputType(type.name, {
    description: described(`${spec.declaration.zh}的分组`, `A grouping of ${spec.name} records`),
  })(type as never);
  const groupEnum = groupEnumOf(spec);
  addTypeField(type, 'field', { type: () => groupEnum, description: described('按哪个字段分组', 'What to group by') });
  addTypeField(type, 'bucket', {
    type: () => Bucket,
    nullable: true,
    description: described('时间分组：用于日期和时刻，不填按日', 'For days and moments; DAY when absent'),
  });
  addTypeField(type, 'level', {
    type: () => GroupLevel,
    nullable: true,
    description: described(
      '区划级别：把区划归并到这一级，不填则每个区划单独成组',
      'For divisions: gather to this level; each division by itself when absent',
    ),
  });
  return type;
});

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
