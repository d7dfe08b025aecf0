import { readTable } from './csv.js';
import type { Random } from './random.js';

export type OrganKind = 'GOVERNMENT' | 'COURT' | 'PROCURATORATE' | 'SUPERVISION';

/** A state organ of one division, e.g. 宜昌市教育局; `code` names the kind of organ (EDUCATION) in every division. */
export interface Agency {
  readonly code: string;
  readonly name: string;
  readonly kind: OrganKind;
  /** Short name of its field, 教育. */
  readonly field: string;
}

const organs = readTable<'code' | 'short' | 'pastoral' | 'kind' | 'field'>('agencies.csv');

/** The usual organs of a city or county, about 35; Inner Mongolia (15…) has 农牧局, 林业和草原局 and 教育体育局. */
export function agenciesOf(division: { readonly code: string; readonly name: string }): Agency[] {
  const pastoral = division.code.startsWith('15');
  const usual = organs.filter(({ pastoral: own }) => !(pastoral && own === '-'));
  return usual.map(({ code, short, pastoral: own, kind, field }) => ({
    code,
    name: division.name + middle(division.code, kind) + (pastoral && own !== '' ? own : short),
    kind: kind as OrganKind,
    field,
  }));
}

/** The court of a city with districts is an intermediate one. */
const middle = (code: string, kind: string): string => (kind === 'COURT' && /^\d{4}0{8}$/.test(code) ? '中级' : '');

const brandFirst = '宏恒瑞鑫盛华嘉德润泰丰凯远东金银天海蓝绿新中正同诚信康安益源永昌'.split('');
const brandSecond = '达通源泰和兴盛业隆邦创辉顺捷科成丰利茂福联合宇航'.split('');
const trades: readonly (readonly [prefix: string, trades: readonly string[]])[] = [
  ['15', ['煤化工', '能源', '羊绒制品', '牧业', '草业', '光伏科技', '物流', '肉食品', '装备制造', '商贸']],
  ['42', ['茶业', '柑橘', '磷化工', '旅游开发', '船舶配套', '生物科技', '农业开发', '水电设备', '食品', '商贸']],
  ['32', ['眼镜', '汽车零部件', '工具制造', '新材料', '粮油', '木业', '电子科技', '包装', '物流', '商贸']],
  ['35', ['鞋服', '陶瓷', '石材', '茶业', '纺织', '水暖卫浴', '海产食品', '机械制造', '箱包', '跨境电商']],
];
const forms = ['有限公司', '有限公司', '有限责任公司', '股份有限公司', '专业合作社'];

/** An invented enterprise of a county: 晋江恒源鞋服有限公司. */
export function enterpriseName(random: Random, division: { readonly code: string; readonly name: string }): string {
  const place = shortName(division.name);
  const trade = random.pick(trades.find(([prefix]) => division.code.startsWith(prefix))?.[1] ?? ['商贸']);
  const form = random.pick(forms);
  if (form === '专业合作社') return `${place}${brand(random)}农民专业合作社`;
  return `${place}${brand(random)}${trade}${form}`;
}

const brand = (random: Random): string => random.pick(brandFirst) + random.pick(brandSecond);

/** 晋江市 → 晋江, 长阳土家族自治县 → 长阳, 达拉特旗 → 达拉特; two-character names stay whole. */
export function shortName(name: string): string {
  const short = name.replace(/土家族自治县$|自治[县旗]$|[市县区旗]$/, '');
  return short.length < 2 ? name : short;
}
