import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';
import { prepareDatabase } from '../../api/database/prepare.js';

let loaded: Promise<string> | undefined;

/** How the reader of the database with the five places logs in, as soon as they are loaded. */
export const places = (): Promise<string> => (loaded ??= load());

async function load(): Promise<string> {
  const folder = inject('placesFolder');
  while (!existsSync(join(folder, 'loaded'))) {
    const failed = join(folder, 'failed');
    if (existsSync(failed)) throw new Error(`The five places cannot be loaded:\n${readFileSync(failed, 'utf8')}`);
    await pause(50);
  }
  return (await prepareDatabase(inject('placesUrl'), { say: () => {} })).reader.url;
}
