import { Concept, Day, Entity, Fen, Flag, Int, One, open, openRows, Rate } from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { FundAllocation } from './fund-allocation.js';

@Concept({
  zh: '资金拨付',
  en: 'A payment of allocated money, made as the works proceed',
  rows: openRows,
  order: '-disbursedOn',
  days: [
    ['allocation.allocatedOn', 'disbursedOn'],
    ['allocation.project.startedOn', 'disbursedOn'],
  ],
})
export class FundDisbursement extends Entity {
  @One(() => FundAllocation, '资金安排', 'The allocation that it is paid from, with its source and project', open, {
    back: ['disbursements', '资金拨付', 'What was paid of it so far'],
  })
  allocation!: FundAllocation;

  @One(() => Division, '行政区划', 'The place that receives it: that of the allocation', open, { group: true })
  division!: Division;

  @Int('年度', 'Budget year of the allocation', open, { filter: true, group: true })
  year!: number;

  @Fen('金额(分)', 'Amount in fen', open, { filter: true, order: true, sum: true })
  amountFen!: number;

  @Day('拨付日期', 'Paid on', open, { filter: true, order: true, group: true })
  disbursedOn!: string;

  @Rate('进度', 'Progress of the works for which it was paid, 0 to 1', open, { filter: true })
  progressRate!: number;

  @Flag('预算联网监督', 'Whether the congress watches it in its online supervision of the budget', open, {
    filter: true,
    group: true,
  })
  isWatchedOnline!: boolean;
}
