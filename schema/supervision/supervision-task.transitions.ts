import { Activity } from '../activities/activity.js';
import { competent, decidesOn, decisionRefusals, seenOfDecision } from '../bodies/decides-on.js';
import { Decision } from '../bodies/decision.js';
import { fromSql, mine, one, optional, refuse, transitions } from '../kit/transitions.js';
import { Agency } from '../organisations/agency.js';
import { elsewhere, strangerAmong } from '../organisations/one-place.js';
import { LivelihoodProject } from '../projects/livelihood-project.js';
import { congressOffice } from '../projects/round.actors.js';
import { planRefusals } from './plan.refusals.js';
import { SupervisionTaskStatus } from './supervision.choices.js';
import { SupervisionGroup } from './supervision-group.js';
import { SupervisionTask } from './supervision-task.js';

const office = { staff: congressOffice('plan.division') };
const doers = { ...office, deputy: mine('group.leader', 'deputy') };
const plan = '(select p.division_code from supervision_plan p where p.id = {plan})';
const bodies = `case (select p.level from supervision_plan p where p.id = {plan}) when 'TOWNSHIP' then 'TOWNSHIP_PRESIDIUM' else 'CHAIRPERSONS_MEETING' end`;

/** What a task looks at, and who does it. */
const given = {
  project: optional(one(() => LivelihoodProject, '民生实事项目', 'The project', ['division'])),
  group: optional(one(() => SupervisionGroup, '监督小组', 'The group that does it', ['division', 'endedOn'])),
  agency: optional(one(() => Agency, '责任单位', 'The unit that is supervised', ['division'])),
};
const refusals = { ...elsewhere, SUPERVISORS_DISSOLVED: ['小组已撤销', 'The group is dissolved'] } as const;
interface Assigned {
  readonly project?: { readonly id: string; readonly division: string } | undefined;
  readonly group?:
    | { readonly id: string; readonly division: string; readonly endedOn?: string | undefined }
    | undefined;
  readonly agency?: { readonly id: string; readonly division: string } | undefined;
}
function assigned({ project, group, agency }: Assigned, division: string) {
  if (group?.endedOn) return refuse('SUPERVISORS_DISSOLVED', 'group');
  const sets = {
    ...(project && { project: project.id }),
    ...(group && { group: group.id }),
    ...(agency && { agency: agency.id }),
  };
  return strangerAmong({ project, group, agency }, division) ?? { sets };
}

export const supervisionTaskTransitions = transitions(
  { concept: () => SupervisionTask, state: 'status', states: SupervisionTaskStatus },
  ({ begin, act }) => ({
    planSupervisionTask: begin(
      '安排监督任务：列入监督计划，写明事项、频次和期限',
      'A task goes into the plan, with what it looks at, how often and by when',
      {
        to: 'PLANNED',
        by: office,
        needs: ['plan', 'name', 'item', 'cadence', 'dueOn'],
        takes: ['form', 'phase'],
        given,
        reads: {
          of: fromSql<{ division: string; startsOn: string; endsOn: string; status: string }>(
            `(select json_build_object('division', p.division_code, 'startsOn', p.starts_on, 'endsOn', p.ends_on, 'status', p.status) from supervision_plan p where p.id = {plan})`,
          ),
        },
        refusals: {
          ...refusals,
          ...planRefusals,
        },
        rule: ({ of, dueOn, ...named }) => {
          if (!of || ['REPORTED', 'CLOSED'].includes(of.status)) return refuse('PLAN_OVER', 'plan');
          if (dueOn < of.startsOn || dueOn > of.endsOn) return refuse('OUTSIDE_ITS_PLAN', 'dueOn');
          return assigned(named, of.division);
        },
      },
    ),

    assignSupervisionTask: act('分派监督任务：确定项目、小组和责任单位', 'Its project, group and unit are settled', {
      from: ['PLANNED', 'IN_PROGRESS'],
      by: office,
      aside: true,
      given,
      reads: { division: fromSql<string>(plan) },
      refusals,
      rule: ({ division = '', ...named }) => assigned(named, division),
    }),

    beginSupervisionTask: act('开展监督任务', 'It is carried out', {
      from: ['PLANNED'],
      to: 'IN_PROGRESS',
      by: doers,
    }),

    completeSupervisionTask: act(
      '完成监督任务：写明结果和所开展的活动',
      'It is done, with what came of it and the activity by which',
      {
        from: ['IN_PROGRESS'],
        to: 'COMPLETED',
        by: doers,
        due: ['dueOn'],
        needs: ['outcome'],
        given: { activity: optional(one(() => Activity, '监督活动', 'The activity', ['division'])) },
        reads: { division: fromSql<string>(plan) },
        refusals: elsewhere,
        rule: ({ activity, division = '', today }) =>
          strangerAmong({ activity }, division) ?? { sets: { activity: activity?.id ?? null, completedOn: today } },
      },
    ),

    reportSupervisionTask: act(
      '报告监督任务：主任会议或者主席团听取报告',
      'The chairpersons’ meeting or presidium has heard its report',
      {
        from: ['IN_PROGRESS'],
        to: 'REPORTED',
        by: office,
        due: ['dueOn'],
        needs: ['report'],
        takes: ['outcome'],
        given: {
          decision: one(() => Decision, '决定：听取报告', 'The decision by which it was heard', seenOfDecision),
        },
        reads: {
          ...competent(plan, bodies),
          startsOn: fromSql<string>('(select p.starts_on from supervision_plan p where p.id = {plan})'),
        },
        refusals: decisionRefusals,
        rule: ({ id, decision, bodies, startsOn = '', today }) => {
          const subject = `SupervisionTask:${id}`;
          const fault = decidesOn(decision, { kind: 'HEARD', subject, since: startsOn, bodies });
          return fault ? refuse(fault, 'decision') : { sets: { heard: decision.id, completedOn: today } };
        },
      },
    ),

    cancelSupervisionTask: act('取消监督任务', 'It is dropped, with the reason', {
      from: ['PLANNED', 'IN_PROGRESS'],
      to: 'CANCELLED',
      by: office,
      aside: true,
      reason: 'required',
    }),
  }),
);
