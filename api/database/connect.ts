import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { SUPERUSER } from './cluster.js';
import { DATABASE, startEmbedded } from './embedded.js';

export interface OpenDatabase {
  readonly url: string;
  /** Ends the embedded PostgreSQL if it was started for us. */
  close(): Promise<void>;
}

/**
 * The database that the configuration names. The embedded one may be in use by a running server: then it is shared,
 * else it is started.
 */
export async function openDatabase(
  config: { readonly databaseUrl: string | undefined; readonly dataDir: string },
  say: (line: string) => void,
): Promise<OpenDatabase> {
  if (config.databaseUrl) return { url: config.databaseUrl, close: async () => {} };
  const running = await runningDatabase(config.dataDir);
  if (running) {
    say('the database of DATA_DIR is running already, under a server or another command: sharing it');
    return { url: running, close: async () => {} };
  }
  const embedded = await startEmbedded({ dataDir: config.dataDir, log: say });
  return { url: embedded.url, close: () => embedded.stop() };
}

/** Address of the embedded database of a data folder if it answers; undefined otherwise. */
export async function runningDatabase(dataDir: string): Promise<string | undefined> {
  const url = addressOf(dataDir);
  if (!url) return undefined;
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return url;
  } catch {
    return undefined;
  } finally {
    await client.end().catch(() => {});
  }
}

/** What PostgreSQL wrote down when it started: line 4 its port, line 5 the folder of its socket, empty without one. */
function addressOf(dataDir: string): string | undefined {
  try {
    const [, , , port, socket] = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
    const password = readFileSync(join(dataDir, 'postgres.password'), 'utf8').trim();
    if (!port || socket === undefined) return undefined;
    return `postgresql://${SUPERUSER}:${password}@${encodeURIComponent(socket || '127.0.0.1')}:${port}/${DATABASE}`;
  } catch {
    return undefined;
  }
}
