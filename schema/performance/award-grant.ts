import { Deputy } from '../deputies/deputy.js';
import { DeputyGroup } from '../deputies/deputy-group.js';
import { Concept, Entity, Int, One, open, rowsVia, Text } from '../kit/index.js';
import { Suggestion } from '../suggestions/suggestion.js';
import { Award } from './award.js';

@Concept({
  zh: '获奖记录',
  en: 'One deputy, group or suggestion that receives an award',
  rows: rowsVia('award'),
  order: 'position',
  unique: [['award', 'position']],
  days: [['suggestion.submittedOn', 'award.grantedOn']],
})
export class AwardGrant extends Entity {
  @One(() => Award, '评优', 'The award', open, {
    group: true,
    back: ['grants', '获奖名单', 'Those who are put forward, posted or distinguished'],
  })
  award!: Award;

  @Int('序号', 'Place in the list, from 1', open, { order: true })
  position!: number;

  @One(() => Deputy, '代表', 'The deputy or leader; absent for a group or a suggestion', open, { optional: true })
  deputy?: Deputy;

  @One(() => DeputyGroup, '代表小组', 'The group, or the group of the leader', open, { optional: true })
  group?: DeputyGroup;

  @One(() => Suggestion, '建议', 'The suggestion, as far as it is public', open, { optional: true })
  suggestion?: Suggestion;

  @Text('事迹', 'What for, in short', open, { max: 500 })
  citation!: string;
}
