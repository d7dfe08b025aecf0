import type { DeputyOccupation, PoliticalAffiliation } from '../../schema/deputies/deputy.choices.js';
import type { CongressLevel } from '../../schema/organisations/congress.choices.js';
import { agenciesOf, enterpriseName, shortName } from '../kit/organisations.js';
import type { Random } from '../kit/random.js';
import { divisionOf, hasCongress, type SeedDivision } from './organisations.js';

/** What is invented is known. */
export type KnownOccupation = Exclude<DeputyOccupation, 'UNKNOWN'>;
type Weights<Value> = readonly (readonly [Value, number])[];

const townships: Weights<KnownOccupation> = [
  ['FARMER', 46],
  ['WORKER', 9],
  ['PROFESSIONAL', 14],
  ['OFFICIAL', 11],
  ['ENTREPRENEUR', 11],
  ['OTHER', 9],
];
const above: Weights<KnownOccupation> = [
  ['FARMER', 18],
  ['WORKER', 16],
  ['PROFESSIONAL', 24],
  ['OFFICIAL', 25],
  ['ENTREPRENEUR', 12],
  ['SOLDIER', 2],
  ['OTHER', 3],
];
const affiliations: Weights<PoliticalAffiliation> = [
  ['CPC', 62],
  ['DEMOCRATIC_PARTY', 5],
  ['NON_PARTY', 33],
];

export const occupationOf = (random: Random, level: CongressLevel): KnownOccupation =>
  random.weighted(level === 'TOWNSHIP' ? townships : above);

export const affiliationOf = (random: Random, occupation: KnownOccupation): PoliticalAffiliation =>
  occupation === 'OFFICIAL' && random.chance(0.9) ? 'CPC' : random.weighted(affiliations);

const townOf = (home: SeedDivision): SeedDivision => (home.level === 'VILLAGE' ? divisionOf(home.parent) : home);

/** Names of village bodies, as in 道图嘎查党支部书记. */
const chief = ({ kind }: SeedDivision): string =>
  kind === 'GACHA' ? '党支部书记、嘎查达' : kind === 'VILLAGE' ? '党支部书记、村委会主任' : '党委书记、居委会主任';

const posts: Readonly<Record<KnownOccupation, (random: Random, home: SeedDivision, county: SeedDivision) => string>> = {
  FARMER: (random, home) =>
    (home.kind === 'VILLAGE' || home.kind === 'GACHA') && random.chance(0.6)
      ? home.name + chief(home)
      : home.name +
        random.pick(
          home.code.startsWith('15')
            ? ['养殖大户', '种植大户', '农牧民', '牧民专业合作社理事长']
            : ['种植大户', '养殖大户', '村民', '农民专业合作社理事长'],
        ),
  WORKER: (random, home, county) =>
    random.chance(0.7)
      ? enterpriseName(random, county).replace(/农民专业合作社$/, '有限公司') +
        random.pick(['生产班组长', '技术工人', '质检员', '工会主席', '高级技师'])
      : townOf(home).name + random.pick(['环卫工人', '快递网点负责人', '公交驾驶员', '供电所职工']),
  PROFESSIONAL: (random, home, county) =>
    random.pick([
      `${townOf(home).name}中心小学教师`,
      `${townOf(home).name}卫生院医师`,
      `${shortName(county.name)}第一中学高级教师`,
      `${county.name}人民医院副主任医师`,
      `${county.name}农业技术推广中心农艺师`,
      `${shortName(county.name)}律师事务所律师`,
      `${county.name}文化馆馆员`,
    ]),
  OFFICIAL: (random, home, county) => {
    const town = townOf(home);
    const head = hasCongress(town)
      ? ['人大主席', '党委书记', '党委副书记']
      : ['人大工委主任', '党工委书记', '办事处主任'];
    return random.chance(0.7) ? town.name + random.pick(head) : `${random.pick(agenciesOf(county)).name}负责人`;
  },
  ENTREPRENEUR: (random, _home, county) => {
    const enterprise = enterpriseName(random, county);
    return enterprise + (enterprise.endsWith('合作社') ? '理事长' : random.pick(['总经理', '董事长', '负责人']));
  },
  SOLDIER: (random, _home, county) => `${county.name}人民武装部${random.pick(['部长', '政治委员'])}`,
  OTHER: (random, home) =>
    home.kind === 'COMMUNITY' && random.chance(0.5)
      ? home.name + chief(home)
      : home.name + random.pick(['社会工作者', '网格员', '退休干部', '志愿服务队队长']),
};

/** Work unit and post of an invented deputy who lives there. */
export function postOf(random: Random, occupation: KnownOccupation, home: SeedDivision): string {
  const county = divisionOf(home.code.slice(0, 6));
  return posts[occupation](random, home, county);
}
