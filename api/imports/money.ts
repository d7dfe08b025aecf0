import type { OneField, ScalarField } from '../../schema/kit/declare/field.js';
import type { Parsed } from './cells.js';
import { shown } from './faults.js';

/** Fen in a unit, by what stands in brackets behind a heading. */
const units: Readonly<Record<string, number>> = { 分: 0, 元: 2, 万元: 6, 亿元: 10 };

/** A column of money: its label ends in its unit, and files have units of their own. */
export const isMoney = (field: ScalarField | OneField): boolean =>
  field.is === 'scalar' && field.kind === 'big' && field.zh.endsWith('(分)');

/** The unit that a heading names. */
export const unitIn = (heading: string): string | undefined => /\((.*)\)$/.exec(heading.normalize('NFKC').trim())?.[1];
export const isUnit = (unit: string | undefined): boolean => unit !== undefined && unit in units;

/** An amount in fen, exactly: what is less than a fen is none. */
export function moneyIn(cell: string, heading: string): Parsed {
  const places = units[unitIn(heading) ?? ''] ?? 0;
  const [, whole, rest = ''] = /^(\d{1,15})(?:\.(\d{1,10}))?$/.exec(cell.replace(/[,，\s¥￥]/g, '')) ?? [];
  const fen = whole !== undefined && rest.length <= places ? Number(whole + rest.padEnd(places, '0')) : Number.NaN;
  if (Number.isSafeInteger(fen)) return `${fen}`;
  const allowed = ['金额，精确到分', 'an amount of money, exact to the fen'] as const;
  return { code: 'NOT_A_NUMBER', value: shown(cell), allowed };
}
