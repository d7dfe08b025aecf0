import { statfsSync } from 'node:fs';
import { DatabaseStartError } from './start-error.js';

const MB = 2 ** 20;
/** PostgreSQL adds as much to its log at a time, and ends where there is less. */
const SEGMENT = 16 * MB;
/** What initdb, a statement or Node says of a full disk, when it is they who meet it. */
const isSaid = (error: unknown) => /No space left on device|wrote only \d+ of \d+ bytes|ENOSPC/.test(String(error));

const freeBytes = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
};

/**
 * The line for a start that failed because the disk of its data folder is full; undefined for any other. Where PostgreSQL
 * has ended of it, the fault that we meet is a connection that breaks off.
 */
export function fullDisk(folder: string, error: unknown, free = freeBytes(folder)): DatabaseStartError | undefined {
  if (free >= SEGMENT && !isSaid(error)) return undefined;
  const left = `${Math.floor(free / MB)} MB left`;
  return new DatabaseStartError(`DATA_DIR: the disk of ${folder} is full (${left}); a first start needs 1.5 GB`, {
    cause: error,
  });
}
