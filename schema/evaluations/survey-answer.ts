import { Concept, Entity, One, open, rowsVia, Text } from '../kit/index.js';
import { SurveyOption } from './survey-option.js';
import { SurveyQuestion } from './survey-question.js';
import { SurveyResponse } from './survey-response.js';

@Concept({
  zh: '问卷回答：一道题的回答，为选项或者文字；可多选的为多条',
  en: 'The answer to one question: an option, or words; several where several options may be chosen',
  rows: rowsVia('response'),
  unique: [['response', 'question', 'option']],
})
export class SurveyAnswer extends Entity {
  @One(() => SurveyResponse, '答卷', 'The answered survey', open, {
    back: ['answers', '回答', 'Answers to its questions'],
  })
  response!: SurveyResponse;

  @One(() => SurveyQuestion, '题目', 'The question', open, { group: true })
  question!: SurveyQuestion;

  @One(
    () => SurveyOption,
    '选项：所选的选项，用文字回答的为空',
    'The option chosen; absent for an answer in words',
    open,
    {
      optional: true,
      group: true,
    },
  )
  option?: SurveyOption;

  @Text('文字：用文字回答的内容，选选项的为空', 'The answer in words; absent where an option is chosen', open, {
    max: 2000,
    optional: true,
  })
  text?: string;
}
