import type {
  OpinionChannel,
  SolicitationKind,
  SolicitationStatus,
} from '../../schema/legislation/legislation.choices.js';
import { OpinionSolicitation } from '../../schema/legislation/opinion-solicitation.js';
import { SolicitationParticipant } from '../../schema/legislation/solicitation-participant.js';
import type { Dataset } from '../kit/dataset.js';
import { distribute } from '../kit/distribute.js';
import { legislativeOpinion } from '../kit/laws.js';
import { uuidOf } from '../kit/uuid.js';
import { hearings } from '../places/activities.js';
import {
  businessOpinions,
  opinionsPerVersion,
  ordosNetwork,
  type TopicOfPlace,
  topics,
  yichangOpinions,
} from '../places/legislation.js';
import { today } from './as-of.js';
import { dayBetween } from './day-between.js';
import { addDays, daysBetween } from './days.js';
import { deputiesOf } from './deputies.js';
import { seedDrafts, type Version } from './legislation/drafts.js';
import { type Asked, Opinions } from './legislation/opinions.js';
import { type Point, seedPoints } from './legislation/points.js';
import { agencyIdOf, subtreeOf, townshipsOf } from './organisations.js';

/** Contact points, draft laws and what deputies and citizens say of them. Needs deputies. */
export function seedLegislation(data: Dataset): void {
  const points = seedPoints(data);
  const versions = seedDrafts(data);
  const opinions = new Opinions(data);
  const asked = new Map(versions.map((version) => [version, solicitVersion(data, version)]));
  yichang(
    opinions,
    [...asked].filter(([{ city }]) => city === yichangOpinions.city),
    points.get(yichangOpinions.city)!,
  );
  for (const [version, solicitation] of asked)
    if (version.city !== yichangOpinions.city)
      for (let n = 0; n < opinionsPerVersion; n++)
        onVersion(opinions, version, solicitation, n % 3 ? 'ONLINE' : 'SYMPOSIUM');
  for (const topic of topics) solicitTopic(data, opinions, topic);
  nationalDrafts(data, opinions, points.get(ordosNetwork.city)!);
}

interface Solicitation {
  readonly topic: string;
  readonly kind: SolicitationKind;
  readonly channels: readonly OpinionChannel[];
  readonly draftVersion?: string;
}

/** Open for thirty days and some; then collated, reported and fed back. */
function solicit(data: Dataset, city: string, opensOn: string, { topic, channels, ...more }: Solicitation): Asked {
  const closesOn = addDays(opensOn, 35);
  const age = daysBetween(closesOn, today);
  const status: SolicitationStatus =
    age < 0 ? 'OPEN' : age < 5 ? 'CLOSED' : age < 20 ? 'COLLATED' : age < 45 ? 'REPORTED' : 'FED_BACK';
  const id = uuidOf(`solicitation/${city}/${topic}`, 0, new Date(opensOn));
  data.add(OpinionSolicitation, {
    id,
    topic,
    channels,
    status,
    division: city,
    organiser: agencyIdOf(city, 'DEPUTY_COMMITTEE'),
    notice: `现就${topic}公开征求意见，可通过履职平台、人大网站、公众号或者书面提出，截止日期${closesOn}。`,
    opensOn,
    closesOn,
    ...(status === 'FED_BACK' && { fedBackOn: addDays(closesOn, 45) }),
    ...more,
  });
  return { id, city, opensOn, closesOn, status };
}

const solicitVersion = (data: Dataset, { id, city, title, label, publishedOn }: Version): Asked =>
  solicit(data, city, publishedOn, {
    topic: `《${title}（${label}）》`,
    kind: 'LEGISLATION',
    draftVersion: id,
    channels: [
      'ONLINE',
      'SYMPOSIUM',
      'CONTACT_POINT',
      'LETTER',
      ...(label === '草案二审稿' ? (['HEARING'] as const) : []),
    ],
  });

function onVersion(
  opinions: Opinions,
  version: Version,
  asked: Asked,
  channel: OpinionChannel,
  point?: Point,
  statedOn?: string,
): void {
  const { random } = opinions;
  const towns = townshipsOf(subtreeOf(version.city));
  opinions.take({
    asked,
    channel,
    division: point?.division ?? random.pick(towns).code,
    ...legislativeOpinion(random, version.text),
    ...(point && { point }),
    ...(statedOn && { statedOn }),
  });
}

/** 宜昌市: so many by each way, over all versions; the hearing on the first law alone. */
function yichang(opinions: Opinions, asked: readonly (readonly [Version, Asked])[], points: readonly Point[]): void {
  const { random } = opinions;
  const { city: _city, HEARING, ...ways } = yichangOpinions;
  for (const [channel, total] of Object.entries(ways) as [OpinionChannel, number][])
    for (const [n, count] of distribute(total, asked.length, random, 1).entries())
      for (let k = 0; k < count; k++) {
        const [version, solicitation] = asked[n]!;
        onVersion(
          opinions,
          version,
          solicitation,
          channel,
          channel === 'CONTACT_POINT' ? random.pick(points) : undefined,
        );
      }
  const [version, solicitation] = asked.find(([{ label }]) => label === '草案二审稿')!;
  const { day } = hearings.legislation;
  for (let n = 0; n < HEARING; n++) onVersion(opinions, version, solicitation, 'HEARING', undefined, day);
}

/** All deputies of the city are asked; so many answer, some of them together. */
function solicitTopic(
  data: Dataset,
  opinions: Opinions,
  { city, kind, topic, opensOn, deputies, opinions: count }: TopicOfPlace,
) {
  const { random } = opinions;
  const asked = solicit(data, city, opensOn, { topic, kind, channels: ['ONLINE'] });
  const invited = random.shuffle(deputiesOf(data, city, 'PREFECTURE'));
  for (const [n, { id: deputy }] of invited.entries())
    data.add(SolicitationParticipant, {
      id: uuidOf(`participant/${asked.id}`, n, new Date(opensOn)),
      solicitation: asked.id,
      deputy,
      invitedOn: opensOn,
      ...(n < (deputies ?? 0) && { respondedOn: dayBetween(random, opensOn, asked.closesOn) }),
    });
  const isOnBusiness = kind === 'BUSINESS_ENVIRONMENT';
  for (let n = 0; n < count; n++) {
    const { id: deputy, division } = invited[n % Math.max(1, deputies ?? 1)]!;
    const usual = opinions.topicText(division, isOnBusiness ? 'BUSINESS' : undefined);
    const text = isOnBusiness && n === 0 ? businessOpinions.first : usual;
    const organ = isOnBusiness && businessOpinions.organs.find(([words]) => words.test(text))?.[1];
    const referral = organ ? { referTo: agencyIdOf(city, organ) } : {};
    opinions.take({ asked, division, channel: 'ONLINE', text, deputy, ...referral });
  }
}

/** 鄂尔多斯市: opinions on national drafts, most of them forwarded to the NPC Legislative Affairs Commission. */
function nationalDrafts(data: Dataset, opinions: Opinions, points: readonly Point[]): void {
  const { city, nationalDrafts: drafts, opensOn, forwarded, kept } = ordosNetwork;
  const { random } = opinions;
  const asked = drafts.map((draft, n) =>
    solicit(data, city, opensOn[n]!, {
      topic: `《中华人民共和国${draft}》`,
      kind: 'LEGISLATION',
      channels: ['CONTACT_POINT', 'SYMPOSIUM', 'ONLINE'],
    }),
  );
  for (let n = 0; n < forwarded + kept; n++) {
    const point = random.pick(points);
    const clause = random.int(3, 40);
    opinions.take({
      asked: asked[n % asked.length]!,
      division: point.division,
      channel: 'CONTACT_POINT',
      clause,
      text: random.pick(nationalOpinions).replace('{n}', String(clause)),
      point,
      ...(n < forwarded && { forwardedTo: 'NATIONAL' as const }),
    });
  }
}

const nationalOpinions = [
  '建议第{n}条增加农村牧区的特别规定',
  '第{n}条的责任主体建议进一步明确到部门',
  '建议第{n}条明确办理时限和救济途径',
  '建议第{n}条与相关法律的表述保持一致',
  '建议在第{n}条中增加双语服务的内容',
  '第{n}条的经费保障建议列入本级预算',
  '建议第{n}条给予基层一定的过渡期',
];
