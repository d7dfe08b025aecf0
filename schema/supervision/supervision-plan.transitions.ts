import { competent, decidesOn, decisionRefusals, seenOfDecision } from '../bodies/decides-on.js';
import { Decision } from '../bodies/decision.js';
import { fromSql, one, optional, refuse, share, transitions } from '../kit/transitions.js';
import { Agency } from '../organisations/agency.js';
import type { CongressLevel } from '../organisations/congress.choices.js';
import { elsewhere, strangerAmong } from '../organisations/one-place.js';
import { congressOffice } from '../projects/round.actors.js';
import { planRefusals, tasksOpen } from './plan.refusals.js';
import { SupervisionPlanStatus } from './supervision.choices.js';
import { supervisionChain } from './supervision-plan.chain.transitions.js';
import { SupervisionPlan } from './supervision-plan.js';

const endsBefore = {
  PLAN_ENDS_BEFORE: ['计划的结束日期早于开始日期', 'The plan ends before it begins'],
} as const;
const by = { staff: congressOffice() };
const organiser = optional(one(() => Agency, '组织单位', 'The office that carries it out', ['division']));
const deciding = `case {level} when 'TOWNSHIP' then 'TOWNSHIP_PRESIDIUM' else 'CHAIRPERSONS_MEETING' end`;
const hearing = `case {level} when 'TOWNSHIP' then 'TOWNSHIP_PRESIDIUM' else 'STANDING_COMMITTEE' end`;
const due = (which: string) =>
  fromSql<string>(`(select ${which}(t.due_on) from supervision_task t where t.plan_id = {id})`);
const count = (what: string) => fromSql<number>(`(select count(*) from ${what})`);

export const supervisionPlanTransitions = transitions(
  { concept: () => SupervisionPlan, state: 'status', states: SupervisionPlanStatus },
  ({ begin, act }) => ({
    planSupervision: begin(
      '草拟监督计划：写明监督什么、从何时到何时，提请主任会议或者主席团决定',
      'A plan is drafted, for the chairpersons’ meeting or the presidium to decide on',
      {
        to: 'DRAFT',
        by,
        needs: ['name', 'kind', 'division', 'startsOn', 'endsOn'],
        takes: ['description'],
        given: { organiser },
        reads: {
          level: fromSql<CongressLevel>('(select min(c.level) from congress c where c.division_code = {division})'),
        },
        refusals: {
          ...elsewhere,
          NO_CONGRESS_THERE: ['该地没有人民代表大会，监督计划由其上一级拟订', 'No congress there: the one above plans'],
          ...endsBefore,
        },
        rule: ({ level, division, startsOn, endsOn, organiser }) => {
          if (!level) return refuse('NO_CONGRESS_THERE', 'division');
          if (endsOn < startsOn) return refuse('PLAN_ENDS_BEFORE', 'endsOn');
          const sets = { level, year: Number(startsOn.slice(0, 4)), ...(organiser && { organiser: organiser.id }) };
          return strangerAmong({ organiser }, division) ?? { sets };
        },
      },
    ),

    amendSupervisionPlan: act('修改监督计划：决定之前可以修改', 'It is amended before it is decided on', {
      from: ['DRAFT'],
      by,
      aside: true,
      takes: ['name', 'description', 'startsOn', 'endsOn'],
      given: { organiser },
      sees: ['division', 'startsOn', 'endsOn', 'annual'],
      refusals: {
        ...elsewhere,
        ...endsBefore,
        OF_THAT_YEAR: ['已列入年度计划的不得改到别的年度', 'Its annual plan is of another year'],
        TASKS_OUTSIDE: ['已安排的任务不在新的计划期内', 'A task that is planned would lie outside'],
      },
      reads: { first: due('min'), last: due('max') },
      rule: ({ it, startsOn = it.startsOn, endsOn = it.endsOn, organiser, first, last }) => {
        if (endsOn < startsOn) return refuse('PLAN_ENDS_BEFORE', 'endsOn');
        if (it.annual && startsOn.slice(0, 4) !== it.startsOn.slice(0, 4)) return refuse('OF_THAT_YEAR', 'startsOn');
        if (first && first < startsOn) return refuse('TASKS_OUTSIDE', 'startsOn');
        if (last && last > endsOn) return refuse('TASKS_OUTSIDE', 'endsOn');
        const sets = { year: Number(startsOn.slice(0, 4)), ...(organiser && { organiser: organiser.id }) };
        return strangerAmong({ organiser }, it.division) ?? { sets };
      },
    }),

    putIntoAnnualPlan: act(
      '列入年度计划：列入同地同年的年度监督计划',
      'It becomes part of the annual plan of its place',
      {
        from: ['DRAFT', 'DECIDED', 'IN_PROGRESS'],
        by,
        aside: true,
        given: {
          plan: one(() => SupervisionPlan, '年度计划', 'The annual plan', ['kind', 'status', 'division', 'year']),
        },
        sees: ['kind', 'division', 'year'],
        refusals: {
          NOT_ITS_ANNUAL_PLAN: ['不是同地同年的年度监督计划', 'No annual plan of this place and year'],
          PLAN_OVER: planRefusals.PLAN_OVER,
        },
        rule: ({ it, plan }) => {
          const isItsOwn = plan.kind === 'ANNUAL' && plan.division === it.division && plan.year === it.year;
          if (!isItsOwn || it.kind === 'ANNUAL') return refuse('NOT_ITS_ANNUAL_PLAN', 'plan');
          if (plan.status === 'REPORTED' || plan.status === 'CLOSED') return refuse('PLAN_OVER', 'plan');
          return { sets: { annual: plan.id }, also: [share(plan)] };
        },
      },
    ),

    decideSupervisionPlan: act(
      '通过监督计划：按主任会议或者主席团的决定，自此公开',
      'Decided by the chairpersons’ meeting or the presidium, and public from now on',
      {
        from: ['DRAFT'],
        to: 'DECIDED',
        by,
        given: { decision: one(() => Decision, '决定：通过计划', 'The decision on the plan', seenOfDecision) },
        sees: ['startsOn'],
        reads: competent('{division}', deciding),
        refusals: {
          ...decisionRefusals,
          DECIDED_TOO_LATE: [
            '决定晚于计划的开始日期，请先修改计划',
            'Decided after its first day: amend the plan first',
          ],
        },
        rule: ({ id, it, decision, bodies }) => {
          // Nothing comes before the decision on a plan, so that it may be of any day.
          const fault = decidesOn(decision, { kind: 'DECIDED', subject: `SupervisionPlan:${id}`, since: '', bodies });
          if (fault) return refuse(fault, 'decision');
          if (decision.decidedOn > it.startsOn) return refuse('DECIDED_TOO_LATE', 'decision');
          return { sets: { decision: decision.id } };
        },
      },
    ),

    beginSupervisionPlan: act('实施监督计划：至少有一项任务', 'It is carried out, with at least one task', {
      from: ['DECIDED'],
      to: 'IN_PROGRESS',
      by,
      reads: { tasks: count(`supervision_task t where t.plan_id = {id} and t.status <> 'CANCELLED'`) },
      refusals: { NO_TASKS: ['计划还没有任务，请先安排', 'It has no task yet: plan one first'] },
      rule: ({ tasks }) => (tasks ? {} : refuse('NO_TASKS', 'id')),
    }),

    reportSupervisionPlan: act(
      '报告监督结果：常委会或者主席团听取报告',
      'The standing committee or the presidium has heard what it achieved',
      {
        from: ['IN_PROGRESS'],
        to: 'REPORTED',
        by,
        needs: ['results'],
        given: {
          decision: one(() => Decision, '决定：听取报告', 'The decision by which it was heard', seenOfDecision),
        },
        sees: ['startsOn'],
        reads: competent('{division}', hearing),
        refusals: decisionRefusals,
        rule: ({ id, it, decision, bodies }) => {
          const subject = `SupervisionPlan:${id}`;
          const fault = decidesOn(decision, { kind: 'HEARD', subject, since: it.startsOn, bodies });
          return fault ? refuse(fault, 'decision') : { sets: { heard: decision.id } };
        },
      },
    ),

    closeSupervisionPlan: act(
      '办结监督计划：任务均已完成、报告或者取消，列入其中的计划均已办结',
      'Closed, with no task open and every plan in it closed',
      {
        from: ['REPORTED'],
        to: 'CLOSED',
        by,
        reads: {
          tasks: count(`supervision_task t where t.plan_id = {id} and t.status in ('PLANNED', 'IN_PROGRESS')`),
          parts: count(`supervision_plan p where p.annual_id = {id} and p.status <> 'CLOSED'`),
        },
        refusals: {
          ...tasksOpen,
          PARTS_OPEN: ['其中还有计划没有办结', 'A plan in it is not closed'],
        },
        rule: ({ tasks, parts }) => {
          if (tasks) return refuse('TASKS_OPEN', 'id');
          return parts ? refuse('PARTS_OPEN', 'id') : {};
        },
      },
    ),
  }),
  supervisionChain,
);
