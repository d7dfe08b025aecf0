import { writeFileSync } from 'node:fs';
import pg from 'pg';
import { measureVotes } from './ballots/measure-votes.js';
import { type Contender, contenderNames, startContender } from './contenders/contender.js';
import { installPostgraphile } from './contenders/packages.js';
import { openDatabase } from './database.js';
import { checkEqual } from './equality.js';
import { measureFeed } from './feed/measure-feed.js';
import { readFlags } from './flags.js';
import { measureImport } from './imports/measure-import.js';
import { startGenerator } from './load/generator.js';
import { postgresCpu } from './load/postgres-cpu.js';
import { machineLine } from './machine.js';
import { measure, warmUp } from './measure.js';
import { measureNames } from './names/measure-names.js';
import { npmStart } from './npm-start.js';
import type { Operation, Variables } from './operations/operation.js';
import { operations } from './operations.js';
import { measurePlaces } from './places/measure-places.js';
import { measureSimilar } from './places/similar.js';
import { measureRepeat } from './repeat/measure-repeat.js';
import { type Measured, reportOf, tablesOf } from './report.js';
import { suggestionVolume } from './volume/build.js';
import { measureWrites } from './writes/measure-writes.js';
import { writeTablesOf } from './writes/report.js';

const poolSize = 10;
const flags = readFlags();
const say = (line: string) => console.error(line);

if (flags.neighbour || flags.overload || flags.soak || flags.similar || flags.feed || flags.votes || flags.repeat) {
  const measured = () => {
    if (flags.feed) return measureFeed(flags, say);
    if (flags.repeat) return measureRepeat(flags, say);
    if (flags.votes) return measureVotes(flags, say);
    return flags.similar ? measureSimilar(flags.dataDir, flags.similar, say) : measurePlaces(flags, say);
  };
  const report = await measured();
  if (flags.json) writeFileSync(flags.json, `${JSON.stringify(report, undefined, 2)}\n`);
  else console.log(JSON.stringify(report, undefined, 2));
  process.exit();
}

if (flags.imports) {
  const report = await measureImport(flags, say);
  console.log(JSON.stringify(report, undefined, 2));
  if (flags.json) writeFileSync(flags.json, `${JSON.stringify(report, undefined, 2)}\n`);
  process.exit();
}

if (flags.names) {
  const report = await measureNames(flags, say);
  if (flags.json) writeFileSync(flags.json, `${JSON.stringify(report, undefined, 2)}\n`);
  process.exit();
}

if (flags.writes || flags.hot) {
  const report = await measureWrites(flags, say);
  console.log(writeTablesOf(report, flags.markdown));
  if (flags.json) writeFileSync(flags.json, `${JSON.stringify(report, undefined, 2)}\n`);
  process.exit();
}

const chosen = operations.filter(({ name }) => !flags.only.length || flags.only.includes(name));
const unknown = flags.only.filter((name) => !operations.some((operation) => operation.name === name));
if (unknown.length) {
  say(`--only ${unknown.join()}: there are ${operations.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

/** What is open, closed in reverse whatever happens. */
const open: (() => unknown)[] = [];
process.once('SIGINT', () => process.exit(130));
try {
  const packages = await installPostgraphile(say);
  const database = await openDatabase(flags.dataDir, suggestionVolume(flags.suggestions), flags.keep, say);
  open.push(() => database.stop());
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });
  // At the end PostgreSQL may be gone before our last connection has closed.
  pool.on('error', () => undefined);
  open.push(() => pool.end());
  const cpu = await postgresCpu(pool);
  if (!cpu) say('No /proc here: the CPU time of PostgreSQL is missing from the figures');

  const contenders: Contender[] = [];
  for (const name of contenderNames) {
    const ownFlags = [...npmStart(process.cwd()).flags, ...(flags.profile ? ['--cpu-prof'] : [])];
    const databaseUrl = name === 'ours' ? database.readerUrl : database.url;
    const contender = await startContender(name, { databaseUrl, poolSize, packages }, name === 'ours' ? ownFlags : []);
    open.push(() => contender.stop());
    contenders.push(contender);
  }
  const generator = startGenerator();
  open.push(() => generator.stop());

  const asked: { operation: Operation; sets: readonly Variables[] }[] = [];
  for (const operation of chosen) {
    const sets = await operation.sets(pool);
    await checkEqual(contenders, operation, sets);
    await warmUp(operation, sets, contenders, generator);
    say(`${operation.name}: ${operation.what}; ${sets.length} equal answers`);
    asked.push({ operation, sets });
  }
  const measured: Measured[] = [];
  for (const { operation, sets } of asked) {
    say(`measuring ${operation.name}`);
    const figures = await measure(operation, sets, contenders, generator, cpu ?? (() => 0), flags.seconds);
    measured.push({ name: operation.name, ...figures });
  }
  const report = reportOf(measured, operations);
  console.log(`\n${await machineLine(pool)}; ${flags.suggestions} suggestions, ${flags.seconds} s each\n`);
  console.log(tablesOf(report, flags.markdown));
  const [first, thousandth] = ['page1', 'page1000'].map((name) => measured.find((row) => row.name === name)?.ours.p50);
  if (first && thousandth) console.log(`\npage 1000 takes ${(thousandth / first).toFixed(2)} of page 1 (p50 of ours)`);
  if (flags.json) writeFileSync(flags.json, `${JSON.stringify(report, undefined, 2)}\n`);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  for (const close of open.reverse()) await close();
}
