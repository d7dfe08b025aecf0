import { readTable } from './csv.js';
import type { Random } from './random.js';

export type Gender = 'MALE' | 'FEMALE';

/** An invented person; any likeness to a real one is chance. `ethnicity` is the Chinese name of the group. */
export interface InventedPerson {
  readonly name: string;
  readonly gender: Gender;
  readonly ethnicity: string;
}

/** Share of Mongolian-style names where the division is in Inner Mongolia (code 15…). */
const mongolianShare = 0.12;
const singleShare = 0.18;

const surnames = readTable<'surname' | 'weight'>('surnames.csv').map(
  ({ surname, weight }) => [surname, Number(weight)] as const,
);
const given = new Map(
  readTable<'gender' | 'position' | 'characters'>('given-names.csv').map(
    ({ gender, position, characters }) => [`${gender} ${position}`, [...characters]] as const,
  ),
);
const mongolian = Map.groupBy(readTable<'gender' | 'name'>('mongolian-names.csv'), ({ gender }) => gender);

/** A person who lives in the division of this code. Two-character given names are the more frequent, as in life. */
export function person(random: Random, division: string, womenShare = 0.36): InventedPerson {
  const gender: Gender = random.chance(womenShare) ? 'FEMALE' : 'MALE';
  if (division.startsWith('15') && random.chance(mongolianShare)) {
    return { name: random.pick(mongolian.get(gender)!).name, gender, ethnicity: '蒙古族' };
  }
  const name = random.weighted(surnames) + givenName(random, gender);
  return { name, gender, ethnicity: ethnicityOf(random, division) };
}

function givenName(random: Random, gender: Gender): string {
  if (random.chance(singleShare)) return random.pick(given.get(`${gender} SINGLE`)!);
  const first = random.pick(given.get(`${gender} FIRST`)!);
  return first + random.pick(given.get(`${gender} SECOND`)!.filter((second) => second !== first));
}

/** 长阳 and 五峰 are Tujia counties; 泉州 has Hui and She townships; elsewhere nearly everyone is Han. */
function ethnicityOf(random: Random, division: string): string {
  if (/^42052[89]/.test(division)) return random.chance(0.6) ? '土家族' : '汉族';
  if (division.startsWith('3505')) return random.chance(0.03) ? random.pick(['回族', '畲族']) : '汉族';
  return random.chance(0.02) ? random.pick(['回族', '满族', '壮族']) : '汉族';
}

const mobilePrefixes = ['135', '136', '137', '138', '139', '150', '151', '158', '159', '186', '187', '188'];

/** A phone number that was masked before it was stored: `138****0001`. */
export function maskedPhone(random: Random): string {
  return `${random.pick(mobilePrefixes)}****${String(random.int(0, 9999)).padStart(4, '0')}`;
}

/** An invented citizen in public form: 王先生, 陈女士. */
export function citizen(random: Random, division: string): string {
  const { name, gender, ethnicity } = person(random, division, 0.5);
  if (ethnicity === '蒙古族') return name;
  return name.slice(0, name.startsWith('欧阳') ? 2 : 1) + (gender === 'MALE' ? '先生' : '女士');
}
