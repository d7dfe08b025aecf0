import type {
  ContactPointLevel,
  OpinionAdoption,
  OpinionChannel,
  OpinionStatus,
  SolicitationStatus,
} from '../../../schema/legislation/legislation.choices.js';
import { LegislativeContactPoint } from '../../../schema/legislation/legislative-contact-point.js';
import { LegislativeOpinion } from '../../../schema/legislation/legislative-opinion.js';
import { OpinionCoSigner } from '../../../schema/legislation/opinion-co-signer.js';
import { SolicitedOpinion } from '../../../schema/legislation/solicited-opinion.js';
import type { Dataset } from '../../kit/dataset.js';
import { type Random, randomOf } from '../../kit/random.js';
import { suggestionText } from '../../kit/texts.js';
import { uuidOf } from '../../kit/uuid.js';
import { earliest } from '../as-of.js';
import { maskedName } from '../citizens.js';
import { dayBetween } from '../day-between.js';
import { addDays } from '../days.js';
import { divisionOf } from '../organisations.js';
import { textPlace } from '../text-place.js';
import type { Point } from './points.js';

/** A solicitation as its opinions need it. */
export interface Asked {
  readonly id: string;
  readonly city: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly status: SolicitationStatus;
}

export interface Opinion {
  readonly asked: Asked;
  readonly division: string;
  readonly channel: OpinionChannel;
  readonly draftClause?: string;
  readonly text: string;
  readonly point?: Point;
  readonly deputy?: string;
  readonly forwardedTo?: ContactPointLevel;
  /** Day of the hearing, symposium or research at which it was stated. */
  readonly statedOn?: string;
  readonly activity?: string;
  readonly coSigners?: readonly string[];
}

export interface TopicOpinion {
  readonly asked: Asked;
  readonly division: string;
  readonly text: string;
  /** Who gives it, the first for all of them. */
  readonly deputies: readonly string[];
  readonly statedOn?: string;
  /** The symposium at which it was said. */
  readonly activity?: string;
  /** The organ that it is passed on to. */
  readonly referTo?: string;
}

const adoptions: readonly (readonly [OpinionAdoption, number])[] = [
  ['PARTIALLY_ADOPTED', 40],
  ['ADOPTED', 28],
  ['ALREADY_COVERED', 24],
  ['NOT_ADOPTED', 8],
];
const explanations: Readonly<Record<OpinionAdoption, string>> = {
  ADOPTED: '已采纳，修改了相应条款',
  PARTIALLY_ADOPTED: '部分采纳，相关内容将在配套规定中明确',
  ALREADY_COVERED: '草案已有相应规定',
  NOT_ADOPTED: '上位法已有规定或者超出立法权限，未予采纳',
};

/** Takes opinions in. What came online was studied and taken up as a whole. */
export class Opinions {
  readonly random: Random = randomOf('legislation/opinions');
  #count = 0;

  constructor(private readonly data: Dataset) {}

  take(opinion: Opinion): void {
    const { asked, division, channel, draftClause, text, point, deputy, forwardedTo, statedOn, activity } = opinion;
    const { random } = this;
    const drawnOn = earliest(dayBetween(random, asked.opensOn, asked.closesOn), this.data.day);
    const submittedOn = statedOn ?? drawnOn;
    if (point && submittedOn < point.establishedOn) this.#foundBy(point, submittedOn);
    const isDone = asked.status === 'FED_BACK' || asked.status === 'REPORTED';
    const isStudied = channel === 'ONLINE';
    const drawn = random.weighted(adoptions);
    const adoption = isStudied && drawn === 'NOT_ADOPTED' ? 'PARTIALLY_ADOPTED' : drawn;
    const forwardedOn = forwardedTo && addDays(asked.closesOn, random.int(3, 15));
    const isPending = forwardedTo !== undefined && random.chance(0.5);
    const status: OpinionStatus = isPending
      ? random.pick(['FORWARDED', 'UNDER_STUDY'] as const)
      : isDone
        ? isStudied || random.chance(0.85)
          ? 'EXPLAINED'
          : adoption
        : asked.status === 'COLLATED'
          ? 'COLLATED'
          : 'SUBMITTED';
    const isDecided = !isPending && isDone;
    const id = uuidOf('opinion', this.#count, new Date(drawnOn));
    this.data.add(LegislativeOpinion, {
      id,
      number: `L${asked.city.slice(0, 4)}-${submittedOn.slice(0, 4)}-${String(++this.#count).padStart(5, '0')}`,
      solicitation: asked.id,
      division,
      channel,
      summary: text,
      content: `${text}。以上意见供参考。`,
      status,
      submittedOn,
      ...(draftClause && { draftClause }),
      ...(point && { contactPoint: point.id }),
      ...(isDecided && { adoption, explanation: explanations[adoption] }),
      ...(forwardedTo && forwardedOn && { forwardedTo, forwardedOn }),
      ...(activity && { activity }),
      ...(deputy ? { deputy } : { contributorMasked: maskedName(random, division) }),
    });
    this.#sign('opinion', id, opinion.coSigners ?? [], submittedOn);
  }

  /** Who gives it together with the one who wrote it. */
  #sign(of: 'opinion' | 'solicitedOpinion', opinion: string, coSigners: readonly string[], signedOn: string): void {
    for (const [n, deputy] of coSigners.entries())
      this.data.add(OpinionCoSigner, {
        id: uuidOf(`opinion-co-signer/${opinion}`, n, new Date(signedOn)),
        [of]: opinion,
        deputy,
        position: n + 1,
        status: 'SIGNED',
        signedOn,
      });
  }

  /** What deputies say on a topic that is no draft law, one or several of them together. */
  takeTopic(opinion: TopicOpinion): void {
    const { asked, division, text, referTo, statedOn } = opinion;
    const [deputy, ...others] = opinion.deputies;
    const { random, data } = this;
    const submittedOn = statedOn ?? earliest(dayBetween(random, asked.opensOn, asked.closesOn), data.day);
    const isDone = asked.status === 'FED_BACK' || asked.status === 'REPORTED';
    const id = uuidOf('solicited-opinion', this.#count, new Date(submittedOn));
    const status = isDone ? (referTo ? 'REPLIED' : 'STUDIED') : asked.status === 'COLLATED' ? 'COLLATED' : 'SUBMITTED';
    data.add(SolicitedOpinion, {
      id,
      number: `Z${asked.city.slice(0, 4)}-${submittedOn.slice(0, 4)}-${String(++this.#count).padStart(5, '0')}`,
      solicitation: asked.id,
      division,
      channel: opinion.activity ? 'SYMPOSIUM' : 'ONLINE',
      ...(opinion.activity && { activity: opinion.activity }),
      summary: text,
      content: `${text}。以上意见供参考。`,
      status,
      submittedOn,
      deputy: deputy!,
      ...(status === 'STUDIED' && { explanation: '已研究吸收，在有关工作中予以考虑' }),
      ...(status === 'REPLIED' && {
        referredTo: referTo!,
        referredOn: addDays(asked.closesOn, 10),
        reply: '意见收悉，已列入整改清单，按职责办理。',
        repliedOn: addDays(asked.closesOn, 35),
        rectification: '已完善有关政策和服务措施。',
        rectifiedOn: addDays(asked.closesOn, 40),
      }),
    });
    this.#sign('solicitedOpinion', id, others, submittedOn);
  }

  /** A point that passed on an opinion was there by then. */
  #foundBy({ id }: Point, establishedOn: string): void {
    const row = this.data.of(LegislativeContactPoint).find((point) => point.id === id)!;
    if (establishedOn < (row.establishedOn as string)) this.data.amend(LegislativeContactPoint, row, { establishedOn });
  }

  /** What somebody asks for on a topic that is no draft law: the title of a suggestion. */
  topicText(division: string, category?: string): string {
    const at = divisionOf(division).level === 'COUNTY' ? `${division.slice(0, 6)}000000` : division;
    return suggestionText(this.random, textPlace(at), category).title.replace(/^关于(.*)的建议$/, '建议$1');
  }
}
