import { Choice, Concept, Entity, Flag, Int, One, open, rowsVia, Text } from '../kit/index.js';
import { QuestionKind } from './survey.choices.js';
import { Survey } from './survey.js';

@Concept({
  zh: '问卷题目：问卷的一道题',
  en: 'A question of a survey',
  rows: rowsVia('survey'),
  order: 'position',
  unique: [['survey', 'position']],
})
export class SurveyQuestion extends Entity {
  @One(() => Survey, '问卷', 'The survey', open, { group: true, back: ['questions', '题目', 'The questions'] })
  survey!: Survey;

  @Int('题号：在问卷中的次序，从1起', 'Place in the survey, from 1', open, { order: true })
  position!: number;

  @Choice(QuestionKind, '题型', 'How it is answered', open, { filter: true, group: true })
  kind!: QuestionKind;

  @Text('题目', 'The question', open, { max: 500 })
  question!: string;

  @Flag('必答', 'Whether it must be answered', open)
  isRequired!: boolean;
}
