import type { SurveyStatus } from '../../../schema/evaluations/survey.choices.js';
import { Survey } from '../../../schema/evaluations/survey.js';
import { SurveyAnswer } from '../../../schema/evaluations/survey-answer.js';
import { SurveyOption } from '../../../schema/evaluations/survey-option.js';
import { SurveyParticipation } from '../../../schema/evaluations/survey-participation.js';
import { SurveyQuestion } from '../../../schema/evaluations/survey-question.js';
import { SurveyResponse } from '../../../schema/evaluations/survey-response.js';
import type { Dataset } from '../../kit/dataset.js';
import { type Random, randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { namings, type SurveyPlan, surveyPlans, yichangSurveys } from '../../places/evaluations.js';
import { earliest, underWay } from '../as-of.js';
import { dayBetween } from '../day-between.js';
import { addDays } from '../days.js';
import { deputiesOf } from '../deputies.js';
import { agenciesOf, agencyIdOf, divisionOf } from '../organisations.js';

interface Asked extends SurveyPlan {
  readonly city: string;
  readonly subject: string;
  readonly opensOn: string;
  readonly status: SurveyStatus;
}

/** Online surveys of 宜昌市, and those that 鄂尔多斯市 has open, closed and in preparation. */
export function seedSurveys(data: Dataset): void {
  const { city, count, from, to } = yichangSurveys;
  const random = randomOf('surveys');
  const plans = surveyPlans.flatMap((plan) => plan.subjects.map((subject) => ({ ...plan, subject })));
  for (const plan of plans.slice(0, count)) {
    const drawn = dayBetween(random, from, to);
    const opensOn = isNaming(city, plan.subject) ? namedOn : drawn;
    new Asking(data, random, { ...plan, city, opensOn, status: 'PUBLISHED' }).run();
  }
  const ordos = { city: '150600000000', subjects: [], topic: 'LIVELIHOOD', audience: 'BOTH' } as const;
  const nextYear = `${Number(data.day.slice(0, 4)) + 1}年`;
  for (const [subject, opensOn, status] of [
    [`${nextYear}民生实事项目征集`, '2024-10-15', 'OPEN'],
    ['代表家站作用发挥', '2024-08-05', 'CLOSED'],
    ['年度工作评议对象推荐', '2024-11-20', 'DRAFT'],
  ] as const)
    new Asking(data, random, { ...ordos, subject, opensOn: underWay(data, opensOn), status }).run();
}

const agencyNameOf = (data: Dataset, city: string, id: string) =>
  agenciesOf(data, city).find((agency) => agency.id === id)!.name;

/** Well before the reviews of the units that were named. */
const namedOn = '2022-09-05';
const namingOf = (city: string, subject: string) =>
  namings.find((one) => one.city === city && subject.endsWith(one.subject));
const isNaming = (city: string, subject: string) => namingOf(city, subject) !== undefined;
export const surveyIdOf = (city: string, subject: string, opensOn: string) =>
  uuidOf(`survey/${city}/${subject}`, 0, new Date(opensOn));
/** The survey in which the units of a review were named. */
export const namingId = (city: string, subject: string) => surveyIdOf(city, subject, namedOn);

const scale = ['满意', '基本满意', '不满意', '不了解'];
const wishes = ['加大宣传力度', '增加资金投入', '完善制度机制', '加强监督问责'];
const words = ['希望多到现场看看', '建议公开办理进度', '工作有成效，继续努力', '希望增加基层代表参与'];

/** One survey with its questions, options and answers. */
class Asking {
  readonly #id: string;
  readonly #chosen = new Map<string, number>();
  /** Units that can be named, most named first; none where nobody is. */
  readonly #units: readonly string[];

  constructor(
    private readonly data: Dataset,
    private readonly random: Random,
    private readonly asked: Asked,
  ) {
    this.#id = surveyIdOf(asked.city, asked.subject, asked.opensOn);
    this.#units = (namingOf(asked.city, asked.subject)?.units ?? []).map((kind) => agencyIdOf(asked.city, kind));
  }

  run(): void {
    const { city, subject, topic, audience, opensOn, status } = this.asked;
    const closesOn = addDays(opensOn, 21);
    this.data.add(Survey, {
      id: this.#id,
      title: `${divisionOf(city).name}${subject}问卷调查`,
      topic,
      audience,
      status,
      division: city,
      organiser: agencyIdOf(city, 'DEPUTY_COMMITTEE'),
      isAnonymous: audience !== 'DEPUTIES',
      notice: `为了解${subject}情况，开展网上问卷调查，结果用于人大常委会审议和监督。`,
      opensOn,
      closesOn,
      ...(status === 'PUBLISHED' && { conclusion: `多数受访者对${subject}工作表示满意或者基本满意，并提出改进意见。` }),
    });
    if (status !== 'DRAFT') this.#answers(earliest(closesOn, this.data.day));
    this.#questions();
  }

  /** What is asked; where units are named, the second question has them to choose from. */
  get #asks() {
    const names = this.#units.map((id) => agencyNameOf(this.data, this.asked.city, id));
    const [question, options] = names.length
      ? ['您推荐哪些单位作为本年度评议对象？（可多选）', names]
      : ['您认为下一步应当重点做好哪些方面？（可多选）', wishes];
    return [
      { kind: 'SINGLE', question: '您对这项工作总体是否满意？', options: scale },
      { kind: 'MULTIPLE', question, options },
      { kind: 'TEXT', question: '您的其他意见建议', options: [] },
    ] as const;
  }

  readonly #questionId = (position: number) => uuidOf(`question/${this.#id}`, position, new Date(this.asked.opensOn));
  readonly #optionId = (question: string, position: number) =>
    uuidOf(`option/${question}`, position, new Date(this.asked.opensOn));

  /** Last, since the counts are those of the answers. */
  #questions(): void {
    for (const [n, { kind, question, options }] of this.#asks.entries()) {
      const id = this.#questionId(n);
      const isRequired = kind !== 'TEXT';
      this.data.add(SurveyQuestion, { id, survey: this.#id, position: n + 1, kind, question, isRequired });
      for (const [k, label] of options.entries()) {
        const option = this.#optionId(id, k);
        this.data.add(SurveyOption, {
          id: option,
          survey: this.#id,
          question: id,
          position: k + 1,
          label,
          ...(n === 1 && this.#units[k] && { agency: this.#units[k] }),
          ...(this.asked.status === 'PUBLISHED' && { chosenCount: this.#chosen.get(option) ?? 0 }),
        });
      }
    }
  }

  #answers(until: string): void {
    const { random, data } = this;
    const { city, audience, opensOn } = this.asked;
    const count = random.int(18, 36);
    const deputies = audience === 'DEPUTIES' ? random.sample(deputiesOf(data, city, 'PREFECTURE'), count) : [];
    for (let n = 0; n < count; n++) {
      const answeredOn = dayBetween(random, opensOn, until);
      const id = uuidOf(`response/${this.#id}`, n, new Date(answeredOn));
      const deputy = deputies[n]?.id;
      data.add(SurveyResponse, { id, survey: this.#id, division: city, ...(deputy && { deputy }), answeredOn });
      if (deputy)
        data.add(SurveyParticipation, {
          id: uuidOf(`participation/${this.#id}`, n, new Date(answeredOn)),
          survey: this.#id,
          deputy,
          answeredOn,
        });
      this.#answer(id);
    }
  }

  #answer(response: string): void {
    const { random } = this;
    let count = 0;
    const add = (question: string, row: { option?: string; text?: string }) =>
      this.data.add(SurveyAnswer, { id: uuidOf(`answer/${response}`, count++), response, question, ...row });
    const choose = (question: string, position: number) => {
      const option = this.#optionId(question, position);
      this.#chosen.set(option, (this.#chosen.get(option) ?? 0) + 1);
      add(question, { option });
    };
    const [single, multiple, text] = [0, 1, 2].map(this.#questionId) as [string, string, string];
    choose(
      single,
      random.weighted([
        [0, 55],
        [1, 30],
        [2, 8],
        [3, 7],
      ]),
    );
    for (const position of random.sample([0, 1, 2, 3], random.int(1, 2))) choose(multiple, position);
    // The first units are those that most name; each of the others has a voice now and then.
    if (this.#units.length > 4 && random.chance(0.3)) choose(multiple, random.int(4, this.#units.length - 1));
    if (random.chance(0.3)) add(text, { text: random.pick(words) });
  }
}
