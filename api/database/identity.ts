import { type SpawnOptions, spawnSync } from 'node:child_process';
import { chownSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../sql/error-code.js';
import { DatabaseStartError } from './start-error.js';

/**
 * As whom PostgreSQL runs: it refuses root, and its `initdb` also a user without a name.
 * - `self`: as the user of this process;
 * - `namespace`: as the same user, who has another name inside a user namespace, so that every file stays in reach;
 * - `user`: as another user of the machine, who must be able to reach the files.
 */
export interface Identity {
  readonly way: 'self' | 'namespace' | 'user';
  /** Owner of the cluster's files on disk. */
  readonly uid: number;
  readonly gid: number;
  /** Words to put before a command. */
  readonly prefix: readonly string[];
  /** Options to spawn it with. The environment is ours: no PGDATA or PGOPTIONS of the caller gets in. */
  readonly options: Pick<SpawnOptions, 'uid' | 'gid' | 'cwd' | 'env'>;
}

interface Account {
  name: string;
  uid: number;
  gid: number;
}

/** Finds a way to run PostgreSQL in this place. */
export function chooseIdentity(): Identity {
  const { uid, gid } = userInfoOrIds();
  const options = { cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C' } };
  const accounts = readAccounts();
  if (uid !== 0 && (accounts.length === 0 || accounts.some((account) => account.uid === uid)))
    return { way: 'self', uid, gid, prefix: [], options };

  const other = pick(accounts);
  if (other) {
    const prefix = ['unshare', '--user', `--map-user=${other.uid}`, `--map-group=${other.gid}`];
    const open = spawnSync(prefix[0]!, [...prefix.slice(1), 'true'], { ...options, stdio: 'ignore' }).status === 0;
    if (open) return { way: 'namespace', uid, gid, prefix, options };
  }
  if (uid !== 0)
    throw new DatabaseStartError(`User ${uid} has no name on this machine, which PostgreSQL needs. ${WAY_OUT}`);
  if (!other) throw new DatabaseStartError(`PostgreSQL does not run as root, and there is no other user. ${WAY_OUT}`);
  return {
    way: 'user',
    uid: other.uid,
    gid: other.gid,
    prefix: [],
    options: { ...options, uid: other.uid, gid: other.gid },
  };
}

const WAY_OUT = 'Start as another user, or give DATABASE_URL.';

/** Whether the identity can enter a folder, or run a file: asked of the system itself, which knows all the rules. */
export function canReach(identity: Identity, path: string): boolean {
  if (identity.way !== 'user') return true;
  return spawnSync('test', ['-x', path], { ...identity.options, stdio: 'ignore' }).status === 0;
}

/** Gives a folder and all in it to the identity, if it is another's: the way to run may change from start to start. */
export function handOver(identity: Identity, folder: string): void {
  const owner = lstatSync(folder).uid;
  if (owner === identity.uid) return;
  if (process.getuid?.() !== 0)
    throw new DatabaseStartError(
      `${folder} belongs to user ${owner}: start as that user, or give it to ${identity.uid}`,
    );
  give(folder, identity);
}

/** The folder comes last: a hand-over that was cut short is seen and done again. */
function give(path: string, to: Identity): void {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inside = join(path, entry.name);
    if (entry.isDirectory()) give(inside, to);
    else if (!entry.isSymbolicLink()) chownSync(inside, to.uid, to.gid);
  }
  chownSync(path, to.uid, to.gid);
}

function pick(accounts: Account[]): Account | undefined {
  const candidates = accounts.filter((account) => account.uid !== 0);
  const known = ['postgres', 'nobody'].map((name) => candidates.find((account) => account.name === name));
  return known.find((account) => account !== undefined) ?? candidates[0];
}

/** Users of /etc/passwd; none where the system keeps them elsewhere. */
function readAccounts(): Account[] {
  try {
    const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
    return lines
      .map((line) => line.split(':'))
      .filter((fields) => fields.length >= 7)
      .map(([name, , uid, gid]) => ({ name: name!, uid: Number(uid), gid: Number(gid) }));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

function userInfoOrIds(): { uid: number; gid: number } {
  const ids = { uid: process.getuid?.(), gid: process.getgid?.() };
  if (ids.uid === undefined || ids.gid === undefined)
    throw new DatabaseStartError(`No embedded PostgreSQL on ${process.platform}: give DATABASE_URL`);
  return { uid: ids.uid, gid: ids.gid };
}
