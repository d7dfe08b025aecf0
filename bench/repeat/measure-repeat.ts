import pg from 'pg';
import { type Contender, contenderNames, startContender } from '../contenders/contender.js';
import { installPostgraphile } from '../contenders/packages.js';
import { openDatabase } from '../database.js';
import { checkEqual } from '../equality.js';
import type { Flags } from '../flags.js';
import { startGenerator } from '../load/generator.js';
import { postgresCpu } from '../load/postgres-cpu.js';
import { type Figures, measureLoads } from '../measure.js';
import { npmStart } from '../npm-start.js';
import { operations } from '../operations.js';
import { suggestionVolume } from '../volume/build.js';
import { changeBeside, changesPerSecond } from './changes.js';
import { popular, textsOf, type Variant } from './variants.js';

const poolSize = 10;

/** Who asks the same again and again: the operations of the mix, some of them much more often than others. */
export async function measureRepeat(flags: Flags, say: (line: string) => void) {
  const open: (() => unknown)[] = [];
  try {
    const packages = await installPostgraphile(say);
    const database = await openDatabase(flags.dataDir, suggestionVolume(flags.suggestions), flags.keep, say);
    open.push(() => database.stop());
    const pool = new pg.Pool({ connectionString: database.url, max: 2 });
    pool.on('error', () => undefined);
    open.push(() => pool.end());
    const cpu = await postgresCpu(pool);
    const contenders: Contender[] = [];
    for (const name of contenderNames) {
      const isOurs = name === 'ours';
      const databaseUrl = isOurs ? database.readerUrl : database.url;
      const settings = { databaseUrl, poolSize, packages, ...(isOurs && { answerMb: 64 }) };
      const contender = await startContender(name, settings, isOurs ? npmStart(process.cwd()).flags : []);
      open.push(() => contender.stop());
      contenders.push(contender);
    }
    const generator = startGenerator();
    open.push(() => generator.stop());
    const variants: Variant[] = [];
    for (const operation of operations) {
      const sets = await operation.sets(pool);
      await checkEqual(contenders, operation, sets);
      variants.push(...sets.map((set) => ({ operation, set })));
    }
    const order = popular(variants);
    say(`${variants.length} equal answers, asked ${order.length} times; ${changesPerSecond} changes a second beside`);
    const loads = await Promise.all(
      contenders.map(async (contender) => {
        const requests = await textsOf(contender, order);
        return { name: contender.name, contender, slice: (from: number) => ({ requests, from }) };
      }),
    );
    open.push(await changeBeside(pool));
    const figures = await measureLoads(loads, generator, cpu ?? (() => 0), flags.seconds);
    return { variants: variants.length, changesPerSecond, ...ratiosOf(figures), figures };
  } finally {
    for (const close of open.reverse()) await close();
  }
}

function ratiosOf({ ours, postgraphile, byHand }: Readonly<Record<(typeof contenderNames)[number], Figures>>) {
  const cpu = ({ cpuServer, cpuDatabase }: Figures) => cpuServer + cpuDatabase;
  const two = (value: number) => Number(value.toFixed(2));
  return {
    throughputVsPostgraphile: two(ours.rps / postgraphile.rps),
    throughputVsByHand: two(ours.rps / byHand.rps),
    cpuVsPostgraphile: two(cpu(ours) / cpu(postgraphile)),
    cpuVsByHand: two(cpu(ours) / cpu(byHand)),
  };
}
