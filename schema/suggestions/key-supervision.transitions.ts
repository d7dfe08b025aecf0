import { holding } from '../accounts/holding.js';
import { type Competence, competent, decidesOn, decisionRefusals, seenOfDecision } from '../bodies/decides-on.js';
import { Decision } from '../bodies/decision.js';
import { all, fromSql, one, refuse, set, transitions, within } from '../kit/transitions.js';
import { hearingKind, KeySupervision, KeySupervisionStatus, supervisingKind } from './key-supervision.js';
import { filed } from './suggestion.choices.js';

const office = { staff: all(within('suggestion.division'), holding('COUNTY_OFFICE', 'PRESIDIUM')) };
const supervised = '(select s.division_code from suggestion s where s.id = {suggestion})';
/** States in which a suggestion is under way. */
const underWay = filed.filter((state) => !['MERGED', 'CLOSED', 'ARCHIVED'].includes(state));
const decision = (zh: string, en: string) => ({ decision: one(() => Decision, zh, en, seenOfDecision) });
const chairpersons = competent(supervised, "'CHAIRPERSONS_MEETING'");

/** What is looked at before a suggestion is proposed as a key one. */
const ofProposal = {
  isFiled: fromSql<boolean>(
    `(select s.status in (${underWay.map((state) => `'${state}'`).join(', ')}) from suggestion s where s.id = {suggestion})`,
  ),
  mover: fromSql<string>('(select s.lead_deputy_id from suggestion s where s.id = {suggestion})'),
  isItsBody: fromSql<boolean>(
    `(select b.kind = ${supervisingKind} and b.division_code = ${supervised} and b.ended_on is null from body b where b.id = {supervisor})`,
  ),
  isOfCommittee: fromSql<boolean>(
    `exists (select from mandate m join congress c on c.id = m.congress_id where m.deputy_id = {leader} and m.is_standing_committee_member and m.status = 'ACTIVE' and c.division_code = ${supervised})`,
  ),
  isProposed: fromSql<boolean>(
    'exists (select from key_supervision k where k.suggestion_id = {suggestion} and k.route = {route})',
  ),
};
const proposalRefusals = {
  NOT_FILED: ['只有已立案、尚未办结的建议可列为重点', 'Not filed yet, or closed already'],
  PROPOSED_BEFORE: ['该建议已按此方式提名', 'It is proposed by this route already'],
  NOT_ITS_BODY: [
    '督办机构与督办方式不符：领衔的为本级常委会，主任会议督办的为主任会议，对口的为专门委员会，其他为代表工作机构',
    'Not a body of this route in its place: the standing committee where a leader does, the chairpersons’ meeting, a special committee, or else the working body for deputies',
  ],
  LEADER_MISSING: ['领衔督办须有督办领导', 'This route needs a leader'],
  LEADER_IS_MOVER: ['领衔提出建议的代表不得牵头督办', 'The deputy who moved it cannot lead'],
  NOT_OF_COMMITTEE: ['督办领导须是本级常委会组成人员', 'The leader is not of this standing committee'],
} as const;

export const keySupervisionTransitions = transitions(
  { concept: () => KeySupervision, state: 'status', states: KeySupervisionStatus },
  ({ begin, act }) => ({
    proposeKeySuggestion: begin(
      '提名重点建议：由代表工作机构提名，提请主任会议确定',
      'Proposed as a key suggestion, for the chairpersons’ meeting to decide on',
      {
        to: 'PROPOSED',
        by: office,
        needs: ['suggestion', 'route', 'supervisor'],
        takes: ['leader'],
        reads: ofProposal,
        refusals: proposalRefusals,
        rule: ({ isFiled, isProposed, isItsBody, mover, isOfCommittee, route, leader, today }) => {
          if (!isFiled) return refuse('NOT_FILED', 'suggestion');
          if (isProposed) return refuse('PROPOSED_BEFORE', 'route');
          if (!isItsBody) return refuse('NOT_ITS_BODY', 'supervisor');
          if (route === 'LEADING' && !leader) return refuse('LEADER_MISSING', 'leader');
          if (leader && leader === mover) return refuse('LEADER_IS_MOVER', 'leader');
          if (leader && !isOfCommittee) return refuse('NOT_OF_COMMITTEE', 'leader');
          return { sets: { proposedOn: today } };
        },
      },
    ),

    designateKeySuggestion: act(
      '确定重点建议：按主任会议的决定列为重点督办',
      'Made a key suggestion, by decision of the chairpersons’ meeting',
      {
        from: ['PROPOSED'],
        to: 'DECIDED',
        by: office,
        given: decision('决定：主任会议确定重点督办的决定', 'The decision of the chairpersons’ meeting'),
        sees: ['proposedOn'],
        beside: { suggestion: ['isKey'] },
        reads: chairpersons,
        refusals: decisionRefusals,
        rule: ({ id, it, decision, bodies }) => {
          const kind: Competence = {
            kind: 'DESIGNATED',
            subject: `KeySupervision:${id}`,
            since: it.proposedOn,
            bodies,
          };
          const fault = decidesOn(decision, kind);
          if (fault) return refuse(fault, 'decision');
          const sets = { decision: decision.id, decidedOn: decision.decidedOn };
          return { sets, also: [set(it.suggestion, { isKey: true })] };
        },
      },
    ),

    superviseKeySuggestion: act(
      '开始督办：向承办单位提出督办要求',
      'Supervision begins, with what is asked of the unit',
      {
        from: ['DECIDED'],
        to: 'IN_PROGRESS',
        by: office,
        takes: ['findings'],
      },
    ),

    reportKeySuggestion: act(
      '听取办理报告：会议已听取承办单位的报告',
      'A meeting has heard the report of the handling unit',
      {
        from: ['IN_PROGRESS'],
        to: 'REPORTED',
        by: office,
        given: decision('听取报告：会议听取报告的记录', 'Where the report was heard'),
        sees: ['decidedOn'],
        reads: competent(supervised, hearingKind),
        refusals: decisionRefusals,
        rule: ({ id, it, decision, bodies }) => {
          const kind: Competence = { kind: 'HEARD', subject: `KeySupervision:${id}`, since: it.decidedOn!, bodies };
          const fault = decidesOn(decision, kind);
          if (fault) return refuse(fault, 'decision');
          return { sets: { heard: decision.id, reportedOn: decision.decidedOn } };
        },
      },
    ),

    evaluateKeySuggestion: act('评价督办：评价办理情况', 'The handling is rated', {
      from: ['REPORTED'],
      to: 'EVALUATED',
      by: office,
      needs: ['findings'],
    }),

    resumeKeySuggestion: act(
      '继续督办：办理情况不符合要求的继续督办，重新报告',
      'Supervised further where the handling does not do, with another report',
      {
        from: ['EVALUATED'],
        to: 'IN_PROGRESS',
        by: office,
        aside: true,
        reason: 'required',
        rule: () => ({ sets: { heard: null, reportedOn: null } }),
      },
    ),

    closeKeySuggestion: act('办结重点督办', 'Its supervision is closed', {
      from: ['EVALUATED'],
      to: 'CLOSED',
      by: office,
      rule: ({ today }) => ({ sets: { closedOn: today } }),
    }),
  }),
);
