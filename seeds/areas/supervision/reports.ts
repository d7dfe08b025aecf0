import { Activity } from '../../../schema/activities/activity.js';
import { ActivityParticipation } from '../../../schema/activities/activity-participation.js';
import { type ResearchPurpose, ResearchReport } from '../../../schema/activities/research-report.js';
import { DeputyGroupMember } from '../../../schema/deputies/deputy-group-member.js';
import type { CongressLevel } from '../../../schema/organisations/congress.choices.js';
import type { Dataset, RowOf } from '../../kit/dataset.js';
import { randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { recordedUntil } from '../as-of.js';
import { addDays, daysBetween } from '../days.js';
import { agencyIdOf } from '../organisations.js';

const recommendations = [
  '一是完善工作机制，压实部门责任；二是加大资金投入；三是加强督促检查，定期公布进展。',
  '一是细化配套措施；二是补齐基层力量；三是注重宣传引导，形成社会共治。',
  '一是科学制定规划；二是强化人才支撑；三是优化服务环境。',
];
const findings = ['责任边界不够清晰', '基层力量薄弱', '群众知晓率不高', '配套资金不足', '部门协同不够'];

const answers = [
  '报告所提建议已分解到有关部门，明确了完成时限，进展将按季度通报。',
  '报告反映的问题属实，已列入整改清单，涉及资金的事项纳入下年度预算统筹安排。',
  '已研究吸收报告建议，有关内容写入配套措施。',
];

type ResearchRow = Omit<Activity, 'id' | 'division' | 'draftLaw'> & {
  readonly id: string;
  readonly division: string;
  readonly draftLaw?: string;
};

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
    const isForwarded = daysBetween(submittedOn, data.day) > 20;
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
      organiser: agencyIdOf(city, purpose === 'LEGISLATION' ? 'LEGISLATION_OFFICE' : 'DEPUTY_COMMITTEE'),
      summary: `通过实地察看、座谈走访，总结了主要做法，认为还存在${one}、${two}等问题。`,
      recommendations: random.pick(recommendations),
      ...(isForwarded && { forwardedTo: agencyIdOf(city, 'GOVERNMENT'), forwardedOn: addDays(submittedOn, 12) }),
      ...(isAnswered && { answeredOn, answer: random.pick(answers) }),
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
  const research = (data.of(Activity) as unknown as readonly ResearchRow[]).filter(
    ({ kind, endsOn }) => kind === 'RESEARCH' && endsOn < recordedUntil,
  );
  for (const { id, name, level, division, startsOn, draftLaw } of research) {
    const leadAuthor = leaders.get(id);
    const purpose = draftLaw ? 'LEGISLATION' : level === 'PROVINCE' ? 'DEPUTY_THEME' : 'SUPERVISION';
    write(`${name}报告`, purpose, level, division, addDays(startsOn, 26), {
      activity: id,
      ...(draftLaw && { draftLaw }),
      ...(leadAuthor && { leadAuthor }),
      ...(leadAuthor && groups.has(leadAuthor) && { group: groups.get(leadAuthor)! }),
    });
  }
}
