import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const rootOf = (folder: string): string => {
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (dirname(folder) === folder) throw new Error('no package.json above the program');
  return rootOf(dirname(folder));
};
const root = rootOf(dirname(fileURLToPath(import.meta.url)));

/** Path of a file that is not compiled (data, manifests), the same from the sources and from `dist/`. */
export const packageFile = (path: string): string => join(root, path);
