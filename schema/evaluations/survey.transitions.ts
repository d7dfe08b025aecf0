import { fromSql, listed, refuse, set, transitions } from '../kit/transitions.js';
import { reviewOffice } from './review.actors.js';
import { SurveyStatus } from './survey.choices.js';
import { drafting } from './survey.drafting.transitions.js';
import { Survey } from './survey.js';
import { SurveyOption } from './survey-option.js';

const office = reviewOffice();

export const surveyTransitions = transitions(
  { concept: () => Survey, state: 'status', states: SurveyStatus },
  drafting,
  ({ act }) => ({
    closeSurvey: act('截止问卷：截止日期之前截止的说明理由', 'No more answers; before its last day with a reason', {
      from: ['OPEN'],
      to: 'CLOSED',
      by: office,
      reason: 'optional',
      due: ['closesOn'],
      sees: ['closesOn'],
      refusals: { CLOSES_EARLY: ['未到截止日期，提前截止须说明理由', 'Before its last day it closes with a reason'] },
      rule: ({ it, today, reason }) => {
        if (today > it.closesOn) return {};
        return reason ? { sets: { closesOn: today } } : refuse('CLOSES_EARLY', 'reason');
      },
    }),

    publishSurveyResult: act(
      '公布问卷结果：各选项的次数由答卷得出，不由人填写',
      'The result is published; how often each option was chosen is counted from the answers and typed by nobody',
      {
        from: ['CLOSED'],
        to: 'PUBLISHED',
        by: office,
        needs: ['conclusion'],
        lists: { options: listed(SurveyOption, 'position') },
        reads: {
          counts: fromSql<Readonly<Record<string, number>>>(
            `(select json_object_agg(o.id, (select count(*) from survey_answer a where a.option_id = o.id)) from survey_option o where o.survey_id = {id})`,
          ),
        },
        rule: ({ it, counts = {} }) => ({
          also: it.options.map((option) => set(option, { chosenCount: counts[option.id] ?? 0 })),
        }),
      },
    ),

    feedBackSurvey: act('反馈问卷：告知作答者结果如何运用', 'Those who answered are told what was made of it', {
      from: ['PUBLISHED'],
      to: 'FED_BACK',
      by: office,
      needs: ['feedback'],
      rule: ({ today }) => ({ sets: { fedBackOn: today } }),
    }),
  }),
);
