import type { MeetingStatus } from '../bodies/body.choices.js';
import { Decision } from '../bodies/decision.js';
import { Meeting } from '../bodies/meeting.js';
import { listed, one, optional, refuse, type Seen } from '../kit/transitions.js';
import type { BallotBody, BallotOccasion, BallotPurpose, BallotStatus } from './ballot.choices.js';
import { BallotRound } from './ballot-round.js';
import type { DecisionMethod } from './livelihood.choices.js';
import { LivelihoodRound } from './livelihood-round.js';
import type { RoundStage } from './round.choices.js';

/** The round that a ballot is prepared for, and the meeting at which it is held, as `prepareBallot` is sent them. */
export const roundInput = {
  round: optional(
    one(
      () => LivelihoodRound,
      '轮次：所决定的民生实事轮次',
      'The round of livelihood projects that it decides',
      ['stage', 'method', 'level'],
      { ballots: listed(BallotRound, 'status') },
      { division: ['parent'] },
    ),
  ),
  meeting: optional(
    one(
      () => Meeting,
      '会议：在哪次会议上票决，决定民生实事的必填',
      'The meeting at which it is held; must be there for a round',
      ['status', 'heldOn', 'closedOn'],
      { decisions: listed(Decision, 'kind', 'subjectId') },
      { body: ['kind', 'division'] },
    ),
  ),
};
export const notAtItsVote = {
  NOT_AT_ITS_VOTE: ['该轮次尚未初定候选项目，或者已经决定', 'The round is not at its vote'],
} as const;
export const roundPreparingFaults = {
  ...notAtItsVote,
  ROUND_OF_ANOTHER_WAY: ['该轮次不由此机构以此方式票决', 'This round is not decided by such a ballot'],
  BALLOT_OPEN: ['票决结果尚未公布', 'The result of the ballot is not published'],
  MEETING_MISSING: ['须写明在哪次会议上票决', 'Say at which meeting it is held'],
  NOT_ITS_MEETING: ['不是该票决机构在票决之日召开的会议', 'No meeting of this body on that day'],
} as const;

interface Round {
  readonly id: string;
  readonly stage: RoundStage;
  readonly method: DecisionMethod;
  readonly level: string;
  readonly division: { readonly id: string; readonly parent?: string | undefined };
  readonly ballots: readonly { readonly status: BallotStatus }[];
}
type Held = Seen<Meeting, 'status' | 'heldOn' | 'closedOn'> & {
  readonly body: { readonly kind: string; readonly division: string };
  readonly decisions: readonly Seen<Decision, 'kind' | 'subjectId'>[];
};
interface Prepared {
  readonly round?: Round | undefined;
  readonly meeting?: Held | undefined;
  readonly purpose: BallotPurpose;
  readonly body: BallotBody;
  readonly occasion: BallotOccasion;
  readonly division: string;
  readonly heldOn: string;
}

/** Who votes, and when, where a round is decided in this way; a street assembly has no sessions. */
const ways: Readonly<Partial<Record<DecisionMethod, readonly [BallotBody, BallotOccasion?]>>> = {
  SESSION_BALLOT: ['CONGRESS', 'IN_SESSION'],
  INTER_SESSION_BALLOT: ['CONGRESS', 'INTER_SESSION'],
  STREET_ASSEMBLY_BALLOT: ['STREET_ASSEMBLY'],
};
/** The stages in which a round may be put to the vote. */
export const beforeItsVote: readonly RoundStage[] = ['SHORTLISTED', 'DELIBERATING', 'VOTING'];

const isDecidedSo = (round: Round, { purpose, body, occasion, division }: Prepared) => {
  const [by, when = occasion] = ways[round.method] ?? [];
  const seat = round.level === 'COMMUNITY' ? round.division.parent : round.division.id;
  return purpose === 'LIVELIHOOD_PROJECTS' && by === body && when === occasion && seat === division;
};
interface Days {
  readonly status: MeetingStatus;
  readonly heldOn: string;
  readonly closedOn?: string | undefined;
}
export const lastDayOf = ({ heldOn, closedOn }: Days) => closedOn ?? heldOn;
export const isDuring = (meeting: Days, day: string) =>
  meeting.status !== 'CANCELLED' && meeting.heldOn <= day && day <= lastDayOf(meeting);

/** Why a ballot is not prepared for its round, or at its meeting. */
export function roundPreparingFault(prepared: Prepared) {
  const { round, meeting, body, division, heldOn } = prepared;
  if (round && !isDecidedSo(round, prepared)) return refuse('ROUND_OF_ANOTHER_WAY', 'round');
  if (round && !beforeItsVote.includes(round.stage)) return refuse('NOT_AT_ITS_VOTE', 'round');
  if (round?.ballots.some(({ status }) => status !== 'PUBLISHED' && status !== 'VOIDED'))
    return refuse('BALLOT_OPEN', 'round');
  if (!meeting) return round && refuse('MEETING_MISSING', 'meeting');
  const isTheirs = meeting.body.kind === body && meeting.body.division === division;
  return isTheirs && isDuring(meeting, heldOn) ? undefined : refuse('NOT_ITS_MEETING', 'meeting');
}

/** The decision that this meeting has recorded on the round before: of a ballot that is void since. */
export const recordedOf = ({ round, meeting }: Prepared): string | null =>
  (round &&
    meeting?.decisions.find(({ kind, subjectId }) => kind === 'DECIDED' && subjectId === `LivelihoodRound:${round.id}`)
      ?.id) ??
  null;
