import { readTable } from './csv.js';
import { type Random, randomOf } from './random.js';

export interface Coordinates {
  /** Degrees north and east (WGS 84), four decimals; invented near an approximate centre, good for a map only. */
  readonly latitude: number;
  readonly longitude: number;
}

export interface Address extends Coordinates {
  readonly text: string;
}

const centres = new Map(
  readTable<'code' | 'latitude' | 'longitude' | 'spreadKm'>('centres.csv').map(
    ({ code, latitude, longitude, spreadKm }) =>
      [code.slice(0, 6), { latitude: +latitude, longitude: +longitude, spreadKm: +spreadKm }] as const,
  ),
);
const kmPerDegree = 111.2;

const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

/** A point at most `km` away, nearer ones as likely by area. */
function near(random: Random, from: Coordinates, km: number): Coordinates {
  const angle = random.next() * 2 * Math.PI;
  const distance = (km * Math.sqrt(random.next())) / kmPerDegree;
  const latitude = from.latitude + distance * Math.sin(angle);
  const longitude = from.longitude + (distance * Math.cos(angle)) / Math.cos((from.latitude * Math.PI) / 180);
  return { latitude: round(latitude), longitude: round(longitude) };
}

/**
 * Where the seeds put a division: a county at its approximate centre, a township at a fixed invented point within its
 * county's spread, a village within 3 km of its township. Throws for counties without a centre in `centres.csv`.
 */
export function centreOf(code: string): Coordinates {
  const county = centres.get(code.slice(0, 6));
  if (!county) throw new Error(`centres.csv has no county ${code.slice(0, 6)}`);
  const { latitude, longitude, spreadKm } = county;
  if (code.slice(6, 9) === '000') return { latitude, longitude };
  const township = near(randomOf(`centre/${code.slice(0, 9)}`), county, spreadKm);
  return code.slice(9) === '000' ? township : near(randomOf(`centre/${code}`), township, Math.min(3, spreadKm / 2));
}

const roadFirst =
  '人民 解放 建设 文化 和平 团结 民生 新华 迎宾 滨河 学府 育才 兴业 朝阳 东风 康宁 幸福 永安 长青 光明'.split(' ');
const roadSecond = ['路', '街', '大道', '东路', '西路', '南路', '北街', '巷'];

export const roadName = (random: Random): string => random.pick(roadFirst) + random.pick(roadSecond);

/** An invented address in a township or village: 云集街道学府路36号, with a point within 1 km of the division's. */
export function address(random: Random, division: { readonly code: string; readonly name: string }): Address {
  const text = /[村查]$/.test(division.name)
    ? `${division.name}${random.int(1, 12)}组${random.int(1, 60)}号`
    : `${division.name}${roadName(random)}${random.int(1, 299)}号`;
  return { text, ...near(random, centreOf(division.code), 1) };
}
