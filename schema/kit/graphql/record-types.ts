import { choices } from '../declare/choices.js';
import { type ConceptSpec, snake } from '../declare/concept.js';
import { chineseOf } from '../declare/label.js';
import { once } from './adapter.js';
import { enumOf } from './values.js';

/** `SuggestionReply` to `SUGGESTION_REPLY`. */
export const recordTypeName = ({ name }: ConceptSpec) => snake(name).toUpperCase();

/** The enum of all concepts, for fields that say which one a record belongs to. */
export const recordTypeOf = once((specs: readonly ConceptSpec[]): object =>
  enumOf(
    choices(
      'RecordType',
      '记录类型：与 `__typename` 对应',
      'The type that a record belongs to, as in its `__typename`',
      Object.fromEntries(
        specs.map((spec) => [recordTypeName(spec), [chineseOf(spec.declaration), spec.declaration.en] as const]),
      ),
    ),
  ),
);
