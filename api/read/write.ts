import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Plan, Results } from './plan.js';

/** What is written before others have their turn: 1 to 3 ms. */
const slice = { rows: 500, characters: 250_000 };

/**
 * Writes an answer from what the statements brought. A small one at once; of a large one the pages of the deepest lists
 * first, some at a time, then those that they stand in: each page keeps its text, so nothing is written twice.
 */
export async function write(plan: Plan, results: Results, signal?: AbortSignal): Promise<string> {
  try {
    if (isLarge(results)) await writePages(plan, results, signal);
    return results.length.check(plan.write(results));
  } catch (error) {
    // The longest string that there is.
    throw error instanceof RangeError ? results.length.tooLong : error;
  }
}

function isLarge({ pages, length }: Results): boolean {
  if (length.read > slice.characters) return true;
  let rows = 0;
  for (const level of pages) for (const page of level?.values() ?? []) rows += page.rows.length;
  return rows > slice.rows;
}

async function writePages({ levels }: Plan, results: Results, signal: AbortSignal | undefined): Promise<void> {
  let rows = 0;
  let characters = 0;
  for (const { index, write } of levels.toReversed()) {
    if (!write) continue;
    for (const [key, page] of results.pages[index] ?? []) {
      page.text ??= write(page, results, key);
      rows += page.rows.length;
      characters += page.text.length;
      if (rows < slice.rows && characters < slice.characters) continue;
      rows = characters = 0;
      await nextTurn();
      signal?.throwIfAborted();
    }
  }
}
