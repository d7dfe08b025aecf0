import type { OpinionChannel } from '../../schema/legislation/legislation.choices.js';
import { numeralOf } from '../../schema/legislation/statute/numerals.js';
import type { Dataset } from '../kit/dataset.js';
import { distribute } from '../kit/distribute.js';
import { legislativeOpinion } from '../kit/laws.js';
import { hearings } from '../places/activities.js';
import { openTopics, opinionsPerVersion, ordosNetwork, topics, yichangOpinions } from '../places/legislation.js';
import { seedDrafts, type Version } from './legislation/drafts.js';
import { seedNationalDraft } from './legislation/national.js';
import { type Occasion, type Occasions, seedOccasions } from './legislation/occasions.js';
import { type Asked, type Opinion, Opinions } from './legislation/opinions.js';
import { type Point, seedPoints } from './legislation/points.js';
import { solicit } from './legislation/solicit.js';
import { askNow, solicitTopic } from './legislation/topics.js';
import { subtreeOf, townshipsOf } from './organisations.js';

/** Contact points, draft laws and what deputies and citizens say of them. Needs deputies and activities. */
export function seedLegislation(data: Dataset): void {
  const points = seedPoints(data);
  const { versions, later } = seedDrafts(data);
  const occasions = seedOccasions(data, versions, later);
  const opinions = new Opinions(data);
  const asked = new Map(versions.map((version) => [version, solicitVersion(data, version)]));
  yichang(
    opinions,
    [...asked].filter(([{ city }]) => city === yichangOpinions.city),
    points.get(yichangOpinions.city)!,
    occasions,
  );
  for (const [version, solicitation] of asked)
    if (version.city !== yichangOpinions.city)
      for (let n = 0; n < opinionsPerVersion; n++)
        if (n % 3) onVersion(opinions, version, solicitation, 'ONLINE');
        else saidAt(opinions, version, solicitation, occasions.get(version)![0]!);
  for (const topic of topics) solicitTopic(data, opinions, topic);
  nationalDrafts(data, opinions, points.get(ordosNetwork.city)!);
  for (const topic of openTopics) askNow(data, opinions, topic);
}

const solicitVersion = (data: Dataset, { id, city, title, label, publishedOn }: Version): Asked =>
  solicit(data, city, publishedOn, {
    topic: `《${title}（${label}）》`,
    kind: 'LEGISLATION',
    draftVersion: id,
    channels: [
      'ONLINE',
      'WEBSITE',
      'PUBLIC_ACCOUNT',
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
  {
    point,
    ...more
  }: Partial<Pick<Opinion, 'point' | 'division' | 'statedOn' | 'activity' | 'deputy' | 'coSigners'>> = {},
): void {
  const { random } = opinions;
  const towns = townshipsOf(subtreeOf(version.city));
  const division = point?.division ?? random.pick(towns).code;
  const { clause, text } = legislativeOpinion(random, version.text);
  const draftClause = version.clauses[clause - 1]!.id;
  opinions.take({ asked, channel, division, draftClause, text, ...(point && { point }), ...more });
}

/** By residents at a symposium; at research the first deputies who are there give one together. */
function saidAt(opinions: Opinions, version: Version, asked: Asked, occasion: Occasion, isFirst = false): void {
  const { activity, division, startsOn: statedOn, deputies } = occasion;
  const [deputy, ...others] = isFirst ? deputies.slice(0, 3).map(({ id }) => id) : [];
  const together = deputy ? { deputy, coSigners: others } : {};
  onVersion(opinions, version, asked, 'SYMPOSIUM', { activity, division, statedOn, ...together });
}

/** 宜昌市: so many by each way, over all versions; the hearing on the first law alone. */
function yichang(
  opinions: Opinions,
  asked: readonly (readonly [Version, Asked])[],
  points: readonly Point[],
  occasions: Occasions,
): void {
  const { random } = opinions;
  const { city: _city, HEARING, SYMPOSIUM, ...ways } = yichangOpinions;
  for (const [channel, total] of Object.entries(ways) as [OpinionChannel, number][])
    for (const [n, count] of distribute(total, asked.length, random, 1).entries())
      for (let k = 0; k < count; k++) {
        const [version, solicitation] = asked[n]!;
        const point = channel === 'CONTACT_POINT' ? { point: random.pick(points) } : {};
        onVersion(opinions, version, solicitation, channel, point);
      }
  const held = asked.flatMap(([version, solicitation]) =>
    occasions.get(version)!.map((occasion) => ({ version, solicitation, occasion })),
  );
  for (const [n, count] of distribute(SYMPOSIUM, held.length, random, 1).entries())
    for (let k = 0; k < count; k++) {
      const { version, solicitation, occasion } = held[n]!;
      saidAt(opinions, version, solicitation, occasion, k === 0);
    }
  const [version, solicitation] = asked.find(([{ label }]) => label === '草案二审稿')!;
  const { day: statedOn } = hearings.legislation;
  for (let n = 0; n < HEARING; n++) onVersion(opinions, version, solicitation, 'HEARING', { statedOn });
}

/** 鄂尔多斯市: opinions on national drafts, most of them forwarded to the NPC Legislative Affairs Commission. */
function nationalDrafts(data: Dataset, opinions: Opinions, points: readonly Point[]): void {
  const { city, nationalDrafts: drafts, opensOn, forwarded, kept } = ordosNetwork;
  const { random } = opinions;
  const asked = drafts.map((draft, n) => {
    const { id: draftVersion, clauses } = seedNationalDraft(data, city, draft, opensOn[n]!);
    const topic = `《中华人民共和国${draft}》`;
    const channels = ['CONTACT_POINT', 'SYMPOSIUM', 'ONLINE'] as const;
    return { clauses, asked: solicit(data, city, opensOn[n]!, { topic, kind: 'LEGISLATION', draftVersion, channels }) };
  });
  for (let n = 0; n < forwarded + kept; n++) {
    const point = random.pick(points);
    const clause = random.int(3, 11);
    const draft = asked[n % asked.length]!;
    opinions.take({
      asked: draft.asked,
      draftClause: draft.clauses[clause - 1]!.id,
      division: point.division,
      channel: 'CONTACT_POINT',
      text: random.pick(nationalOpinions).replace('{n}', numeralOf(clause)),
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
