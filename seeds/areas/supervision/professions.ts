import { LivelihoodProject } from '../../../schema/projects/livelihood-project.js';
import { SupervisionGroup } from '../../../schema/supervision/supervision-group.js';
import { SupervisionGroupMember } from '../../../schema/supervision/supervision-group-member.js';
import { randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { professionalSupervision } from '../../places/supervision.js';
import { committeeMembersOf, deputiesOf } from '../deputies.js';
import { agencyIdOf, divisionOf } from '../organisations.js';
import { Oversight, type SeedProject } from './oversight.js';

type Fitting = SeedProject & { readonly category: string };

/** 准格尔旗: deputies who know a field from their work watch over its projects, those of towns among them. */
export function professionalGroups({ data }: Oversight): void {
  const { banner, year, fields, membersPerGroup, named } = professionalSupervision;
  const random = randomOf('professional-groups');
  const oversight = new Oversight(data, 'professional-supervision');
  const { name } = divisionOf(banner);
  const establishedOn = `${year}-02-25`;
  const leaders = random.sample(committeeMembersOf(data, banner), fields.length);
  const professionals = deputiesOf(data, banner, 'COUNTY').filter(
    ({ id, occupation }) => occupation === 'PROFESSIONAL' && leaders.every((leader) => leader.id !== id),
  );
  const members = random.sample(professionals, fields.length * membersPerGroup);
  const plan = oversight.plan({
    kind: 'LIVELIHOOD',
    level: 'COUNTY',
    division: banner,
    year,
    name: `${name}${year}年民生实事项目分专业联系监督方案`,
    description: '根据代表职业及专业特长划分联系监督组，及时了解项目进度和群众意见。',
  });
  for (const [n, [field, label]] of fields.entries()) {
    const group = uuidOf(`professional-group/${banner}`, n);
    data.add(SupervisionGroup, {
      id: group,
      name: `${name}${label}人大代表联系监督组`,
      division: banner,
      field,
      leader: leaders[n]!.id,
      office: agencyIdOf(banner, 'DEPUTY_COMMITTEE'),
      establishedOn,
    });
    const own = members.slice(n * membersPerGroup, (n + 1) * membersPerGroup);
    for (const [k, { id: deputy }] of own.entries())
      data.add(SupervisionGroupMember, {
        id: uuidOf(`supervision-group-member/${group}`, k),
        group,
        deputy,
        joinedOn: establishedOn,
      });
    const projects = (data.of(LivelihoodProject) as unknown as readonly Fitting[]).filter(
      (project) =>
        project.year === year && project.category === field && (project.division === banner || project.name === named),
    );
    for (const project of projects) {
      const task = oversight.task(plan, {
        name: project.name,
        item: 'LIVELIHOOD_PROJECT',
        cadence: 'QUARTERLY',
        dueOn: `${year}-12-15`,
        project: project.id,
        group,
        ...(project.leadDepartment && { agency: project.leadDepartment }),
      });
      for (let k = project.name === named ? 3 : 1; k > 0; k--)
        oversight.visitProject(project, 'INSPECTION', { task, group, leadDeputy: random.pick(own).id });
    }
  }
}
