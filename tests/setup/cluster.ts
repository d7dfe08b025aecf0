import { mkdtempSync, readdirSync, rmSync, statfsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../../api/database/lock.js';

/** Nobody will miss what a test wrote if the machine fails. */
export const careless = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '512MB',
  max_connections: '200',
  // Tests say when tables are analyzed.
  autovacuum: 'off',
};

const roomy = 4 * 2 ** 30;
const hourMs = 3_600_000;

/** A folder for a cluster: in memory where there is room, as databases of a thousand small files come and go. */
export const clusterFolder = (): string => mkdtempSync(join(parentFolder(), `${prefix}${process.pid}-`));

const parentFolder = () => (hasRoom('/dev/shm') ? '/dev/shm' : tmpdir());

const prefix = 'deputy-graph-test-';

function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize > roomy;
  } catch {
    return false;
  }
}

/** Of runs that were killed. An hour later, because a process elsewhere may share the folder and not its numbers. */
export function removeLeftovers(): void {
  const parent = parentFolder();
  for (const name of readdirSync(parent)) {
    const pid = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
    const folder = join(parent, name);
    if (!pid || isAlive(Number(pid))) continue;
    const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - made > hourMs) rmSync(folder, { recursive: true, force: true });
  }
}
