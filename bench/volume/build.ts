import type { Pool } from 'pg';
import type { Volume } from '../database.js';
import { deputies } from './deputies.js';
import { insertDivisions } from './divisions.js';
import { helpers } from './helpers.js';
import { bigTables, takeIndexes } from './indexes.js';
import { organisations } from './organisations.js';
import { assignmentPiece, assignmentWords, suggestionPiece, suggestionWords } from './suggestions.js';
import { portalViews } from './views.js';

const pieceSize = 25_000;

/** So many suggestions and what belongs to them, and the views that PostGraphile serves. */
export const suggestionVolume = (count: number): Volume => ({
  of: 'suggestions',
  count,
  views: portalViews,
  build: buildVolume,
});

/** Fills the empty tables. */
async function buildVolume(pool: Pool, count: number, progress: (line: string) => void): Promise<void> {
  const started = performance.now();
  const say = (line: string) => progress(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`);
  await pool.query(helpers);
  await insertDivisions(pool);
  const indexes = await takeIndexes(pool, bigTables);
  const deputyCount = Math.round(count / 10);
  for (const [what, sql, values] of [...organisations, ...deputies(deputyCount)])
    say(`${what}: ${(await pool.query(sql, values as unknown[] | undefined)).rowCount ?? 'made'}`);
  const pieces = Array.from({ length: Math.ceil(count / pieceSize) }, (_, at) => at * pieceSize);
  let done = 0;
  await sideBySide(pieces, pool, async (from) => {
    const range = [from, Math.min(from + pieceSize, count), count, deputyCount];
    await pool.query(suggestionPiece, [...range, ...suggestionWords]);
    await pool.query(assignmentPiece, [...range, ...assignmentWords]);
    if (++done % 4 === 0 || done === pieces.length) say(`suggestions: piece ${done} of ${pieces.length}`);
  });
  let made = 0;
  await sideBySide(indexes, pool, async (statement) => {
    await pool.query(statement);
    if (++made % 10 === 0 || made === indexes.length) say(`indexes: ${made} of ${indexes.length}`);
  });
}

/** Runs `work` for all items, as many at a time as the pool has connections, in order. */
async function sideBySide<Item>(
  items: readonly Item[],
  { options }: Pool,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  const run = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: options.max }, run));
}
