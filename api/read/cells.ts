import { badInput } from '../../schema/kit/errors.js';
import type { AskedKey, GroupKey } from './group-keys.js';

/**
 * The condition that withholds a group (`c0, c1, …` are its keys) because `count`, or what withholding leaves of a
 * total, is fewer than `atLeast`. Where all that is withheld of a margin is fewer, the next smallest group of the
 * margin goes, too. One is enough: it is not small itself, so that all other margins that it is part of are safe by it.
 */
export function withheld(count: string, keys: readonly GroupKey[], atLeast: number): string {
  const order = [count, ...keys.map((_, index) => `c${index}`)].join(', ');
  const smaller = marginsOf(keys).map((margin) => {
    const part = margin.length ? `partition by ${margin.join(', ')} ` : '';
    const before = `over (${part}order by ${order} rows between unbounded preceding and 1 preceding)`;
    return `(sum(${count}) ${before} between 1 and ${atLeast - 1}) is true`;
  });
  return [`${count} < ${atLeast}`, ...smaller].join(' or ');
}

/** Whatever somebody can ask for beside the table: the total, rows, columns, and these at higher levels and for longer periods. */
function marginsOf(keys: readonly GroupKey[]): string[][] {
  const [, ...margins] = keys.reduce<string[][]>(
    (margins, { coarser }, index) => {
      const key = `c${index}`;
      const parts = [[key], ...coarser.map((part) => [part(key)]), []];
      return margins.flatMap((margin) => parts.map((part) => [...margin, ...part]));
    },
    [[]],
  );
  return margins;
}

/** Tables with more dimensions or shorter periods would be nearly all small groups, and each more to subtract from. */
export function checkGroupings(asked: readonly AskedKey[]) {
  if (asked.length > 2) throw badInput('groupBy', `has ${asked.length} groupings; give at most 2 with scope ALL`);
}

export function checkPeriod({ isDate }: GroupKey, { bucket }: AskedKey) {
  const period = bucket ?? 'DAY';
  if (isDate && (period === 'DAY' || period === 'WEEK'))
    throw badInput('groupBy.bucket', `is ${period}; with scope ALL give MONTH, QUARTER or YEAR`);
}

/** What is said of a group with scope ALL: the rest tells of single records. */
const told = ['count', 'sums', 'averages', 'keys', '__typename'];

export function checkMember(name: string) {
  if (!told.includes(name))
    throw badInput(name, 'tells of single records; with scope ALL ask for count, sums and averages');
}
