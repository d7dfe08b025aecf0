import { InputType, registerEnumType } from 'type-graphql';
import type { Class } from '../declare/class.js';
import { type ConceptSpec, snake } from '../declare/concept.js';
import type { ScalarField } from '../declare/field.js';
import { describe } from '../declare/label.js';
import { addTypeField, described, named, once } from './adapter.js';

const Direction = { ASC: 'ASC', DESC: 'DESC' };
registerEnumType(Direction, {
  name: 'OrderDirection',
  description: described('排序的方向', 'Direction of an ordering'),
  valuesConfig: {
    ASC: {
      description: described('升序：小的、早的、拼音在前的排在前面', 'Smallest, earliest or first in pinyin first'),
    },
    DESC: { description: described('降序：大的、晚的排在前面', 'Largest or latest first') },
  },
});

/** `SUBMITTED_ON` of the API to the property `submittedOn`. */
export const orderName = (property: string) => snake(property).toUpperCase();

/** Properties that a list can be ordered by. */
export const orderable = (spec: ConceptSpec): ScalarField[] =>
  [...spec.fields.values()].filter(
    (field): field is ScalarField =>
      field.is === 'scalar' && (field.order || field.name === spec.ordering.property || field.name === spec.key),
  );

/** The order input of a concept: `{ field: SUBMITTED_ON, direction: DESC }`. */
export const orderOf = once((spec: ConceptSpec): Class => {
  const fields = orderable(spec);
  const values = Object.fromEntries(fields.map((field) => [orderName(field.name), orderName(field.name)]));
  registerEnumType(values, {
    name: `${spec.name}OrderField`,
    description: described(`${spec.declaration.zh}的排序字段`, `What ${spec.name} records can be ordered by`),
    valuesConfig: Object.fromEntries(fields.map((field) => [orderName(field.name), { description: describe(field) }])),
  });
  const type = named(`${spec.name}Order`);
  InputType(type.name, {
    description: described(`${spec.declaration.zh}的排序`, `An ordering of ${spec.name} records`),
  })(type as never);
  addTypeField(type, 'field', { type: () => values, description: described('按哪个字段排序', 'What to order by') });
  addTypeField(type, 'direction', {
    type: () => Direction,
    nullable: true,
    description: described('方向：不填为升序', 'Ascending when absent'),
  });
  return type;
});
