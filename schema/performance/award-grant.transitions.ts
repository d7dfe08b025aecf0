import { holding } from '../accounts/holding.js';
import { all, transitions, within } from '../kit/transitions.js';
import { AwardGrant, AwardGrantStatus } from './award-grant.js';

export const awardGrantTransitions = transitions(
  { concept: () => AwardGrant, state: 'status', states: AwardGrantStatus },
  ({ act }) => ({
    revokeAwardGrant: act('撤销表彰：说明理由', 'What was granted is taken back, with the reason', {
      from: ['GRANTED'],
      to: 'REVOKED',
      by: { staff: all(within('award.division'), holding('COUNTY_OFFICE')) },
      reason: 'required',
      rule: ({ today }) => ({ sets: { revokedOn: today } }),
    }),
  }),
);
