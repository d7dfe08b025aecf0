import { add, count, day, listed, one, optional, refuse, set, text, transitions } from '../kit/transitions.js';
import { elsewhere, strangerAmong } from '../organisations/one-place.js';
import { LivelihoodProject } from '../projects/livelihood-project.js';
import { congressOffice } from '../projects/round.actors.js';
import { AssessmentCommission, CommissionStatus } from './assessment-commission.js';
import { gradeOf } from './evaluation.choices.js';
import { ProjectAssessment } from './project-assessment.js';

const office = { staff: congressOffice() };

const report = {
  score: count(
    '得分：0到100的整数，等次随得分而定',
    'Score, a whole number from 0 to 100, from which the grade follows',
  ),
  conclusion: text('评估结论', 'What was found', { max: 1000 }),
  recommendations: optional(text('问题和建议', 'What is to be put right', { max: 2000 })),
  assessedOn: day('评估日期', 'Assessed on'),
};

export const commissionTransitions = transitions(
  {
    concept: () => AssessmentCommission,
    state: 'status',
    states: CommissionStatus,
    code: {
      name: 'commissionCode',
      kept: 'codeDigest',
      query: 'assessmentCommissionByCode',
      zh: '委托码：委托时告知，评估机构凭此提交报告',
      en: 'The code of the commission, told when it is made: with it the assessor hands in the report',
    },
  },
  ({ begin, act }) => ({
    commissionAssessment: begin(
      '委托评估：委托第三方机构评估，写明合同和期限',
      'A third party is commissioned, by contract and by a day',
      {
        to: 'COMMISSIONED',
        by: office,
        needs: ['division', 'subject', 'year', 'assessor', 'contractNumber', 'dueOn'],
        given: { project: optional(one(() => LivelihoodProject, '项目', 'The project, if it is one', ['division'])) },
        refusals: { ...elsewhere, DUE_IN_THE_PAST: ['期限不得早于今天', 'The last day is before today'] },
        rule: ({ division, project, dueOn, today }) => {
          if (dueOn < today) return refuse('DUE_IN_THE_PAST', 'dueOn');
          return (
            strangerAmong({ project }, division) ?? { sets: { project: project?.id ?? null, commissionedOn: today } }
          );
        },
      },
    ),

    submitAssessment: act('提交评估报告：评估机构凭委托码提交', 'The assessor hands in the report, by the code', {
      from: ['COMMISSIONED'],
      to: 'SUBMITTED',
      byCode: true,
      given: report,
      sees: ['division', 'subject', 'project', 'year', 'assessor', 'commissionedOn'],
      refusals: {
        NO_SCORE: ['得分须是0到100的数', 'The score is no number from 0 to 100'],
        ASSESSED_OUT_OF_TIME: ['日期须在委托之后、今天之前', 'The day lies before the commission or after today'],
      },
      rule: ({ id: commission, it, score, conclusion, recommendations = null, assessedOn, today, newId }) => {
        if (score < 0 || score > 100) return refuse('NO_SCORE', 'score');
        if (assessedOn < it.commissionedOn || assessedOn > today) return refuse('ASSESSED_OUT_OF_TIME', 'assessedOn');
        const { division, subject, project = null, year, assessor } = it;
        const of = {
          id: newId(),
          commission,
          kind: 'THIRD_PARTY',
          division,
          subject,
          project,
          year,
          assessor,
        } as const;
        const found = { score, grade: gradeOf(score), conclusion, recommendations, assessedOn, isPublished: false };
        return { sets: { submittedOn: today }, also: [add(ProjectAssessment, { ...of, ...found })] };
      },
    }),

    publishCommission: act('公开评估结论', 'What was found is published', {
      from: ['SUBMITTED'],
      to: 'PUBLISHED',
      by: office,
      lists: { assessments: listed(ProjectAssessment, 'isPublished') },
      rule: ({ it }) => ({ also: it.assessments.map((one) => set(one, { isPublished: true })) }),
    }),

    endCommission: act('终止委托：未提交报告即终止', 'It ends without a report, with the reason', {
      from: ['COMMISSIONED'],
      to: 'ENDED',
      by: office,
      aside: true,
      reason: 'required',
    }),
  }),
);
