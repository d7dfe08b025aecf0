import { fromSql, mine, refuse, transitions } from '../kit/transitions.js';
import { FundAppropriation } from './fund-appropriation.js';
import { amountRefusals } from './project.funding.js';
import { congressOffice } from './round.actors.js';

const finance = { staff: congressOffice(), agency: mine('finance', 'agency') };

export const appropriationTransitions = transitions({ concept: () => FundAppropriation }, ({ begin, act }) => ({
  appropriateFunds: begin(
    '下达年度资金：财政部门把一个来源的年度资金下达到一地',
    'The finance department gives a place what one source has for it in a year',
    {
      by: finance,
      takes: ['division', 'year', 'source', 'amountFen', 'documentNumber', 'finance'],
      reads: {
        isGiven: fromSql<boolean>(
          'exists (select from fund_appropriation a where a.division_code = {division} and a.year = {year} and a.source = {source})',
        ),
      },
      refusals: {
        ...amountRefusals,
        APPROPRIATED_BEFORE: ['该年度该来源的资金已下达', 'That source has given for that year already'],
      },
      rule: ({ isGiven, amountFen, today }) => {
        if (amountFen <= 0) return refuse('NO_AMOUNT', 'amountFen');
        return isGiven ? refuse('APPROPRIATED_BEFORE', 'source') : { sets: { appropriatedOn: today, allocatedFen: 0 } };
      },
    },
  ),

  adjustAppropriation: act('调整年度资金：不得少于已安排的', 'Its amount is changed, to no less than was allocated', {
    by: finance,
    needs: ['amountFen'],
    takes: ['documentNumber'],
    sees: ['allocatedFen'],
    refusals: { LESS_THAN_ALLOCATED: ['少于已安排的资金', 'Less than was allocated already'] },
    rule: ({ it, amountFen }) => (amountFen < it.allocatedFen ? refuse('LESS_THAN_ALLOCATED', 'amountFen') : {}),
  }),
}));
