import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { prepareDatabase } from '../../api/database/prepare.js';
import { ballotOperations, measureBallots } from '../ballots/writes.js';
import { type Contender, contenderNames, startContender } from '../contenders/contender.js';
import { installPostgraphile } from '../contenders/packages.js';
import { openDatabase, withClient, writeSettings } from '../database.js';
import type { Flags } from '../flags.js';
import { startGenerator } from '../load/generator.js';
import { postgresCpu } from '../load/postgres-cpu.js';
import { machineLine } from '../machine.js';
import { type Load, measureLoads } from '../measure.js';
import { wireText } from '../requests.js';
import { suggestionVolume } from '../volume/build.js';
import { fill, settle } from './fill.js';
import { measureHot } from './hot-parent.js';
import type { Target, WriteOperation } from './operation.js';
import type { WriteReport, Written } from './report.js';
import { type Ask, requestsFor } from './requests.js';
import { checkSameEffects } from './same-effects.js';
import type { Say, Tools } from './tools.js';
import { deskViews } from './views.js';
import { writeOperations } from './write-operations.js';

const poolSize = 10;
/** More than anybody does in a second. */
const mostPerSlice = 4000;
const copyName = 'deputy_graph_writes';

/** What acts cost, in a copy of the bench's database: a kept one stays as it is. */
export async function measureWrites(flags: Flags, say: Say): Promise<WriteReport> {
  const open: (() => unknown)[] = [];
  process.once('SIGINT', () => process.exit(130));
  try {
    const packages = flags.writes ? await installPostgraphile(say) : '';
    const database = await openDatabase(
      flags.dataDir,
      suggestionVolume(flags.suggestions),
      flags.keep,
      say,
      writeSettings,
    );
    open.push(() => database.stop());
    const ownerUrl = await copyOf(database.url);
    open.push(() => withClient(database.url, (client) => client.query(`drop database ${copyName} with (force)`)));
    const { reader, writer, ballots } = await prepareDatabase(ownerUrl, { say });
    await withClient(ownerUrl, (client) => client.query(deskViews));
    const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 });
    pool.on('error', () => undefined);
    open.push(() => pool.end());
    const cpu = (await postgresCpu(pool)) ?? (() => 0);
    const tokenSecret = randomBytes(32).toString('base64url');
    const writing = { writerUrl: writer.url, ownerUrl, tokenSecret };
    const contenders: Contender[] = [];
    for (const name of contenderNames) {
      if (!flags.writes && name !== 'ours') continue;
      const databaseUrl = name === 'ours' ? reader.url : ownerUrl;
      const profile = flags.profile && name === 'ours' ? ['--cpu-prof'] : [];
      const contender = await startContender(name, { databaseUrl, poolSize, packages, writing }, profile);
      open.push(() => contender.stop());
      contenders.push(contender);
    }
    const generator = startGenerator();
    open.push(() => generator.stop());
    await fill(pool);
    const tools = { pool, generator, cpu, tokenSecret, seconds: flags.seconds, say };
    const chosen = writeOperations.filter(({ name }) => !flags.only.length || flags.only.includes(name));
    const writes: Written[] = [];
    if (flags.writes) for (const operation of chosen) writes.push(await measureOperation(operation, contenders, tools));
    const ours = contenders.find(({ name }) => name === 'ours')!;
    if (flags.writes) {
      const asked = ballotOperations.filter(({ name }) => !flags.only.length || flags.only.includes(name));
      const settings = { databaseUrl: reader.url, poolSize, packages, writing };
      const postgraphile = contenders.find(({ name }) => name === 'postgraphile')!;
      writes.push(...(await measureBallots(asked, settings, { logins: ballots!, postgraphile }, tools)));
    }
    const isWhole = flags.hot || !flags.only.length;
    const hot = isWhole ? await measureHot(ours, tools) : undefined;
    return { machine: await machineLine(pool), writes, ...(hot && { hot }) };
  } finally {
    for (const close of open.reverse()) await close();
  }
}

async function copyOf(url: string): Promise<string> {
  const copy = new URL(url);
  await withClient(url, async (client) => {
    await client.query(`drop database if exists ${copyName} with (force)`);
    await client.query(`create database ${copyName} template ${copy.pathname.slice(1)} strategy file_copy`);
  });
  copy.pathname = `/${copyName}`;
  return copy.href;
}

async function measureOperation(
  operation: WriteOperation,
  contenders: readonly Contender[],
  { pool, generator, cpu, tokenSecret, seconds, say }: Tools,
): Promise<Written> {
  const slices = seconds + 2;
  const takers = operation.isRowOnce ? 3 : 2;
  const targets = [...(await operation.targets(pool, takers * slices * (mostPerSlice / 2) + 20))];
  await settle(pool);
  let next = 0;
  const take = () => targets[operation.isOnce ? next++ : next++ % targets.length]!;
  const asking = await Promise.all(
    contenders.map(async (contender) => ({
      contender,
      ask: await requestsFor(contender.name, operation, targets, tokenSecret),
    })),
  );
  await checkSameEffects(asking, operation, take, pool);
  say(`${operation.name}: ${operation.what}; the same answers and the same rows`);
  const share = Math.floor((targets.length - next) / (takers * slices));
  const loads = asking.map(({ contender, ask }) => loadOf(contender, ask, take, operation, share));
  // Lets Node compile what the operation runs.
  await measureLoads(loads, generator, cpu, 0);
  say(`measuring ${operation.name}`);
  return { name: operation.name, ...(await measureLoads(loads, generator, cpu, seconds)) };
}

/** A load whose requests are made anew for each slice; each has a target of its own where an act can be done but once. */
function loadOf(
  contender: Contender,
  ask: Ask,
  take: () => Target,
  { isOnce, isRowOnce }: WriteOperation,
  share: number,
) {
  const isCreating = contender.name === 'postgraphile';
  const sharesRow = isCreating && !isRowOnce;
  const count = isOnce && !sharesRow ? share : mostPerSlice;
  const first = sharesRow ? take() : undefined;
  return {
    name: contender.name,
    contender,
    slice: () => ({
      requests: Array.from({ length: count }, () => wireText(contender.url, ask(first ?? take()))),
      from: 0,
      isOnce: true,
      contains: isCreating ? '"rowId":' : '"userErrors":[]',
    }),
  } satisfies Load<Contender['name']>;
}
