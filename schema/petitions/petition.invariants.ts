import { always, liesIn } from '../kit/index.js';

/** Who carries a petition, and what has to be known of it when it is concluded. */
export const courseOfPetition = [
  always(
    '代表不得受理或者代办本人的信访',
    'A deputy neither takes up nor carries a petition of the deputy’s own',
    '{ownDeputy} is null or ({ownDeputy} is distinct from {deputy} and {ownDeputy} is distinct from {agent.deputy})',
  ),
  always(
    '代办员只在其代办区划内代办',
    'An agent carries petitions of the agent’s own area only',
    liesIn('division', 'agent.division'),
  ),
  always(
    '不予受理的须有原因，其他的不得有',
    'What was not accepted says why, and nothing else does',
    `({status} = 'NOT_ACCEPTED_NOTIFIED') = ({notAcceptedReason} is not null)`,
  ),
  always(
    '已办结的须有办结日期和结果，其他的不得有',
    'What is concluded has its day and what came of it, and nothing else has',
    `({status} in ('CONCLUDED', 'REVIEW', 'RECHECK', 'CLOSED')) = ({concludedOn} is not null) and ({concludedOn} is null) = ({result} is null)`,
  ),
  always(
    '未告知的不得办结',
    'Nothing is concluded before the petitioner was told that it is accepted',
    `{concludedOn} is null or {notifiedOn} is not null`,
  ),
];
