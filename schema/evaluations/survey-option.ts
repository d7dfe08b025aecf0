import { always, Concept, Count, Entity, Int, One, open, rowsVia, Text } from '../kit/index.js';
import { SurveyQuestion } from './survey-question.js';

@Concept({
  zh: '问卷选项',
  en: 'An option of a question; its count is written when the results are published and exists nowhere in this record before',
  rows: rowsVia('question'),
  order: 'position',
  unique: [['question', 'position']],
  invariants: [
    always(
      '选择次数与回答一致',
      'Chosen as often as answers say',
      '{chosenCount} = (select count(*) from survey_answer a where a.option_id = {id})',
    ),
  ],
})
export class SurveyOption extends Entity {
  @One(() => SurveyQuestion, '题目', 'The question', open, {
    group: true,
    back: ['options', '选项', 'What can be chosen; none for a question answered in words'],
  })
  question!: SurveyQuestion;

  @Int('序号', 'Place in the question, from 1', open, { order: true })
  position!: number;

  @Text('选项', 'The option', open, { max: 200 })
  label!: string;

  @Count('选择次数', 'Times chosen; null until the results are published', open, { optional: true, sum: true })
  chosenCount?: number;
}
