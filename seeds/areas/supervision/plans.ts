import { Activity } from '../../../schema/activities/activity.js';
import type { SupervisionStep } from '../../../schema/supervision/supervision.choices.js';
import { annualPlans, danyangChain, yichangCampaign } from '../../places/supervision.js';
import { addDays } from '../days.js';
import { deputiesOf } from '../deputies.js';
import { agencyIdOf, divisionOf, townshipsOf } from '../organisations.js';
import { type Oversight, report, well } from './oversight.js';

/** Plans of years and of one campaign. */
export function plans(oversight: Oversight): void {
  for (const plan of annualPlans) annual(oversight, plan);
  campaign(oversight);
  chain(oversight);
}

const steps: readonly SupervisionStep[] = ['REPORT_DELIBERATED', 'RECTIFICATION_RESEARCH', 'OPINION', 'UNIT_REPORT'];

type Annual = (typeof annualPlans)[number] & { readonly startsOn?: string };

/** The plan of a year, with a topic every other month; those of last year are done. */
export function annual(oversight: Oversight, { division, year, topics, startsOn }: Annual): void {
  const today = oversight.data.day;
  const plan = oversight.plan({
    kind: 'ANNUAL',
    level: divisionOf(division).level === 'COUNTY' ? 'COUNTY' : 'PREFECTURE',
    division,
    year,
    ...(startsOn && { startsOn }),
    name: `${divisionOf(division).name}人大常委会${year}年监督工作计划`,
  });
  for (const [n, [form, name, organ]] of topics.entries()) {
    const dueOn = `${year}-${String(5 + ((n * 2) % 8)).padStart(2, '0')}-28`;
    oversight.task(plan, {
      name,
      form,
      item: 'TOPIC',
      cadence: 'ONCE',
      dueOn,
      ...(startsOn === undefined
        ? { step: year < 2024 ? 'REPORT_DELIBERATED' : steps[n % steps.length]! }
        : standing(dueOn, today)),
      agency: agencyIdOf(division, organ),
    });
  }
}

/** Whether a task of a plan is done by now. */
const standing = (dueOn: string, today: string) =>
  dueOn < today
    ? ({
        stands: 'COMPLETED',
        step: 'REPORT_DELIBERATED',
        completedOn: addDays(dueOn, -4),
        outcome: well[0]!,
        report,
      } as const)
    : ({ stands: addDays(dueOn, -90) < today ? 'IN_PROGRESS' : 'PLANNED' } as const);

/** Films first, then questions in the joint meeting, then what was put right: 真查、真问、真改. */
function campaign(oversight: Oversight): void {
  const { city, year, from, to, films, rectifications, inquiry: answers } = yichangCampaign;
  const { data, random } = oversight;
  const meeting = data.of(Activity).find(({ series, division }) => series === '真查、真问、真改' && division === city);
  const plan = oversight.plan({
    kind: 'CAMPAIGN',
    level: 'PREFECTURE',
    division: city,
    year,
    name: '优化营商环境“真查、真问、真改”专项监督',
    description: '拍摄暗访片反映典型问题，召开联组会议现场询问，政府研究整改，常委会跟踪问效。',
    startsOn: from,
    endsOn: to,
  });
  const inquiry = oversight.task(plan, {
    name: '联组会议专题询问',
    item: 'TOPIC',
    form: 'SPECIAL_INQUIRY',
    step: 'INQUIRY',
    cadence: 'ONCE',
    dueOn: '2023-05-18',
    outcome: answers,
    ...(meeting && { activity: meeting.id as string }),
  });
  const towns = townshipsOf(city);
  const deputies = deputiesOf(data, city, 'PREFECTURE');
  for (const [n, [problem, organ]] of films.entries())
    oversight.visit({
      method: 'UNDERCOVER',
      visitedOn: addDays(from, 3 + n * 4),
      division: random.pick(towns).code,
      task: inquiry,
      leadDeputy: random.pick(deputies).id,
      agency: agencyIdOf(city, organ),
      problem,
      evidence: `暗访片第${n + 1}段，存市人大常委会办公室`,
    });
  for (const [name, organ, outcome] of rectifications)
    oversight.task(plan, {
      name,
      item: 'RECTIFICATION',
      step: 'RECTIFICATION_REPORT',
      cadence: 'ONCE',
      dueOn: '2023-07-20',
      outcome,
      agency: agencyIdOf(city, organ),
    });
}

/** 丹阳市: 一季一监督，半年一报告，一年一测评. */
function chain(oversight: Oversight): void {
  const { county, year } = danyangChain;
  const plan = oversight.plan({
    kind: 'LIVELIHOOD',
    level: 'COUNTY',
    division: county,
    year,
    name: `丹阳市${year}年民生实事项目监督工作链`,
    description: '年初问选题、年中问进度、年底问效果；一季一监督，半年一报告，一年一测评。',
  });
  const quarters = [
    ['03-25', 'START_OF_YEAR_TOPICS'],
    ['06-24', 'MID_YEAR_PROGRESS'],
    ['09-24', 'MID_YEAR_PROGRESS'],
    ['12-16', 'YEAR_END_RESULTS'],
  ] as const;
  const quarterly = quarters.map(([day, phase], n) =>
    oversight.task(plan, {
      name: `第${n + 1}季度监督`,
      item: 'TOPIC',
      cadence: 'QUARTERLY',
      phase,
      dueOn: `${year}-${day}`,
    }),
  );
  for (const [n, day] of ['06-30', '12-25'].entries())
    oversight.task(plan, {
      name: n ? '下半年情况报告' : '上半年情况报告',
      item: 'TOPIC',
      form: 'SPECIAL_REPORT',
      cadence: 'HALF_YEARLY',
      phase: n ? 'YEAR_END_RESULTS' : 'MID_YEAR_PROGRESS',
      dueOn: `${year}-${day}`,
    });
  oversight.task(plan, {
    name: '年度满意度测评',
    item: 'TOPIC',
    cadence: 'YEARLY',
    phase: 'YEAR_END_RESULTS',
    dueOn: `${year}-12-28`,
  });
  const deputies = deputiesOf(oversight.data, county, 'COUNTY');
  for (const [n, project] of oversight.projectsOf(county, year).entries())
    oversight.visitProject(project, n % 3 ? 'INSPECTION' : 'DAILY_CHECK', {
      task: quarterly[1 + (n % 3)]!,
      leadDeputy: oversight.random.pick(deputies).id,
    });
}
