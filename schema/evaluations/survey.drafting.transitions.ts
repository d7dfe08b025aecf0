import { add, choice, listed, one, Refusal, refuse, set, text, type Words, yes } from '../kit/transitions.js';
import { elsewhere, placesOf, strangerAmong } from '../organisations/one-place.js';
import { reviewOffice } from './review.actors.js';
import { QuestionKind, type SurveyStatus } from './survey.choices.js';
import type { Survey } from './survey.js';
import { choosable, optionRefusals, optionsFor } from './survey.options.js';
import { SurveyOption } from './survey-option.js';
import { SurveyQuestion } from './survey-question.js';

const office = reviewOffice();
const asked = text('题目', 'The question', { max: 500 });
const ofSurvey = { QUESTION_ELSEWHERE: ['题目不属于本问卷', 'The question is of another survey'] } as const;

/** Until it opens: what is asked, and what one can choose from. */
export const drafting = ({ begin, act }: Words<Survey, SurveyStatus>) => ({
  draftSurvey: begin('拟定问卷：面向代表、公众或者两者', 'A survey of deputies, the public or both is drawn up', {
    to: 'DRAFT',
    by: office,
    takes: ['title', 'topic', 'audience', 'division', 'organiser', 'isAnonymous', 'notice', 'opensOn', 'closesOn'],
    reads: placesOf({ organiser: 'agency' }),
    refusals: {
      ...elsewhere,
      CLOSES_BEFORE: ['截止日期早于开始日期', 'It closes before it opens'],
      IN_THE_PAST: ['日期不得早于今天', 'The day is before today'],
    },
    rule: ({ places = {}, division, opensOn, closesOn, today }) => {
      if (closesOn < opensOn) return refuse('CLOSES_BEFORE', 'closesOn');
      if (closesOn < today) return refuse('IN_THE_PAST', 'closesOn');
      return strangerAmong(places, division) ?? {};
    },
  }),

  addSurveyQuestion: act(
    '增加题目：选择题附选项，选项可以是单位，如可推荐的评议对象',
    'A question is added, with its options; they may be units, such as those that may be named for evaluation',
    {
      from: ['DRAFT'],
      by: office,
      given: {
        kind: choice(QuestionKind, '题型', 'How it is answered'),
        question: asked,
        isRequired: yes('必答', 'Whether it must be answered'),
        ...choosable,
      },
      sees: ['division'],
      lists: { questions: listed(SurveyQuestion, 'position') },
      refusals: {
        ...optionRefusals,
        TOO_MANY_QUESTIONS: ['题目过多：一份问卷最多100道题', 'A survey has at most 100 questions'],
      },
      rule: ({ id: survey, it, kind, question, isRequired, options, units, newId }) => {
        const position = it.questions.length + 1;
        if (position > 100) return refuse('TOO_MANY_QUESTIONS', 'question');
        const id = newId();
        const choices = optionsFor({ question: { id, kind }, before: [], options, units, it, newId });
        if (choices instanceof Refusal) return choices;
        return { also: [add(SurveyQuestion, { id, survey, position, kind, question, isRequired }), ...choices] };
      },
    },
  ),

  addSurveyOption: act('增加选项：给已有的选择题增加选项', 'A question gets further options', {
    from: ['DRAFT'],
    by: office,
    given: {
      of: one(() => SurveyQuestion, '题目', 'The question', ['survey', 'kind'], {
        options: listed(SurveyOption, 'label'),
      }),
      ...choosable,
    },
    sees: ['division'],
    refusals: { ...ofSurvey, ...optionRefusals },
    rule: ({ id, it, of: question, options, units, newId }) => {
      if (question.survey !== id) return refuse('QUESTION_ELSEWHERE', 'of');
      const also = optionsFor({ question, before: question.options, options, units, it, newId });
      return also instanceof Refusal ? also : { also };
    },
  }),

  rewordSurveyQuestion: act('修改题目：修改题目文字和是否必答', 'A question is put in other words', {
    from: ['DRAFT'],
    by: office,
    given: {
      of: one(() => SurveyQuestion, '题目', 'The question', ['survey']),
      question: asked,
      isRequired: yes('必答', 'Whether it must be answered'),
    },
    refusals: ofSurvey,
    rule: ({ id, of, question, isRequired }) =>
      of.survey === id ? { also: [set(of, { question, isRequired })] } : refuse('QUESTION_ELSEWHERE', 'of'),
  }),

  openSurvey: act('开始问卷：自开始日期起可以作答', 'Its first day has come, and answers are taken', {
    from: ['DRAFT'],
    to: 'OPEN',
    by: office,
    due: ['opensOn'],
    sees: ['opensOn', 'closesOn'],
    lists: { questions: listed(SurveyQuestion, 'position', 'kind'), options: listed(SurveyOption, 'question') },
    refusals: {
      NOT_YET: ['未到日期', 'Its day has not come'],
      IS_OVER: ['截止日期已过', 'Its last day is over'],
      NOTHING_ASKED: ['没有题目', 'It has no question'],
      NO_CHOICE: ['选择题至少有两个选项', 'A choice has at least two options'],
    },
    guard: ({ it, today }) => {
      if (it.opensOn > today) return refuse('NOT_YET', 'id');
      if (it.closesOn < today) return refuse('IS_OVER', 'id');
      if (!it.questions.length) return refuse('NOTHING_ASKED', 'id');
      const lacks = it.questions.some(
        ({ id, kind }) => kind !== 'TEXT' && it.options.filter(({ question }) => question === id).length < 2,
      );
      return lacks ? refuse('NO_CHOICE', 'id') : undefined;
    },
  }),
});
