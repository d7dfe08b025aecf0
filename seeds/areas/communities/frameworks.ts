import { Activity } from '../../../schema/activities/activity.js';
import { CommunityAssembly } from '../../../schema/communities/community-assembly.js';
import { FrameworkTag } from '../../../schema/communities/framework-tag.js';
import { PolicyDocument } from '../../../schema/communities/policy-document.js';
import { PolicyFramework } from '../../../schema/communities/policy-framework.js';
import { PracticeBase } from '../../../schema/communities/practice-base.js';
import { type Class, specOf } from '../../../schema/kit/concept.js';
import { HazardCheck } from '../../../schema/petitions/hazard-check.js';
import { PetitionCase } from '../../../schema/petitions/petition-case.js';
import { LivelihoodRound } from '../../../schema/projects/livelihood-round.js';
import { Station } from '../../../schema/stations/station.js';
import { PublicFeedback } from '../../../schema/suggestions/public-feedback.js';
import type { Dataset, Row } from '../../kit/dataset.js';
import { uuidOf } from '../../kit/uuid.js';
import { type Framework, frameworks, governancePlan } from '../../places/policies.js';
import { subtreeOf } from '../organisations.js';
import { policyIdOf } from './policies.js';

const idOf = ({ division, name }: Framework): string => uuidOf(`framework/${division}/${name}`, 0);

/** Frameworks, and the first records of each kind that belong to them. */
export function seedFrameworks(data: Dataset): void {
  for (const framework of frameworks) {
    const { parts, parent, ...more } = framework;
    const above = frameworks.find(({ name, division }) => name === parent && division === framework.division);
    const isPlanned = framework.name === '三个四' || framework.name === '四项新机制';
    data.add(PolicyFramework, {
      id: idOf(framework),
      ...more,
      ...(parts && { partCount: parts }),
      ...(above && { parent: idOf(above) }),
      ...(isPlanned && { document: policyIdOf(governancePlan.division, governancePlan.title) }),
    });
  }
  let count = 0;
  for (const { framework, type, prefix, most, belongs } of rules) {
    const id = idOf(frameworks.find(({ name }) => name === framework)!);
    const found = data
      .of(type)
      .filter((row) => (row.division as string).startsWith(subtreeOf(prefix)) && (belongs?.(row) ?? true));
    for (const row of found.slice(0, most))
      data.add(FrameworkTag, {
        id: uuidOf('framework-tag', count++),
        framework: id,
        objectType: specOf(type).name,
        objectId: `${specOf(type).name}:${row.id}`,
        division: row.division as string,
        taggedOn: '2024-10-31',
      });
  }
}

interface Rule {
  readonly framework: string;
  readonly type: Class;
  readonly prefix: string;
  readonly most: number;
  readonly belongs?: (row: Row) => boolean;
}

const carried = (row: Row) => row.agencyMode !== undefined;
const rounds = (row: Row) => row.level === 'COUNTY';

const rules: readonly Rule[] = [
  { framework: '三分吸附法', type: PetitionCase, prefix: '150626', most: 80, belongs: carried },
  {
    framework: '三不两当地',
    type: PetitionCase,
    prefix: '150626',
    most: 40,
    belongs: (row) => row.concludedOn !== undefined,
  },
  {
    framework: '新时代“枫桥经验”',
    type: PetitionCase,
    prefix: '1506',
    most: 80,
    belongs: (row) => row.agencyMode === 'JOINT',
  },
  { framework: '新时代“枫桥经验”', type: HazardCheck, prefix: '1506', most: 80 },
  {
    framework: '新时代“枫桥经验”',
    type: PolicyDocument,
    prefix: '3505',
    most: 1,
    belongs: (row) => /枫桥/.test(row.title as string),
  },
  { framework: '“两代表一委员”工作', type: PolicyDocument, prefix: '1506', most: 1 },
  { framework: '严把三关', type: LivelihoodRound, prefix: '1506', most: 40, belongs: rounds },
  { framework: '四措并举', type: LivelihoodRound, prefix: '1506', most: 40, belongs: rounds },
  { framework: '三上三下', type: LivelihoodRound, prefix: '150627', most: 10, belongs: rounds },
  { framework: '四个特色', type: Station, prefix: '150626', most: 4 },
  { framework: '四项进家站活动', type: Station, prefix: '150626', most: 12 },
  { framework: '1+14+N', type: PracticeBase, prefix: '150622', most: 1 },
  { framework: '五有五化', type: Station, prefix: '4205', most: 60 },
  { framework: '三问三联三解', type: Station, prefix: '420502003', most: 10 },
  {
    framework: '两常三公开',
    type: CommunityAssembly,
    prefix: '420502008',
    most: 3,
    belongs: (row) => row.isStanding === true,
  },
  { framework: '三定三不定', type: Station, prefix: '321181', most: 40 },
  {
    framework: '五员',
    type: PolicyDocument,
    prefix: '3505',
    most: 1,
    belongs: (row) => /基层社会治理/.test(row.title as string),
  },
  { framework: '三项保障', type: LivelihoodRound, prefix: '1506', most: 40, belongs: rounds },
  { framework: '三位一体', type: LivelihoodRound, prefix: '1506', most: 40, belongs: rounds },
  {
    framework: '新时代“枫桥经验”',
    type: Activity,
    prefix: '1506',
    most: 15,
    belongs: (row) => row.kind === 'OUTREACH',
  },
  {
    framework: '新时代“枫桥经验”',
    type: PublicFeedback,
    prefix: '1506',
    most: 80,
    belongs: (row) => (row.receivedOn as string) >= '2023-01-01',
  },
];
