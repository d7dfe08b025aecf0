import { choices, type ValueOf } from '../kit/index.js';

export const DepartmentEvaluationKind = choices(
  'DepartmentEvaluationKind',
  '部门评议类型：代表如何评议国家机关',
  'How deputies evaluate a state organ',
  {
    SATISFACTION_RATING: ['满意度测评：每年对当地所有单位测评', 'All units of a place are rated every year'],
    DUTY_EVALUATION: [
      '履职情况测评：单位向代表报告履职情况并接受测评',
      'Units report on their duties to deputies and are rated',
    ],
    WORK_REVIEW: ['工作评议：对选定单位的工作进行调查和评议', 'The work of a chosen unit is looked into and rated'],
  },
);
export type DepartmentEvaluationKind = ValueOf<typeof DepartmentEvaluationKind>;

export const TargetSelection = choices(
  'TargetSelection',
  '评议对象确定方式：单位如何成为评议对象',
  'How a unit became a target',
  {
    FULL_COVERAGE: ['全覆盖：所有单位均接受评议', 'All units are evaluated'],
    BALLOT: ['票决确定：由人大票决选定', 'A congress voted for it'],
    SURVEY: [
      '问卷推荐：代表或者公众在问卷中推荐，由主任会议确定',
      'Named in a survey of deputies or the public; the chairpersons’ meeting decided',
    ],
    CHAIRPERSONS_MEETING: [
      '主任会议确定：由主任会议或者主席团确定',
      'The chairpersons’ meeting, or the presidium, decided',
    ],
  },
);
export type TargetSelection = ValueOf<typeof TargetSelection>;

export const EvaluationConsequence = choices(
  'EvaluationConsequence',
  '测评结果运用：测评后采取的措施',
  'What followed from an evaluation',
  {
    BONUS: ['考核加分：在单位年度考核中加分', 'Bonus in the yearly assessment of the unit'],
    COMMENDED: ['通报表扬：予以表扬', 'Commended'],
    RECTIFICATION: ['限期整改：限期改正', 'To put things right by a day'],
    HEAD_ADJUSTED: ['调整主要负责人：调整单位的主要负责人', 'The head of the unit was moved'],
  },
);
export type EvaluationConsequence = ValueOf<typeof EvaluationConsequence>;

export const AssessmentKind = choices(
  'AssessmentKind',
  '评估类型：由谁、在何时评估民生实事项目',
  'Who assesses livelihood projects, and when',
  {
    THIRD_PARTY: ['第三方评估：人大或者政府委托第三方', 'By a third party that the congress or government commissions'],
    PRE_ASSESSMENT: ['预评估：代表满意度测评之前', 'Before deputies rate their satisfaction'],
  },
);
export type AssessmentKind = ValueOf<typeof AssessmentKind>;

export const AssessmentSubject = choices('AssessmentSubject', '评估对象：评估什么', 'What is assessed', {
  PROJECT: ['单个项目', 'One project'],
  PROJECTS_OF_YEAR: ['年度项目：当地一年的全部项目', 'All projects of a place in a year'],
  AWARD_FUND: ['奖补资金：奖补资金的使用', 'How the award fund was used'],
});
export type AssessmentSubject = ValueOf<typeof AssessmentSubject>;

export const AssessmentGrade = choices('AssessmentGrade', '评估等次', 'Grade of an assessment', {
  EXCELLENT: ['优：90分及以上', 'Excellent: 90 and above'],
  GOOD: ['良：80分及以上', 'Good: 80 and above'],
  PASS: ['中：60分及以上', 'Fair: 60 and above'],
  FAIL: ['差：60分以下', 'Poor: below 60'],
});
export type AssessmentGrade = ValueOf<typeof AssessmentGrade>;

/** The grade that a score comes to. */
export const gradeOf = (score: number): AssessmentGrade =>
  score >= 90 ? 'EXCELLENT' : score >= 80 ? 'GOOD' : score >= 60 ? 'PASS' : 'FAIL';
