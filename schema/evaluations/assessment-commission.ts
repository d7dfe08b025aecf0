import {
  always,
  Choice,
  Code,
  Concept,
  choices,
  Day,
  Entity,
  Int,
  insiders,
  One,
  Overdue,
  open,
  openRows,
  Text,
  type ValueOf,
  within,
} from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { LivelihoodProject } from '../projects/livelihood-project.js';
import { AssessmentSubject } from './evaluation.choices.js';

export const CommissionStatus = choices('CommissionStatus', '委托状态', 'Where a commission stands', {
  COMMISSIONED: ['已委托：评估机构正在评估', 'The assessor is at work'],
  SUBMITTED: ['已提交：评估报告已提交', 'The report is handed in'],
  PUBLISHED: ['已公开：评估结论已公开', 'What was found is published'],
  ENDED: ['已终止：未提交报告即终止', 'It ended without a report'],
});
export type CommissionStatus = ValueOf<typeof CommissionStatus>;

@Concept({
  zh: '评估委托：委托第三方机构评估民生实事项目或者奖补资金，含合同和期限',
  en: 'A third party is commissioned to assess livelihood projects or their award fund, with contract and last day',
  rows: { ...openRows, staff: within(), analyst: within() },
  order: '-commissionedOn',
  days: [
    ['commissionedOn', 'dueOn'],
    ['commissionedOn', 'submittedOn'],
  ],
  invariants: [
    always(
      '已提交的须有提交日期，其他的不得有',
      'What is handed in has the day of that, and nothing else has',
      `({status} in ('SUBMITTED', 'PUBLISHED')) = ({submittedOn} is not null)`,
    ),
  ],
})
export class AssessmentCommission extends Entity {
  @One(
    () => Division,
    '行政区划：所评估项目或者资金所属的区划',
    'The place whose projects or fund are assessed',
    open,
    { group: true },
  )
  division!: Division;

  @Choice(AssessmentSubject, '对象', 'What is assessed', open, { filter: true, group: true })
  subject!: AssessmentSubject;

  @One(
    () => LivelihoodProject,
    '项目：评估多个项目或者奖补资金的为空',
    'The project; absent if more than one, or the fund, is assessed',
    open,
    {
      optional: true,
      back: ['assessmentCommissions', '评估委托：受托评估该项目的', 'Commissions to assess it'],
    },
  )
  project?: LivelihoodProject;

  @Int('年度：项目或者资金的年度', 'Year of the projects or the fund', open, { filter: true, group: true })
  year!: number;

  @Text('评估机构：受托的机构，非个人', 'Who assesses: an institution, no person', open, { max: 100 })
  assessor!: string;

  @Code('合同编号', 'Number of the contract', insiders, { max: 60 })
  contractNumber!: string;

  @Choice(CommissionStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: CommissionStatus;

  @Day('委托日期', 'Commissioned on', open, { filter: true, order: true })
  commissionedOn!: string;

  @Day('提交期限', 'Report due on', open, { filter: true })
  dueOn!: string;

  @Day('提交日期：未提交前为空', 'Handed in on; absent until then', open, { optional: true, filter: true })
  submittedOn?: string;

  // What the assessor was told is kept as a digest, and shown to nobody.
  @Code('委托码摘要', 'Digest of the code of the commission', undefined, { unique: true, optional: true, max: 43 })
  codeDigest?: string;

  @Overdue(
    { due: 'dueOn', done: ['submittedOn'], runs: { status: ['COMMISSIONED'] } },
    '到期未提交报告',
    'Its report is due',
  )
  isOverdue!: boolean;
}
