import type { CongressLevel } from '../../../schema/organisations/congress.choices.js';
import { LivelihoodProject } from '../../../schema/projects/livelihood-project.js';
import type {
  SupervisionPlanKind,
  SupervisionTaskStatus,
  VisitMethod,
} from '../../../schema/supervision/supervision.choices.js';
import { SupervisionPlan } from '../../../schema/supervision/supervision-plan.js';
import { SupervisionReport } from '../../../schema/supervision/supervision-report.js';
import { SupervisionTask } from '../../../schema/supervision/supervision-task.js';
import { SupervisionVisit } from '../../../schema/supervision/supervision-visit.js';
import type { Dataset, RowOf } from '../../kit/dataset.js';
import { type Random, randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { earliest, recordedUntil } from '../as-of.js';
import { addDays } from '../days.js';
import { agencyIdOf } from '../organisations.js';

export interface SeedProject {
  readonly id: string;
  readonly name: string;
  readonly division: string;
  readonly year: number;
  readonly level: string;
  readonly leadDepartment?: string;
  readonly startedOn?: string;
  readonly completedOn?: string;
  readonly dueOn: string;
}

interface PlanOf {
  readonly kind: SupervisionPlanKind;
  readonly level: CongressLevel;
  readonly division: string;
  readonly year: number;
  readonly name: string;
  readonly description?: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
}

type TaskOf = Omit<RowOf<SupervisionTask>, 'id' | 'plan' | 'status'> &
  Required<Pick<RowOf<SupervisionTask>, 'name' | 'item' | 'cadence' | 'dueOn'>> & {
    readonly stands?: SupervisionTaskStatus;
  };
type VisitOf = Omit<RowOf<SupervisionVisit>, 'id' | 'hasProblem' | 'isPublished'> & {
  readonly method: VisitMethod;
  readonly visitedOn: string;
  readonly division: string;
  readonly problem?: string;
  /** Whether what it found is still to be put right. */
  readonly isOpen?: boolean;
};

const problems = [
  '现场作业人员不足，进度滞后于计划',
  '公示牌内容不全，缺少监督电话',
  '施工围挡不规范，影响群众出行',
  '部分点位质量不符合要求',
  '竣工资料归档不及时',
];
export const well = ['项目按计划推进，质量符合要求', '现场管理规范，群众反映良好', '已投入使用，运行正常'];

/** What is said of a plan that was carried out, of a task whose result was reported, and of a problem that was put right. */
export const results = '监督任务全部完成，发现的问题均已整改或者列入下一年度计划。';
export const report = '已向主任会议（主席团）书面报告监督情况。';
export const rectification = '责任单位已整改到位并报送情况';

/** Plans, tasks and visits as they are made; ids and choices follow from the name; what happens after `until` is not known. */
export class Oversight {
  readonly random: Random;
  #plans = 0;
  #tasks = 0;
  #visits = 0;

  constructor(
    readonly data: Dataset,
    readonly name = 'supervision',
    private readonly until = recordedUntil,
  ) {
    this.random = randomOf(name);
  }

  /** Livelihood projects of a place and year. */
  projectsOf(division: string, year: number): SeedProject[] {
    const projects = this.data.of(LivelihoodProject) as unknown as readonly SeedProject[];
    return projects.filter((project) => project.division === division && project.year === year);
  }

  plan({ year, startsOn = `${year}-01-15`, endsOn = `${year}-12-31`, ...plan }: PlanOf): string {
    const id = uuidOf(`${this.name}-plan`, this.#plans++, new Date(startsOn));
    const { division } = plan;
    const isOver = endsOn < this.until;
    const hasOffice = division.endsWith('000000');
    this.data.add(SupervisionPlan, {
      id,
      year,
      startsOn,
      endsOn,
      ...plan,
      status: isOver ? 'CLOSED' : startsOn > this.until ? 'DRAFT' : 'IN_PROGRESS',
      ...(hasOffice && { organiser: agencyIdOf(division, 'DEPUTY_COMMITTEE') }),
      ...(isOver && { results }),
    });
    return id;
  }

  /** Tasks that were due are done, but for a few of this year; or one that stands where it is said to. */
  task(plan: string, { stands, ...task }: TaskOf): string {
    const { random } = this;
    const id = uuidOf(`${this.name}-task`, this.#tasks++, new Date(task.dueOn));
    const isDue = task.dueOn < this.until;
    const isDone = !stands && isDue && (task.dueOn < '2024-06-30' || random.chance(0.93));
    const isReported = isDone && task.dueOn > '2024-08-31';
    const waits = isDue || random.chance(0.7) ? 'IN_PROGRESS' : 'PLANNED';
    this.data.add(SupervisionTask, {
      id,
      plan,
      status: stands ?? (isReported ? 'REPORTED' : isDone ? 'COMPLETED' : waits),
      ...(isDone && {
        completedOn: addDays(task.dueOn, -random.int(0, 9)),
        outcome: random.pick(well),
        report,
      }),
      ...task,
    });
    return id;
  }

  /** A group has the project to watch over. */
  watches(supervisionGroup: string, { id }: SeedProject): void {
    const row = this.data.of(LivelihoodProject).find((project) => project.id === id)!;
    this.data.amend(LivelihoodProject, row, { supervisionGroup });
  }

  /** What a group reported to the chairpersons’ meeting of a project, in autumn. */
  reports(group: string, { name, year, leadDepartment }: SeedProject): void {
    this.data.add(SupervisionReport, {
      id: uuidOf(`${this.name}-report/${group}`, 0, new Date(`${year}-09-18`)),
      group,
      title: `${name}监督情况的报告`,
      content: `小组对${name}开展了实地检查和走访，项目按计划推进；建议加强现场管理，做好建成后的管护。`,
      status: 'HEARD',
      submittedOn: `${year}-09-18`,
      opinion: '加强现场管理，明确建成后的管护责任。',
      ...(leadDepartment && { agency: leadDepartment }),
    });
  }

  /** A visit; what it found wrong is put right within a month or so, and looked at again. */
  visit({ problem, isOpen = false, ...visit }: VisitOf): void {
    const { random } = this;
    const { visitedOn, method } = visit;
    const dueOn = addDays(visitedOn, 30);
    const rectifiedOn = addDays(visitedOn, random.int(8, 36));
    const recheckedOn = addDays(rectifiedOn, random.int(15, 40));
    const isRectified = problem !== undefined && !isOpen && rectifiedOn <= this.until;
    this.data.add(SupervisionVisit, {
      id: uuidOf(`${this.name}-visit`, this.#visits++, new Date(visitedOn)),
      findings: problem ?? random.pick(well),
      hasProblem: problem !== undefined,
      isPublished: method !== 'UNDERCOVER' && (problem === undefined || isRectified),
      ...(problem && { dueOn }),
      ...(isRectified && { rectifiedOn, rectification }),
      ...(isRectified && recheckedOn <= this.until && { recheckedOn }),
      ...visit,
    });
  }

  /** A look at a project while it is built, or soon after. */
  visitProject(project: SeedProject, method: VisitMethod, more: Partial<VisitOf> = {}): void {
    const { random } = this;
    const { startedOn, completedOn, dueOn, leadDepartment, id, division } = project;
    if (!startedOn) return;
    const last = earliest(addDays(completedOn ?? dueOn, 40), addDays(recordedUntil, -1));
    const day = addDays(startedOn, random.int(10, 120));
    const problem = method !== 'RECHECK' && random.chance(0.35) ? random.pick(problems) : undefined;
    this.visit({
      project: id,
      division,
      method,
      visitedOn: earliest(day, last),
      ...(leadDepartment && { agency: leadDepartment }),
      ...(problem && { problem }),
      ...more,
    });
  }
}
