import { Choice, Concept, Day, Entity, One, open, rowsVia } from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Suggestion } from './suggestion.js';
import { AssignmentRole } from './suggestion-assignment.js';

@Concept({
  zh: '拟承办单位：立案后、交办前为建议确定的一个承办单位',
  en: 'A unit that was determined to handle a suggestion, after it was filed and before it is assigned',
  rows: rowsVia('suggestion'),
  order: '-determinedOn',
  unique: [['suggestion', 'agency']],
  days: [['suggestion.filedOn', 'determinedOn']],
})
export class SuggestionUnit extends Entity {
  @One(() => Suggestion, '建议', 'The suggestion', open, {
    back: ['units', '拟承办单位：交办前确定的承办单位', 'The units that were determined before it was assigned'],
  })
  suggestion!: Suggestion;

  @One(() => Agency, '承办单位', 'The unit', open, { group: true })
  agency!: Agency;

  @Choice(AssignmentRole, '承办方式：主办、协办或者分办', 'Lead, assist or separate', open, {
    filter: true,
    group: true,
  })
  role!: AssignmentRole;

  @Day('确定日期', 'Determined on', open, { filter: true, order: true })
  determinedOn!: string;
}
