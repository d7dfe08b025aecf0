import type { ProgressFlag, ProjectCategory, ProjectStatus } from '../../../schema/projects/livelihood.choices.js';
import { divide, weightsOf } from '../../kit/distribute.js';
import type { Random } from '../../kit/random.js';
import { projectName } from '../../kit/texts.js';
import type { KnownProject } from '../../places/projects.js';
import { divisionOf, townshipsOf } from '../organisations.js';
import { textPlace } from '../text-place.js';

/** A project as decided on; `investment` is in 万元. */
export interface ProjectPlan {
  readonly name: string;
  readonly category: ProjectCategory;
  readonly investment: bigint;
  readonly known?: Partial<KnownProject>;
  /** Where it stands, if that is not to be drawn. */
  readonly stands?: Course;
}

/** How far a project is. */
export interface Course {
  readonly plannedStartOn: string;
  readonly dueOn: string;
  readonly status: ProjectStatus;
  readonly progressFlag: ProgressFlag;
  readonly progressRate: number;
  readonly startedOn?: string;
  readonly completedOn?: string;
}

const categoryOfText: Readonly<Record<string, ProjectCategory>> = {
  URBAN_TRANSPORT: 'ROADS_TRANSPORT',
  EDUCATION: 'EDUCATION',
  HEALTH: 'HEALTH',
  ELDERLY: 'CARE',
  ECOLOGY: 'ENVIRONMENT',
  AGRICULTURE: 'AGRICULTURE',
  WATER: 'WATER',
  GOVERNANCE: 'PUBLIC_FACILITIES',
  HOUSING: 'PUBLIC_FACILITIES',
  CULTURE_TOURISM: 'CULTURE_SPORTS',
  BUSINESS: 'PUBLIC_FACILITIES',
  EMPLOYMENT: 'EMPLOYMENT',
  CHILDREN: 'CARE',
  SAFETY: 'PUBLIC_FACILITIES',
  DIGITAL: 'SMART_SERVICES',
};

/** Names that are not taken yet in a round. */
export function invent(random: Random, division: string, without?: ProjectCategory): Omit<ProjectPlan, 'investment'> {
  const { level, kind } = divisionOf(division);
  for (;;) {
    const at = level === 'COUNTY' && random.chance(0.7) ? random.pick(townshipsOf(division)).code : division;
    const { name, category: text, topic } = projectName(random, textPlace(at));
    const category = topic === '老旧小区' ? 'OLD_COMMUNITY_RENOVATION' : categoryOfText[text];
    const fits = category !== 'AGRICULTURE' || kind !== 'SUBDISTRICT';
    if (category && category !== without && fits) return { name, category };
  }
}

/** `count` projects of a place that share `total` 万元, the known ones first with what is known of their cost. */
export function plan(
  random: Random,
  division: string,
  count: number,
  total: bigint,
  known: readonly KnownProject[] = [],
  without?: ProjectCategory,
): ProjectPlan[] {
  const left = total - known.reduce((sum, { investment }) => sum + investment, 0n);
  const others = count - known.length;
  if (others < 0 || (others === 0 && left !== 0n) || left < BigInt(others))
    throw new Error(`${division}: ${count} projects for ${total} do not hold what is known`);
  const named = known.map((project) => ({ ...project, known: project }));
  if (others === 0) return named;
  const shares = divide(left - BigInt(others), weightsOf(others, random, 6)).map((share) => share + 1n);
  return [...named, ...shares.map((investment) => ({ ...invent(random, division, without), investment }))];
}
