import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFlags, runCommand } from '../command-line.js';
import { installPackages } from './packages.js';
import { readingsModule, readingsOf } from './readings.js';
import { simplifiedModule } from './simplified.js';
import { strokeOrder, strokesModule } from './strokes.js';

const usage = `usage: npm run text:data

Writes the tables of Chinese characters in schema/kit/text anew, from the packages that they are taken from. These are
installed into the user's cache folder (270 MB): nothing else needs them. Databases follow by a migration only.`;

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../schema/kit/text');

await runCommand(async () => {
  readFlags(usage, {}, process.argv.slice(2));
  await installPackages();
  const strokes = strokeOrder();
  const order = strokes.map(({ character }) => character);
  writeFileSync(join(folder, 'simplified.ts'), simplifiedModule());
  writeFileSync(join(folder, 'stroke-order.ts'), strokesModule(strokes));
  writeFileSync(join(folder, 'readings.ts'), readingsModule(await readingsOf(order), order));
});
