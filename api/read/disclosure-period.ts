import { badInput } from '../../schema/kit/declare/client-error.js';
import type { Bind } from '../sql/sql.js';
import type { Arg } from './arguments.js';

/** A calendar year or quarter. */
export interface Period {
  readonly from: string;
  /** The day after its last. */
  readonly until: string;
  readonly isYear: boolean;
}

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const fix = 'With scope ALL give one year or one quarter, e.g. gte: "2024-01-01", lt: "2025-01-01"';

/** The period between the bounds that a filter gives for a day. */
export function periodOf(days: readonly Arg[]): (bind: Bind) => Period {
  const bounds = days.flatMap((day) => day.entries());
  for (const [operator, { path }] of bounds)
    if (!['gte', 'gt', 'lt', 'lte'].includes(operator)) throw badInput(path, `is no bound of a period. ${fix}`);
  const one = (...operators: string[]) => {
    const [first, second] = bounds.filter(([operator]) => operators.includes(operator));
    if (!first)
      throw badInput(days[0]!.path, operators[0] === 'gte' ? `has no beginning. ${fix}` : `has no end. ${fix}`);
    if (second) throw badInput(second[1].path, `is a second bound. ${fix}`);
    const [operator, { value }] = first;
    return (bind: Bind) => {
      const day = String(value(bind));
      return operator === 'gt' || operator === 'lte' ? dayAfter(day) : day;
    };
  };
  const [from, until] = [one('gte', 'gt'), one('lt', 'lte')];
  const last = bounds.at(-1)![1].path;
  return (bind) => {
    const period = { from: from(bind), until: until(bind) };
    const months = monthsOf(period);
    if (months === 12 || months === 3) return { ...period, isYear: months === 12 };
    throw badInput(last, `ends a period from ${period.from} until ${period.until}. ${fix}`);
  };
}

/** 12 for a calendar year, 3 for a calendar quarter. */
function monthsOf({ from, until }: Pick<Period, 'from' | 'until'>): number | undefined {
  const [year, month, day] = from.split('-').map(Number) as [number, number, number];
  return [12, 3].find((months) => {
    const end = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
    return day === 1 && (month - 1) % months === 0 && until === end;
  });
}
