import { always, Choice, Concept, Day, Entity, Fen, Int, One, open, openRows } from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { FundAppropriation } from './fund-appropriation.js';
import { FundSource } from './fund-source.js';
import { LivelihoodProject } from './livelihood-project.js';

@Concept({
  zh: '项目资金安排：一个项目从一个来源安排的资金',
  en: 'Money from one source for one livelihood project',
  rows: openRows,
  order: '-allocatedOn',
  days: [['project.round.decidedOn', 'allocatedOn']],
  invariants: [
    always(
      '与年度资金同地、同年、同来源',
      'Of the place, year and source of its appropriation',
      '{appropriation.division} = {division} and {appropriation.year} = {year} and {appropriation.source} = {source}',
    ),
    always(
      '拨付不超过安排',
      'No more is paid than was allocated',
      '(select sum(d.amount_fen) from fund_disbursement d where d.allocation_id = {id}) <= {amountFen}',
    ),
  ],
})
export class FundAllocation extends Entity {
  @One(() => LivelihoodProject, '项目', 'The project', open, {
    group: true,
    back: ['funds', '资金安排', 'Where the money comes from'],
  })
  project!: LivelihoodProject;

  @One(
    () => Division,
    '行政区划：接受资金的区划，与项目相同',
    'The place that receives it: that of the project',
    open,
    { group: true },
  )
  division!: Division;

  @Int('年度', 'Budget year', open, { filter: true, group: true })
  year!: number;

  @Choice(FundSource, '资金来源', 'Source', open, { filter: true, group: true })
  source!: FundSource;

  @Fen('金额(分)', 'Amount in fen', open, { filter: true, order: true, sum: true })
  amountFen!: number;

  @One(
    () => FundAppropriation,
    '年度资金：从哪一笔年度资金中安排，不按年度下达的为空',
    'The yearly appropriation that it is taken from; absent where there is none',
    open,
    { optional: true, back: ['allocations', '项目安排', 'What was allocated to projects of it'] },
  )
  appropriation?: FundAppropriation;

  @Day('安排日期', 'Allocated on', open, { filter: true, order: true, group: true })
  allocatedOn!: string;
}
