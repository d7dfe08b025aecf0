import { createHash } from 'node:crypto';
import { existsSync, globSync, lstatSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { lockFolder } from '../../api/database/lock.js';
import { DatabaseStartError } from '../../api/database/start-error.js';
import { dayInChina } from '../../schema/kit/declare/china.js';

const kept = 'node_modules/.cache/deputy-graph';
const bootId = '/proc/sys/kernel/random/boot_id';

/** A folder for the cluster with the five places, of which this process is the only user until it releases it. */
export interface KeptFolder {
  readonly path: string;
  readonly isLoaded: boolean;
  release(): void;
}

/** Runs at the same time have a folder each. What was made from other sources, or on another day, is removed. */
export async function keptFolder(): Promise<KeptFolder> {
  const key = keyOf();
  mkdirSync(kept, { recursive: true });
  for (const name of readdirSync(kept)) if (!name.startsWith(`${key}-`)) await removeUnused(join(kept, name));
  for (let n = 1; ; n++) {
    const path = join(kept, `${key}-${n}`);
    mkdirSync(path, { recursive: true });
    const release = await lock(path);
    if (!release) continue;
    const isLoaded = existsSync(join(path, 'loaded'));
    if (!isLoaded) clear(path);
    return { path, isLoaded, release };
  }
}

/** Undefined if another run has the folder. */
const lock = (path: string) =>
  lockFolder(path).catch((error) => {
    if (!(error instanceof DatabaseStartError)) throw error;
  });

async function removeUnused(path: string): Promise<void> {
  const release = await lock(path);
  if (!release) return;
  clear(path);
  release();
  rmSync(path, { recursive: true, force: true });
}

function clear(path: string): void {
  const cluster = join(path, 'data/postgres');
  // As root, PostgreSQL may have its files elsewhere.
  if (lstatSync(cluster, { throwIfNoEntry: false })?.isSymbolicLink() && existsSync(cluster))
    rmSync(realpathSync(cluster), { recursive: true });
  for (const name of ['loaded', 'data', 'failed']) rmSync(join(path, name), { recursive: true, force: true });
}

/**
 * Of all that makes the places: the built loader with what it imports, migrations, the data files of the seeds, the day.
 * And of the machine's start, because nothing that is kept was ever synced to the disk.
 */
function keyOf(): string {
  const hash = createHash('sha256').update(dayInChina());
  if (existsSync(bootId)) hash.update(readFileSync(bootId));
  const files = new Set(['dist/cli/places.js', 'dist/api/database/prepare.js', 'package-lock.json']);
  for (const file of globSync(['dist/schema/migrations/*.js', 'seeds/**/*']).sort())
    if (/\.\w+$/.test(file)) files.add(file);
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(content);
    if (file.startsWith('dist/'))
      for (const [, path] of content.toString().matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g))
        files.add(normalize(join(dirname(file), path!)));
  }
  return hash.digest('hex').slice(0, 16);
}
