import {
  Choice,
  Concept,
  Day,
  Entity,
  Flag,
  flag,
  Int,
  insiders,
  mine,
  One,
  open,
  Real,
  rowsWhere,
  Text,
} from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { LivelihoodProject } from '../projects/livelihood-project.js';
import { AssessmentCommission } from './assessment-commission.js';
import { AssessmentGrade, AssessmentKind, AssessmentSubject } from './evaluation.choices.js';

@Concept({
  zh: '民生实事项目评估：第三方对民生实事项目或者奖补资金的评估，或者代表测评前的预评估；发布后公开',
  en: 'A third-party assessment of livelihood projects or their award fund, or a pre-assessment before deputies rate them; public once published',
  rows: rowsWhere(flag('isPublished'), { agency: mine('project.leadDepartment', 'agency') }),
  order: '-assessedOn',
  milestone: { on: 'assessedOn', by: 'division' },
})
export class ProjectAssessment extends Entity {
  @Choice(AssessmentKind, '类型', 'Third party or pre-assessment', open, { filter: true, group: true })
  kind!: AssessmentKind;

  @Choice(AssessmentSubject, '对象', 'What is assessed', open, { filter: true, group: true })
  subject!: AssessmentSubject;

  @One(
    () => LivelihoodProject,
    '项目：所评估的项目，评估多个项目或者奖补资金的为空',
    'The project; absent if more than one, or the fund, is assessed',
    open,
    {
      optional: true,
      trace: 'part',
      back: [
        'assessments',
        '评估：第三方评估和预评估，发布后可见',
        'Third-party assessments and pre-assessments, once published',
      ],
    },
  )
  project?: LivelihoodProject;

  @One(
    () => Division,
    '行政区划：所评估项目或者资金所属的区划',
    'The place whose projects or fund are assessed',
    open,
    { group: true },
  )
  division!: Division;

  @Int('年度：项目或者资金的年度', 'Year of the projects or the fund', open, { filter: true, group: true })
  year!: number;

  @One(
    () => AssessmentCommission,
    '评估委托：受何委托评估，预评估的为空',
    'The commission by which it was made; absent for a pre-assessment',
    open,
    {
      optional: true,
      back: ['assessments', '评估：受此委托作出的，发布后可见', 'What was assessed by it, once published'],
    },
  )
  commission?: AssessmentCommission;

  @Text('评估机构：评估的机构或者单位，非个人', 'Who assesses: institution or office, no person', open, { max: 100 })
  assessor!: string;

  @Day('评估日期', 'Assessed on', open, { filter: true, order: true, group: true })
  assessedOn!: string;

  @Real('得分：得分，0到100', 'Score, 0 to 100', open, { filter: true, from: 0, to: 100 })
  score!: number;

  @Choice(AssessmentGrade, '等次', 'Grade', open, { filter: true, group: true })
  grade!: AssessmentGrade;

  @Text('评估结论：评估的主要发现', 'What was found, in short', open, { max: 1000 })
  conclusion!: string;

  @Text('问题和建议：需要改进的事项，供工作人员使用', 'What is to be put right, for those who do the work', insiders, {
    max: 2000,
    optional: true,
  })
  recommendations?: string;

  @Flag('已公开', 'Whether the conclusion is published', open, { filter: true })
  isPublished!: boolean;
}
