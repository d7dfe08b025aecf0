import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `npm start` runs in a folder that has been built: flags of Node, and a program. */
export function npmStart(folder: string): { readonly flags: string[]; readonly program: string } {
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const [, flags, program] = /node ((?:--\S+ )*)(dist\/\S+\.js)/.exec(scripts.start)!;
  return { flags: flags!.split(' ').filter(Boolean), program: join(folder, program!) };
}
