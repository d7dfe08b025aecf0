import { GraphQLString } from 'graphql';
import { InputType, ObjectType } from 'type-graphql';
import { choices } from '../declare/choices.js';
import type { Class } from '../declare/class.js';
import { kindOf } from '../declare/column-kinds.js';
import type { ConceptSpec } from '../declare/concept.js';
import { groupFieldsOf, measuresOf } from '../declare/groups.js';
import { describe } from '../declare/label.js';
import { addTypeField, described, named, once } from './adapter.js';
import { enumOf } from './values.js';

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

export const AggregateOrder = enumOf(
  choices('AggregateOrder', '各分组的次序', 'Order of the groups', {
    COUNT_DESC: ['按数量降序，最多的在前', 'Largest groups first'],
    COUNT_ASC: ['按数量升序，最少的在前', 'Smallest groups first'],
    KEY_ASC: ['按键升序', 'By key'],
    KEY_DESC: ['按键降序', 'By key, descending'],
  }),
);

export const GroupKey = named('GroupKey');
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
export const measureType = (
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

export const groupEnumOf = once((spec: ConceptSpec): object =>
  enumOf(
    choices(
      `${spec.name}AggregateField`,
      `${spec.declaration.zh}的分组字段`,
      `What ${spec.name} records can be grouped by`,
      Object.fromEntries(groupFieldsOf(spec).map(({ name, zh, en }) => [name, [zh, en] as const])),
    ),
  ),
);

export const groupByOf = once((spec: ConceptSpec): Class => {
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
