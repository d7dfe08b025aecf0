import { Deputy } from '../deputies/deputy.js';
import { Concept, Day, Entity, mine, nothing, One, open, rowsWhere } from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { Survey } from './survey.js';

@Concept({
  zh: '答卷',
  en: 'One answered survey; it names nobody but a deputy who answers by name. For that deputy and the offices',
  rows: rowsWhere(nothing, { deputy: mine('deputy', 'deputy') }),
  publicCounts: { on: 'answeredOn', by: [] },
  order: '-answeredOn',
  days: [['survey.opensOn', 'answeredOn', 'survey.closesOn']],
})
export class SurveyResponse extends Entity {
  @One(() => Survey, '问卷', 'The survey', open, {
    back: ['responses', '答卷', 'Answers: one’s own, or for the offices; not public'],
  })
  survey!: Survey;

  @One(() => Division, '行政区划', 'The place that asks', open, { group: true })
  division!: Division;

  @One(() => Deputy, '代表', 'The deputy who answered; absent for the public and in anonymous surveys', open, {
    optional: true,
  })
  deputy?: Deputy;

  @Day('作答日期', 'Answered on', open, { filter: true, order: true, group: true })
  answeredOn!: string;
}
