import { competent, decidesOn, decisionRefusals, seenOfDecision } from '../bodies/decides-on.js';
import { Decision } from '../bodies/decision.js';
import { one, refuse, transitions } from '../kit/transitions.js';
import { convenors } from './ballot.actors.js';
import { BallotRuleStatus } from './ballot.choices.js';
import { BallotRule } from './ballot-rule.js';

const adopting = `case {body} when 'STANDING_COMMITTEE' then 'STANDING_COMMITTEE' when 'STREET_ASSEMBLY' then 'STREET_ASSEMBLY' else 'CONGRESS' end`;

/** What a rule says. */
const clauses = [
  'name',
  'division',
  'body',
  'minSurplusRate',
  'surplusSource',
  'quorum',
  'isRollRequired',
  'majority',
  'tie',
  'choiceCount',
  'countedBy',
] as const;

export const ballotRuleTransitions = transitions(
  { concept: () => BallotRule, state: 'status', states: BallotRuleStatus },
  ({ begin, act }) => ({
    draftBallotRule: begin('起草票决办法', 'A rule for ballots is drafted', {
      to: 'DRAFT',
      by: convenors,
      takes: clauses,
    }),

    adoptBallotRule: act('通过票决办法：按票决机构的决定施行', 'It is in force, by decision of the body that votes', {
      from: ['DRAFT'],
      to: 'IN_FORCE',
      by: convenors,
      given: {
        decision: one(() => Decision, '决定：通过该办法的决定', 'The decision that adopted it', seenOfDecision),
      },
      sees: ['division'],
      reads: competent('{division}', adopting),
      refusals: decisionRefusals,
      rule: ({ id, decision, bodies }) => {
        const subject = `BallotRule:${id}`;
        const fault = decidesOn(decision, { kind: 'ADOPTED', subject, since: '', bodies });
        return fault ? refuse(fault, 'decision') : { sets: { decision: decision.id, adoptedOn: decision.decidedOn } };
      },
    }),

    repealBallotRule: act('废止票决办法', 'It is no longer in force', {
      from: ['IN_FORCE'],
      to: 'REPEALED',
      by: convenors,
      aside: true,
      reason: 'required',
      rule: ({ today }) => ({ sets: { repealedOn: today } }),
    }),
  }),
);
