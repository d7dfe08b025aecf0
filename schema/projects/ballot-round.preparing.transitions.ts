import { isSitting } from '../bodies/member.rules.js';
import { add, fromSql, hold, listed, one, optional, refuse, set, text, type Words } from '../kit/transitions.js';
import { Agency } from '../organisations/agency.js';
import { elsewhere, isOfOnePlace } from '../organisations/one-place.js';
import { convenors } from './ballot.actors.js';
import type { BallotStatus } from './ballot.choices.js';
import { recordedOf, roundInput, roundPreparingFault, roundPreparingFaults } from './ballot.round.js';
import { BallotCandidate } from './ballot-candidate.js';
import type { BallotRound } from './ballot-round.js';
import { BallotRule } from './ballot-rule.js';
import { LivelihoodProposal } from './livelihood-proposal.js';

const followed = one(() => BallotRule, '票决办法', 'The rule that it follows', [
  'status',
  'body',
  'division',
  'minSurplusRate',
]);
const preparingFaults = {
  RULE_NOT_IN_FORCE: ['该票决办法未施行', 'The rule is not in force'],
  RULE_OF_ANOTHER_BODY: ['该票决办法不适用于此票决机构', 'The rule is that of another body'],
  ...roundPreparingFaults,
  NOTHING_TO_DECIDE: ['应选数和应到人数须大于零', 'Nothing to elect, or nobody to vote'],
  NOT_ITS_MEMBERS: [
    '应到人数与登记的在任议政代表人数不符，须一致',
    'As many are entitled as are registered as members of the assembly',
  ],
} as const;

/** How many members a street assembly has, of those that have registered theirs: they are who votes. */
const assemblyMembers = fromSql<number>(
  `(select nullif(count(*), 0)::int from body_member m join body b on b.id = m.body_id where {body} = 'STREET_ASSEMBLY'
    and b.kind = 'STREET_ASSEMBLY' and b.division_code = {division} and ${isSitting})`,
);

/** What is sent of a candidate. */
const candidate = {
  name: text('名称：票上所写的名称', 'Name as it stands on the ballot', { max: 200 }),
  proposal: optional(
    one(() => LivelihoodProposal, '建议项目：初定为候选的建议', 'The shortlisted proposal behind it', [
      'status',
      'round',
    ]),
  ),
  agency: optional(
    one(() => Agency, '单位：评议对象的候选单位', 'The unit that may be chosen for review', ['division']),
  ),
};

const candidateFaults = {
  ON_IT_ALREADY: ['已列在票上', 'It is on the ballot already'],
  NOT_SHORTLISTED: ['该建议不是本轮次初定的候选项目', 'It is not shortlisted in this round'],
  PROPOSAL_MISSING: ['须指明是哪一项初定的建议项目', 'Say which shortlisted proposal it is'],
  ...elsewhere,
  NO_REVIEW: ['该票决不确定评议对象', 'The ballot chooses nothing to review'],
  BALLOT_FULL: ['候选过多：一张票最多列100个', 'A ballot has at most 100 candidates'],
} as const;

/** Before it opens: by which rule it is held, and what stands on it. */
export const preparing = ({ begin, act }: Words<BallotRound, BallotStatus>) => ({
  prepareBallot: begin('准备票决：按票决办法准备一次票决', 'A ballot is prepared, by the rule of its body', {
    to: 'PREPARED',
    by: convenors,
    needs: ['name', 'purpose', 'division', 'body', 'occasion', 'method', 'heldOn', 'seatCount', 'entitledCount'],
    given: { rule: followed, ...roundInput },
    reads: { assemblyMembers },
    refusals: preparingFaults,
    rule: (prepared) => {
      const { rule, body, division, seatCount, entitledCount, assemblyMembers, round, meeting } = prepared;
      if (rule.status !== 'IN_FORCE') return refuse('RULE_NOT_IN_FORCE', 'rule');
      if (rule.body !== body || rule.division !== division) return refuse('RULE_OF_ANOTHER_BODY', 'rule');
      if (seatCount < 1 || entitledCount < 1)
        return refuse('NOTHING_TO_DECIDE', seatCount < 1 ? 'seatCount' : 'entitledCount');
      if (assemblyMembers && assemblyMembers !== entitledCount) return refuse('NOT_ITS_MEMBERS', 'entitledCount');
      const fault = roundPreparingFault(prepared);
      if (fault) return fault;
      const about = { round: round?.id ?? null, meeting: meeting?.id ?? null, decision: recordedOf(prepared) };
      const sets = { ...about, rule: rule.id, minSurplusRate: rule.minSurplusRate, candidateCount: 0 };
      return { sets, also: round ? [hold(round)] : [] };
    },
  }),

  addCandidate: act('列入候选：把一个候选项目或者单位列到票上', 'A candidate is put on the ballot', {
    from: ['PREPARED'],
    by: convenors,
    given: candidate,
    sees: ['round', 'purpose', 'division'],
    lists: { candidates: listed(BallotCandidate, 'name') },
    refusals: candidateFaults,
    rule: ({ id, it, name, proposal, agency, newId }) => {
      const position = it.candidates.length + 1;
      if (it.candidates.some((one) => one.name === name)) return refuse('ON_IT_ALREADY', 'name');
      if (position > 100) return refuse('BALLOT_FULL', 'name');
      if (it.round && !proposal) return refuse('PROPOSAL_MISSING', 'proposal');
      if (proposal && (proposal.status !== 'SHORTLISTED' || proposal.round !== it.round))
        return refuse('NOT_SHORTLISTED', 'proposal');
      if (agency && it.purpose !== 'REVIEW_TARGETS') return refuse('NO_REVIEW', 'agency');
      if (agency && !isOfOnePlace(agency.division, it.division)) return refuse('NOT_THIS_PLACE', 'agency');
      const added = add(BallotCandidate, {
        id: newId(),
        ballot: id,
        position,
        name,
        proposal: proposal?.id ?? null,
        agency: agency?.id ?? null,
      });
      const chosen = proposal ? [set(proposal, { status: 'ON_BALLOT', ballot: id })] : [];
      return { sets: { candidateCount: position }, also: [added, ...chosen] };
    },
  }),
});
