import { spawn } from 'node:child_process';
import { once as event } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../api/database/embedded.js';
import { careless } from './cluster.js';
import { keptFolder } from './kept-places.js';
import { once } from './once.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL of their own: a long transaction beside them would hold back the change feed of other tests. */
    placesUrl: string;
    /** Has a file `loaded` when the five places are whole, or `failed` with what was said. */
    placesFolder: string;
  }
}

/** The five places are loaded while other tests run, or found as an earlier run has left them. */
export default async function setup(project: TestProject) {
  const { url, folder, close } = await once('five places', start);
  project.provide('placesUrl', url);
  project.provide('placesFolder', folder.path);
  return close;
}

async function start() {
  const folder = await keptFolder();
  try {
    const postgres = await startEmbedded({ dataDir: join(folder.path, 'data'), log: () => {}, settings: careless });
    const loading = folder.isLoaded ? undefined : load(postgres.url, folder.path);
    const close = async () => {
      await loading?.stop();
      await postgres.stop();
      folder.release();
    };
    return { url: postgres.url, folder, close };
  } catch (error) {
    folder.release();
    throw error;
  }
}

/** In a process of its own: generating them would keep this one from serving the tests. */
function load(url: string, folder: string) {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [, program, command] = /node (dist\/\S+) (\w+)$/.exec(scripts['db:seed'])!;
  const child = spawn(process.execPath, [program!, command!], {
    env: { PATH: process.env.PATH, DATABASE_URL: url, DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const ended = event(child, 'close').then(([code]) =>
    code === 0 ? writeFileSync(join(folder, 'loaded'), '') : writeFileSync(join(folder, 'failed'), said),
  );
  return {
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
