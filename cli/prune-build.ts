/**
 * Removes from the build what was made of a source that is no more. The compiler leaves such files, and a migration
 * that was renamed would run twice: migrations are found by listing their folder.
 */
import { existsSync, globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');

// Packages and pages that are bundled stand there, too.
for (const built of globSync('**/*.{js,js.map}', { cwd: dist, exclude: ['sdk/**', 'ballot/*.js'] })) {
  const source = join(root, built.replace(/\.map$/, ''));
  if (!existsSync(source) && !existsSync(source.replace(/\.js$/, '.ts'))) rmSync(join(dist, built));
}
