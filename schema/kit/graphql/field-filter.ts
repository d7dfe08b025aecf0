import { GraphQLBoolean, type GraphQLScalarType, GraphQLString } from 'graphql';
import { InputType } from 'type-graphql';
import type { Class } from '../declare/class.js';
import { columnKinds } from '../declare/column-kinds.js';
import type { DerivedField, ScalarField } from '../declare/field.js';
import { addTypeField, described, named, once } from './adapter.js';
import { Effort } from './effort.js';
import { enumOf, valueType } from './values.js';

type Of = GraphQLScalarType | object;

/** What each operator of a filter means, and the type of its operand. */
const operators = {
  eq: ['等于此值', 'Equal to', (of: Of) => of],
  ne: ['不等于此值，空值也算不等于', 'Not equal to, absent values included', (of: Of) => of],
  in: ['等于其中之一，最多 100 个', 'One of these, at most 100', (of: Of) => [of]],
  lt: ['小于，日期则早于', 'Less than, or earlier than', (of: Of) => of],
  lte: ['不大于，日期则不晚于', 'At most, or not later than', (of: Of) => of],
  gt: ['大于，日期则晚于', 'Greater than, or later than', (of: Of) => of],
  gte: ['不小于，日期则不早于', 'At least, or not earlier than', (of: Of) => of],
  startsWith: ['以此文字开头', 'Begins with this text', (of: Of) => of],
  contains: [
    '包含每个词，词间用空格分开，引号内的是一个词，经索引查找',
    'Contains each of these words, separated by blanks; what is quoted is one word; found through an index',
    (of: Of) => of,
  ],
  has: ['所列各值中含有此值', 'Has this value among its values', (of: Of) => of],
  isNull: ['是否为空：true 只要空值，false 只要有值的', 'Whether the value is absent', () => GraphQLBoolean],
} as const;
export type Operator = keyof typeof operators;

const equality: Operator[] = ['eq', 'ne', 'in', 'isNull'];
const range: Operator[] = ['eq', 'ne', 'in', 'lt', 'lte', 'gt', 'gte', 'isNull'];

/** How texts are compared, told at the types that compare them. */
const alike = [
  '全角半角、大小写、简繁体、间隔号等形近符号和汉字间的空格不加区分',
  'width, case, traditional characters, dots and other signs that look alike, and blanks between Chinese characters make no difference',
] as const;
const compares: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  TextFilter: alike,
  SearchFilter: alike,
  CodeFilter: [`代码逐字比较；文字则${alike[0]}`, `codes are compared character by character; of texts, ${alike[1]}`],
};

const filterType = once((key: string): Class => {
  const type = named(key);
  const [zh, en] = compares[key] ?? [];
  InputType(key, {
    description: described(
      `筛选条件：须同时成立，值为 null 的等于没写${zh ? `；${zh}` : ''}`,
      `Conditions that must all hold; one that is null is none${en ? `; ${en}` : ''}`,
    ),
  })(type as never);
  return type;
});

const made = new Set<Class>();
export function fieldFilter(name: string, of: Of, ops: readonly Operator[]): Class {
  const type = filterType(name);
  if (made.has(type)) return type;
  made.add(type);
  for (const op of ops) {
    const [zh, en, operand] = operators[op];
    addTypeField(type, op, { type: () => operand(of), nullable: true, description: described(zh, en) });
    if (op === 'contains') Effort({ isSearch: true })(type.prototype, op);
  }
  return type;
}

/** Conditions on a count. */
export const intFilter = () => fieldFilter('IntFilter', columnKinds.int.scalar, range);

/** The filter type of one property; undefined where it cannot be filtered. */
export function filterOfField(field: ScalarField | DerivedField): Class | undefined {
  const search = field.is === 'scalar' && field.search;
  if (!field.filter && !search && !(field.is === 'scalar' && (field.unique || field.lookup))) return undefined;
  const of = valueType(field);
  if (field.kind === 'choice') return fieldFilter(`${field.choices!.name}Filter`, of, equality);
  if (field.kind === 'choices') return fieldFilter(`${field.choices!.name}ListFilter`, enumOf(field.choices!), ['has']);
  if (field.kind === 'flag') return fieldFilter('BooleanFilter', of, ['eq']);
  if (field.kind === 'text' || field.kind === 'code') {
    const exact: Operator[] = ['eq', 'ne', 'in', 'startsWith', 'isNull'];
    if (!search) return fieldFilter('CodeFilter', GraphQLString, exact);
    return field.filter
      ? fieldFilter('TextFilter', GraphQLString, [...exact, 'contains'])
      : fieldFilter('SearchFilter', GraphQLString, ['contains']);
  }
  return fieldFilter(`${columnKinds[field.kind].scalar.name}Filter`, of, range);
}
