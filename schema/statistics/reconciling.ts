import { prefixOf } from '../kit/declare/division-codes.js';
import type { Viewer } from '../kit/declare/viewer.js';
import { described } from '../kit/graphql/adapter.js';
import type { Ask } from '../kit/graphql/read-context.js';
import type { StatisticQualifier, StatisticUnit } from './statistics.choices.js';

/** How an indicator is computed. */
export interface Computable {
  readonly formula: string | null;
  readonly query: string | null;
  readonly factor: number;
  readonly caveats: string | null;
}
/** A figure of a source. */
export interface Figure {
  readonly value: number;
  readonly qualifier: StatisticQualifier;
  readonly unit: StatisticUnit;
  readonly asOfOn: string;
  readonly periodFromOn: string | null;
  readonly periodUntilOn: string | null;
  readonly quality: 'OK' | 'SUSPECT' | 'SUPERSEDED';
  readonly note: string | null;
  readonly source: { readonly title: string };
}

interface Asker {
  readonly ask: Ask;
  readonly viewer: Viewer;
}

/** Whether somebody sees all records of a place, as its own offices and analysts do; others see what is published. */
const seesAllOf = ({ role, division }: Viewer, place: string) =>
  role === 'system' ||
  ((role === 'staff' || role === 'analyst') &&
    division !== undefined &&
    place.startsWith(prefixOf(division, 'division')));

/** Computes an indicator for the place and period of a figure, and compares the two. */
export async function reconcile(indicator: Computable, figure: Figure, division: string, { ask, viewer }: Asker) {
  const computed = indicator.query ? await compute(indicator.query, indicator.factor, figure, division, ask) : null;
  const apart = computed === null ? null : differenceOf(computed, figure);
  const isBorneOut = apart === null ? null : agree(apart, figure);
  // What is missing may be among the records that the asker does not see: then a part tells nothing of the whole.
  const agrees = isBorneOut || seesAllOf(viewer, division) ? isBorneOut : null;
  const difference = agrees === null ? null : apart;
  const { value: reported, qualifier, unit, asOfOn } = figure;
  const explanation = explain(indicator, figure, agrees, computed !== null);
  return { reported, qualifier, unit, asOfOn, computed, difference, agrees, explanation };
}

async function compute(query: string, factor: number, figure: Figure, division: string, ask: Ask) {
  const { periodFromOn: from, periodUntilOn, asOfOn } = figure;
  const until = periodUntilOn ?? asOfOn;
  const year = from?.slice(0, 4) === until.slice(0, 4) ? Number(until.slice(0, 4)) : null;
  const data = await ask<object>(query, { division, from, until, year });
  const [value, of] = [numbersUnder('value', data), numbersUnder('of', data)];
  const whole = of.length ? sum(of) : 1;
  // Floats of fen and shares: 28.4, not 28.400000000000002.
  return whole === 0 ? null : Number(((sum(value) / whole) * factor).toPrecision(12));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** All numbers under an alias, wherever they stand in an answer; the sum of no records is null and counts as 0. */
function numbersUnder(alias: string, data: unknown): number[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (key === alias ? [Number(value)] : numbersUnder(alias, value)));
}

/** Against an exact figure as many decimals count as it has: 62.0155 is what a source prints as 62.02. */
function differenceOf(computed: number, { value, qualifier }: Figure): number {
  const decimals = qualifier === 'EXACT' ? (String(value).split('.')[1]?.length ?? 0) : 10;
  // Not -0.
  return Number((computed - value).toFixed(decimals)) || 0;
}

/** How far from a figure with 近 or 左右 may be. */
const tolerance = 0.05;

function agree(difference: number, { value, qualifier }: Figure): boolean {
  if (qualifier === 'EXACT') return difference === 0;
  return qualifier === 'ABOUT' ? Math.abs(difference) <= Math.abs(value) * tolerance : difference >= 0;
}

const expectations: Readonly<Record<StatisticQualifier, string>> = {
  EXACT: described('来源为确数', 'The source states it exactly'),
  OVER: described('来源带“余”或“多”,计算值应不小于它', 'The source says “more than”: no less is expected'),
  ABOUT: described('来源为约数,相差 5% 以内即相符', 'The source says “about”: within 5 % is expected'),
  MIN: described('来源为下限,计算值应不小于它', 'The source states a threshold: no less is expected'),
};
const verdictOf = (agrees: boolean | null, isComputed: boolean) => {
  if (!isComputed) return described('平台记录无从计算', 'No records to compute it from');
  if (agrees === null) return described('所见只是部分记录，不作结论', 'You see a part of the records: no verdict');
  return agrees
    ? described('与来源相符', 'Agrees with the source')
    : described('与来源不符', 'Differs from the source');
};

function explain(
  { formula, caveats }: Computable,
  figure: Figure,
  agrees: boolean | null,
  isComputed: boolean,
): string {
  const { qualifier, quality, note, source } = figure;
  const parts = [
    verdictOf(agrees, isComputed),
    isComputed ? expectations[qualifier] : undefined,
    quality === 'SUSPECT' ? described('来源数值存疑', 'The figure itself is suspect') : undefined,
    !isComputed ? undefined : described('只计可见的记录', 'Only records that you may see are counted'),
    formula && `计算公式:${formula}`,
    caveats && `使用说明:${caveats}`,
    note && `备注:${note}`,
    `来源:${source.title}`,
  ];
  return parts.filter(Boolean).join('\n');
}
