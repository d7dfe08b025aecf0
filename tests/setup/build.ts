import { spawnSync } from 'node:child_process';
import { globSync, statSync, utimesSync } from 'node:fs';
import { once } from './once.js';

const info = 'dist/.tsbuildinfo';

/** Some tests start the built programs. */
export default function setup() {
  once('build', () => {
    if (!isStale()) return true;
    // Types are the business of `npm run check`: what has wrong ones is built all the same.
    const { stdout } = spawnSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json'], { encoding: 'utf8' });
    if (stdout) process.stderr.write(stdout);
    else utimesSync(info, new Date(), new Date());
    spawnSync(process.execPath, ['dist/cli/prune-build.js']);
    return true;
  });
}

/** The compiler needs a second to find that nothing has changed. */
function isStale(): boolean {
  const built = statSync(info, { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined) return true;
  const sources = globSync(['{api,bench,cli,codegen,schema,seeds}/**/*.{ts,js,json}', 'tsconfig*.json']);
  return sources.some((file) => statSync(file).mtimeMs > built);
}
