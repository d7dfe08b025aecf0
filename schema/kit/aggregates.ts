import { GraphQLFloat, GraphQLInt, GraphQLString } from 'graphql';
import { InputType, ObjectType } from 'type-graphql';
import { choices } from './choices.js';
import { kindOf } from './columns.js';
import type { Class, ConceptSpec } from './concept.js';
import { Effort } from './effort.js';
import { filterOf, intFilter } from './filters.js';
import { groupFieldsOf, measuresOf } from './groups.js';
import { type Argument, addMethod, addTypeField, described, named, once } from './naming.js';
import { groupSize } from './page-size.js';
import { scopeArguments } from './public-counts.js';
import { enumOf } from './values.js';

const Bucket = enumOf(
  choices('DateBucket', '时间分组', 'Length of time that one group covers', {
    DAY: ['日', 'A day'],
    WEEK: ['周', 'A week from Monday (ISO 8601)'],
    MONTH: ['月', 'A calendar month'],
    QUARTER: ['季度', 'A quarter'],
    YEAR: ['年', 'A calendar year'],
  }),
);

const GroupLevel = enumOf(
  choices('GroupLevel', '分组级别', 'Level of division to which a group is gathered', {
    PROVINCE: ['省级', 'Province'],
    PREFECTURE: ['地级', 'Prefecture'],
    COUNTY: ['县级', 'County'],
    TOWNSHIP: ['乡级', 'Township'],
  }),
);

const AggregateOrder = enumOf(
  choices('AggregateOrder', '分组排序', 'Order of the groups', {
    COUNT_DESC: ['数量降序', 'Largest groups first'],
    COUNT_ASC: ['数量升序', 'Smallest groups first'],
    KEY_ASC: ['键升序', 'By key'],
    KEY_DESC: ['键降序', 'By key, descending'],
  }),
);

const GroupKey = named('GroupKey');
ObjectType('GroupKey', { description: described('分组键', 'One key of a group') })(GroupKey as never);
for (const [name, nullable, zh, en] of [
  ['field', false, '字段', 'What was grouped by, as in the argument groupBy'],
  [
    'value',
    true,
    '值',
    'Value shared by the group: an enum value, text, global id, or the first day of a bucket; null where absent',
  ],
  ['label', true, '中文名称', 'The value in words: label of an enum value, name of a record'],
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
      description: described(field.zh, field.en),
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
  addTypeField(type, 'field', { type: () => groupEnum, description: described('字段', 'What to group by') });
  addTypeField(type, 'bucket', {
    type: () => Bucket,
    nullable: true,
    description: described('时间分组', 'For days and moments; DAY when absent'),
  });
  addTypeField(type, 'level', {
    type: () => GroupLevel,
    nullable: true,
    description: described('区划级别', 'For divisions: gather to this level; each division by itself when absent'),
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
    description: described('分组键', 'One key for each groupBy, in its order'),
  });
  addTypeField(group, 'count', {
    type: () => GraphQLInt,
    description: publicCounts
      ? described('数量;统计范围为 ALL 时经过扰动', 'Records in the group; with scope ALL about as many')
      : described('数量', 'Visible records in the group'),
  });
  addMethod(
    group,
    'distinctCount',
    [
      {
        name: 'of',
        type: () => groupEnum,
        required: true,
        description: described('字段', 'Whose different values are counted, e.g. persons of mandates'),
      },
    ],
    { type: () => GraphQLInt, description: described('不同值数量', 'Different values in the group') },
  );
  if (!measuresOf(spec).length) return group;
  const totals = measureType(
    spec,
    'Totals',
    `${zh}合计`,
    `Sums, least and largest values of ${spec.name} records`,
    (kind) => kind.total,
  );
  const means = measureType(
    spec,
    'Means',
    `${zh}均值`,
    `Averages and percentiles of ${spec.name} records`,
    () => GraphQLFloat,
  );
  addTypeField(group, 'sums', { type: () => totals, description: described('合计', 'Sum of each measure') });
  addTypeField(group, 'minima', {
    type: () => totals,
    description: described('最小值', 'Least value of each measure'),
  });
  addTypeField(group, 'maxima', {
    type: () => totals,
    description: described('最大值', 'Largest value of each measure'),
  });
  addTypeField(group, 'averages', { type: () => means, description: described('平均值', 'Average of each measure') });
  addMethod(
    group,
    'percentiles',
    [
      {
        name: 'at',
        type: () => GraphQLFloat,
        required: true,
        description: described('分位', 'From 0 to 1; 0.5 is the median'),
      },
    ],
    { type: () => means, description: described('分位数', 'Interpolated percentile of each measure') },
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
    description: described('总计', 'All records that match, as one group without keys'),
  });
  addTypeField(aggregate, 'groups', { type: () => [groupOf(spec)], description: described('分组', 'The groups') });
  for (const statement of ['total', 'groups']) Effort({ isScan: true })(aggregate.prototype, statement);
  return aggregate;
});

/** The arguments of a concept's aggregate. */
export const aggregateArguments = (spec: ConceptSpec): Argument[] => [
  { name: 'filter', type: () => filterOf(spec), description: described('筛选', 'Only records that match') },
  {
    name: 'groupBy',
    type: () => [groupByOf(spec)],
    description: described('分组', 'At most 3; without it there is only the total'),
  },
  { name: 'having', type: intFilter, description: described('分组条件', 'Only groups whose count matches') },
  { name: 'orderBy', type: () => AggregateOrder, description: described('排序', 'COUNT_DESC when absent') },
  {
    name: 'first',
    type: () => GraphQLInt,
    description: described('前几组', `Groups, 1 to ${groupSize.most}; ${groupSize.usual} when absent`),
  },
  ...scopeArguments(spec),
];
