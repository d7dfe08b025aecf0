import { type DisputeCategory as Category, DisputeCategory } from '../../../schema/petitions/dispute.choices.js';
import type {
  AgencyMode,
  NotAcceptedReason,
  PetitionChannel,
  PetitionResult,
  PetitionStatus,
  WorkMethod,
} from '../../../schema/petitions/petition.choices.js';
import { PetitionCase } from '../../../schema/petitions/petition-case.js';
import type { Dataset } from '../../kit/dataset.js';
import { disputeText } from '../../kit/disputes.js';
import { maskedPhone } from '../../kit/names.js';
import { type Random, randomOf } from '../../kit/random.js';
import { feedbackText } from '../../kit/texts.js';
import { uuidOf } from '../../kit/uuid.js';
import { gas, otherCases } from '../../places/petitions.js';
import { earliest, recordedUntil } from '../as-of.js';
import { maskedName } from '../citizens.js';
import { addDays, daysBetween } from '../days.js';
import { agencyIdOf, villagesOf } from '../organisations.js';
import { categoryOf, unitsOf } from '../suggestions/categories.js';
import { textPlace } from '../text-place.js';
import type { Agents } from './agents.js';
import { becamePetitions, planCases, type Slot, slotOf, type Voice } from './plans.js';

/** A petition that is about a dispute, for the mediation that follows. */
export interface Dispute {
  readonly petition: string;
  readonly division: string;
  readonly category: Category;
  readonly summary: string;
  readonly openedOn: string;
  readonly closedOn?: string | undefined;
}

/** Petitions of all places; returns those that are disputes. */
export function seedCases(data: Dataset, agents: Agents): Dispute[] {
  const random = randomOf('petitions/cases');
  const slots = planCases(data, random);
  const register = new Register(data, agents, random);
  slots.sort((a, b) => (a.registeredOn < b.registeredOn ? -1 : a.registeredOn > b.registeredOn ? 1 : 0));
  for (const one of slots) register.take(one);
  register.takeGas();
  const further = new Register(data, agents, randomOf('petitions/further'), 'petition/further', register);
  const born = new Set(slots.flatMap(({ feedback }) => feedback?.id ?? []));
  const left = becamePetitions(data).filter(({ id }) => !born.has(id));
  for (const [n, voice] of left.entries()) if (!adopt(data, voice)) further.take(slotOf(voice, n));
  return register.disputes;
}

/** Townships whose petitions are counted by themselves. */
const countedTowns = otherCases.flatMap(({ division }) => (division.length === 9 ? [division] : []));

/** Whether a petition of the county that nobody carries, of the months after, can be the one that a voice became. */
function adopt(data: Dataset, { id, title, content, category, division, receivedOn }: Voice): boolean {
  const found = data
    .of(PetitionCase)
    .find(
      (one) =>
        !one.feedback &&
        !one.agent &&
        !countedTowns.some((town) => (one.division as string).startsWith(town)) &&
        (one.division as string).startsWith(division.slice(0, 6)) &&
        (one.registeredOn as string) >= receivedOn &&
        (one.registeredOn as string) < addDays(receivedOn, 180),
    );
  if (found) data.amend(PetitionCase, found, { feedback: id, title, content, category, division, channel: 'DEPUTY' });
  return found !== undefined;
}

/** Categories of the texts that say who is responsible. */
const subjectOf: Readonly<Record<Category, string>> = {
  WAGE: 'EMPLOYMENT',
  LAND: 'AGRICULTURE',
  PASTURE_BOUNDARY: 'AGRICULTURE',
  COMPENSATION: 'GOVERNANCE',
  NEIGHBOUR: 'GOVERNANCE',
  PROPERTY_MANAGEMENT: 'HOUSING',
  ACCIDENT: 'SAFETY',
  FAMILY: 'GOVERNANCE',
  CONSUMER: 'BUSINESS',
};
const channels: readonly (readonly [PetitionChannel, number])[] = [
  ['DEPUTY', 46],
  ['VISIT', 24],
  ['ONLINE', 12],
  ['LETTER', 8],
  ['HOTLINE', 6],
  ['FORWARDED_BY_SUPERIOR', 4],
];
const outcomes: Readonly<Record<PetitionResult, string>> = {
  RESOLVED: '经协调，有关单位已解决，信访人表示满意。',
  PARTLY_RESOLVED: '主要诉求已解决，其余事项列入计划。',
  EXPLAINED: '已说明政策和处理依据，信访人表示理解。',
  NOT_SUPPORTED: '诉求缺乏政策依据，已当面说明理由。',
  REFERRED_TO_LEGAL_WAY: '已引导通过仲裁或者诉讼解决，并协助申请法律援助。',
};
const reasons: readonly NotAcceptedReason[] = [
  'COURT_MATTER',
  'PROCURATORATE_MATTER',
  'LITIGATION',
  'ARBITRATION',
  'ADMINISTRATIVE_RECONSIDERATION',
  'OUT_OF_SCOPE',
];
/** Ways by which a petition comes to the agent’s station. */
const takenDownAt: readonly PetitionChannel[] = ['DEPUTY', 'VISIT'];
const methods: readonly WorkMethod[] = ['SUPERVISE', 'WATCH', 'ASSIST', 'INVESTIGATE'];

class Register {
  readonly disputes: Dispute[] = [];
  readonly #numbers: Map<string, number>;
  #count = 0;

  /** Ids follow from the kind; numbers go on where the register before it ended. */
  constructor(
    private readonly data: Dataset,
    private readonly agents: Agents,
    private readonly random: Random,
    private readonly kind = 'petition',
    before?: Register,
  ) {
    this.#numbers = before ? before.#numbers : new Map();
  }

  take({ place, registeredOn, concludedOn, isCarried, feedback }: Slot): void {
    const { random } = this;
    const division = feedback?.division ?? random.pick(villagesOf(place)).code;
    const dispute =
      isCarried && !feedback && random.chance(0.15) ? disputeText(random, textPlace(division)) : undefined;
    const text = feedbackText(random, textPlace(division));
    const subject = feedback ? 'GOVERNANCE' : dispute ? subjectOf[dispute.category] : text.category;
    const id = uuidOf(this.kind, this.#count++, new Date(registeredOn));
    const agent = isCarried ? this.agents.inOffice(place, division, registeredOn) : undefined;
    const mode: AgencyMode | undefined = isCarried
      ? random.weighted([
          ['FIRST_CONTACT', 55],
          ['DIVERTED', 30],
          ['JOINT', 15],
        ])
      : undefined;
    const age = daysBetween(registeredOn, recordedUntil);
    const status = concludedOn ? this.#ended() : isCarried ? this.#carried(age, !!dispute) : this.#official(age);
    const result = concludedOn ? this.#result() : undefined;
    const isSent = mode !== 'FIRST_CONTACT' && !['REGISTERED', 'SCREENED', 'NOT_ACCEPTED_NOTIFIED'].includes(status);
    const channel = feedback
      ? 'DEPUTY'
      : isCarried
        ? random.weighted(channels)
        : random.pick(['LETTER', 'VISIT', 'ONLINE'] as const);
    const notifiedOn = addDays(registeredOn, random.int(1, 14));
    this.data.add(PetitionCase, {
      id,
      number: this.#number(division, registeredOn),
      title:
        feedback?.title ??
        (dispute
          ? `请求调解${textPlace(division).town}一起${DisputeCategory.values[dispute.category][0]}纠纷`
          : `反映${text.at}${text.topic}问题`),
      content: feedback?.content ?? dispute?.summary ?? text.text,
      petitionerMasked: maskedName(random, division),
      ...(random.chance(0.6) && { phoneMasked: maskedPhone(random) }),
      petitionerCount: mode === 'JOINT' && random.chance(0.3) ? random.int(2, 24) : 1,
      channel,
      category: feedback?.category ?? categoryOf(subject),
      status,
      workMethods: isCarried && random.chance(0.4) ? random.sample(methods, random.int(1, 3)) : [],
      tier:
        mode === 'JOINT'
          ? 'COUNTY'
          : mode === 'FIRST_CONTACT'
            ? random.pick(['VILLAGE', 'TOWNSHIP'] as const)
            : random.pick(['TOWNSHIP', 'COUNTY'] as const),
      isBacklog: mode === 'JOINT' && random.chance(0.2),
      isPublished: result === 'RESOLVED' && random.chance(0.3),
      division,
      registeredOn,
      notifyDueOn: addDays(registeredOn, 15),
      dueOn: addDays(registeredOn, 60),
      ...(mode && { agencyMode: mode }),
      ...(agent && { agent: agent.id }),
      ...(agent?.station && takenDownAt.includes(channel) && { station: agent.station }),
      ...(channel === 'DEPUTY' && agent?.deputy && { deputy: agent.deputy }),
      ...(isSent && { agency: this.#unit(division, subject) }),
      ...(feedback && { feedback: feedback.id }),
      ...(status === 'NOT_ACCEPTED_NOTIFIED' && { notAcceptedReason: random.pick(reasons) }),
      ...(notifiedOn <= recordedUntil &&
        !['REGISTERED', 'SCREENED'].includes(status) && {
          notifiedOn: earliest(notifiedOn, concludedOn ?? recordedUntil),
        }),
      ...(concludedOn && { concludedOn }),
      ...(result && { result, outcome: outcomes[result] }),
    });
    if (dispute)
      this.disputes.push({
        petition: id,
        division,
        category: dispute.category,
        summary: dispute.summary,
        openedOn: earliest(addDays(registeredOn, 1), concludedOn ?? recordedUntil),
        closedOn: concludedOn,
      });
  }

  takeGas(): void {
    const { division, registeredOn, concludedOn, compounds, title, content, outcome } = gas;
    const agent = this.agents.inOffice(division.slice(0, 6), division, registeredOn);
    this.data.add(PetitionCase, {
      id: uuidOf('petition/gas', 0, new Date(registeredOn)),
      number: this.#number(division, registeredOn),
      title,
      content,
      outcome,
      division,
      petitionerMasked: maskedName(this.random, division),
      petitionerCount: 36,
      channel: 'VISIT',
      category: categoryOf('HOUSING'),
      status: 'CLOSED',
      result: 'RESOLVED',
      agencyMode: 'JOINT',
      workMethods: methods,
      tier: 'COUNTY',
      isBacklog: true,
      isPublished: true,
      compoundCount: compounds,
      agent: agent.id,
      ...(agent.deputy && { deputy: agent.deputy }),
      ...(agent.station && { station: agent.station }),
      agency: agencyIdOf(division.slice(0, 6), 'HOUSING'),
      registeredOn,
      notifyDueOn: addDays(registeredOn, 15),
      notifiedOn: addDays(registeredOn, 6),
      dueOn: addDays(registeredOn, 60),
      concludedOn,
    });
  }

  #ended = () =>
    this.random.weighted<PetitionStatus>([
      ['CONCLUDED', 55],
      ['CLOSED', 40],
      ['REVIEW', 3],
      ['RECHECK', 2],
    ]);

  #carried(age: number, isDispute: boolean): PetitionStatus {
    if (age < 3) return 'REGISTERED';
    if (age < 8) return 'SCREENED';
    if (isDispute) return 'IN_MEDIATION';
    return this.random.weighted([
      ['AGENT_HANDLING', 60],
      ['UNDER_INVESTIGATION', 18],
      ['REPLIED', 17],
      ['ESCALATED', 5],
    ]);
  }

  #official(age: number): PetitionStatus {
    if (age < 3) return 'REGISTERED';
    if (age < 15) return 'SCREENED';
    return this.random.weighted([
      ['NOT_ACCEPTED_NOTIFIED', 35],
      ['TRANSFERRED', 35],
      ['ASSIGNED', 20],
      ['WITHDRAWN', 10],
    ]);
  }

  #result = () =>
    this.random.weighted<PetitionResult>([
      ['RESOLVED', 70],
      ['PARTLY_RESOLVED', 10],
      ['EXPLAINED', 12],
      ['REFERRED_TO_LEGAL_WAY', 5],
      ['NOT_SUPPORTED', 3],
    ]);

  #unit(division: string, category: string): string {
    const county = `${division.slice(0, 6)}000000`;
    return agencyIdOf(county, unitsOf(county, category)[0] ?? 'LETTERS');
  }

  #number(division: string, registeredOn: string): string {
    const key = `X${division.slice(0, 6)}-${registeredOn.slice(0, 4)}`;
    const n = (this.#numbers.get(key) ?? 0) + 1;
    this.#numbers.set(key, n);
    return `${key}-${String(n).padStart(5, '0')}`;
  }
}
