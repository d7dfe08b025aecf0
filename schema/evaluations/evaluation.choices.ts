import { choices, type ValueOf } from '../kit/index.js';

export const DepartmentEvaluationKind = choices(
  'DepartmentEvaluationKind',
  '部门评议类型',
  'How deputies evaluate a state organ',
  {
    SATISFACTION_RATING: ['满意度测评', 'All units of a place are rated every year'],
    DUTY_EVALUATION: ['履职情况测评', 'Units report on their duties to deputies and are rated'],
    WORK_REVIEW: ['工作评议', 'The work of a chosen unit is looked into and rated'],
  },
);
export type DepartmentEvaluationKind = ValueOf<typeof DepartmentEvaluationKind>;

export const TargetSelection = choices('TargetSelection', '评议对象确定方式', 'How a unit became a target', {
  FULL_COVERAGE: ['全覆盖', 'All units are evaluated'],
  BALLOT: ['票决确定', 'A congress voted for it'],
  CHAIRPERSONS_MEETING: ['主任会议确定', 'The chairpersons’ meeting, or the presidium, decided'],
});
export type TargetSelection = ValueOf<typeof TargetSelection>;

export const EvaluationConsequence = choices(
  'EvaluationConsequence',
  '测评结果运用',
  'What followed from an evaluation',
  {
    BONUS: ['考核加分', 'Bonus in the yearly assessment of the unit'],
    COMMENDED: ['通报表扬', 'Commended'],
    RECTIFICATION: ['限期整改', 'To put things right by a day'],
    HEAD_ADJUSTED: ['调整主要负责人', 'The head of the unit was moved'],
  },
);
export type EvaluationConsequence = ValueOf<typeof EvaluationConsequence>;

export const AssessmentKind = choices('AssessmentKind', '评估类型', 'Who assesses livelihood projects, and when', {
  THIRD_PARTY: ['第三方评估', 'By a third party that the congress or government commissions'],
  PRE_ASSESSMENT: ['预评估', 'Before deputies rate their satisfaction'],
});
export type AssessmentKind = ValueOf<typeof AssessmentKind>;

export const AssessmentSubject = choices('AssessmentSubject', '评估对象', 'What is assessed', {
  PROJECT: ['单个项目', 'One project'],
  PROJECTS_OF_YEAR: ['年度项目', 'All projects of a place in a year'],
  AWARD_FUND: ['奖补资金', 'How the award fund was used'],
});
export type AssessmentSubject = ValueOf<typeof AssessmentSubject>;

export const AssessmentGrade = choices('AssessmentGrade', '评估等次', 'Grade of an assessment', {
  EXCELLENT: ['优', 'Excellent: 90 and above'],
  GOOD: ['良', 'Good: 80 and above'],
  PASS: ['中', 'Fair: 60 and above'],
  FAIL: ['差', 'Poor: below 60'],
});
export type AssessmentGrade = ValueOf<typeof AssessmentGrade>;
