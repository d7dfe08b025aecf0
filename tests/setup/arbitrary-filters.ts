import fc from 'fast-check';
import { type GraphQLInputObjectType, getNamedType, isEnumType, isListType } from 'graphql';
import { type ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import type { Role } from '../../schema/kit/declare/viewer.js';
import { platform } from '../../schema/platform.js';
import type { Dataset } from '../../seeds/kit/dataset.js';
import type { Filter } from './model.js';

const inputFields = (type: string) => (platform.schema.getType(type) as GraphQLInputObjectType).getFields();

/** Random filters on a concept that a role may send: every operator of every field, with values that are in the records. */
export function filtersOn(data: Dataset, spec: ConceptSpec, role: Role, depth = 2): fc.Arbitrary<Filter> {
  const own = inputFields(`${spec.name}Filter`);
  const conditions = new Map<string, () => fc.Arbitrary<unknown>>();
  const inner = (target: ConceptSpec) => filtersOn(data, target, role, depth - 1);
  for (const name of Object.keys(own)) {
    const field = spec.field(name) ?? spec.field(name.replace(/IsNull$/, ''));
    if (name === 'id') conditions.set(name, () => idCondition(data, spec));
    else if (name === 'within') conditions.set(name, () => divisionCode(data));
    else if (name === 'and' || name === 'or')
      depth > 0 && conditions.set(name, () => fc.array(inner(spec), { maxLength: 3 }));
    else if (name === 'not') depth > 0 && conditions.set(name, () => inner(spec));
    else if (!field?.see?.has(role)) continue;
    else if (name !== field.name) conditions.set(name, () => fc.boolean());
    else if (field.is === 'one') depth > 0 && conditions.set(name, () => inner(specOf(field.target())));
    else if (field.is === 'many')
      depth > 0 &&
        conditions.set(name, () =>
          fc.record(
            {
              some: inner(specOf(field.target())),
              none: inner(specOf(field.target())),
              every: inner(specOf(field.target())),
            },
            { requiredKeys: [] },
          ),
        );
    else conditions.set(name, () => condition(data, spec, name, getNamedType(own[name]!.type).name));
  }
  return fc
    .shuffledSubarray([...conditions.keys()], { minLength: depth > 1 ? 1 : 0, maxLength: 2 })
    .chain((names) =>
      fc.record(Object.fromEntries(names.map((name) => [name, fc.option(conditions.get(name)!(), { freq: 20 })]))),
    );
}

function condition(data: Dataset, spec: ConceptSpec, name: string, type: string): fc.Arbitrary<unknown> {
  const operators = inputFields(type);
  const stored = [...new Set(data.of(spec.type).map((row) => row[name]))].filter((value) => value != null);
  const values = fc.constantFrom(...(stored.length ? stored : fallback(type)));
  const operand = (operator: string): fc.Arbitrary<unknown> => {
    if (operator === 'isNull') return fc.boolean();
    if (operator === 'contains') return words(stored);
    if (operator === 'startsWith')
      return fc.tuple(values, fc.nat(4)).map(([value, size]) => String(value).slice(0, size));
    return isListType(operators[operator]!.type) ? fc.array(values, { maxLength: 3 }) : values;
  };
  return fc
    .shuffledSubarray(Object.keys(operators))
    .chain((chosen) =>
      fc.record(Object.fromEntries(chosen.slice(0, 2).map((operator) => [operator, operand(operator)]))),
    );
}

/** Values for a column that no record has a value in. */
function fallback(filterType: string): unknown[] {
  const { eq, has } = inputFields(filterType);
  const type = getNamedType((eq ?? has)?.type);
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  const values: Record<string, unknown[]> = {
    Boolean: [true, false],
    Date: ['2024-02-29'],
    DateTime: ['2024-06-01T00:00:00.000Z'],
    String: ['甲'],
  };
  return values[type?.name ?? 'String'] ?? [5];
}

/** One or two pieces of the texts, of which some are part of a word only. */
const words = (texts: readonly unknown[]) =>
  fc
    .array(
      fc.oneof(
        fc
          .tuple(fc.constantFrom(...texts.map(String), '养老'), fc.nat(12), fc.integer({ min: 1, max: 4 }))
          .map(([text, from, size]) => {
            const characters = [...text];
            return characters.slice(from % characters.length, (from % characters.length) + size).join('');
          }),
        fc.constantFrom('教育', '100%', 'a_b', 'WI-FI', 'ａｂｃ', '第5号'),
      ),
      { minLength: 1, maxLength: 2 },
    )
    .map((parts) => parts.join(' '))
    .filter((text) => /[a-z0-9\u4e00-\u9fff]/i.test(text.normalize('NFKC')));

function idCondition(data: Dataset, spec: ConceptSpec): fc.Arbitrary<unknown> {
  const keys = data.of(spec.type).map((row) => `${spec.name}:${row[spec.key]}`);
  const absent = `${spec.name}:${spec.key === 'id' ? '0198c0de-0000-7000-8000-000000000000' : '990000000000'}`;
  const id = fc.constantFrom(...keys, absent);
  return fc.record({ eq: id, in: fc.array(id, { maxLength: 5 }) }, { requiredKeys: [] });
}

const divisionCode = (data: Dataset) => {
  const division = platform.specs.find(({ declaration }) => declaration.subtree)!;
  const codes = data.of(division.type).map((row) => String(row[division.key]));
  return fc
    .tuple(fc.constantFrom(...codes), fc.constantFrom(2, 4, 6, 9, 12))
    .map(([code, digits]) => code.slice(0, digits));
};
