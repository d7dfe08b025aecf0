import type { Stop } from '../request/stop.js';
import { Slices } from '../request/turns.js';
import type { Plan, Results } from './plan.js';

/** What is written at once: 1 ms. */
const small = { rows: 250, characters: 100_000 };

/**
 * Writes an answer from what the statements brought. A small one at once; of a large one the pages of the deepest lists
 * first, in slices, then those that they stand in: each page keeps its text, so nothing is written twice.
 */
export async function write(plan: Plan, results: Results, signal?: Stop): Promise<string> {
  try {
    if (isLarge(results)) await writePages(plan, results, signal);
    return results.length.check(plan.write(results));
  } catch (error) {
    // The longest string that there is.
    throw error instanceof RangeError ? results.length.tooLong : error;
  }
}

function isLarge({ pages, length }: Results): boolean {
  if (length.read > small.characters) return true;
  let rows = 0;
  for (const level of pages) for (const page of level?.values() ?? []) rows += page.rows.length;
  return rows > small.rows;
}

async function writePages({ levels }: Plan, results: Results, signal: Stop | undefined): Promise<void> {
  const slices = new Slices(signal);
  await slices.next();
  for (const { index, write } of levels.toReversed()) {
    if (!write) continue;
    for (const [key, page] of results.pages[index] ?? []) {
      page.text ??= write(page, results, key);
      if (slices.isOver) await slices.next();
    }
  }
  await slices.next();
}
