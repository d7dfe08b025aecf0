import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../../api/database/embedded.js';
import { openStore } from '../../api/database/orm.js';
import { prepareDatabase } from '../../api/database/prepare.js';
import { createExecutor } from '../../api/read/execute.js';
import { runQuery } from '../../api/read/run-query.js';
import { anonymous } from '../../schema/kit/declare/viewer.js';
import { platform } from '../../schema/platform.js';
import { machineLine } from '../machine.js';
import { insertDivisions } from '../volume/divisions.js';
import { helpers } from '../volume/helpers.js';
import { takeIndexes } from '../volume/indexes.js';
import { objects, subjects, verbs } from '../volume/words.js';

export interface SimilarReport {
  readonly messages: number;
  /** How many the fullest county has published within 180 days. */
  readonly fullest: number;
  readonly asked: number;
  readonly found: number;
  readonly p50: number;
  readonly p99: number;
}

/** Messages of five years, seven of ten published, in villages and townships of all counties; some counties have far more. */
const messages = `
insert into public_feedback (id, number, title, content, channel, category, status, is_published, division_code, received_on)
select bench.id('voice', n, day), 'B' || n,
       '反映' || name || bench.one_of($3, n, 3) || bench.one_of($4, n, 4) || '问题',
       name || '的' || bench.one_of($3, n, 3) || '，希望' || bench.one_of($2, n, 5) || bench.one_of($4, n, 6),
       'WEB', 'OTHER', 'HANDLED', bench.roll(n, 7, 10) < 7, code, day
from (select n, current_date - bench.roll(n, 1, 1825)::int as day, place.code, place.name
      from (select n, bench.skewed(n, 2, (select count(*) from division where level in ('TOWNSHIP', 'VILLAGE')), 1.4) as at
            from generate_series(1, $1::int) n) drawn
      join (select code, name, row_number() over (order by md5(code)) - 1 as at
            from division where level in ('TOWNSHIP', 'VILLAGE')) place using (at)) made`;

const question = `query Similar($title: String!, $content: String, $division: ID!) {
  similarFeedback(title: $title, content: $content, division: $division) { similarity feedback { id title status } } }`;

/** Asks for what is similar to messages of all counties, one after the other, in a database with so many of them. */
export async function measureSimilar(
  dataDir: string,
  count: number,
  say: (line: string) => void,
): Promise<SimilarReport> {
  const folder = join(dataDir, 'similar');
  rmSync(folder, { recursive: true, force: true });
  const embedded = await startEmbedded({ dataDir: folder, log: say, settings: { fsync: 'off', autovacuum: 'off' } });
  try {
    const { reader } = await prepareDatabase(embedded.url, { say });
    const options = '-c session_replication_role=replica';
    const pool = new pg.Pool({ connectionString: embedded.url, max: 1, options });
    await pool.query(helpers);
    await insertDivisions(pool);
    say(`Building ${count} messages in ${folder}`);
    const indexes = await takeIndexes(pool, ['public_feedback']);
    await pool.query(messages, [count, verbs, subjects, objects]);
    // Those of words take longest to build, and have no part in it.
    for (const index of indexes) if (!index.includes(' gin ')) await pool.query(index);
    await pool.query('vacuum (analyze) public_feedback');
    const { rows: fullest } = await pool.query(
      `select count(*)::int as n from public_feedback where is_published and received_on >= current_date - 180
       group by left(division_code, 6) order by 1 desc limit 1`,
    );
    const { rows: asked } = await pool.query(
      `select title, content, 'Division:' || division_code as division from public_feedback order by md5(number) limit 1000`,
    );
    const store = await openStore({ url: reader.url, poolSize: 2, statementTimeoutMs: 10_000, isOurs: true });
    const execute = createExecutor(platform, store.reads);
    const times: number[] = [];
    let found = 0;
    for (const [n, variables] of asked.entries()) {
      const started = performance.now();
      const told = await runQuery<{ similarFeedback: unknown[] }>(execute, question, anonymous, variables);
      if (n >= 100) times.push(performance.now() - started);
      found += told.similarFeedback.length;
    }
    say(await machineLine(pool));
    await store.close();
    await pool.end();
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)]! * 10) / 10;
    return { messages: count, fullest: fullest[0].n, asked: times.length, found, p50: at(0.5), p99: at(0.99) };
  } finally {
    await embedded.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
