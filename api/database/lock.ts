import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from '../sql/error-code.js';
import { DatabaseStartError } from './start-error.js';

/**
 * Makes this process the only server of a data folder, through the file `server.pid` in it.
 * A file left behind by a killed server does not count.
 * @returns a function that gives the folder free again.
 * @throws DatabaseStartError naming the process that has it.
 */
export async function lockFolder(dataDir: string): Promise<() => void> {
  const file = join(dataDir, 'server.pid');
  const mine = `${process.pid} ${birthOf(process.pid)}\n`;
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(file, mine, { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
    const seen = readOrEmpty(file);
    const owner = ownerOf(seen);
    // A killed owner needs a moment to be gone; an empty file is being written, or its owner was killed just then.
    const wait = attempt < 10 && owner !== process.pid && (owner !== undefined || seen === '');
    if (wait) await sleep(30);
    else if (owner === undefined && attempt < 20) removeStale(dataDir, file, seen);
    else throw inUse(dataDir, owner);
  }
}

/** Two servers may find the same stale file: whoever moved away a newer one than it had read puts that back. */
function removeStale(dataDir: string, file: string, seen: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  const moved = readOrEmpty(aside);
  if (moved !== seen) {
    renameSync(aside, file);
    throw inUse(dataDir, ownerOf(moved));
  }
  rmSync(aside);
}

function inUse(dataDir: string, pid: number | undefined): DatabaseStartError {
  const who = pid === process.pid ? `this process (${pid})` : pid ? `process ${pid}` : 'another process';
  return new DatabaseStartError(`DATA_DIR is in use by ${who}: ${dataDir}`);
}

/** The living process that wrote the file. Its birth tells it from a later process with the same number. */
function ownerOf(content: string): number | undefined {
  const [, pid, birth] = /^(\d+) (.*)\n$/.exec(content) ?? [];
  return pid && isAlive(Number(pid)) && birthOf(Number(pid)) === birth ? Number(pid) : undefined;
}

/** Whether a process exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** When a process began, in a form that only compares; empty if it is gone, or dead and not yet buried. */
function birthOf(pid: number): string {
  try {
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name and may hold spaces; the state follows, and 19 further on the start.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? '' : `${boot}/${fields[19]}`;
  } catch {
    return '';
  }
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
