import {
  always,
  Choice,
  Concept,
  choices,
  Day,
  Entity,
  Fen,
  Flag,
  Int,
  One,
  open,
  openRows,
  Rate,
  Text,
  type ValueOf,
} from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { FundAllocation } from './fund-allocation.js';

export const PaymentStatus = choices('PaymentStatus', '拨付状态', 'Where a payment stands', {
  PAID: ['已拨付', 'Paid'],
  QUERIED: ['被询问：人大预算联网监督中提出询问', 'The congress asks about it'],
  EXPLAINED: ['已说明：财政部门已作说明', 'The finance department has explained it'],
});
export type PaymentStatus = ValueOf<typeof PaymentStatus>;

@Concept({
  zh: '资金拨付：已安排的资金随工程进展拨付的一笔',
  en: 'A payment of allocated money, made as the works proceed',
  rows: openRows,
  order: '-disbursedOn',
  days: [
    ['allocation.allocatedOn', 'disbursedOn'],
    ['allocation.project.startedOn', 'disbursedOn'],
    ['disbursedOn', 'queriedOn', 'explainedOn'],
  ],
  invariants: [
    always(
      '有询问的才有说明',
      'Only what was asked is explained',
      `({status} = 'PAID') = ({query} is null) and ({status} = 'EXPLAINED') = ({explanation} is not null)`,
    ),
  ],
})
export class FundDisbursement extends Entity {
  @One(
    () => FundAllocation,
    '资金安排：拨付所依据的资金安排，含其来源和项目',
    'The allocation that it is paid from, with its source and project',
    open,
    {
      back: ['disbursements', '资金拨付：已拨付的部分', 'What was paid of it so far'],
    },
  )
  allocation!: FundAllocation;

  @One(
    () => Division,
    '行政区划：接受资金的区划，与资金安排相同',
    'The place that receives it: that of the allocation',
    open,
    { group: true },
  )
  division!: Division;

  @Int('年度', 'Budget year of the allocation', open, { filter: true, group: true })
  year!: number;

  @Fen('金额(分)', 'Amount in fen', open, { filter: true, order: true, sum: true })
  amountFen!: number;

  @Day('拨付日期', 'Paid on', open, { filter: true, order: true, group: true })
  disbursedOn!: string;

  @Rate('进度：拨付时的工程进度，0到1', 'Progress of the works for which it was paid, 0 to 1', open, { filter: true })
  progressRate!: number;

  @Flag(
    '预算联网监督：人大是否通过预算联网监督系统监督',
    'Whether the congress watches it in its online supervision of the budget',
    open,
    {
      filter: true,
      group: true,
    },
  )
  isWatchedOnline!: boolean;

  @Choice(PaymentStatus, '状态', 'Where it stands', open, { filter: true, group: true, initial: 'PAID' })
  status!: PaymentStatus;

  @Text('询问：人大提出的询问，没有的为空', 'What the congress asks; absent if it does not', open, {
    max: 1000,
    optional: true,
  })
  query?: string;

  @Day('询问日期', 'Asked on', open, { optional: true })
  queriedOn?: string;

  @Text('说明：财政部门的说明，未说明前为空', 'How it was explained; absent until then', open, {
    max: 1000,
    optional: true,
  })
  explanation?: string;

  @Day('说明日期', 'Explained on', open, { optional: true })
  explainedOn?: string;
}
