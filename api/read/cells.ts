import { badInput } from '../../schema/kit/errors.js';
import type { AskedKey, GroupKey } from './group-keys.js';

/** Tables with more dimensions or shorter periods would be nearly all groups that round to 0. */
export function checkGroupings(asked: readonly AskedKey[]) {
  if (asked.length > 2) throw badInput('groupBy', `has ${asked.length} groupings; give at most 2 with scope ALL`);
}

export function checkPeriod({ isDate }: GroupKey, { bucket }: AskedKey) {
  const period = bucket ?? 'DAY';
  if (isDate && (period === 'DAY' || period === 'WEEK'))
    throw badInput('groupBy.bucket', `is ${period}; with scope ALL give MONTH, QUARTER or YEAR`);
}

/** What is told of a group with scope ALL; the rest tells of single records, also if one subtracts it. */
const told = ['count', 'keys', '__typename'];

export function checkMember(name: string) {
  if (!told.includes(name)) throw badInput(name, 'could tell of single records; with scope ALL ask for count');
}
