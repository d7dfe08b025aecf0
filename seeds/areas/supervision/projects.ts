import { SupervisionGroup } from '../../../schema/supervision/supervision-group.js';
import { SupervisionGroupMember } from '../../../schema/supervision/supervision-group-member.js';
import { uuidOf } from '../../kit/uuid.js';
import { duguiTracking, ordosOversight, visitMethods, xiaoting } from '../../places/supervision.js';
import { committeeMembersOf, deputiesOf } from '../deputies.js';
import { agencyIdOf, countiesOf, type SeedDivision } from '../organisations.js';
import type { Oversight } from './oversight.js';
import { trackedProjects, trackedTasks } from './tracked.js';
import { watchers } from './watchers.js';

/** Supervision of livelihood projects, and of all that 独贵塔拉镇 tracks. */
export function projectOversight(oversight: Oversight): void {
  for (const banner of countiesOf(ordosOversight.prefix)) bannerOversight(oversight, banner);
  watchers(oversight);
  tracking(oversight);
  participation(oversight);
}

interface Group {
  readonly id: string;
  readonly deputies: readonly string[];
}

function foundGroups({ data, random }: Oversight, { code, name }: SeedDivision): Group[] {
  const { year, groupsPerBanner, membersPerGroup } = ordosOversight;
  const establishedOn = `${year}-02-20`;
  const leaders = random.sample(committeeMembersOf(data, code), groupsPerBanner);
  const taken = new Set(leaders.map(({ id }) => id));
  const others = deputiesOf(data, code, 'COUNTY').filter(({ id }) => !taken.has(id));
  const members = random.sample(others, groupsPerBanner * membersPerGroup);
  return leaders.map((leader, n) => {
    const id = uuidOf(`supervision-group/${code}`, n);
    data.add(SupervisionGroup, {
      id,
      name: `${name}民生实事项目第${n + 1}代表监督小组`,
      division: code,
      leader: leader.id,
      office: agencyIdOf(code, 'DEPUTY_COMMITTEE'),
      establishedOn,
    });
    const own = members.slice(n * membersPerGroup, (n + 1) * membersPerGroup);
    for (const [k, deputy] of own.entries())
      data.add(SupervisionGroupMember, {
        id: uuidOf(`supervision-group-member/${id}`, k),
        group: id,
        deputy: deputy.id,
        joinedOn: establishedOn,
      });
    return { id, deputies: own.map((deputy) => deputy.id) };
  });
}

/** The chain of the year, one task for every project of the banner, and what the groups saw. */
function bannerOversight(oversight: Oversight, banner: SeedDivision): void {
  const { year } = ordosOversight;
  const { code, name } = banner;
  const groups = foundGroups(oversight, banner);
  const plan = oversight.plan({
    kind: 'LIVELIHOOD',
    level: 'COUNTY',
    division: code,
    year,
    name: `${name}${year}年民生实事项目监督工作方案`,
    description: '年初听取专题审议，年中开展专题询问和视察，年底测评满意度，问题清单逐项“回头看”。',
  });
  for (const [phase, label, day, form] of [
    ['START_OF_YEAR_TOPICS', '年初问选题', '03-29', 'SPECIAL_REPORT'],
    ['MID_YEAR_PROGRESS', '年中问进度', '07-31', 'SPECIAL_INQUIRY'],
    ['YEAR_END_RESULTS', '年底问效果', '12-20', undefined],
  ] as const)
    oversight.task(plan, {
      name: label,
      item: 'TOPIC',
      cadence: 'YEARLY',
      phase,
      dueOn: `${year}-${day}`,
      ...(form && { form }),
    });
  for (const [n, project] of oversight.projectsOf(code, year).entries()) {
    const group = groups[n % groups.length]!;
    oversight.watches(group.id, project);
    const task = oversight.task(plan, {
      name: project.name,
      item: 'LIVELIHOOD_PROJECT',
      cadence: n % 2 ? 'QUARTERLY' : 'MONTHLY',
      dueOn: n % 3 ? `${year}-12-15` : `${year}-09-30`,
      project: project.id,
      group: group.id,
      ...(project.leadDepartment && { agency: project.leadDepartment }),
    });
    if (n < groups.length) oversight.reports(group.id, project);
    for (let k = n % 3; k > 0; k--)
      oversight.visitProject(project, oversight.random.weighted(visitMethods), {
        task,
        group: group.id,
        leadDeputy: oversight.random.pick(group.deputies),
      });
  }
}

/** 独贵塔拉镇: 督考评一体化. */
function tracking(oversight: Oversight): void {
  const { town, year, keyProjects, keyTasks, livelihoodFrom } = duguiTracking;
  const { random } = oversight;
  const plan = oversight.plan({
    kind: 'TRACKING',
    level: 'TOWNSHIP',
    division: town,
    year,
    startsOn: `${livelihoodFrom}-01-15`,
    name: '独贵塔拉镇“督考评一体化”跟踪办理机制',
    description:
      '镇党委确定的重点项目、重点工作和民生实事全部纳入镇人大代表视察监督范围，镇人大牵头、代表参与、跟踪督办。',
  });
  const dueOn = () => `${year}-${random.pick(['06-28', '09-27', '12-20'])}`;
  for (const name of trackedProjects(keyProjects))
    oversight.task(plan, { name, item: 'KEY_PROJECT', cadence: 'MONTHLY', dueOn: dueOn() });
  for (const name of trackedTasks(keyTasks))
    oversight.task(plan, { name, item: 'KEY_TASK', cadence: 'QUARTERLY', dueOn: dueOn() });
  for (let y = livelihoodFrom; y <= year; y++)
    for (const project of oversight.projectsOf(town, y)) {
      const task = oversight.task(plan, {
        name: project.name,
        item: 'LIVELIHOOD_PROJECT',
        cadence: 'QUARTERLY',
        dueOn: `${y}-12-20`,
        project: project.id,
      });
      oversight.visitProject(project, 'INSPECTION', { task });
    }
}

/** 猇亭区: by taking part in it and trying it out. */
function participation(oversight: Oversight): void {
  const { district, year, projects } = xiaoting;
  const plan = oversight.plan({
    kind: 'LIVELIHOOD',
    level: 'COUNTY',
    division: district,
    year,
    name: `猇亭区${year}年票决民生实事项目“参与式、体验式”督办方案`,
  });
  for (const project of oversight.projectsOf(district, year)) {
    const task = oversight.task(plan, {
      name: project.name,
      item: 'LIVELIHOOD_PROJECT',
      cadence: 'QUARTERLY',
      dueOn: `${year}-12-20`,
      project: project.id,
    });
    const times = projects.includes(project.name) ? 3 : 1;
    for (let n = 0; n < times; n++) oversight.visitProject(project, 'PARTICIPATION', { task });
  }
}
