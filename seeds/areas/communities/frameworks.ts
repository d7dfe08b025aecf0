import { Activity } from '../../../schema/activities/activity.js';
import { Campaign } from '../../../schema/communities/campaign.js';
import { CommunityAssembly } from '../../../schema/communities/community-assembly.js';
import { FrameworkTag } from '../../../schema/communities/framework-tag.js';
import { PolicyDocument } from '../../../schema/communities/policy-document.js';
import { PolicyFramework } from '../../../schema/communities/policy-framework.js';
import { PracticeBase } from '../../../schema/communities/practice-base.js';
import { ContactLink } from '../../../schema/contact-links/contact-link.js';
import { DeputyGroup } from '../../../schema/deputies/deputy-group.js';
import { DepartmentEvaluation } from '../../../schema/evaluations/department-evaluation.js';
import type { Class } from '../../../schema/kit/declare/class.js';
import { specOf } from '../../../schema/kit/declare/concept.js';
import { LegislativeContactPoint } from '../../../schema/legislation/legislative-contact-point.js';
import { DeputyPost } from '../../../schema/performance/deputy-post.js';
import { DutyReport } from '../../../schema/performance/duty-report.js';
import { Training } from '../../../schema/performance/training.js';
import { HazardCheck } from '../../../schema/petitions/hazard-check.js';
import { PetitionCase } from '../../../schema/petitions/petition-case.js';
import { LivelihoodRound } from '../../../schema/projects/livelihood-round.js';
import { OnlineChannel } from '../../../schema/stations/online-channel.js';
import { Station } from '../../../schema/stations/station.js';
import { PublicFeedback } from '../../../schema/suggestions/public-feedback.js';
import { Suggestion } from '../../../schema/suggestions/suggestion.js';
import { SupervisionMatter } from '../../../schema/supervision/supervision-matter.js';
import type { Dataset, Row } from '../../kit/dataset.js';
import { uuidOf } from '../../kit/uuid.js';
import { type Framework, frameworks } from '../../places/frameworks.js';
import { regionalOpinion } from '../../places/policies.js';
import { bodyIdOf } from '../bodies/directory.js';
import { subtreeOf } from '../organisations.js';
import { policyIdOf } from './policies.js';

const idOf = ({ division, name }: Framework): string => uuidOf(`framework/${division}/${name}`, 0);

const regionalWork = '“两代表一委员”工作';
/** Party committees that the sources name as those who said so; of others the sources tell the place alone. */
const coiners: Readonly<Record<string, string>> = { [regionalWork]: '150000000000', 三个四: '150600000000' };

/** Frameworks, and the first records of each kind that belong to them. */
export function seedFrameworks(data: Dataset): void {
  for (const framework of frameworks) {
    const { parts, parent, division: place, ...more } = framework;
    const above = frameworks.find(({ name, division }) => name === parent && division === framework.division);
    const coiner = coiners[framework.name];
    data.add(PolicyFramework, {
      id: idOf(framework),
      ...more,
      ...(place && { division: place }),
      ...(parts && { partCount: parts }),
      ...(above && { parent: idOf(above) }),
      ...(coiner && { coinedBy: bodyIdOf(coiner, 'PARTY_COMMITTEE') }),
      ...(framework.name === regionalWork && { document: policyIdOf(regionalOpinion.division, regionalOpinion.title) }),
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
const isPublicContact = (row: Row) => row.kind === 'COMMITTEE_MEMBER_TO_DEPUTY' || row.kind === 'DEPUTY_TO_PUBLIC';
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
  { framework: '四项新机制', type: PolicyDocument, prefix: '1506', most: 1 },
  { framework: '三个四', type: PolicyDocument, prefix: '1506', most: 1 },
  { framework: '代表活动机制', type: DeputyGroup, prefix: '1506', most: 60 },
  {
    framework: '工作监督机制',
    type: PolicyDocument,
    prefix: '1506',
    most: 1,
    belongs: (row) => /反映监督事项/.test(row.title as string),
  },
  { framework: '工作监督机制', type: SupervisionMatter, prefix: '1506', most: 40 },
  { framework: '决策参与机制', type: LivelihoodRound, prefix: '1506', most: 40, belongs: rounds },
  { framework: '决策参与机制', type: LegislativeContactPoint, prefix: '1506', most: 20 },
  {
    framework: '宣传引导机制',
    type: DeputyPost,
    prefix: '1506',
    most: 40,
    belongs: (row) => row.status === 'PUBLISHED',
  },
  { framework: '严把三关', type: LivelihoodRound, prefix: '1506', most: 40, belongs: rounds },
  { framework: '四措并举', type: LivelihoodRound, prefix: '1506', most: 40, belongs: rounds },
  { framework: '三上三下', type: LivelihoodRound, prefix: '150627', most: 10, belongs: rounds },
  { framework: '四个特色', type: Station, prefix: '150626', most: 4 },
  { framework: '四项进家站活动', type: Station, prefix: '150626', most: 12 },
  { framework: '1+14+N', type: PracticeBase, prefix: '150622', most: 1 },
  { framework: '五有五化', type: Station, prefix: '4205', most: 60 },
  { framework: '三问三联三解', type: Station, prefix: '420502003', most: 10 },
  { framework: '三在三争', type: Campaign, prefix: '4205', most: 1 },
  { framework: '1+3+N', type: OnlineChannel, prefix: '4205', most: 12 },
  { framework: '双联', type: ContactLink, prefix: '4205', most: 80, belongs: isPublicContact },
  { framework: '两述两评', type: DutyReport, prefix: '4205', most: 40 },
  { framework: '两述两评', type: DepartmentEvaluation, prefix: '4205', most: 40 },
  { framework: '双述双评', type: DepartmentEvaluation, prefix: '420528', most: 80 },
  {
    framework: '两常三公开',
    type: CommunityAssembly,
    prefix: '420502008',
    most: 3,
    belongs: (row) => row.isStanding === true,
  },
  { framework: '三定三不定', type: Station, prefix: '321181', most: 40 },
  { framework: '四个助推', type: Campaign, prefix: '321181', most: 2 },
  { framework: '四项机制', type: PolicyDocument, prefix: '321181', most: 1 },
  { framework: '一三五', type: Training, prefix: '321181', most: 9 },
  { framework: '五个督办到位', type: Suggestion, prefix: '321181', most: 40, belongs: (row) => row.isKey === true },
  { framework: '四个强化', type: OnlineChannel, prefix: '321181', most: 6 },
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
