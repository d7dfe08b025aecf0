import { holding } from '../accounts/holding.js';
import { all, mine, within } from '../kit/transitions.js';

/** Who alone says whether a petition is accepted, and where it goes. */
export const petitionOffice = { staff: all(within(), holding('PETITION_OFFICE')) };
export const agentOfIt = { deputy: mine('agent.deputy', 'deputy') };
export const unit = { agency: mine('agency', 'agency') };

export const ownCase = {
  OWN_CASE: [
    '本人的事项须以公民身份信访，不得以代表身份受理或者代办，请改由其他代表或者代办员办理（《代表法》第五十九条）',
    'One’s own matter is brought as a citizen: let another deputy or agent take it up (Deputies Law, art. 59)',
  ],
} as const;
