import { Deputy } from '../deputies/deputy.js';
import { Concept, Day, Entity, Int, One, open, rowsVia } from '../kit/index.js';
import { Suggestion } from './suggestion.js';

@Concept({
  zh: '建议联名',
  en: 'A deputy who signs a suggestion beside the one who leads it',
  rows: rowsVia('suggestion'),
  order: 'position',
  unique: [['suggestion', 'deputy']],
  days: [['signedOn', 'suggestion.submittedOn']],
})
export class SuggestionCoSigner extends Entity {
  @One(() => Suggestion, '建议', 'The suggestion', open, {
    group: true,
    back: ['coSigners', '联名', 'The deputies who sign beside the one who leads'],
  })
  suggestion!: Suggestion;

  @One(() => Deputy, '联名代表', 'The deputy who signs', open, { group: true })
  deputy!: Deputy;

  @Int('顺序', 'Place among the co-signers, from 1', open, { order: true })
  position!: number;

  @Day('联名日期', 'Signed on', open, { group: true })
  signedOn!: string;
}
