import { ContactQrCode } from '../../../schema/deputies/contact-qr-code.js';
import { SocialSupervisor, type SocialSupervisorKind } from '../../../schema/supervision/social-supervisor.js';
import { VideoFeed } from '../../../schema/supervision/video-feed.js';
import { maskedPhone } from '../../kit/names.js';
import { tokenOf, uuidOf } from '../../kit/uuid.js';
import { codeSupervision, ordosOversight, videoSupervision } from '../../places/supervision.js';
import { maskedName } from '../citizens.js';
import { addDays } from '../days.js';
import { agencyIdOf, townshipsOf } from '../organisations.js';
import { Inbox } from '../suggestions/inbox.js';
import type { Oversight } from './oversight.js';

/** Those who watch projects beside the groups: citizens, with or without an appointment, and cameras. */
export function watchers(oversight: Oversight): void {
  socialSupervisors(oversight);
  codes(oversight);
  videos(oversight);
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
    const project = projects[n % projects.length]!;
    const feedback = inbox.take({
      division: towns[n % towns.length]!.code,
      project: project.id,
      channel: 'PROJECT_QR',
      receivedOn,
      ...(isHandled && { handledOn: addDays(receivedOn, random.int(2, 12)) }),
      words: { title, content: '扫了工地旁边的监督二维码，希望看到的问题能尽快处理。' },
    });
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
      channel: `${banner.slice(0, 6)}-${n + 1}`,
      installedOn: addDays(project.startedOn!, 6),
    });
    oversight.visitProject(project, 'VIDEO');
  }
}
