import { Choice, Concept, Count, Entity, Flag, Many, One, open, rowsVia, Text } from '../kit/index.js';
import { QuestionKind } from './survey.choices.js';
import { Survey } from './survey.js';
import { SurveyOption } from './survey-option.js';

@Concept({
  zh: '问卷题目',
  en: 'A question of a survey',
  rows: rowsVia('survey'),
  order: 'position',
  unique: [['survey', 'position']],
})
export class SurveyQuestion extends Entity {
  @One(() => Survey, '问卷', 'The survey', open, { group: true })
  survey!: Survey;

  @Count('题号', 'Place in the survey, from 1', open, { order: true })
  position!: number;

  @Choice(QuestionKind, '题型', 'How it is answered', open, { filter: true, group: true })
  kind!: QuestionKind;

  @Text('题目', 'The question', open, { max: 500 })
  question!: string;

  @Flag('必答', 'Whether it must be answered', open)
  isRequired!: boolean;

  @Many(() => SurveyOption, 'question', '选项', 'What can be chosen; none for a question answered in words', open)
  options!: SurveyOption[];
}
