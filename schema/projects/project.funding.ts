import {
  add,
  choice,
  fen,
  fromSql,
  type Moment,
  one,
  optional,
  type Refusal,
  refuse,
  type Seen,
  set,
} from '../kit/transitions.js';
import { FundAllocation } from './fund-allocation.js';
import { FundAppropriation } from './fund-appropriation.js';
import { FundSource } from './fund-source.js';

/** What the sum of some amounts is, in fen. */
export const sumOf = (amounts: readonly { readonly amountFen: number }[]) =>
  amounts.reduce((sum, { amountFen }) => sum + amountFen, 0);

/** Given by the year to each place: they are taken from its appropriation. */
const yearly: readonly FundSource[] = ['CITY_AWARD_FUND', 'COUNTY_SPECIAL_FUND'];

export const amountRefusals = {
  NO_AMOUNT: ['金额须大于零', 'The amount is not above zero'],
} as const;

const allocationRefusals = {
  ...amountRefusals,
  APPROPRIATION_MISSING: ['该来源按年度下达，须指明年度资金', 'This source needs its yearly appropriation'],
  OF_ANOTHER_APPROPRIATION: ['年度资金的区划、年度或者来源不符', 'An appropriation of another place, year or source'],
  MORE_THAN_APPROPRIATED: ['超过年度资金余额', 'More than is left of the appropriation'],
  MORE_THAN_INVESTED: ['资金安排合计超过总投资', 'More in all than the investment'],
} as const;

interface Allocating extends Pick<Moment, 'today' | 'newId'> {
  readonly id: string;
  readonly it: { readonly division: string; readonly year: number; readonly investmentFen: number };
  readonly source: FundSource;
  readonly amountFen: number;
  readonly allocated?: number | undefined;
  readonly appropriation?:
    | Seen<FundAppropriation, 'division' | 'year' | 'source' | 'amountFen' | 'allocatedFen'>
    | undefined;
}

function faultOf({ it, source, amountFen, allocated = 0, appropriation }: Allocating) {
  if (amountFen <= 0) return refuse('NO_AMOUNT', 'amountFen');
  if (allocated + amountFen > it.investmentFen) return refuse('MORE_THAN_INVESTED', 'amountFen');
  if (!appropriation) return yearly.includes(source) ? refuse('APPROPRIATION_MISSING', 'appropriation') : undefined;
  const { division, year, allocatedFen } = appropriation;
  if (division !== it.division || year !== it.year || appropriation.source !== source)
    return refuse('OF_ANOTHER_APPROPRIATION', 'appropriation');
  return allocatedFen + amountFen > appropriation.amountFen ? refuse('MORE_THAN_APPROPRIATED', 'amountFen') : undefined;
}

/** Allocating money to a project: it holds project and appropriation, so that no two take the same money. */
export const allocation = {
  given: {
    source: choice(FundSource, '资金来源', 'Source'),
    amountFen: fen('金额(分)', 'Amount in fen'),
    appropriation: optional(
      one(
        () => FundAppropriation,
        '年度资金：从哪一笔年度资金中安排，按年度下达的必填',
        'The yearly appropriation that it is taken from, where there is one',
        ['division', 'year', 'source', 'amountFen', 'allocatedFen'],
      ),
    ),
  },
  sees: ['division', 'year', 'investmentFen'],
  reads: {
    allocated: fromSql<number>('(select sum(f.amount_fen)::bigint from fund_allocation f where f.project_id = {id})'),
  },
  refusals: allocationRefusals,
  rule: (allocating: Allocating) => {
    const fault = faultOf(allocating) as Refusal<keyof typeof allocationRefusals> | undefined;
    if (fault) return fault;
    const { id: project, it, source, amountFen, appropriation, today, newId } = allocating;
    const row = { project, division: it.division, year: it.year, source, amountFen, allocatedOn: today };
    const added = add(FundAllocation, { id: newId(), ...row, appropriation: appropriation?.id ?? null });
    if (!appropriation) return { also: [added] };
    return { also: [added, set(appropriation, { allocatedFen: appropriation.allocatedFen + amountFen })] };
  },
} as const;
