import { Decision } from '../bodies/decision.js';
import type { Meeting } from '../bodies/meeting.js';
import {
  type Addition,
  add,
  type Change,
  fromSql,
  hold,
  type Moment,
  type Refusal,
  refuse,
  type Seen,
  set,
} from '../kit/transitions.js';
import { beforeItsVote, isDuring, lastDayOf, notAtItsVote } from './ballot.round.js';
import type { LivelihoodProposal } from './livelihood-proposal.js';
import type { LivelihoodRound } from './livelihood-round.js';

/** What acts on a ballot look at of the round that it decides, its meeting, and the decision that it has led to. */
export const beside = {
  round: ['stage', 'method', 'year'],
  meeting: ['status', 'heldOn', 'closedOn', 'body'],
  decision: ['result'],
} as const;

interface Ballot {
  readonly round?: Seen<LivelihoodRound, 'stage' | 'method' | 'year'> | undefined;
  readonly meeting?: Seen<Meeting, 'status' | 'heldOn' | 'closedOn' | 'body'> | undefined;
  readonly decision?: Seen<Decision, 'result'> | undefined;
}

export const openingReads = {
  /** Candidates of the round that are not on the ballot. */
  left: fromSql<number>(
    `(select count(*) from livelihood_proposal p where p.round_id = {round} and p.status = 'SHORTLISTED')`,
  ),
  isDeliberated: fromSql<boolean>('exists (select from round_deliberation d where d.round_id = {round})'),
};
export const notDeliberated = ['代表团尚未审议', 'No delegation has deliberated yet'] as const;
export const roundOpeningFaults = {
  ...notAtItsVote,
  NOT_DELIBERATED: notDeliberated,
  NOT_ALL_ON_IT: ['还有初定的候选项目未列在票上', 'Some candidates of the round are not on it'],
  NOT_DURING_ITS_MEETING: ['今天不在该次会议的会期内', 'Today is no day of its meeting'],
} as const;

interface Opened extends Pick<Moment, 'today'> {
  readonly it: Ballot;
  readonly left?: number | undefined;
  readonly isDeliberated?: boolean | undefined;
}

/** A session does not vote on what no delegation has deliberated on. */
export const lacksDeliberation = (method: string, isDeliberated: boolean | undefined) =>
  method === 'SESSION_BALLOT' && !isDeliberated;

/** With the ballot its round comes to the vote. */
export function roundOpens({
  it,
  left,
  isDeliberated,
  today,
}: Opened): Change[] | Refusal<keyof typeof roundOpeningFaults> {
  const { round, meeting } = it;
  if (meeting && !isDuring(meeting, today)) return refuse('NOT_DURING_ITS_MEETING', 'id');
  if (!round) return [];
  if (!beforeItsVote.includes(round.stage)) return refuse('NOT_AT_ITS_VOTE', 'id');
  if (left) return refuse('NOT_ALL_ON_IT', 'id');
  if (round.stage === 'VOTING') return [hold(round)];
  return lacksDeliberation(round.method, isDeliberated)
    ? refuse('NOT_DELIBERATED', 'id')
    : [set(round, { stage: 'VOTING' })];
}

/**
 * The result is the decision of the body that votes: its round is decided. Where candidates tie, and the rule has another
 * ballot among them, that one decides.
 */
export function roundDecided(it: Ballot, isOver: boolean, { today, newId }: Pick<Moment, 'today' | 'newId'>) {
  const { round, meeting, decision } = it;
  if (!round || !meeting || !isOver) return { also: [] };
  const decidedOn = today < lastDayOf(meeting) ? today : lastDayOf(meeting);
  const id = decision?.id ?? newId();
  const said: Addition | Change = decision
    ? set(decision, { result: 'PASSED', decidedOn })
    : add(Decision, {
        ...{ id, body: meeting.body, meeting: meeting.id, kind: 'DECIDED', result: 'PASSED', decidedOn },
        ...{ title: `确定${round.year}年民生实事项目`, subjectType: 'LivelihoodRound' },
        subjectId: `LivelihoodRound:${round.id}`,
      });
  return { decision: id, also: [said, set(round, { stage: 'DECIDED', decision: id, decidedOn })] };
}

export const undoingReads = {
  isBrokenDown: fromSql<boolean>('exists (select from livelihood_project j where j.round_id = {round})'),
  isFollowed: fromSql<boolean>(
    `exists (select from ballot_round b where b.round_id = {round} and b.id <> {id} and b.status <> 'VOIDED' and coalesce(b.opened_at > {openedAt}, true))`,
  ),
};
export const undoingFaults = {
  ROUND_GOES_ON: ['该轮次的项目已分解任务或者转入以后', 'Its round has gone on from this result'],
  BALLOT_FOLLOWS: ['此后另有票决，须先作废', 'A later ballot must be void first'],
} as const;

interface Undone {
  readonly it: Ballot & { readonly proposals: readonly Seen<LivelihoodProposal, 'status'>[] };
  readonly isBrokenDown?: boolean | undefined;
  readonly isFollowed?: boolean | undefined;
}
const results: readonly string[] = ['ELECTED', 'NOT_ELECTED', 'SHORTLISTED'];

/** A result that is taken back takes its decision with it: the round is at its vote again. */
export function roundReopens({ it, isBrokenDown, isFollowed }: Undone): Change[] | Refusal<keyof typeof undoingFaults> {
  const { round, decision, proposals } = it;
  if (!round) return [];
  if (isFollowed) return refuse('BALLOT_FOLLOWS', 'id');
  if (isBrokenDown || !proposals.every(({ status }) => results.includes(status))) return refuse('ROUND_GOES_ON', 'id');
  if (!decision) return [hold(round)];
  const undecided = { decision: null, decidedOn: null, publishedOn: null, publishedIn: null };
  return [set(decision, { result: 'POSTPONED' }), set(round, { stage: 'VOTING', ...undecided })];
}
