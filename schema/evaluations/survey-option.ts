import { always, Concept, Count, Entity, Int, One, open, rowsVia, Text } from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Survey } from './survey.js';
import { SurveyQuestion } from './survey-question.js';

@Concept({
  zh: '问卷选项：题目的一个选项；选择次数在公布结果时写入，此前不存于任何记录',
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
    always('选项属于题目的问卷', 'It is of the survey that its question is of', '{survey} = {question.survey}'),
  ],
})
export class SurveyOption extends Entity {
  @One(() => Survey, '问卷', 'The survey', open, {
    back: ['options', '选项：全部题目的选项', 'The options of all its questions'],
  })
  survey!: Survey;

  @One(() => SurveyQuestion, '题目', 'The question', open, {
    group: true,
    back: ['options', '选项：可选的选项，文字题没有', 'What can be chosen; none for a question answered in words'],
  })
  question!: SurveyQuestion;

  @Int('序号：在题目中的次序，从1起', 'Place in the question, from 1', open, { order: true })
  position!: number;

  @Text('选项', 'The option', open, { max: 200 })
  label!: string;

  @One(
    () => Agency,
    '单位：选项为单位的，如推荐的评议对象，其他为空',
    'The unit that the option stands for, such as one to be evaluated; absent for others',
    open,
    { optional: true, group: true },
  )
  agency?: Agency;

  @Count('选择次数：被选的次数，公布结果前为空', 'Times chosen; null until the results are published', open, {
    optional: true,
    sum: true,
  })
  chosenCount?: number;
}
