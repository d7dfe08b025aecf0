import {
  always,
  Choice,
  Concept,
  choices,
  Day,
  Entity,
  Fen,
  Int,
  One,
  open,
  openRows,
  type ValueOf,
} from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { LivelihoodProject } from './livelihood-project.js';

export const FundSource = choices(
  'FundSource',
  '资金来源：民生实事项目的资金从哪里来',
  'Where money for livelihood projects comes from',
  {
    OWN_BUDGET: ['本级财政：作出决定的一级的预算', 'Budget of the tier that decides'],
    CITY_AWARD_FUND: [
      '市级专项奖补资金：市级对乡镇、街道的奖补资金',
      'Award fund of the city for towns and subdistricts',
    ],
    COUNTY_SPECIAL_FUND: ['旗区专项资金', 'Special fund of the county, banner or district'],
    TOWNSHIP_FUND: ['乡镇（街道）资金：乡镇或者街道的资金', 'Fund of the town or subdistrict'],
    UPPER_LEVEL_PROJECT: ['上级项目资金', 'Project money from above'],
    BUNDLED_PROJECT: ['捆绑上级项目资金', 'Project money from above, bundled'],
    ENTERPRISE: ['企业投资', 'Investment by enterprises'],
    DONATION: ['社会赞助：社会各界的捐赠', 'Donations'],
  },
);
export type FundSource = ValueOf<typeof FundSource>;

@Concept({
  zh: '项目资金安排：一个项目从一个来源安排的资金',
  en: 'Money from one source for one livelihood project',
  rows: openRows,
  order: '-allocatedOn',
  days: [['project.round.decidedOn', 'allocatedOn']],
  invariants: [
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

  @Day('安排日期', 'Allocated on', open, { filter: true, order: true, group: true })
  allocatedOn!: string;
}
