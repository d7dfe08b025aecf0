import { competent, decidesOn, decisionRefusals, seenOfDecision } from '../bodies/decides-on.js';
import { Decision } from '../bodies/decision.js';
import { day, fromSql, mine, one, optional, refuse, transitions } from '../kit/transitions.js';
import { Agency } from '../organisations/agency.js';
import { elsewhere, strangerAmong } from '../organisations/one-place.js';
import { congressOffice } from '../projects/round.actors.js';
import { SupervisionReport, SupervisionReportStatus } from './supervision-report.js';

const office = { staff: congressOffice('group.division') };
const place = '(select g.division_code from supervision_group g where g.id = {group})';
const bodies = `case (select d.level from division d where d.code = ${place}) when 'TOWNSHIP' then 'TOWNSHIP_PRESIDIUM' else 'CHAIRPERSONS_MEETING' end`;

const hearing = {
  decision: one(() => Decision, '决定：听取报告', 'The decision by which it was heard', seenOfDecision),
  agency: optional(one(() => Agency, '答复单位', 'The unit that has to answer', ['division'])),
  dueOn: optional(day('答复期限：有答复单位的必填', 'By when; needed with a unit')),
};

const hearingRefusals = {
  ...elsewhere,
  ...decisionRefusals,
  UNIT_WITHOUT_DAY: ['答复单位和期限须同时有', 'A unit and its last day go together'],
  DUE_IN_THE_PAST: ['期限不得早于今天', 'The last day is before today'],
} as const;

export const supervisionReportTransitions = transitions(
  { concept: () => SupervisionReport, state: 'status', states: SupervisionReportStatus },
  ({ begin, act }) => ({
    submitSupervisionReport: begin('提交监督报告：小组向主任会议或者主席团报告', 'The group hands in its report', {
      to: 'SUBMITTED',
      by: { ...office, deputy: mine('group.leader', 'deputy') },
      needs: ['group', 'title', 'content'],
      reads: {
        isDissolved: fromSql<boolean>('(select g.ended_on is not null from supervision_group g where g.id = {group})'),
      },
      refusals: { SUPERVISORS_DISSOLVED: ['小组已撤销', 'The group is dissolved'] },
      rule: ({ isDissolved, today }) =>
        isDissolved ? refuse('SUPERVISORS_DISSOLVED', 'group') : { sets: { submittedOn: today } },
    }),

    hearSupervisionReport: act(
      '听取监督报告：记载在哪次会议上听取、提出什么意见、由哪个单位何时答复',
      'Where it was heard, what the meeting asked for, which unit has to answer, and by when',
      {
        from: ['SUBMITTED'],
        to: 'HEARD',
        by: office,
        takes: ['opinion'],
        given: hearing,
        sees: ['submittedOn'],
        beside: { group: ['division'] },
        reads: competent(place, bodies),
        refusals: hearingRefusals,
        rule: ({ id, it, decision, agency, dueOn, bodies, today }) => {
          const of = { kind: 'HEARD', subject: `SupervisionReport:${id}`, since: it.submittedOn, bodies } as const;
          const fault = decidesOn(decision, of);
          if (fault) return refuse(fault, 'decision');
          if (!agency !== !dueOn) return refuse('UNIT_WITHOUT_DAY', 'dueOn');
          if (dueOn && dueOn < today) return refuse('DUE_IN_THE_PAST', 'dueOn');
          const asked = { agency: agency?.id ?? null, dueOn: dueOn ?? null };
          return (
            strangerAmong({ agency }, it.group.division) ?? {
              sets: { heard: decision.id, heardOn: decision.decidedOn, ...asked },
            }
          );
        },
      },
    ),

    answerSupervisionReport: act('答复监督报告：有关单位答复会议意见', 'The unit answers what the meeting asked for', {
      from: ['HEARD'],
      to: 'ANSWERED',
      by: { agency: mine('agency', 'agency') },
      due: ['dueOn'],
      needs: ['answer'],
      rule: ({ today }) => ({ sets: { answeredOn: today } }),
    }),
  }),
);
