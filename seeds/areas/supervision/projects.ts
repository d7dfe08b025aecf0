import { ContactQrCode } from '../../../schema/deputies/contact-qr-code.js';
import { SocialSupervisor, type SocialSupervisorKind } from '../../../schema/supervision/social-supervisor.js';
import { SupervisionGroup } from '../../../schema/supervision/supervision-group.js';
import { SupervisionGroupMember } from '../../../schema/supervision/supervision-group-member.js';
import { VideoFeed } from '../../../schema/supervision/video-feed.js';
import { maskedPhone } from '../../kit/names.js';
import { tokenOf, uuidOf } from '../../kit/uuid.js';
import {
  codeSupervision,
  duguiTracking,
  ordosOversight,
  videoSupervision,
  visitMethods,
  xiaoting,
} from '../../places/supervision.js';
import { maskedName } from '../citizens.js';
import { addDays } from '../days.js';
import { committeeMembersOf, deputiesOf } from '../deputies.js';
import { agencyIdOf, countiesOf, type SeedDivision, townshipsOf } from '../organisations.js';
import { Inbox } from '../suggestions/inbox.js';
import type { Oversight } from './oversight.js';
import { trackedProjects, trackedTasks } from './tracked.js';

/** Supervision of livelihood projects, and of all that 独贵塔拉镇 tracks. */
export function projectOversight(oversight: Oversight): void {
  for (const banner of countiesOf(ordosOversight.prefix)) bannerOversight(oversight, banner);
  socialSupervisors(oversight);
  codes(oversight);
  videos(oversight);
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
  for (const [phase, label, day] of [
    ['START_OF_YEAR_TOPICS', '年初问选题', '03-29'],
    ['MID_YEAR_PROGRESS', '年中问进度', '07-31'],
    ['YEAR_END_RESULTS', '年底问效果', '12-20'],
  ] as const)
    oversight.task(plan, { name: label, item: 'TOPIC', cadence: 'YEARLY', phase, dueOn: `${year}-${day}` });
  for (const [n, project] of oversight.projectsOf(code, year).entries()) {
    const group = groups[n % groups.length]!;
    const task = oversight.task(plan, {
      name: project.name,
      item: 'LIVELIHOOD_PROJECT',
      cadence: n % 2 ? 'QUARTERLY' : 'MONTHLY',
      dueOn: n % 3 ? `${year}-12-15` : `${year}-09-30`,
      project: project.id,
      group: group.id,
      ...(project.leadDepartment && { agency: project.leadDepartment }),
    });
    for (let k = n % 3; k > 0; k--)
      oversight.visitProject(project, oversight.random.weighted(visitMethods), {
        task,
        group: group.id,
        leadDeputy: oversight.random.pick(group.deputies),
      });
  }
}

function socialSupervisors(oversight: Oversight): void {
  const { data, random } = oversight;
  const { banner, supervisors } = codeSupervision;
  const projects = oversight.projectsOf(banner, ordosOversight.year);
  const towns = townshipsOf(banner);
  const kinds: readonly (readonly [SocialSupervisorKind, number])[] = [
    ['RESIDENT', 60],
    ['PROFESSIONAL', 20],
    ['ORGANISATION', 12],
    ['MEDIA', 8],
  ];
  for (let n = 0; n < supervisors; n++) {
    const appointedOn = addDays('2023-03-10', n < supervisors / 2 ? n : 360 + n);
    const id = uuidOf('social-supervisor', n, new Date(appointedOn));
    const division = towns[n % towns.length]!.code;
    const project = projects[n % projects.length];
    const hasEnded = n % 8 === 7;
    data.add(SocialSupervisor, {
      id,
      nameMasked: maskedName(random, division),
      phoneMasked: maskedPhone(random),
      kind: random.weighted(kinds),
      status: hasEnded ? 'ENDED' : 'ACTIVE',
      division,
      appointedBy: agencyIdOf(banner, 'DEPUTY_COMMITTEE'),
      appointedOn,
      ...(hasEnded && { endedOn: '2024-09-30' }),
      ...(project && n % 2 === 0 && { project: project.id }),
    });
    if (project) oversight.visitProject(project, 'SOCIAL', { socialSupervisor: id });
  }
}

/** A code at every project of the banner, and what citizens wrote who scanned it. */
function codes(oversight: Oversight): void {
  const { data, random } = oversight;
  const { banner, messages } = codeSupervision;
  const projects = oversight.projectsOf(banner, ordosOversight.year);
  for (const [n, { id: project, division, year }] of projects.entries())
    data.add(ContactQrCode, {
      id: uuidOf('qr/project', n),
      token: tokenOf('qr/project', n),
      holderKind: 'PROJECT',
      project,
      division,
      status: 'ACTIVE',
      issuedOn: `${year}-03-25`,
      scanCount: random.int(12, 160),
    });
  const inbox = new Inbox(data, 'messages at projects');
  const towns = townshipsOf(banner);
  for (let n = 0; n < messages; n++) {
    const receivedOn = addDays('2024-05-06', n * 11);
    const isHandled = n < messages - 3;
    const title = random.pick(['反映施工噪声扰民', '反映围挡影响出行', '询问项目完工时间', '建议完善无障碍设施']);
    const feedback = inbox.take({
      division: towns[n % towns.length]!.code,
      channel: 'PROJECT_QR',
      receivedOn,
      ...(isHandled && { handledOn: addDays(receivedOn, random.int(2, 12)) }),
      words: { title, content: '扫了工地旁边的监督二维码，希望看到的问题能尽快处理。' },
    });
    const project = projects[n % projects.length]!;
    oversight.visitProject(project, 'SOCIAL', { feedback, visitedOn: receivedOn, findings: `群众扫码：${title}` });
  }
}

function videos(oversight: Oversight): void {
  const { banner, feeds } = videoSupervision;
  const projects = oversight.projectsOf(banner, ordosOversight.year).filter(({ startedOn }) => startedOn);
  for (let n = 0; n < feeds; n++) {
    const project = projects[n % projects.length]!;
    oversight.data.add(VideoFeed, {
      id: uuidOf('video-feed', n),
      project: project.id,
      name: `${project.name}${n < projects.length ? '主' : '副'}机位`,
      status: n % 5 === 4 ? 'OFFLINE' : 'ONLINE',
      streamUrl: `rtsps://video.example.cn/${banner.slice(0, 6)}/${n + 1}`,
      installedOn: addDays(project.startedOn!, 6),
    });
    oversight.visitProject(project, 'VIDEO');
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
