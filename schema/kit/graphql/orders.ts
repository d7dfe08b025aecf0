import { InputType, registerEnumType } from 'type-graphql';
import type { Class } from '../declare/class.js';
import type { ConceptSpec } from '../declare/concept.js';
import { describe, englishLabel } from '../declare/label.js';
import { type Orderable, orderable, orderName } from '../declare/orderings.js';
import { addTypeField, described, named, once } from './adapter.js';

const Direction = { ASC: 'ASC', DESC: 'DESC' };
registerEnumType(Direction, {
  name: 'OrderDirection',
  description: described('排序的方向', 'Direction of an ordering'),
  valuesConfig: {
    ASC: {
      description: described(
        '升序：小的、早的、拼音在前的、笔画少的排在前面',
        'Smallest, earliest, first in pinyin or of fewest strokes first',
      ),
    },
    DESC: { description: described('降序：大的、晚的排在前面', 'Largest or latest first') },
  },
});

/** What the API says of one way to order. */
function told({ name, field }: Orderable): string {
  if (name === field.name) return describe(field);
  return described(
    `${field.zh}笔画：按姓氏笔画，即逐字按笔画数，同画数的按横竖撇点折的笔顺，单名排在同姓双名之前`,
    `${englishLabel(field.name)} by strokes, as rolls have it: character by character by their number, then stroke by stroke 横竖撇点折; a single given name stands before longer ones of the same surname`,
  );
}

/** The order input of a concept: `{ field: SUBMITTED_ON, direction: DESC }`. */
export const orderOf = once((spec: ConceptSpec): Class => {
  const fields = orderable(spec);
  const values = Object.fromEntries(fields.map((field) => [orderName(field.name), orderName(field.name)]));
  registerEnumType(values, {
    name: `${spec.name}OrderField`,
    description: described(`${spec.declaration.zh}的排序字段`, `What ${spec.name} records can be ordered by`),
    valuesConfig: Object.fromEntries(fields.map((way) => [orderName(way.name), { description: told(way) }])),
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
