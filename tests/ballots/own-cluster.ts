import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../../api/database/embedded.js';
import { load } from '../../api/database/load.js';
import { openWrites } from '../../api/database/open-writes.js';
import { calm, openStore } from '../../api/database/orm.js';
import { prepareDatabase } from '../../api/database/prepare.js';
import { platform } from '../../schema/platform.js';
import { postmasterPid } from '../platform/processes.js';
import { careless, clusterFolder } from '../setup/cluster.js';
import { fixtureOn } from '../setup/fixture.js';
import { startProxy } from '../setup/network.js';
import type { Cluster } from './hall.js';
import { town } from './town.js';

/** A town in a PostgreSQL of its own, whose log of writes can be read, and which can be killed: what is committed is with the kernel. */
export async function openCluster(deputies: number, settings: Readonly<Record<string, string>> = {}) {
  const dataDir = clusterFolder();
  const all = { ...careless, synchronous_commit: 'on', ...settings };
  const start = () => startEmbedded({ dataDir, log: () => undefined, settings: all });
  let postgres = await start();
  const logins = await prepareDatabase(postgres.url, { say: () => undefined });
  const network = await startProxy(postgres.url);
  /** The same address whichever port PostgreSQL has taken. */
  const through = (url: string) =>
    Object.assign(new URL(url), { hostname: '127.0.0.1', port: new URL(network.url).port }).href;
  const common = { poolSize: 4, statementTimeoutMs: 20_000 };
  const owner = calm(new pg.Pool({ connectionString: through(postgres.url), max: 3 }));
  const client = await owner.connect();
  await load(client, town(deputies));
  await client.query('analyze');
  client.release();
  const store = await openStore({ ...common, url: through(logins.reader.url) });
  const writes = openWrites({ ...common, url: through(logins.writer.url) });
  const close = async () => {
    await writes.close();
    await store.close();
    await owner.end();
    network.cut();
    await network.close();
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  const cluster: Cluster = {
    fixture: fixtureOn(through(postgres.url), { ...store, pool: owner }, writes, platform, close),
    readerUrl: through(logins.reader.url),
    roleUrl: (role) => through(logins.ballots![role].url),
  };
  return {
    ...cluster,
    log: join(dataDir, 'postgres.log'),
    kill: () => process.kill(postmasterPid(dataDir), 'SIGKILL'),
    /** When it has ended. */
    startAgain: async () => {
      await postgres.onExit;
      await postgres.stop();
      postgres = await start();
      network.leadTo(postgres.url);
    },
  };
}
