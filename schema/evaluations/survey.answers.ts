import { add, list, one, optional, refuse, text } from '../kit/transitions.js';
import type { QuestionKind } from './survey.choices.js';
import { SurveyAnswer } from './survey-answer.js';
import { SurveyOption } from './survey-option.js';

/** What is chosen, and what is written. */
export const answered = {
  options: optional(
    list(one(() => SurveyOption, '所选选项：各题一并列出', 'What is chosen, of all questions', ['question'])),
  ),
  texts: optional(
    list(
      text(
        '问答题的回答：每条写成“题号：回答”，如“3：希望多到现场”',
        'Answers in words, each with the number of its question: “3: …”',
        {
          max: 2010,
        },
      ),
    ),
  ),
};
export const answerRefusals = {
  OPTION_ELSEWHERE: ['所选选项不属于本问卷', 'The option is of another survey'],
  ONE_OF_THEM: ['单选题只选一项', 'Of a single choice one option is chosen'],
  NOT_IN_WORDS: [
    '不是“题号：回答”，或者该题不是本问卷的问答题',
    'No “number: answer”, or that question is not answered in words',
  ],
  ANSWER_MISSING: ['有必答题没有回答', 'A question that must be answered is not'],
} as const;

interface Question {
  readonly id: string;
  readonly position: number;
  readonly kind: QuestionKind;
  readonly isRequired: boolean;
}
interface Given {
  readonly response: string;
  readonly questions: readonly Question[];
  readonly options?: readonly { readonly id: string; readonly question: string }[] | undefined;
  readonly texts?: readonly string[] | undefined;
  readonly newId: () => string;
}

/** The answers of one response, or what is wrong with them. */
export function answersOf({ response, questions, options = [], texts = [], newId }: Given) {
  const written = texts.map((one) => /^(\d{1,3})\s*[：:]\s*(\S.*)$/s.exec(one));
  const words = written.map((match) => ({
    question: questions.find(({ kind, position }) => kind === 'TEXT' && position === Number(match?.[1])),
    text: match?.[2] ?? '',
  }));
  const numbers = words.map(({ question }) => question?.id);
  if (numbers.includes(undefined) || new Set(numbers).size < numbers.length) return refuse('NOT_IN_WORDS', 'texts');
  if (!options.every(({ question }) => questions.some(({ id }) => id === question)))
    return refuse('OPTION_ELSEWHERE', 'options');
  const timesOf = (question: string) => options.filter((one) => one.question === question).length;
  if (questions.some(({ id, kind }) => kind === 'SINGLE' && timesOf(id) > 1)) return refuse('ONE_OF_THEM', 'options');
  const lacks = questions.find(({ id, isRequired }) => isRequired && !timesOf(id) && !numbers.includes(id));
  if (lacks) return refuse('ANSWER_MISSING', lacks.kind === 'TEXT' ? 'texts' : 'options');
  return [
    ...options.map(({ id: option, question }) => ({ question, option, text: null })),
    ...words.map(({ question, text }) => ({ question: question!.id, option: null, text })),
  ].map((row) => add(SurveyAnswer, { id: newId(), response, ...row }));
}
