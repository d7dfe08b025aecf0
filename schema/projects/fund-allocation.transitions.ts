import { add, any, fen, listed, mine, optional, refuse, transitions, yes } from '../kit/transitions.js';
import { FundAllocation } from './fund-allocation.js';
import { FundDisbursement } from './fund-disbursement.js';
import { amountRefusals, sumOf } from './project.funding.js';
import { congressOffice } from './round.actors.js';

/** Who appropriated the money, or runs the round that it is for. */
const payers = {
  staff: congressOffice(),
  agency: any(mine('appropriation.finance', 'agency'), mine('project.round.organiser', 'agency')),
};

export const allocationTransitions = transitions({ concept: () => FundAllocation }, ({ act }) => ({
  disburseFunds: act(
    '拨付资金：按工程进度拨付，不超过安排',
    'Money is paid as the works proceed, no more than was allocated',
    {
      by: payers,
      given: {
        amountFen: fen('金额(分)', 'Amount in fen'),
        isWatchedOnline: optional(yes('预算联网监督', 'The congress watches it online')),
      },
      sees: ['division', 'year', 'amountFen'],
      beside: { project: ['startedOn', 'progressRate'] },
      lists: { disbursements: listed(FundDisbursement, 'amountFen') },
      refusals: {
        ...amountRefusals,
        WORKS_NOT_BEGUN: ['项目尚未开工', 'The works have not begun'],
        MORE_THAN_ALLOCATED: ['超过安排的资金', 'More than was allocated'],
      },
      rule: ({ id: allocation, it, amountFen, isWatchedOnline = false, today, newId }) => {
        if (amountFen <= 0) return refuse('NO_AMOUNT', 'amountFen');
        if (!it.project.startedOn) return refuse('WORKS_NOT_BEGUN', 'id');
        if (sumOf(it.disbursements) + amountFen > it.amountFen) return refuse('MORE_THAN_ALLOCATED', 'amountFen');
        const row = { allocation, division: it.division, year: it.year, amountFen, disbursedOn: today };
        const { progressRate } = it.project;
        const paid = { id: newId(), ...row, progressRate, isWatchedOnline, status: 'PAID' } as const;
        return { also: [add(FundDisbursement, paid)] };
      },
    },
  ),
}));
