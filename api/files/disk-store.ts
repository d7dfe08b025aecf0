import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileStore } from './file-store.js';

/** Files in a folder, those of one day of ids side by side; several nodes may share it. */
export function diskStore(folder: string): FileStore {
  // A UUID of version 7 begins with its time; its last characters are random.
  const pathOf = (key: string) => join(folder, key.slice(34, 36), key);
  return {
    async put(key, bytes) {
      const path = pathOf(key);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const draft = `${path}.${randomUUID()}`;
      const file = await open(draft, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        // What is acknowledged is there after a loss of power.
        await file.sync();
        await file.close();
        await rename(draft, path);
      } catch (error) {
        await file.close().catch(() => {});
        await rm(draft, { force: true });
        throw error;
      }
    },
    async get(key, from, to) {
      const file = await open(pathOf(key));
      return file.createReadStream({ start: from, end: to });
    },
    remove: (key) => rm(pathOf(key), { force: true }),
  };
}
