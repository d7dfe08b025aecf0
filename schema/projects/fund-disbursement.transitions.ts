import { any, mine, transitions } from '../kit/transitions.js';
import { FundDisbursement, PaymentStatus } from './fund-disbursement.js';
import { congressOffice } from './round.actors.js';

export const paymentTransitions = transitions(
  { concept: () => FundDisbursement, state: 'status', states: PaymentStatus },
  ({ act }) => ({
    queryPayment: act('询问拨付：人大在预算联网监督中提出询问', 'The congress asks about a payment', {
      from: ['PAID', 'EXPLAINED'],
      to: 'QUERIED',
      by: { staff: congressOffice() },
      aside: true,
      needs: ['query'],
      rule: ({ today }) => ({ sets: { queriedOn: today, explanation: null, explainedOn: null } }),
    }),

    explainPayment: act('说明拨付：财政部门作出说明', 'The finance department explains it', {
      from: ['QUERIED'],
      to: 'EXPLAINED',
      by: {
        agency: any(
          mine('allocation.appropriation.finance', 'agency'),
          mine('allocation.project.round.organiser', 'agency'),
        ),
      },
      needs: ['explanation'],
      rule: ({ today }) => ({ sets: { explainedOn: today } }),
    }),
  }),
);
