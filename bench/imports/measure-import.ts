import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { startEmbedded } from '../../api/database/embedded.js';
import { prepareDatabase } from '../../api/database/prepare.js';
import { batchesOf } from '../../api/imports/rows.js';
import { openImportPool } from '../../api/imports/session.js';
import { TableWriter } from '../../api/imports/writer.js';
import { newId } from '../../api/sql/new-id.js';
import { tables } from '../../schema/tables.js';
import type { Flags } from '../flags.js';
import { insertDivisions } from '../volume/divisions.js';

export interface ImportReport {
  readonly rows: number;
  readonly ourSeconds: number;
  readonly byHandSeconds: number;
  /** By hand as a share of ours: 1 is as fast. */
  readonly ratio: number;
  /** What the process had more at its highest than before. */
  readonly peakMb: number;
}

const surnames = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗';
const given = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英华玉萍红';
const one = (characters: string, n: number) => characters[n % characters.length]!;

/** People as an office has them, a line each. */
function* people(rows: number, places: readonly string[]): Generator<string> {
  for (let n = 0; n < rows; n++) {
    const name = one(surnames, n) + one(given, Math.floor(n / 20)) + one(given, Math.floor(n / 560));
    yield `${name},${places[n % places.length]},女,汉族,中共党员,工人,第${n}号单位职工,2021-12-03\n`;
  }
}
const headings = '姓名,所在区划,性别,民族,政治面貌,代表构成,工作单位及职务,首次当选日期\n';

/** Measures how long the records of a table take, beside the same by hand: one COPY and one insertion, unchecked. */
export async function measureImport(
  { dataDir, imports: rows }: Flags,
  say: (line: string) => void,
): Promise<ImportReport> {
  const folder = join(dataDir, 'import');
  rmSync(folder, { recursive: true, force: true });
  const embedded = await startEmbedded({ dataDir: folder, log: say });
  const owner = new pg.Pool({ connectionString: embedded.url, max: 2 });
  try {
    const { writer } = await prepareDatabase(embedded.url, { say });
    await insertDivisions(owner);
    const { rows: found } = await owner.query(`select code from division where level = 'TOWNSHIP' order by code`);
    const places = found.map(({ code }) => code as string);
    await owner.query('analyze');
    say('by hand');
    const byHandSeconds = await byHand(owner, rows, places);
    say(`importing ${rows} people`);
    const ours = await importThem(writer.url, rows, places);
    return { rows, ...ours, byHandSeconds, ratio: Math.round((byHandSeconds / ours.ourSeconds) * 100) / 100 };
  } finally {
    await owner.end();
    await embedded.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const secondsSince = (start: number) => Math.round(performance.now() - start) / 1000;

async function importThem(url: string, rows: number, places: readonly string[]) {
  const pool = openImportPool(url);
  const client = await pool.connect();
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50);
  const writer = new TableWriter(client, tables.PEOPLE, newId(), { role: 'system' });
  const open = async () => Readable.from([headings, ...people(rows, places)].map((line) => Buffer.from(line)));
  const start = performance.now();
  await client.query('begin');
  for await (const batch of batchesOf('CSV', open, writer.columns)) await writer.take(batch);
  await client.query('commit');
  const ourSeconds = secondsSince(start);
  clearInterval(watch);
  if (writer.added !== rows)
    throw new Error(`${writer.added} of ${rows} were added: ${JSON.stringify(writer.faults.list[0])}`);
  client.release();
  await pool.end();
  return { ourSeconds, peakMb: Math.round((peak - before) / 2 ** 20) };
}

async function byHand(owner: pg.Pool, rows: number, places: readonly string[]): Promise<number> {
  const client = await owner.connect();
  await client.query(
    'create temporary table list (name text, place text, g text, e text, a text, o text, post text, day date)',
  );
  const start = performance.now();
  await client.query('begin');
  await pipeline(Readable.from(people(rows, places)), client.query(copyFrom('copy list from stdin (format csv)')));
  await client.query(`insert into deputy (id, name, gender, ethnicity, affiliation, occupation, post, division_code, first_elected_on)
    select gen_random_uuid(), name, 'FEMALE', e, 'CPC', 'WORKER', post, d.code, day from list join division d on d.code = place`);
  const seconds = secondsSince(start);
  // So that the same rows can come the other way.
  await client.query('rollback');
  client.release();
  return seconds;
}
