import type { Contender } from '../contenders/contender.js';
import { type Load, measureLoads } from '../measure.js';
import { wireText } from '../requests.js';
import { feedback } from './feedback.js';
import type { Target } from './operation.js';
import type { HotParent } from './report.js';
import { requestsFor } from './requests.js';
import type { Tools } from './tools.js';

const commitMs = 8;
const most = 3000;

/** 16 writers under one parent, a deputy, beside 16 of them, where a commit takes as long as on a slow disk. */
export async function measureHot(
  ours: Contender,
  { pool, generator, cpu, tokenSecret, seconds, say }: Tools,
): Promise<HotParent> {
  say(`measuring writers under one parent; a commit takes ${commitMs} ms`);
  await setting(pool, `commit_delay = ${commitMs * 1000}`, 'commit_siblings = 0');
  try {
    const targets = (await feedback.targets(pool, 16)).slice(0, 16);
    const ask = await requestsFor('ours', feedback, targets, tokenSecret);
    const loadOf = <Name extends string>(name: Name, parents: readonly Target[]): Load<Name> => ({
      name,
      contender: ours,
      slice: () => ({
        requests: Array.from({ length: most }, (_, n) => wireText(ours.url, ask(parents[n % parents.length]!))),
        from: 0,
        isOnce: true,
        contains: '"userErrors":[]',
      }),
    });
    const loads = [loadOf('one', targets.slice(0, 1)), loadOf('sixteen', targets)];
    const { one, sixteen } = await measureLoads<'one' | 'sixteen'>(loads, generator, cpu, seconds);
    return { one, sixteen, ratio: Number((one.rps / sixteen.rps).toFixed(2)) };
  } finally {
    await setting(pool, 'commit_delay = default', 'commit_siblings = default');
  }
}

async function setting(pool: Tools['pool'], ...settings: readonly string[]): Promise<void> {
  for (const one of settings) await pool.query(`alter system set ${one}`);
  await pool.query('select pg_reload_conf()');
}
