import type { GraphQLScalarType } from 'graphql';
import { registerEnumType } from 'type-graphql';
import type { Choices } from '../declare/choices.js';
import { kindOf } from '../declare/column-kinds.js';
import type { DerivedField, ScalarField } from '../declare/field.js';
import { describe, labelled } from '../declare/label.js';
import { once } from './adapter.js';

/** Registers a closed list as a GraphQL enum whose values are their own names. */
export const enumOf = once((list: Choices): object => {
  const names = Object.keys(list.values);
  const valuesConfig = Object.fromEntries(
    Object.entries(list.values).map(([name, [zh, en]]) => [name, { description: describe({ ...labelled(zh), en }) }]),
  );
  const values = Object.fromEntries(names.map((name) => [name, name]));
  registerEnumType(values, {
    name: list.name,
    description: describe({ ...labelled(list.zh), en: list.en }),
    valuesConfig,
  });
  return values;
});

/** The GraphQL type of one value of a column. */
export const valueType = (field: ScalarField | DerivedField): GraphQLScalarType | object =>
  field.choices ? enumOf(field.choices) : kindOf(field).scalar;
