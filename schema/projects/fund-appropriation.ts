import { always, Choice, Code, Concept, Day, Derived, Entity, Fen, Int, One, open, openRows } from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Division } from '../organisations/division.js';
import { FundSource } from './fund-source.js';

@Concept({
  zh: '年度资金：一个来源一年拨给一地、用于民生实事项目的资金总额，按项目安排，余额可结转查看',
  en: 'What one source gives one place for livelihood projects in one year: it is allocated to projects, and has a remainder',
  rows: openRows,
  order: '-appropriatedOn',
  unique: [['division', 'year', 'source']],
  invariants: [
    always('安排不超过年度资金', 'No more is allocated than was appropriated', '{allocatedFen} <= {amountFen}'),
    always(
      '已安排数与各项目的安排一致',
      'What is allocated is the sum of its allocations',
      '{allocatedFen} = (select coalesce(sum(f.amount_fen), 0) from fund_allocation f where f.appropriation_id = {id})',
    ),
  ],
})
export class FundAppropriation extends Entity {
  @One(() => Division, '行政区划：接受资金的区划', 'The place that receives it', open, { group: true })
  division!: Division;

  @Int('年度', 'Budget year', open, { filter: true, order: true, group: true })
  year!: number;

  @Choice(FundSource, '资金来源', 'Source', open, { filter: true, group: true })
  source!: FundSource;

  @Fen('金额(分)', 'Amount in fen', open, { filter: true, order: true, sum: true })
  amountFen!: number;

  /** Kept by the acts that allocate: whoever follows the changes hears of it with the appropriation. */
  @Fen('已安排(分)', 'Allocated to projects so far, in fen', open, { sum: true })
  allocatedFen!: number;

  @Derived(
    'big',
    '({amountFen} - {allocatedFen})',
    '余额(分)：尚未安排的部分',
    'What is not allocated yet, in fen',
    open,
    {
      sum: true,
    },
  )
  remainderFen!: number;

  @Day('下达日期', 'Appropriated on', open, { filter: true, order: true, group: true })
  appropriatedOn!: string;

  @Code('文号：没有发文的为空', 'Number of the document; absent if none was issued', open, { max: 60, optional: true })
  documentNumber?: string;

  @One(() => Agency, '财政部门：下达资金的财政部门', 'The finance department that gives it', open, { optional: true })
  finance?: Agency;
}
