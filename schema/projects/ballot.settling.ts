import { type Change, listed, type Seen, set } from '../kit/transitions.js';
import type { Rule } from './ballot.opens.js';
import { resultOf } from './ballot.result.js';
import { BallotCandidate } from './ballot-candidate.js';
import type { CandidateStatus } from './livelihood.choices.js';
import { LivelihoodProposal } from './livelihood-proposal.js';

/** What stands on a ballot, as acts look at it. */
export const onBallot = {
  candidates: listed(BallotCandidate, 'position', 'proposal', 'talliedFor', 'talliedAgainst', 'talliedAbstain'),
  proposals: listed(LivelihoodProposal, 'status'),
};
type Candidate = Seen<BallotCandidate, 'position' | 'proposal' | 'talliedFor' | 'talliedAgainst' | 'talliedAbstain'>;
interface Ballot {
  readonly seatCount: number;
  readonly entitledCount: number;
  readonly talliedValid?: number | undefined;
  readonly candidates: readonly Candidate[];
  readonly proposals: readonly Seen<LivelihoodProposal, 'status'>[];
}

interface Settled {
  readonly vacantCount: number;
  /** No other ballot follows by the rule. */
  readonly isOver: boolean;
  readonly also: Change[];
}

/** What follows from the count, by the rule: who is elected, how many seats are left, and who stands on another ballot for them. */
export function settled(it: Ballot, { majority, tie }: Rule): Settled {
  const { seatCount: seats, entitledCount: entitled, talliedValid: valid = 0 } = it;
  const counted = it.candidates.map((one) => ({ ...one, for: one.talliedFor ?? 0 }));
  const byId = new Map(resultOf(counted, { seats, majority, entitled, valid }).map((one) => [one.id, one]));
  const results = it.candidates.map((one) => {
    const { rank, isElected, isTied } = byId.get(one.id)!;
    const { talliedFor: voteCount, talliedAgainst: againstCount, talliedAbstain: abstainCount } = one;
    return set(one, { voteCount, againstCount, abstainCount, rank, isElected, isTied });
  });
  const elected = it.candidates.filter(({ id }) => byId.get(id)!.isElected);
  const again = tie === 'SECOND_BALLOT' ? it.candidates.filter(({ id }) => byId.get(id)!.isTied) : [];
  const statuses = new Map<string | undefined, CandidateStatus>([
    ...elected.map(({ proposal }) => [proposal, 'ELECTED'] as const),
    ...again.map(({ proposal }) => [proposal, 'SHORTLISTED'] as const),
  ]);
  const decided = it.proposals.map((one) => set(one, { status: statuses.get(one.id) ?? 'NOT_ELECTED' }));
  return { vacantCount: seats - elected.length, isOver: !again.length, also: [...results, ...decided] };
}

const nothing = { voteCount: null, againstCount: null, abstainCount: null, rank: null, isElected: null, isTied: null };

const withoutResult =
  (status: CandidateStatus) =>
  ({ candidates, proposals }: Pick<Ballot, 'candidates' | 'proposals'>): Change[] => [
    ...candidates.map((one) => set(one, nothing)),
    ...proposals.map((one) => set(one, { status })),
  ];
/** A void ballot has no result, and what stood on it may stand on another. */
export const unsettled = withoutResult('SHORTLISTED');
/** One that is counted again has none yet. */
export const uncounted = withoutResult('ON_BALLOT');
