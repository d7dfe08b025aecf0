import pg from 'pg';
import { deputies } from './deputies.js';
import { insertDivisions } from './divisions.js';
import { helpers } from './helpers.js';
import { takeIndexes } from './indexes.js';
import { organisations } from './organisations.js';
import { assignmentPiece, assignmentWords, suggestionPiece, suggestionWords } from './suggestions.js';

const pieceSize = 25_000;
/** Sessions that work side by side; constraints between tables hold by construction and are not checked row by row. */
const builders = 2;
const options =
  '-c session_replication_role=replica -c maintenance_work_mem=512MB -c max_parallel_maintenance_workers=1 -c work_mem=256MB';

type Progress = (line: string) => void;

/** Fills the empty tables with `count` suggestions and what belongs to them. */
export async function buildVolume(url: string, count: number, progress: Progress): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: builders, options });
  // A failed statement reports itself; an idle connection that breaks beside it must not end the process first.
  pool.on('error', () => undefined);
  try {
    const started = performance.now();
    const say = (line: string) =>
      progress(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`);
    await pool.query(helpers);
    await insertDivisions(pool);
    const indexes = await takeIndexes(pool);
    const deputyCount = Math.round(count / 10);
    for (const [what, sql, values] of [...organisations, ...deputies(deputyCount)])
      say(`${what}: ${(await pool.query(sql, values as unknown[] | undefined)).rowCount ?? 'made'}`);
    const pieces = Array.from({ length: Math.ceil(count / pieceSize) }, (_, at) => at * pieceSize);
    let done = 0;
    await sideBySide(pieces, async (from) => {
      const range = [from, Math.min(from + pieceSize, count), count, deputyCount];
      await pool.query(suggestionPiece, [...range, ...suggestionWords]);
      await pool.query(assignmentPiece, [...range, ...assignmentWords]);
      if (++done % 4 === 0 || done === pieces.length) say(`suggestions: piece ${done} of ${pieces.length}`);
    });
    let made = 0;
    await sideBySide(indexes, async (statement) => {
      await pool.query(statement);
      if (++made % 10 === 0 || made === indexes.length) say(`indexes: ${made} of ${indexes.length}`);
    });
    await pool.query('create table bench.built as select $1::int as suggestions', [count]);
    await pool.query('vacuum (analyze)');
    say('vacuum analyze');
  } finally {
    await pool.end();
  }
}

/** Runs `work` for all items, as many at a time as there are builders, in order. */
async function sideBySide<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = [...items];
  const run = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: builders }, run));
}
