import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { errorCode } from '../sql/error-code.js';
import { type Binaries, rootStore } from './binaries.js';
import { canReach, handOver, type Identity } from './identity.js';
import { DatabaseStartError } from './start-error.js';
import { supervised } from './supervisor.js';

/** The superuser of an embedded cluster. */
export const SUPERUSER = 'postgres';

/**
 * LC_CTYPE must know UTF-8, even beside the built-in provider, or pg_trgm finds no trigram in Chinese text.
 * Systems spell it differently; the first known one is taken.
 */
const CTYPES = ['C.utf8', 'C.UTF-8', 'en_US.utf8', 'en_US.UTF-8', 'zh_CN.utf8', 'UTF-8'];

/** A PostgreSQL data directory and the password of its superuser. */
export interface Cluster {
  readonly folder: string;
  readonly password: string;
}

/** Finds the cluster of a data folder, or makes one, and sees that the identity may use it. */
export async function prepareCluster(dataDir: string, binaries: Binaries, identity: Identity): Promise<Cluster> {
  const password = readPassword(dataDir);
  const folder = placeOf(dataDir, identity);
  removeDrafts(folder);
  if (!existsSync(join(folder, 'PG_VERSION'))) await initialise(folder, password, binaries, identity);
  const version = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  if (version !== binaries.major)
    throw new DatabaseStartError(
      `${folder} was made by PostgreSQL ${version}, this is ${binaries.major}: dump it with the old one, ` +
        'move it away, start, and restore the dump',
    );
  handOver(identity, folder);
  return { folder, password };
}

/**
 * `postgres` in the data folder; where PostgreSQL must run as a user who cannot enter that (as in /root), a link to a
 * folder elsewhere. Its name is random and known only to the link: with the data folder gone, so is the old data.
 */
function placeOf(dataDir: string, identity: Identity): string {
  const place = join(dataDir, 'postgres');
  const found = lstatSync(place, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) return resolve(dataDir, readlinkSync(place));
  if (canReach(identity, dataDir)) return place;
  const outside = join(rootStore(), `cluster-${randomBytes(8).toString('hex')}`);
  if (found)
    throw new DatabaseStartError(
      `PostgreSQL must run as user ${identity.uid}, who cannot enter ${dataDir}. Choose another DATA_DIR, or move it: ` +
        `mv ${place} ${outside} && ln -s ${outside} ${place}`,
    );
  symlinkSync(outside, place);
  return outside;
}

/** The password stays with the data folder and never leaves it: made once, readable by its owner only. */
function readPassword(dataDir: string): string {
  const file = join(dataDir, 'postgres.password');
  try {
    writeFileSync(file, randomBytes(24).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}

/** What a server left that was killed on its first start. */
function removeDrafts(folder: string): void {
  const parent = dirname(folder);
  for (const name of readdirSync(parent))
    if (name.startsWith(`${basename(folder)}.new-`)) rmSync(join(parent, name), { recursive: true, maxRetries: 5 });
}

/** Makes a cluster beside its place and moves it there when it is whole: a start cut short leaves no half cluster. */
async function initialise(folder: string, password: string, binaries: Binaries, identity: Identity): Promise<void> {
  const draft = `${folder}.new-${process.pid}`;
  const passwordFile = `${draft}.password`;
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (identity.way === 'user') for (const path of [draft, passwordFile]) chownSync(path, identity.uid, identity.gid);
  try {
    await initdb(join(binaries.home, 'bin/initdb'), draft, passwordFile, identity);
    renameSync(draft, folder);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

async function initdb(program: string, folder: string, passwordFile: string, identity: Identity): Promise<void> {
  for (const ctype of CTYPES) {
    const { code, output } = await run(identity, [
      program,
      `--pgdata=${folder}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      `--lc-ctype=${ctype}`,
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
    ]);
    if (code === 0) return;
    if (!output.includes('invalid locale name')) throw new DatabaseStartError(`initdb failed: ${output.trim()}`);
  }
  throw new DatabaseStartError(
    `This system has none of the locales ${CTYPES.join(', ')}: install one (on Debian, locales)`,
  );
}

function run(identity: Identity, command: string[]): Promise<{ code: number | null; output: string }> {
  const [program, ...words] = supervised(identity, command);
  return new Promise((done, fail) => {
    const child = spawn(program!, words, { ...identity.options, detached: true, stdio: ['pipe', 'ignore', 'pipe'] });
    let output = '';
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    child.on('error', fail).on('close', (code) => done({ code, output }));
  });
}
