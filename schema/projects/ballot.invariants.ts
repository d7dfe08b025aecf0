import { always } from '../kit/index.js';

/** What always holds of ballots. */
export const invariants = [
  always('候选数与票上的候选项目一致', 'As many candidates as stand on the ballot', '{candidateCount} = {candidates}'),
  always(
    '公布结果后当选数与缺额之和为应选数',
    'When the result is published, those elected and the seats left make up the seats',
    `{status} <> 'PUBLISHED' or {seatCount} - coalesce({vacantCount}, 0) = (select count(*) from ballot_candidate c where c.ballot_id = {id} and c.is_elected)`,
  ),
  always(
    '票决所在会议是该机构的会议',
    'Its meeting is one of the body that votes',
    '{meeting.body.kind} = {body} and {meeting.body.division} = {division}',
  ),
  always(
    '投票开始至公布前，轮次处于票决阶段',
    'From its opening to its result, its round is at the vote',
    `{status} not in ('OPEN', 'CLOSED', 'TALLIED') or {round.stage} = 'VOTING'`,
  ),
  always(
    '公布结果即决定轮次，票数相等须再次票决的除外',
    'A result decides the round, unless another ballot follows for a tie',
    `{status} <> 'PUBLISHED' or {vacantCount} > 0 or {round.decidedOn} is not null`,
  ),
  always(
    '决定即轮次的决定，撤回结果的除外',
    'Its decision is that of the round, unless the result is taken back',
    `{status} <> 'PUBLISHED' or {decision} = {round.decision}`,
  ),
];
