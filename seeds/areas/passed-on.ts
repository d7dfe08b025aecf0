import { Activity } from '../../schema/activities/activity.js';
import { InterviewQuestion } from '../../schema/activities/interview-question.js';
import { OfficialInterview } from '../../schema/activities/official-interview.js';
import { LegislativeOpinion } from '../../schema/legislation/legislative-opinion.js';
import { OpinionSolicitation } from '../../schema/legislation/opinion-solicitation.js';
import { HotlineWorkOrder } from '../../schema/petitions/hotline-work-order.js';
import { PublicFeedback } from '../../schema/suggestions/public-feedback.js';
import type { Dataset, Row, RowOf } from '../kit/dataset.js';
import { addDays } from './days.js';

/** Words of a voice's title that belong to a topic of an interview. */
const wordsOfTopic: Readonly<Record<string, RegExp>> = {
  公共安全: /消防|燃气/,
  生态环境: /垃圾|污水|绿化/,
  水利供水: /饮水|节水/,
  物业管理: /物业/,
  养老服务: /养老|适老化/,
  就业社保: /就业|工资/,
  城市更新: /供暖|老旧小区/,
  教育服务: /校车|学位/,
  交通出行: /公交|道路/,
  医疗卫生: /看病|医保|体检/,
  文化旅游: /旅游|文化/,
  营商环境: /营商|市场/,
  农牧业发展: /农田/,
};
/** And those that belong to a law. */
const wordsOfLaw: Readonly<Record<string, RegExp>> = {
  物业管理条例: /物业/,
  生活垃圾分类管理条例: /垃圾/,
  停车场管理条例: /停车/,
  居家养老服务条例: /养老/,
};

/** What deputies made of citizens' voices beside answering them: questions, opinions on drafts, calls of the hotline. */
export function passOn(data: Dataset): void {
  const voices = new Voices(data);
  questions(data, voices);
  opinions(data, voices);
  workOrders(data, voices);
}

/** Citizens' voices by the county they came from; each is passed on once. */
class Voices {
  readonly #byCounty: Map<string, Row[]>;

  constructor(data: Dataset) {
    this.#byCounty = Map.groupBy(data.of(PublicFeedback), ({ division }) => (division as string).slice(0, 6));
  }

  take(prefix: string, from: string, until: string, words: RegExp): Row | undefined {
    for (const [county, voices] of this.#byCounty) {
      if (!county.startsWith(prefix.slice(0, 6))) continue;
      const n = voices.findIndex(
        ({ receivedOn, title, status }) =>
          (receivedOn as string) >= from &&
          (receivedOn as string) <= until &&
          status !== 'REJECTED' &&
          words.test(title as string),
      );
      if (n >= 0) return voices.splice(n, 1)[0];
    }
    return undefined;
  }
}

function questions(data: Dataset, voices: Voices): void {
  const activities = new Map(data.of(Activity).map((one) => [one.id, one]));
  const interviews = new Map(data.of(OfficialInterview).map((one) => [one.id, activities.get(one.activity)!]));
  for (const question of data.of(InterviewQuestion)) {
    const { division, startsOn } = interviews.get(question.interview)! as Readonly<Record<string, string>>;
    const words = wordsOfTopic[question.topic as string];
    const voice = words && voices.take(division!, addDays(startsOn!, -240), addDays(startsOn!, -10), words);
    if (voice) data.amend(InterviewQuestion, question, { feedback: voice.id as string });
  }
}

/** Of each draft the first opinions that came through a contact point or a symposium. */
function opinions(data: Dataset, voices: Voices): void {
  const drafts = new Map(data.of(OpinionSolicitation).map((one) => [one.id, one]));
  for (const opinion of data.of(LegislativeOpinion)) {
    if (opinion.channel !== 'CONTACT_POINT' && opinion.channel !== 'SYMPOSIUM') continue;
    const topic = drafts.get(opinion.solicitation)!.topic as string;
    const [, words] = Object.entries(wordsOfLaw).find(([law]) => topic.includes(law)) ?? [];
    const day = opinion.submittedOn as string;
    const voice = words && voices.take((opinion.division as string).slice(0, 4), addDays(day, -60), day, words);
    if (voice) data.amend(LegislativeOpinion, opinion, { feedback: voice.id as string });
  }
}

/** What a deputy reported through the hotline she had heard from somebody. */
function workOrders(data: Dataset, voices: Voices): void {
  for (const order of data.of(HotlineWorkOrder)) {
    if (!order.reportedBy) continue;
    const day = order.receivedOn as string;
    const voice = voices.take(order.division as string, addDays(day, -30), addDays(day, -1), /./);
    if (!voice) continue;
    const { id: feedback, title, content, category, agency } = voice as unknown as RowOf<PublicFeedback>;
    data.amend(HotlineWorkOrder, order, {
      feedback: feedback!,
      title: title!,
      content: content!,
      category: category!,
      ...(agency && { agency }),
    });
  }
}
