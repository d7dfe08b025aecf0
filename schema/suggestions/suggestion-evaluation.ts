import { Deputy } from '../deputies/deputy.js';
import { Choice, Concept, Day, Entity, insiders, One, open, rowsVia, Text } from '../kit/index.js';
import { Satisfaction } from './suggestion.choices.js';
import { SuggestionReply } from './suggestion-reply.js';

@Concept({
  zh: '建议办理评价：代表对答复的评价，分办理态度和办理结果两项',
  en: 'A deputy’s rating of a reply: of the unit’s attitude, and of the result',
  rows: rowsVia('reply'),
  order: '-ratedOn',
  unique: [['reply', 'deputy']],
  milestone: { on: 'ratedOn', by: 'deputy' },
})
export class SuggestionEvaluation extends Entity {
  @One(() => SuggestionReply, '答复', 'The reply', open, {
    trace: 'part',
    back: ['evaluations', '评价：代表对该答复的评价', 'The deputy’s rating of this reply'],
  })
  reply!: SuggestionReply;

  @One(() => Deputy, '评价代表', 'The deputy who rates', open)
  deputy!: Deputy;

  @Choice(Satisfaction, '办理态度：对承办单位办理态度的评价', 'Rating of how the unit went about it', open, {
    filter: true,
    group: true,
  })
  attitude!: Satisfaction;

  @Choice(Satisfaction, '办理结果：对办理结果的评价', 'Rating of what came of it', open, { filter: true, group: true })
  result!: Satisfaction;

  @Text('评价意见：代表的具体评价', 'What the deputy says about it', insiders, { max: 2000, optional: true })
  comment?: string;

  @Day('评价日期', 'Rated on', open, { filter: true, order: true, group: true })
  ratedOn!: string;
}
