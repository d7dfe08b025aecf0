import type { ContactPointHost, ContactPointLevel } from '../../../schema/legislation/legislation.choices.js';
import { LegislativeContactPoint } from '../../../schema/legislation/legislative-contact-point.js';
import { LegislativeLiaison } from '../../../schema/legislation/legislative-liaison.js';
import type { Dataset } from '../../kit/dataset.js';
import { distribute } from '../../kit/distribute.js';
import { person } from '../../kit/names.js';
import { type Random, randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { contactPoints, ordosNetwork } from '../../places/legislation.js';
import { dayBetween } from '../day-between.js';
import { addDays } from '../days.js';
import { countiesOf, divisionOf, type SeedDivision, subtreeOf, townshipsOf } from '../organisations.js';

/** Where an opinion can come through: a point, and the division it stands in. */
export interface Point {
  readonly id: string;
  readonly division: string;
  readonly establishedOn: string;
}

interface Founded {
  readonly name: string;
  readonly kind: 'CONTACT_POINT' | 'INFO_COLLECTION_POINT';
  readonly category?: 'GRASSROOTS' | 'ACADEMIC';
  readonly level: ContactPointLevel;
  readonly host: string;
  readonly hostKind: ContactPointHost;
  readonly division: string;
  readonly parent?: string;
  readonly from: string;
  readonly to: string;
}

/** Contact points, collection points and liaisons, by the city whose opinions they gather. */
export function seedPoints(data: Dataset): ReadonlyMap<string, readonly Point[]> {
  const random = randomOf('legislation/points');
  const points = new Map<string, Point[]>([[ordosNetwork.city, ordos(data, random)]]);
  for (const place of contactPoints) points.set(place.city, others(data, random, place));
  return points;
}

function found(data: Dataset, random: Random, { from, to, category = 'GRASSROOTS', ...point }: Founded): Point {
  const establishedOn = dayBetween(random, from, to);
  const id = uuidOf(`contact-point/${point.name}`, 0, new Date(establishedOn));
  data.add(LegislativeContactPoint, { id, category, establishedOn, ...point });
  return { id, division: point.division, establishedOn };
}

function appoint(
  data: Dataset,
  random: Random,
  { id, establishedOn }: Point,
  division: string,
  post: string,
  n: number,
): void {
  const appointedOn = addDays(establishedOn, random.int(5, 60));
  data.add(LegislativeLiaison, {
    id: uuidOf(`liaison/${id}`, n, new Date(appointedOn)),
    name: person(random, division).name,
    post,
    contactPoint: id,
    division,
    appointedOn,
  });
}

const organs = [
  '司法局',
  '住房和城乡建设局',
  '人民法院',
  '教育体育局',
  '市场监督管理局',
  '自然资源局',
  '民政局',
  '公安局',
];
const societies = [
  '律师协会',
  '工商业联合会',
  '妇女联合会',
  '青年志愿者协会',
  '物业管理协会',
  '残疾人联合会',
  '消费者协会',
  '科学技术协会',
];

/** 鄂尔多斯市: points in departments, towns and social organisations of every banner, liaisons in the others. */
function ordos(data: Dataset, random: Random): Point[] {
  const { city, collectionPoints, liaisons } = ordosNetwork;
  const span = { from: '2022-04-01', to: '2023-12-31' };
  const host = '鄂尔多斯市人大常委会';
  const name = `${host}基层立法联系点`;
  const centre = found(data, random, {
    name,
    kind: 'CONTACT_POINT',
    level: 'NATIONAL',
    host,
    hostKind: 'GOVERNMENT_DEPARTMENT',
    division: city,
    from: '2021-07-01',
    to: '2021-12-31',
  });
  const banners = countiesOf(city);
  const points: Point[] = [];
  for (const [n, count] of distribute(collectionPoints, banners.length, random, 8).entries())
    for (const { host, hostKind, division } of random.sample(hostsOf(banners[n]!), count))
      points.push(
        found(data, random, {
          ...span,
          name: `${host}立法信息采集点`,
          kind: 'INFO_COLLECTION_POINT',
          level: 'NATIONAL',
          host,
          hostKind,
          division,
          parent: centre.id,
        }),
      );
  const posts = ['人大办公室主任', '法治办负责人', '司法所所长', '法律顾问'];
  let number = 0;
  for (const [n, count] of distribute(liaisons, banners.length, random, 5).entries())
    for (let k = 0; k < count; k++) {
      const { code, name } = random.pick(townshipsOf(banners[n]!.code));
      appoint(data, random, centre, code, `${name}${random.pick(posts)}`, number++);
    }
  return [centre, ...points];
}

function hostsOf({ code, name }: SeedDivision): { host: string; hostKind: ContactPointHost; division: string }[] {
  const named = (names: readonly string[], hostKind: ContactPointHost) =>
    names.map((body) => ({ host: `${name}${body}`, hostKind, division: code }));
  return [
    ...townshipsOf(code).map((town) => ({
      host: `${name}${town.name}`,
      hostKind: 'TOWNSHIP' as const,
      division: town.code,
    })),
    ...named(organs, 'GOVERNMENT_DEPARTMENT'),
    ...named(societies, 'SOCIAL_ORGANISATION'),
  ];
}

function others(
  data: Dataset,
  random: Random,
  { city, prefix, points, academic, provincial }: (typeof contactPoints)[number],
): Point[] {
  const towns = random.sample(townshipsOf(prefix), points);
  const span = { from: '2018-03-01', to: '2022-06-30' };
  const grassroots = towns.map(({ code: division, name, parent }, n) => {
    const host = `${divisionOf(parent).name}${name}`;
    const level = n < provincial ? 'PROVINCE' : 'PREFECTURE';
    const point = found(data, random, {
      ...span,
      name: `${host}基层立法联系点`,
      kind: 'CONTACT_POINT',
      level,
      host,
      hostKind: 'TOWNSHIP',
      division,
    });
    for (let k = random.int(1, 3); k > 0; k--) appoint(data, random, point, division, `${name}人大工作联络员`, k);
    return point;
  });
  const schools = academic.map((host) =>
    found(data, random, {
      ...span,
      name: `${host}立法联系点`,
      kind: 'CONTACT_POINT',
      category: 'ACADEMIC',
      level: 'PREFECTURE',
      host,
      hostKind: 'SCHOOL',
      division: countiesOf(subtreeOf(city))[0]!.code,
    }),
  );
  return [...grassroots, ...schools];
}
