import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFlags, runCommand } from '../command-line.js';
import { installPackages } from './packages.js';
import { simplifiedModule } from './simplified.js';

const usage = `usage: npm run text:data

Writes the tables of Chinese characters in schema/kit/text anew, from the packages that they are taken from. These are
installed into the user's cache folder : nothing else needs them. Databases follow by a migration only.`;

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../schema/kit/text');

await runCommand(async () => {
  readFlags(usage, {}, process.argv.slice(2));
  await installPackages();
  writeFileSync(join(folder, 'simplified.ts'), simplifiedModule());
});
