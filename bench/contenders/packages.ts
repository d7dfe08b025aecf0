import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** What only the bench needs, so only the bench installs it. */
const dependencies = {
  graphql: '16.15.0',
  pg: '8.23.1',
  postgraphile: '5.1.5',
  'postgraphile-plugin-connection-filter': '3.0.3',
};
const manifest = JSON.stringify({ private: true, dependencies }, undefined, 2);

/** Installs PostGraphile into the user's cache folder unless it is there, and returns the folder. */
export async function installPostgraphile(say: (line: string) => void): Promise<string> {
  const folder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'deputy-graph', 'bench');
  const done = join(folder, 'installed.json');
  if (existsSync(done) && readFileSync(done, 'utf8') === manifest) return folder;
  say(`Installing postgraphile ${dependencies.postgraphile} into ${folder}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), manifest);
  await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder });
  writeFileSync(done, manifest);
  return folder;
}

/** Imports a module of that folder. */
export function importFrom<Module>(folder: string, name: string): Promise<Module> {
  const path = createRequire(join(folder, 'package.json')).resolve(name);
  return import(pathToFileURL(path).href) as Promise<Module>;
}
