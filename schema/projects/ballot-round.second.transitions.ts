import { add, listed, one, refuse, set, type Words } from '../kit/transitions.js';
import { convenors } from './ballot.actors.js';
import type { BallotStatus } from './ballot.choices.js';
import { BallotCandidate } from './ballot-candidate.js';
import { BallotRound } from './ballot-round.js';
import { LivelihoodProposal } from './livelihood-proposal.js';

/** What a ballot that ended in a tie hands on. */
const undecided = one(
  () => BallotRound,
  '前次票决：因票数相等有缺额的票决',
  'The ballot that a tie has left seats of',
  ['status', 'division', 'body', 'purpose', 'round', 'vacantCount', 'entitledCount'],
  {
    candidates: listed(BallotCandidate, 'name', 'position', 'proposal', 'isTied'),
    proposals: listed(LivelihoodProposal, 'status'),
    secondBallots: listed(BallotRound, 'status'),
  },
  { rule: ['tie'] },
);

/** Another ballot, with keys and papers of its own, among those who tied for the last seats. */
export const second = ({ begin }: Words<BallotRound, BallotStatus>) => ({
  prepareSecondBallot: begin('准备再次票决：就前次得票相等的再次票决', 'Another ballot is prepared, among those who tied', {
    to: 'PREPARED',
    by: convenors,
    needs: ['division', 'name', 'occasion', 'method', 'heldOn'],
    takes: ['meeting'],
    given: { previous: undecided },
    refusals: {
      NOT_PUBLISHED: ['前次票决的结果尚未公布', 'The result of that ballot is not published'],
      OTHER_PLACE: ['不是该地的票决', 'It is a ballot of another place'],
      NO_SECOND_BALLOT: ['没有得票相等的，或者办法未规定再次票决', 'Nobody tied, or the rule asks for none'],
      HELD_ALREADY: ['已再次票决', 'There is a second ballot already'],
    },
    rule: ({ id, previous, division, newId }) => {
      if (previous.division !== division) return refuse('OTHER_PLACE', 'previous');
      if (previous.status !== 'PUBLISHED') return refuse('NOT_PUBLISHED', 'previous');
      const tied = previous.candidates.filter(({ isTied }) => isTied).sort((a, b) => a.position - b.position);
      if (previous.rule?.tie !== 'SECOND_BALLOT' || !tied.length) return refuse('NO_SECOND_BALLOT', 'previous');
      if (previous.secondBallots.some(({ status }) => status !== 'VOIDED')) return refuse('HELD_ALREADY', 'previous');
      const { body, purpose, round, entitledCount, vacantCount: seatCount = 0 } = previous;
      const again = tied.map(({ name, proposal }, n) =>
        add(BallotCandidate, { id: newId(), ballot: id, position: n + 1, name, proposal: proposal ?? null }),
      );
      const proposals = previous.proposals.filter((one) => tied.some(({ proposal }) => proposal === one.id));
      const onIt = proposals.map((one) => set(one, { status: 'ON_BALLOT', ballot: id }));
      // More tie than there are seats: that is surplus enough.
      const sets = { previous: previous.id, rule: previous.rule.id, body, purpose, entitledCount, seatCount };
      return {
        sets: { ...sets, round: round ?? null, candidateCount: tied.length, minSurplusRate: 0 },
        also: [...again, ...onIt],
      };
    },
  }),
});
