import { Activity } from '../../../schema/activities/activity.js';
import { ActivityParticipation } from '../../../schema/activities/activity-participation.js';
import { type ResearchPurpose, ResearchReport } from '../../../schema/activities/research-report.js';
import { DeputyGroupMember } from '../../../schema/deputies/deputy-group-member.js';
import { DraftLaw } from '../../../schema/legislation/draft-law.js';
import type { CongressLevel } from '../../../schema/organisations/congress.choices.js';
import type { Dataset, RowOf } from '../../kit/dataset.js';
import { randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { legislativeResearch } from '../../places/activities.js';
import { recordedUntil } from '../as-of.js';
import { addDays, daysBetween } from '../days.js';
import { agencyIdOf, countiesOf } from '../organisations.js';

const recommendations = [
  '一是完善工作机制，压实部门责任；二是加大资金投入；三是加强督促检查，定期公布进展。',
  '一是细化配套措施；二是补齐基层力量；三是注重宣传引导，形成社会共治。',
  '一是科学制定规划；二是强化人才支撑；三是优化服务环境。',
];
const findings = ['责任边界不够清晰', '基层力量薄弱', '群众知晓率不高', '配套资金不足', '部门协同不够'];

/** Reports on the research that deputies did, and those that 宜昌市 wrote for its draft laws. */
export function reports(data: Dataset): void {
  const random = randomOf('research-reports');
  let n = 0;
  const write = (
    title: string,
    purpose: ResearchPurpose,
    level: CongressLevel,
    division: string,
    submittedOn: string,
    more: Pick<RowOf<ResearchReport>, 'activity' | 'leadAuthor' | 'group' | 'draftLaw'>,
  ) => {
    const city = level === 'COUNTY' ? `${division.slice(0, 6)}000000` : `${division.slice(0, 4)}00000000`;
    const isPublished = random.chance(0.8);
    const answeredOn = addDays(submittedOn, 60);
    const isForwarded = purpose !== 'LEGISLATION' && daysBetween(submittedOn, data.day) > 20;
    const isAnswered = isForwarded && answeredOn <= data.day;
    const [one, two] = random.sample(findings, 2);
    data.add(ResearchReport, {
      id: uuidOf('research-report', n++, new Date(submittedOn)),
      title,
      purpose,
      level,
      division,
      submittedOn,
      isPublished,
      status: isAnswered ? 'ANSWERED' : isForwarded ? 'FORWARDED' : 'SUBMITTED',
      organiser: agencyIdOf(city, 'DEPUTY_COMMITTEE'),
      summary: `通过实地察看、座谈走访，总结了主要做法，认为还存在${one}、${two}等问题。`,
      recommendations: random.pick(recommendations),
      ...(isForwarded && { forwardedTo: agencyIdOf(city, 'GOVERNMENT') }),
      ...(isAnswered && { answeredOn }),
      ...more,
    });
  };

  const leaders = new Map(
    data
      .of(ActivityParticipation)
      .filter(({ role }) => role === 'LEADER')
      .map(({ activity, deputy }) => [activity as string, deputy as string]),
  );
  const groups = new Map(data.of(DeputyGroupMember).map(({ deputy, group }) => [deputy as string, group as string]));
  const research = (data.of(Activity) as unknown as readonly (Activity & { id: string; division: never })[]).filter(
    ({ kind, endsOn }) => kind === 'RESEARCH' && endsOn < recordedUntil,
  );
  for (const { id, name, level, division, startsOn } of research) {
    const leadAuthor = leaders.get(id);
    const purpose = level === 'PROVINCE' ? 'DEPUTY_THEME' : 'SUPERVISION';
    write(`${name}报告`, purpose, level, division, addDays(startsOn, 26), {
      activity: id,
      ...(leadAuthor && { leadAuthor }),
      ...(leadAuthor && groups.has(leadAuthor) && { group: groups.get(leadAuthor)! }),
    });
  }

  const { city, from, to, reports: count } = legislativeResearch;
  const laws = (data.of(DraftLaw) as unknown as readonly { id: string; title: string; division: string }[]).filter(
    ({ division }) => division === city,
  );
  const counties = countiesOf(city);
  for (let k = 0; k < count; k++) {
    const { id: draftLaw, title } = laws[k % laws.length]!;
    const { code, name } = counties[k % counties.length]!;
    const submittedOn = addDays(from, Math.floor((daysBetween(from, to) * k) / count));
    write(`《${title}》立法调研报告（${name}）`, 'LEGISLATION', 'PREFECTURE', code, submittedOn, { draftLaw });
  }
}
