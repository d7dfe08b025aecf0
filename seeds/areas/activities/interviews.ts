import { type FollowUpStatus, InterviewQuestion } from '../../../schema/activities/interview-question.js';
import { OfficialInterview } from '../../../schema/activities/official-interview.js';
import { Station } from '../../../schema/stations/station.js';
import { fill } from '../../kit/templates.js';
import { uuidOf } from '../../kit/uuid.js';
import { heldInterview, interviews, requestedInterview, wuduhe } from '../../places/activities.js';
import { underWay } from '../as-of.js';
import { addDays } from '../days.js';
import { deputiesOf, type SeedDeputy } from '../deputies.js';
import { agencyIdOf, divisionOf, townshipsOf } from '../organisations.js';
import type { Calendar } from './calendar.js';
import { type Topic, topics, wuduheTopics } from './interview-topics.js';

interface Asked extends Topic {
  readonly agency: string;
}

/** Deputies meet heads of state organs and follow up what they promise. */
export function interviewOfficials(calendar: Calendar): void {
  const { data, random } = calendar;
  const { division, from, to, sessions, topics: topicCount, questions } = interviews;
  const pool = deputiesOf(data, division, 'COUNTY');
  const towns = townshipsOf(division);
  const perSession = topicCount / sessions;
  const order = Array.from({ length: Math.ceil(topicCount / topics.length) }, () => random.shuffle(topics)).flat();
  // Some topics have two questions, the others one.
  let twice = questions - topicCount;
  for (const [n, day] of calendar.days(from, to, sessions).entries()) {
    const asked = order.slice(n * perSession, (n + 1) * perSession).map((topic): Asked => {
      const count = twice-- > 0 ? 2 : 1;
      const at = random.pick(towns).name;
      return {
        ...topic,
        agency: agencyIdOf(division, topic.organ),
        questions: random.sample(topic.questions, count).map((question) => fill(question, random, { at })),
      };
    });
    const deputies = random.sample(pool, random.int(4, 7));
    const themes = asked.map(({ topic }) => topic).join('、');
    const activity = calendar.hold({
      kind: 'INTERVIEW',
      name: `鄂托克前旗人大代表约见国家机关负责人（${themes}）`,
      theme: themes,
      division,
      level: 'COUNTY',
      organiser: agencyIdOf(division, 'DEPUTY_COMMITTEE'),
      hostAgency: asked[0]!.agency,
      startsOn: day,
      entitled: deputies,
    });
    follow(calendar, activity, day, deputies, `分管副旗长，${asked.map(({ head }) => head).join('，')}`, asked);
  }
  inWuduhe(calendar);
  requested(calendar);
  promised(calendar);
}

/** Questions are handed in beforehand; nobody has answered yet. */
const requested = (calendar: Calendar) => arranged(calendar, requestedInterview);

/** Officials have promised something whose day is still to come. */
const promised = (calendar: Calendar) => arranged(calendar, heldInterview);

function arranged(calendar: Calendar, { division, deputies: count, day: told }: typeof requestedInterview): void {
  const day = underWay(calendar.data, told);
  const deputies = calendar.random.sample(deputiesOf(calendar.data, division, 'COUNTY'), count);
  const asked = topics
    .filter(({ topic }) => topic === '物业管理' || topic === '公共安全')
    .map((one) => ({
      ...one,
      agency: agencyIdOf(division, one.organ),
      questions: one.questions.filter((question) => !question.includes('{')),
    }));
  const activity = calendar.hold({
    kind: 'INTERVIEW',
    name: `${divisionOf(division).name}人大代表约见国家机关负责人（物业管理、公共安全）`,
    theme: '物业管理、公共安全',
    division,
    level: 'COUNTY',
    organiser: agencyIdOf(division, 'DEPUTY_COMMITTEE'),
    hostAgency: asked[0]!.agency,
    startsOn: day,
    entitled: deputies,
  });
  follow(calendar, activity, day, deputies, asked.map(({ head }) => head).join('，'), asked);
}

function inWuduhe(calendar: Calendar): void {
  const { data } = calendar;
  const { town, village, district, day, deputies: count } = wuduhe;
  const deputies = calendar.random.sample(deputiesOf(data, town, 'TOWNSHIP'), count);
  const stations = data.of(Station) as unknown as readonly { id: string; division: string; kind: string }[];
  const station = stations.find(({ division, kind }) => division === village && kind === 'DEPUTY_HOME');
  const asked = wuduheTopics.map((topic) => ({
    ...topic,
    agency: agencyIdOf(topic.organ === 'GOVERNMENT' ? town : district, topic.organ),
  }));
  const activity = calendar.hold({
    kind: 'INTERVIEW',
    name: '雾渡河镇人大代表约见政府及部门负责人',
    theme: '营商环境、便民服务质量、新型农民培训',
    division: town,
    level: 'TOWNSHIP',
    hostAgency: agencyIdOf(town, 'GOVERNMENT'),
    startsOn: day,
    entitled: deputies,
    ...(station ? { station: station.id } : { place: '观音堂村代表之家' }),
  });
  follow(calendar, activity, day, deputies, '镇长，财政、人社、农技等部门负责人', asked);
}

export const solved = '已按承诺整改到位，提问代表现场核实';

const outcomes: Readonly<Partial<Record<FollowUpStatus, string>>> = {
  SOLVED: solved,
  IN_HANDLING: '正在推进，已列入督办台账',
  NOT_SOLVABLE_NOW: '受资金和规划条件限制暂不能实施，已向代表说明',
};

/** The interview and its questions: answered on the day, promises followed up within three months. */
function follow(
  { data, random }: Calendar,
  activity: string,
  day: string,
  deputies: readonly SeedDeputy[],
  officials: string,
  asked: readonly Asked[],
): void {
  const interview = uuidOf(`interview/${activity}`, 0, new Date(day));
  const followedUpOn = addDays(day, 75);
  const isFollowedUp = followedUpOn <= data.day;
  const isHeld = day <= data.day;
  data.add(OfficialInterview, {
    id: interview,
    activity,
    status: isFollowedUp ? 'CLOSED' : isHeld ? 'FOLLOWING_UP' : 'ARRANGED',
    requestedBy: deputies[0]!.id,
    requestedOn: addDays(day, -random.int(16, 30)),
    officials,
    ...(isHeld && { minutes: `代表${deputies.length}人提问，有关负责人逐一解答。` }),
  });
  let n = 0;
  for (const [topicIndex, { topic, agency, questions, answer }] of asked.entries())
    for (const [index, question] of questions.entries()) {
      const status: FollowUpStatus = isFollowedUp
        ? random.weighted([
            ['SOLVED', 60],
            ['ANSWERED', 20],
            ['IN_HANDLING', 12],
            ['NOT_SOLVABLE_NOW', 8],
          ])
        : isHeld
          ? random.pick(['PROMISED', 'IN_HANDLING', 'ANSWERED'] as const)
          : 'ASKED';
      data.add(InterviewQuestion, {
        id: uuidOf(`interview-question/${interview}`, n, new Date(day)),
        interview,
        topicNumber: topicIndex + 1,
        position: index + 1,
        topic,
        question,
        askedBy: deputies[n++ % deputies.length]!.id,
        agency,
        status,
        ...(isHeld && { answer, answeredOn: day }),
        ...(isHeld && status !== 'ANSWERED' && { dueOn: addDays(day, 90) }),
        ...(isFollowedUp && { followedUpOn, ...(outcomes[status] && { outcome: outcomes[status] }) }),
      });
    }
}
