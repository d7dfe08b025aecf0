import { valueLabel } from '../../../schema/kit/declare/choices.js';
import { type DisputeCategory as Category, DisputeCategory } from '../../../schema/petitions/dispute.choices.js';
import type { AgencyMode, PetitionChannel, WorkMethod } from '../../../schema/petitions/petition.choices.js';
import { PetitionCase } from '../../../schema/petitions/petition-case.js';
import type { Dataset } from '../../kit/dataset.js';
import { disputeText } from '../../kit/disputes.js';
import { maskedPhone } from '../../kit/names.js';
import type { Random } from '../../kit/random.js';
import { feedbackText } from '../../kit/texts.js';
import { uuidOf } from '../../kit/uuid.js';
import { gas } from '../../places/petitions.js';
import { earliest, recordedUntil } from '../as-of.js';
import { maskedName } from '../citizens.js';
import { addDays, daysBetween } from '../days.js';
import { agencyIdOf, villagesOf } from '../organisations.js';
import { categoryOf, unitsOf } from '../suggestions/categories.js';
import { textPlace } from '../text-place.js';
import type { Agents } from './agents.js';
import type { Slot } from './plans.js';
import { carried, channels, ended, official, outcomes, reasons, resultOf, subjectOf } from './standing.js';

/** A petition that is about a dispute, for the mediation that follows. */
export interface Dispute {
  readonly petition: string;
  readonly division: string;
  readonly category: Category;
  readonly summary: string;
  readonly openedOn: string;
  readonly closedOn?: string | undefined;
}

/** Ways by which a petition comes to the agent’s station. */
const takenDownAt: readonly PetitionChannel[] = ['DEPUTY', 'VISIT'];
const methods: readonly WorkMethod[] = ['SUPERVISE', 'WATCH', 'ASSIST', 'INVESTIGATE'];

/** Takes petitions down and follows them. */
export class Register {
  readonly disputes: Dispute[] = [];
  readonly #numbers: Map<string, number>;
  #count = 0;

  /** Ids follow from the kind; numbers go on where the register before it ended; what happens after `until` is not known. */
  constructor(
    private readonly data: Dataset,
    private readonly agents: Agents,
    private readonly random: Random,
    private readonly kind = 'petition',
    before?: Register,
    private readonly until = recordedUntil,
  ) {
    this.#numbers = before ? before.#numbers : new Map();
  }

  take({ place, registeredOn, concludedOn, isCarried, feedback, stands }: Slot): void {
    const { random } = this;
    const division = feedback?.division ?? random.pick(villagesOf(place)).code;
    const dispute =
      isCarried && !feedback && !stands && random.chance(0.15) ? disputeText(random, textPlace(division)) : undefined;
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
    const age = daysBetween(registeredOn, this.until);
    const status =
      stands ?? (concludedOn ? ended(random) : isCarried ? carried(random, age, !!dispute) : official(random, age));
    const result = concludedOn ? resultOf(random) : undefined;
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
          ? `请求调解${textPlace(division).town}一起${valueLabel(DisputeCategory, dispute.category)}纠纷`
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
      ...(notifiedOn <= this.until &&
        !['REGISTERED', 'SCREENED'].includes(status) && {
          notifiedOn: earliest(notifiedOn, concludedOn ?? this.until),
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
        openedOn: earliest(addDays(registeredOn, 1), concludedOn ?? this.until),
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
