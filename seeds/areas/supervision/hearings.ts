import { Hearing } from '../../../schema/activities/hearing.js';
import { type HearingParty, HearingSpeaker, type Stance } from '../../../schema/activities/hearing-speaker.js';
import { HearingStatement } from '../../../schema/activities/hearing-statement.js';
import { DraftLawVersion } from '../../../schema/legislation/draft-law-version.js';
import { LegislativeOpinion } from '../../../schema/legislation/legislative-opinion.js';
import { OpinionSolicitation } from '../../../schema/legislation/opinion-solicitation.js';
import type { Dataset } from '../../kit/dataset.js';
import { randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { hearings } from '../../places/activities.js';
import { Calendar } from '../activities/calendar.js';
import { underWay } from '../as-of.js';
import { maskedName } from '../citizens.js';
import { addDays } from '../days.js';
import { deputiesOf } from '../deputies.js';
import { agencyIdOf, divisionOf } from '../organisations.js';

type Row = Readonly<Record<string, string>>;
type Seat = readonly [HearingParty, capacity: string];

const onDogs: readonly Seat[] = [
  ['DEPUTY', '市人大代表'],
  ['RESIDENT', '养犬市民'],
  ['RESIDENT', '小区业主代表'],
  ['INTERESTED_PARTY', '曾被犬只咬伤的市民'],
  ['BUSINESS', '宠物诊疗机构负责人'],
  ['BUSINESS', '物业服务企业负责人'],
  ['ASSOCIATION', '养犬协会会长'],
  ['ASSOCIATION', '动物保护志愿者'],
  ['EXPERT', '高校法学院教师'],
  ['EXPERT', '律师'],
  ['AGENCY', '公安机关工作人员'],
  ['AGENCY', '农业农村部门工作人员'],
  ['RESIDENT', '社区居委会主任'],
  ['DEPUTY', '区人大代表'],
  ['INTERESTED_PARTY', '视障人士代表'],
  ['RESIDENT', '无犬家庭居民'],
];
const onFunds: readonly Seat[] = [
  ['DEPUTY', '市人大代表'],
  ['DEPUTY', '市人大代表'],
  ['AGENCY', '财政局工作人员'],
  ['AGENCY', '农业农村局工作人员'],
  ['INTERESTED_PARTY', '经济薄弱村负责人'],
  ['INTERESTED_PARTY', '受益农户代表'],
  ['EXPERT', '会计师'],
  ['RESIDENT', '村民代表'],
];
const stances: readonly (readonly [Stance, number])[] = [
  ['AMEND', 60],
  ['SUPPORT', 30],
  ['OPPOSE', 10],
];

/** The hearing on a draft law, whose statements are kept as opinions; and one on what money has achieved. */
export function hold(data: Dataset): void {
  const { legislation, performance, registering } = hearings;
  const opinions = (data.of(LegislativeOpinion) as readonly Row[]).filter(({ channel }) => channel === 'HEARING');
  const solicitations = data.of(OpinionSolicitation) as readonly Row[];
  const version = solicitations.find(({ id }) => id === opinions[0]?.solicitation)?.draftVersion;
  if (!version || !data.of(DraftLawVersion).some(({ id }) => id === version))
    throw new Error('no draft to be heard on');
  const first = add(data, {
    name: `宜昌市${legislation.subject}管理条例（草案二审稿）立法听证会`,
    kind: 'LEGISLATION',
    division: legislation.city,
    heldOn: legislation.day,
    draftVersion: version,
    agenda: '一是禁养犬只范围和重点管理区划定；二是养犬登记条件和收费；三是违规养犬的处罚幅度。',
    report: '16位陈述人围绕焦点问题充分陈述、展开辩论，意见整理后提交常委会审议时参考，主要意见已吸收到草案三审稿。',
  });
  speak(data, first, legislation.city, legislation.day, onDogs.slice(0, legislation.speakers), opinions);

  const second = add(data, {
    name: '丹阳市扶贫资金绩效听证会',
    kind: 'BUDGET_PERFORMANCE',
    division: performance.county,
    heldOn: performance.day,
    agenda: '扶贫资金安排是否精准、使用是否合规、绩效是否达到目标。',
    report: '陈述人对资金使用总体满意，建议提高产业扶持资金比重；财政部门采纳并调整了下一年度预算。',
  });
  speak(data, second, performance.county, performance.day, onFunds.slice(0, performance.speakers), []);

  const open = solicitations.find(
    ({ division, status, draftVersion }) => division === registering.city && status === 'OPEN' && draftVersion,
  );
  const registered = underWay(data, registering.day);
  const third = add(data, {
    name: '泉州市饮用水水源保护条例（草案二审稿）立法听证会',
    kind: 'LEGISLATION',
    division: registering.city,
    heldOn: registered,
    agenda: '一是保护区划定和补偿；二是禁止行为；三是法律责任。',
    ...(open && { draftVersion: open.draftVersion! }),
  });
  speak(data, third, registering.city, registered, onDogs.slice(1, 1 + registering.speakers), []);
}

type Told = Pick<Hearing, 'name' | 'kind' | 'heldOn' | 'agenda'> & {
  readonly report?: string;
  readonly division: string;
  readonly draftVersion?: string;
};

function add(data: Dataset, hearing: Told): string {
  const { division, heldOn } = hearing;
  const organiser = agencyIdOf(division, hearing.kind === 'LEGISLATION' ? 'LEGISLATION_OFFICE' : 'DEPUTY_COMMITTEE');
  const activity = heldOn <= data.day ? attend(data, hearing, organiser) : undefined;
  const id = uuidOf(`hearing/${division}`, 0, new Date(heldOn));
  data.add(Hearing, {
    id,
    ...hearing,
    status: heldOn <= data.day ? 'REPORTED' : 'REGISTERING',
    organiser,
    registrationEndsOn: addDays(heldOn, -10),
    place,
    ...(activity && { activity }),
  });
  return id;
}

const lawOf = (data: Dataset, version: string) =>
  data.of(DraftLawVersion).find(({ id }) => id === version)!.draftLaw as string;

const place = '市人大常委会会议室';

/** Deputies who listen. */
function attend(data: Dataset, { division, heldOn, name, draftVersion }: Told, organiser: string): string {
  const calendar = new Calendar(data, `hearing/${division}/`);
  const level = divisionOf(division).level === 'PREFECTURE' ? 'PREFECTURE' : 'COUNTY';
  return calendar.hold({
    kind: 'HEARING',
    name,
    level,
    division,
    place,
    organiser,
    ...(draftVersion && { draftLaw: lawOf(data, draftVersion) }),
    startsOn: heldOn,
    entitled: calendar.invite(deputiesOf(data, division, level), 12, heldOn),
    present: 12,
  });
}

/** Those who spoke, and two who had registered in vain; all have just registered while it lies ahead. */
function speak(
  data: Dataset,
  hearing: string,
  place: string,
  heldOn: string,
  seats: readonly Seat[],
  opinions: readonly Row[],
): void {
  const random = randomOf(`hearing/${hearing}`);
  const deputies = random.sample(deputiesOf(data, place), seats.length);
  const notChosen: readonly Seat[] = [
    ['RESIDENT', '市民'],
    ['BUSINESS', '个体经营者'],
  ];
  for (const [n, [party, capacity]] of [...seats, ...notChosen].entries()) {
    const isHeld = heldOn <= data.day;
    const spoke = isHeld && n < seats.length;
    const opinion = opinions[n];
    data.add(HearingSpeaker, {
      id: uuidOf(`speaker/${hearing}`, n, new Date(heldOn)),
      hearing,
      position: n + 1,
      party,
      capacity,
      status: spoke ? 'SPOKE' : isHeld ? 'NOT_SELECTED' : 'REGISTERED',
      registeredOn: addDays(heldOn, -random.int(26, 32)),
      ...(party === 'DEPUTY' ? { deputy: deputies[n]!.id } : { nameMasked: maskedName(random, place) }),
      ...(spoke && {
        stance: !opinion || opinion.summary!.startsWith('赞成') ? 'SUPPORT' : random.weighted(stances),
        statement: opinion ? `${opinion.summary}。` : '资金安排总体合理，建议公开项目进展并加强后续管护。',
      }),
      ...(opinion && { opinion: opinion.id! }),
    });
  }
  if (opinions.length > 0) argue(data, hearing, heldOn);
}

/** Who answers whom in the debate, by their places, and what. */
const debate: readonly (readonly [speaker: number, answers: number | undefined, statement: string])[] = [
  [2, 4, '多数养犬人能够自律，管理应当区分情形，不宜一律从严。'],
  [4, 2, '伤人事件往往来自少数不自律的养犬人，处罚不严难以形成约束。'],
  [6, 3, '物业企业没有执法权，可以劝阻和报告，不宜承担处罚责任。'],
  [11, 6, '公安机关支持由物业企业劝阻、报告，执法由公安机关负责。'],
  [2, 11, '登记办理点应当增加，方便市民就近办理。'],
  [9, undefined, '处罚幅度应当与情节相当，并与上位法衔接。'],
];
function argue(data: Dataset, hearing: string, heldOn: string): void {
  const speakers = new Map(
    data
      .of(HearingSpeaker)
      .flatMap((one) => (one.hearing === hearing ? [[one.position as number, one.id as string]] : [])),
  );
  const spoken = new Map<number, number>();
  for (const [n, [speaker, answers, statement]] of debate.entries()) {
    spoken.set(speaker, (spoken.get(speaker) ?? 0) + 1);
    data.add(HearingStatement, {
      id: uuidOf(`statement/${hearing}`, n, new Date(heldOn)),
      speaker: speakers.get(speaker)!,
      position: spoken.get(speaker)!,
      statement,
      ...(answers && { answers: speakers.get(answers)! }),
    });
  }
}
