import { add, day, fromSql, list, one, refuse, type Words } from '../kit/transitions.js';
import { elsewhere, strangerAmong } from '../organisations/one-place.js';
import { LivelihoodProject } from '../projects/livelihood-project.js';
import { congressOffice } from '../projects/round.actors.js';
import { planRefusals } from './plan.refusals.js';
import type { SupervisionPlanStatus } from './supervision.choices.js';
import type { SupervisionPlan } from './supervision-plan.js';
import { SupervisionTask } from './supervision-task.js';

/** Each project is looked at three times in a year: as it is chosen, as it is built, and for what it achieved. */
export const supervisionChain = (act: Words<SupervisionPlan, SupervisionPlanStatus>['act']) =>
  act('生成监督任务：每个项目年初问选题、年中问进度、年底问效果', 'The chain of a year, for each project of the plan', {
    from: ['DRAFT', 'DECIDED', 'IN_PROGRESS'],
    by: { staff: congressOffice() },
    aside: true,
    given: {
      projects: list(
        one(() => LivelihoodProject, '民生实事项目', 'A livelihood project', [
          ...['division', 'year', 'name', 'supervisionGroup', 'leadDepartment'],
        ] as const),
      ),
      topicsOn: day('年初问选题的期限', 'Last day of 年初问选题'),
      progressOn: day('年中问进度的期限', 'Last day of 年中问进度'),
      resultsOn: day('年底问效果的期限', 'Last day of 年底问效果'),
    },
    sees: ['kind', 'division', 'year', 'startsOn', 'endsOn'],
    reads: {
      taken: fromSql<readonly string[]>(
        `(select json_agg(t.project_id) from supervision_task t where t.plan_id = {id} and t.phase is not null and t.status <> 'CANCELLED')`,
      ),
    },
    refusals: {
      ...elsewhere,
      NO_CHAIN: ['只有民生实事监督计划有监督链', 'Only plans for livelihood projects have the chain'],
      NO_PROJECTS: ['至少一个项目', 'At least one project'],
      OF_ANOTHER_YEAR: ['项目不属于计划的年度', 'A project is of another year'],
      IN_THE_CHAIN: ['项目已在计划的监督链中', 'A project is in the chain of this plan already'],
      CHAIN_OUT_OF_ORDER: ['三个期限须先后有序', 'The three days do not follow one another'],
      OUTSIDE_ITS_PLAN: planRefusals.OUTSIDE_ITS_PLAN,
    },
    rule: ({ id: plan, it, projects, topicsOn, progressOn, resultsOn, taken = [], newId }) => {
      if (it.kind !== 'LIVELIHOOD') return refuse('NO_CHAIN', 'id');
      if (!projects.length) return refuse('NO_PROJECTS', 'projects');
      if (projects.some(({ year }) => year !== it.year)) return refuse('OF_ANOTHER_YEAR', 'projects');
      if (projects.some(({ id }) => taken.includes(id))) return refuse('IN_THE_CHAIN', 'projects');
      if (topicsOn >= progressOn || progressOn >= resultsOn) return refuse('CHAIN_OUT_OF_ORDER', 'progressOn');
      if (topicsOn < it.startsOn) return refuse('OUTSIDE_ITS_PLAN', 'topicsOn');
      if (resultsOn > it.endsOn) return refuse('OUTSIDE_ITS_PLAN', 'resultsOn');
      const phases = [
        ['START_OF_YEAR_TOPICS', topicsOn],
        ['MID_YEAR_PROGRESS', progressOn],
        ['YEAR_END_RESULTS', resultsOn],
      ] as const;
      const also = projects.flatMap(({ id: project, name, supervisionGroup, leadDepartment }) =>
        phases.map(([phase, dueOn]) =>
          add(SupervisionTask, {
            ...{ id: newId(), plan, project, name, phase, dueOn, item: 'LIVELIHOOD_PROJECT', cadence: 'YEARLY' },
            ...{ status: 'PLANNED', agency: leadDepartment ?? null, group: supervisionGroup ?? null },
          }),
        ),
      );
      return strangerAmong({ projects }, it.division) ?? { also };
    },
  });
