import { accessSync, constants, mkdirSync, realpathSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { errorCode } from '../sql/error-code.js';
import { quote, sql } from '../sql/sql.js';
import { type Binaries, findBinaries, readableCopy } from './binaries.js';
import { type Cluster, prepareCluster, SUPERUSER } from './cluster.js';
import { fullDisk } from './full-disk.js';
import { canReach, chooseIdentity, type Identity } from './identity.js';
import { lockFolder } from './lock.js';
import { type Exit, launch, type Postmaster, stopOrphan } from './postmaster.js';
import { SETTINGS } from './settings.js';
import { DatabaseStartError } from './start-error.js';

export interface EmbeddedOptions {
  /** Folder for the cluster (`postgres/`), its password and its log; made if missing. */
  readonly dataDir: string;
  /** Told of what takes time or differs from the usual, in one line. */
  readonly log: (message: string) => void;
  /** Settings of PostgreSQL beside ours or instead of them, for example `{ fsync: 'off' }` for tests. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface EmbeddedDatabase {
  /** Through the Unix socket where its path is short enough, else through TCP. Contains the password. */
  readonly url: string;
  /** The same through 127.0.0.1, for tools that take no socket. */
  readonly tcpUrl: string;
  /** Resolves when PostgreSQL has ended; `expected` is false if nobody called `stop()`. Never rejects. */
  readonly onExit: Promise<Exit>;
  /** Ends PostgreSQL and gives the folder free. May be called more than once. */
  stop(): Promise<void>;
}

/** Name of the database in the embedded cluster. */
export const DATABASE = 'deputy_graph';
/** A Unix socket's whole path has at most 107 bytes, of which `/.s.PGSQL.65535` takes 15. */
const SOCKET_FOLDER_BYTES = 90;
/** Long enough to replay a full write-ahead log after a crash. */
const READY_MS = 180_000;

/** Starts PostgreSQL on the cluster of a data folder, which is made on the first start. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const dataDir = writableFolder(options.dataDir);
  const unlock = await lockFolder(dataDir);
  try {
    const identity = chooseIdentity();
    const binaries = reachable(findBinaries(), identity);
    const cluster = await prepareCluster(dataDir, binaries, identity);
    if (await stopOrphan(cluster.folder)) options.log('Stopped a PostgreSQL that an earlier server had left behind');
    const program = join(binaries.home, 'bin/postgres');
    const { postmaster, port, socket } = await launchReady(program, cluster, identity, dataDir, options.settings);
    const address = (host: string) => `postgresql://${SUPERUSER}:${cluster.password}@${host}:${port}/${DATABASE}`;
    const tcpUrl = address('127.0.0.1');
    let stopped: Promise<void> | undefined;
    return {
      url: socket ? address(encodeURIComponent(cluster.folder)) : tcpUrl,
      tcpUrl,
      onExit: postmaster.onExit,
      // Once: by a second call the folder may have another server.
      stop: () => (stopped ??= postmaster.stop().finally(unlock)),
    };
  } catch (error) {
    unlock();
    throw fullDisk(dataDir, error) ?? error;
  }
}

function writableFolder(path: string): string {
  try {
    mkdirSync(path, { recursive: true });
    accessSync(path, constants.W_OK | constants.X_OK);
    return realpathSync(path);
  } catch (error) {
    throw new DatabaseStartError(`Cannot write to DATA_DIR (${(error as Error).message})`);
  }
}

function reachable(binaries: Binaries, identity: Identity): Binaries {
  return canReach(identity, join(binaries.home, 'bin/postgres')) ? binaries : readableCopy(binaries);
}

/** Tries again where the cause passes: a port taken meanwhile, a backend of a killed server about to end. */
async function launchReady(
  program: string,
  { folder, password }: Cluster,
  identity: Identity,
  dataDir: string,
  settings: EmbeddedOptions['settings'] = {},
) {
  let socket = Buffer.byteLength(folder) <= SOCKET_FOLDER_BYTES;
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const all = { ...SETTINGS, ...settings, port: String(port), unix_socket_directories: socket ? folder : '' };
    const words = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const postmaster = launch(identity, [program, '-D', folder, ...words], folder, join(dataDir, 'postgres.log'));
    try {
      await ready(postmaster, { host: socket ? folder : '127.0.0.1', port, user: SUPERUSER, password });
      return { postmaster, port, socket };
    } catch (error) {
      await postmaster.stop();
      const log = postmaster.log();
      // Some shared folders of virtual machines hold no sockets.
      if (log.includes('could not create any Unix-domain sockets')) socket = false;
      else if (!/Address already in use|is still in use/.test(log)) throw error;
      if (attempt === 5) throw error;
      await sleep(200);
    }
  }
}

/** Connects until it works, and makes our database on the first start. */
async function ready(postmaster: Postmaster, server: { host: string; port: number; user: string; password: string }) {
  let ended = false;
  void postmaster.onExit.then(() => (ended = true));
  for (const until = Date.now() + READY_MS; ; await sleep(20)) {
    const client = new Client({ ...server, database: 'postgres', connectionTimeoutMillis: 5000 });
    // An unheard `error` event would end our process; the query in flight fails all the same.
    client.on('error', () => {});
    try {
      await client.connect();
      const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
      if (rowCount === 0) await client.query(sql`create database ${quote(DATABASE)}`);
      return;
    } catch (error) {
      const code = errorCode(error);
      if (code === '28P01')
        throw new DatabaseStartError(`The password in postgres.password is not that of the cluster in ${server.host}`);
      if (ended) throw new DatabaseStartError(`PostgreSQL did not start: ${lastWords(postmaster.log())}`);
      const starting = code === 'ECONNREFUSED' || code === 'ENOENT' || code === '57P03';
      if (!starting || Date.now() > until) throw error;
    } finally {
      await client.end().catch(() => {});
    }
  }
}

function lastWords(log: string): string {
  return /FATAL: {2}(.*)/.exec(log)?.[1] ?? log.trim();
}

/** PostgreSQL cannot choose a port itself. */
function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}
