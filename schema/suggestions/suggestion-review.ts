import { Choice, Concept, Day, Entity, insiders, One, open, rowsVia, Text } from '../kit/index.js';
import { ReviewStep } from './suggestion.intake.choices.js';
import { Suggestion } from './suggestion.js';

@Concept({
  zh: '建议审查：建议立案前的一次审查',
  en: 'One step of the review of a suggestion before it is filed',
  rows: rowsVia('suggestion'),
  order: '-reviewedOn',
  days: [['reviewedOn', 'suggestion.filedOn']],
})
export class SuggestionReview extends Entity {
  @One(() => Suggestion, '建议', 'The suggestion', open, {
    back: ['reviews', '审查：立案前的各次审查', 'The steps of its review'],
  })
  suggestion!: Suggestion;

  @Choice(ReviewStep, '审查环节', 'Who reviewed it', open, { filter: true, group: true })
  step!: ReviewStep;

  @Text('审查意见：没有意见的为空', 'What was found; absent without a remark', insiders, { max: 500, optional: true })
  opinion?: string;

  @Day('审查日期', 'Reviewed on', open, { filter: true, order: true })
  reviewedOn!: string;
}
