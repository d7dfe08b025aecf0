import type { ProgressFlag, ProjectCategory, ProjectStatus } from '../../../schema/projects/livelihood.choices.js';
import { LivelihoodProject } from '../../../schema/projects/livelihood-project.js';
import { Dataset } from '../../kit/dataset.js';
import { randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { wan } from '../../places/projects.js';
import { earliest, recordedUntil } from '../as-of.js';
import { addDays, daysBetween } from '../days.js';
import { agencyIdOf, divisionOf } from '../organisations.js';
import { outputsOf } from './outputs.js';
import { oversee } from './oversight.js';
import type { Course } from './plans.js';
import type { Built, Decided, RoundRecords } from './rounds.js';

const departments: Readonly<Record<ProjectCategory, string>> = {
  OLD_COMMUNITY_RENOVATION: 'HOUSING',
  ROADS_TRANSPORT: 'TRANSPORT',
  WATER: 'WATER',
  EDUCATION: 'EDUCATION',
  HEALTH: 'HEALTH',
  CARE: 'CIVIL_AFFAIRS',
  ENVIRONMENT: 'ECOLOGY',
  AGRICULTURE: 'AGRICULTURE',
  CULTURE_SPORTS: 'CULTURE',
  PUBLIC_FACILITIES: 'URBAN',
  EMPLOYMENT: 'LABOUR',
  SMART_SERVICES: 'DATA',
};

/** Carries projects out: most in their year, one in forty in the next. */
export class Delivery {
  readonly built: Built[] = [];
  #count = 0;

  constructor(private readonly works: RoundRecords) {}

  carryOut(decided: Decided): void {
    const { data, random } = this.works;
    const { plan, division, year, level, method, round, proposal, decidedOn } = decided;
    const { known, stands } = plan;
    const n = this.#count++;
    const drawnOn = stands?.plannedStartOn ?? known?.startedOn ?? `${year}-0${random.int(3, 5)}-${random.int(10, 28)}`;
    const dueOn = stands?.dueOn ?? `${year}-${random.int(10, 12)}-${random.int(15, 30)}`;
    const drawn = stands ?? this.#course(decided, n, drawnOn, dueOn);
    // Nothing starts before it is decided on, and what started late had been planned for the year.
    const isEarly = drawnOn <= decidedOn;
    const late = stands ? drawnOn : earliest(drawnOn, `${year}-09-20`);
    const plannedStartOn = isEarly ? addDays(decidedOn, 8 + (n % 12)) : late;
    const wait = daysBetween(drawnOn, plannedStartOn);
    const course: Omit<Course, 'plannedStartOn' | 'dueOn'> =
      isEarly && drawn.startedOn ? { ...drawn, startedOn: addDays(drawn.startedOn, wait) } : drawn;
    const id = uuidOf('project', n, new Date(drawnOn));
    const project: Built = { ...decided, id, dueOn, ...course };
    this.built.push(project);
    const investmentFen = Number(plan.investment * wan);
    // What was done in the year itself: less than all if it went on into the next.
    const inYear = course.completedOn && course.completedOn.slice(0, 4) > String(year) ? 0.7 : course.progressRate;
    data.add(LivelihoodProject, {
      id,
      number: this.works.numberOf('P', division, year),
      name: plan.name,
      year,
      level,
      method,
      division,
      round,
      proposal,
      category: plan.category,
      leadOfficial: officialOf(division),
      leadDepartment: departmentOf(division, plan.category),
      target: `${Number(dueOn.slice(5, 7))}月底前完成${plan.name}建设任务并投入使用`,
      investmentFen,
      investedFen: Number((known?.invested ?? BigInt(Math.round(Number(plan.investment) * inYear))) * wan),
      beneficiaryCount: known?.beneficiaries ?? 20 * random.int(8, level === 'COUNTY' ? 900 : 160),
      plannedStartOn,
      dueOn,
      ...course,
      ...((known?.summary || course.completedOn) && { outputSummary: known?.summary ?? `${plan.name}已按计划完工` }),
    });
    outputsOf(this.works, project);
    if (isEarly) {
      // Drawn as it would have been, so that what is drawn after it stays the same, and seen as it was.
      oversee({ data: new Dataset(), random }, { ...project, ...drawn }, n);
      oversee({ data, random: randomOf(`oversight/${id}`) }, project, n);
    } else oversee(this.works, project, n);
  }

  #course({ plan, year }: Decided, n: number, plannedStartOn: string, dueOn: string) {
    const { random } = this.works;
    const { known } = plan;
    const startedOn = known?.startedOn ?? addDays(plannedStartOn, random.int(-5, 15));
    const isLate = !known && n % 40 === 39;
    const completedOn =
      known?.completedOn ??
      (isLate ? `${year + 1}-0${random.int(3, 7)}-${random.int(10, 28)}` : addDays(dueOn, -random.int(0, 60)));
    const isKnownFlag: ProgressFlag = isLate ? 'DELAYED' : 'ON_TRACK';
    if (completedOn <= recordedUntil) {
      const status = statusAfter(random.next(), daysBetween(completedOn, recordedUntil));
      return { status, progressFlag: isKnownFlag, progressRate: 1, startedOn, completedOn };
    }
    if (random.chance(0.04)) return { status: random.pick(idle), progressFlag: 'DELAYED' as const, progressRate: 0 };
    const elapsed = daysBetween(startedOn, recordedUntil) / daysBetween(startedOn, completedOn);
    const progressRate = Math.round(100 * Math.min(0.97, Math.max(0.1, elapsed - random.next() * 0.12))) / 100;
    const flag: ProgressFlag = progressRate < 0.6 ? 'DELAYED' : progressRate < 0.75 ? 'AT_RISK' : 'ON_TRACK';
    return { status: 'IN_PROGRESS' as const, progressFlag: flag, progressRate, startedOn };
  }
}

const idle = ['NOT_STARTED', 'NOT_STARTED', 'SUSPENDED'] as const;

export function statusAfter(chance: number, days: number): ProjectStatus {
  if (days < 20) return 'COMPLETED';
  if (days < 60) return chance < 0.5 ? 'COMPLETED' : 'ACCEPTED';
  if (days < 330) return chance < 0.3 ? 'ACCEPTED' : chance < 0.6 ? 'EVALUATED' : 'IN_OPERATION';
  return 'IN_OPERATION';
}

/** Organs of the county; below it the township's own government, which runs the villages' projects too. */
export function departmentOf(division: string, category: ProjectCategory): string {
  if (divisionOf(division).level === 'COUNTY') return agencyIdOf(division, departments[category]);
  return agencyIdOf(`${division.slice(0, 9)}000`, 'GOVERNMENT');
}

function officialOf(division: string): string {
  const { level, kind, name } = divisionOf(division);
  if (level === 'VILLAGE') return '社区党委书记';
  if (kind === 'SUBDISTRICT') return '街道办事处副主任';
  if (kind === 'SUM') return '副苏木达';
  return `副${name.at(-1)}长`;
}
