import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from '../sql/error-code.js';
import type { Identity } from './identity.js';
import { isAlive } from './lock.js';
import { settles } from './settles.js';
import { DatabaseStartError } from './start-error.js';
import { supervised } from './supervisor.js';

/** How PostgreSQL ended. */
export interface Exit {
  /** True after `stop()`; false if it crashed or somebody else stopped it. */
  readonly expected: boolean;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A running PostgreSQL, not necessarily ready yet. */
export interface Postmaster {
  readonly onExit: Promise<Exit>;
  /** What it has logged since it was started. */
  readonly log: () => string;
  /** Shuts down without waiting for clients; whatever was committed is on disk. */
  readonly stop: () => Promise<void>;
}

const LOG_LIMIT = 10 * 1024 * 1024;
/** A shutdown writes all dirty pages, which takes its time on a slow disk. Without it the next start replays the log. */
const PATIENCE_MS = 30_000;

/** Starts the server program on a cluster. */
export function launch(identity: Identity, command: string[], folder: string, logFile: string): Postmaster {
  removeSockets(folder);
  const from = trimLog(logFile);
  const log = openSync(logFile, 'a', 0o600);
  const [program, ...words] = supervised(identity, command);
  // A group of its own: Ctrl-C in the terminal is for the server, which finishes its requests before it stops this.
  const child = spawn(program!, words, { ...identity.options, detached: true, stdio: ['pipe', log, log] });
  closeSync(log);
  let stopping: Promise<void> | undefined;
  const onExit = new Promise<Exit>((done) => {
    child.on('error', () => done({ expected: false, code: null, signal: null }));
    child.on('exit', (code, signal) => done({ expected: stopping !== undefined, code, signal }));
  });
  child.stdin?.on('error', () => {});
  return {
    onExit,
    log: () => readFileSync(logFile).subarray(from).toString('utf8'),
    stop: () => (stopping ??= end(child, onExit, folder)),
  };
}

async function end(child: ChildProcess, onExit: Promise<Exit>, folder: string): Promise<void> {
  child.stdin?.end();
  if (await settles(onExit, PATIENCE_MS)) return;
  const pid = postmasterOf(folder);
  if (pid) process.kill(pid, 'SIGQUIT');
  if (await settles(onExit, PATIENCE_MS / 3)) return;
  if (pid) process.kill(pid, 'SIGKILL');
  await onExit;
}

/** Ends a server that lost its process before it could be told to stop. */
export async function stopOrphan(folder: string): Promise<boolean> {
  const pid = postmasterOf(folder);
  if (!pid) return false;
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    process.kill(pid, signal);
    for (let waited = 0; waited < PATIENCE_MS; waited += 20) {
      if (!serves(pid, folder)) return true;
      await sleep(20);
    }
  }
  throw new DatabaseStartError(`A PostgreSQL of an earlier start does not stop: process ${pid} in ${folder}`);
}

/**
 * The process that serves a cluster. A number in `postmaster.pid` that now belongs to another program, as after a
 * restart of a container, would keep PostgreSQL from starting: such a file is removed.
 */
function postmasterOf(folder: string): number | undefined {
  const file = join(folder, 'postmaster.pid');
  let pid: number;
  try {
    pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  } catch {
    return undefined;
  }
  if (!isAlive(pid)) return undefined;
  if (serves(pid, folder)) return pid;
  rmSync(file);
  return undefined;
}

/** PostgreSQL lives in its data directory. Where that cannot be asked, its own check of its file has to do. */
function serves(pid: number, folder: string): boolean {
  if (process.platform !== 'linux') return isAlive(pid);
  try {
    return statKey(`/proc/${pid}/cwd`) === statKey(folder);
  } catch (error) {
    return errorCode(error) !== 'ENOENT' && isAlive(pid);
  }
}

function statKey(path: string): string {
  const { dev, ino } = statSync(path);
  return `${dev}:${ino}`;
}

/** A killed server leaves its sockets behind, and each start has another port. */
function removeSockets(folder: string): void {
  for (const name of readdirSync(folder)) if (name.startsWith('.s.PGSQL.')) rmSync(join(folder, name));
}

/** Empties a log that has grown large. @returns its length. */
function trimLog(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= LOG_LIMIT) return size;
  truncateSync(file);
  return 0;
}
