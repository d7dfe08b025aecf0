import { setTimeout as sleep } from 'node:timers/promises';

/** Whether a promise is settled, well or badly, within a time. */
export async function settles(promise: Promise<unknown>, ms: number): Promise<boolean> {
  const late = new AbortController();
  const timeout = sleep(ms, false, { signal: late.signal }).catch(() => false);
  const yes = () => true;
  const result = await Promise.race([promise.then(yes, yes), timeout]);
  late.abort();
  return result;
}
