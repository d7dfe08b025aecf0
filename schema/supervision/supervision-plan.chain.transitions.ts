import { add, day, fromSql, list, one, refuse, type Words } from '../kit/transitions.js';
import { elsewhere, strangerAmong } from '../organisations/one-place.js';
import { LivelihoodProject } from '../projects/livelihood-project.js';
import { congressOffice } from '../projects/round.actors.js';
import { planRefusals } from './plan.refusals.js';
import type { SupervisionPlanStatus } from './supervision.choices.js';
import type { SupervisionPlan } from './supervision-plan.js';
import { SupervisionTask } from './supervision-task.js';

const seen = ['division', 'year', 'name', 'supervisionGroup', 'leadDepartment'] as const;
const given = {
  projects: list(one(() => LivelihoodProject, '民生实事项目', 'A livelihood project', seen)),
  topicsOn: day('年初问选题的期限', 'Last day of 年初问选题'),
  progressOn: day('年中问进度的期限', 'Last day of 年中问进度'),
  resultsOn: day('年底问效果的期限', 'Last day of 年底问效果'),
};
const refusals = {
  ...elsewhere,
  NO_CHAIN: ['只有民生实事监督计划有监督链', 'Only plans for livelihood projects have the chain'],
  NO_PROJECTS: ['至少一个项目', 'At least one project'],
  OF_ANOTHER_YEAR: ['项目不属于计划的年度', 'A project is of another year'],
  IN_THE_CHAIN: ['项目已列入监督链', 'A project is in the chain already'],
  CHAIN_OUT_OF_ORDER: ['三个期限须先后有序', 'One phase has to end after the other'],
  OUTSIDE_ITS_PLAN: planRefusals.OUTSIDE_ITS_PLAN,
} as const;

interface Ends {
  readonly topicsOn: string;
  readonly progressOn: string;
  readonly resultsOn: string;
}
function misplaced({ topicsOn, progressOn, resultsOn }: Ends, plan: { startsOn: string; endsOn: string }) {
  if (topicsOn >= progressOn || progressOn >= resultsOn) return refuse('CHAIN_OUT_OF_ORDER', 'progressOn');
  if (topicsOn < plan.startsOn) return refuse('OUTSIDE_ITS_PLAN', 'topicsOn');
  return resultsOn > plan.endsOn ? refuse('OUTSIDE_ITS_PLAN', 'resultsOn') : undefined;
}
const phasesOf = ({ topicsOn, progressOn, resultsOn }: Ends) =>
  [
    { phase: 'START_OF_YEAR_TOPICS', dueOn: topicsOn },
    { phase: 'MID_YEAR_PROGRESS', dueOn: progressOn },
    { phase: 'YEAR_END_RESULTS', dueOn: resultsOn },
  ] as const;
const chained = `(select json_agg(t.project_id) from supervision_task t where t.plan_id = {id} and t.phase is not null and t.status <> 'CANCELLED')`;
const common = { item: 'LIVELIHOOD_PROJECT', cadence: 'YEARLY', status: 'PLANNED' } as const;

/** Each project is looked at three times in a year: as it is chosen, as it is built, and for what it achieved. */
export const supervisionChain = ({ act }: Words<SupervisionPlan, SupervisionPlanStatus>) => ({
  generateSupervisionTasks: act(
    '生成监督任务：每个项目问选题、问进度、问效果',
    'The chain of a year for each project',
    {
      from: ['DRAFT', 'DECIDED', 'IN_PROGRESS'],
      by: { staff: congressOffice() },
      aside: true,
      given,
      sees: ['kind', 'division', 'year', 'startsOn', 'endsOn'],
      reads: { taken: fromSql<readonly string[]>(chained) },
      refusals,
      rule: ({ id: plan, it, projects, taken = [], newId, ...ends }) => {
        if (it.kind !== 'LIVELIHOOD') return refuse('NO_CHAIN', 'id');
        if (!projects.length) return refuse('NO_PROJECTS', 'projects');
        if (projects.some(({ year }) => year !== it.year)) return refuse('OF_ANOTHER_YEAR', 'projects');
        if (projects.some(({ id }) => taken.includes(id))) return refuse('IN_THE_CHAIN', 'projects');
        const also = projects.flatMap(({ id: project, name, supervisionGroup, leadDepartment }) => {
          const whose = { agency: leadDepartment ?? null, group: supervisionGroup ?? null };
          return phasesOf(ends).map((phase) =>
            add(SupervisionTask, { id: newId(), plan, project, name, ...common, ...phase, ...whose }),
          );
        });
        return misplaced(ends, it) ?? strangerAmong({ projects }, it.division) ?? { also };
      },
    },
  ),
});
