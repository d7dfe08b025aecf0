import { weights } from '../../api/read/perturbation.js';
import { disclosure } from '../../schema/kit/declare/public-counts.js';
import type { Data, Fixture } from './fixture.js';

/** Farthest that a told number is from the number of records, and the least that is told. */
export const most = 2 * disclosure.part.most;
export const { atLeast } = disclosure;

/** The spread of what is added to a number. */
export const deviation = Math.sqrt(
  2 * weights().reduce((sum, weight, index) => sum + weight * (index - disclosure.part.most) ** 2, 0),
);

/** Makes what is drawn at random follow from a seed, so that a test that counts hits counts the same each time. */
export async function drawBy(fixture: Fixture, seed: number): Promise<void> {
  await fixture.store.pool.query('update counts.record set record_key = hashtextextended(key, $1)', [seed]);
  const secret = `0198c0de-0000-7000-8000-${String(seed).padStart(12, '0')}`;
  await fixture.store.pool.query('update counts.release set secret = $1', [secret]);
}

/** Groups by their values: `150602000000 WAGE` → 31. */
export const tally = ({ groups }: Data): Map<string, number> =>
  new Map(groups.map(({ keys, count }: Data) => [keys.map(({ value }: Data) => bare(value)).join(' '), count]));

const bare = (value: string | null) => value?.replace('Division:', '') ?? 'none';
