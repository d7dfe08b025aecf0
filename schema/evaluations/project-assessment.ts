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
import { AssessmentGrade, AssessmentKind, AssessmentSubject } from './evaluation.choices.js';

@Concept({
  zh: '民生实事项目评估',
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

  @One(() => LivelihoodProject, '项目', 'The project; absent if more than one, or the fund, is assessed', open, {
    optional: true,
    trace: 'part',
    back: ['assessments', '评估', 'Third-party assessments and pre-assessments, once published'],
  })
  project?: LivelihoodProject;

  @One(() => Division, '行政区划', 'The place whose projects or fund are assessed', open, { group: true })
  division!: Division;

  @Int('年度', 'Year of the projects or the fund', open, { filter: true, group: true })
  year!: number;

  @Text('评估机构', 'Who assesses: institution or office, no person', open, { max: 100 })
  assessor!: string;

  @Day('评估日期', 'Assessed on', open, { filter: true, order: true, group: true })
  assessedOn!: string;

  @Real('得分', 'Score, 0 to 100', open, { filter: true })
  score!: number;

  @Choice(AssessmentGrade, '等次', 'Grade', open, { filter: true, group: true })
  grade!: AssessmentGrade;

  @Text('评估结论', 'What was found, in short', open, { max: 1000 })
  conclusion!: string;

  @Text('问题和建议', 'What is to be put right, for those who do the work', insiders, { max: 2000, optional: true })
  recommendations?: string;

  @Flag('已公开', 'Whether the conclusion is published', open, { filter: true })
  isPublished!: boolean;
}
