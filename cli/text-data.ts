import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readFlags, runCommand } from './command-line.js';

const usage = `usage: npm run text:data

Writes the data of Chinese texts in schema/kit/text anew, from the packages that it is taken from. They are installed
into the user's cache folder: nothing else needs them. What the database holds follows in a migration only.`;

/** Where the data comes from. */
const dependencies = { 'opencc-js': '1.4.2' };
const manifest = JSON.stringify({ private: true, dependencies }, undefined, 2);
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

async function install(): Promise<string> {
  const folder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'deputy-graph', 'text-data');
  const done = join(folder, 'installed.json');
  if (existsSync(done) && readFileSync(done, 'utf8') === manifest) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), manifest);
  await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder });
  writeFileSync(done, manifest);
  return folder;
}

/** Every character that NFKC leaves as it is, in the blocks that folding looks at. */
function* characters() {
  for (const [from, to] of [
    [0x3400, 0x9fff],
    [0x20000, 0x323af],
  ] as const)
    for (let code = from; code <= to; code++) {
      const character = String.fromCodePoint(code);
      if (character.normalize('NFKC') === character) yield character;
    }
}

/** Lines of at most so many characters. */
const wrapped = (pieces: readonly string[], perLine: number) =>
  Array.from({ length: Math.ceil(pieces.length / perLine) }, (_, line) =>
    pieces.slice(line * perLine, (line + 1) * perLine).join(''),
  ).join('\n');

type OpenCc = { Converter(options: { from: string; to: string }): (text: string) => string };

await runCommand(async () => {
  readFlags(usage, {}, process.argv.slice(2));
  const packages = createRequire(join(await install(), 'package.json'));
  const { Converter }: OpenCc = packages('opencc-js/t2cn');
  const simplify = Converter({ from: 't', to: 'cn' });
  const pairs = [...characters()].flatMap((character) => {
    const simple = simplify(character);
    return simple === character ? [] : [character + simple];
  });
  writeFileSync(
    join(root, 'schema/kit/text/simplified.ts'),
    `// Written by \`npm run text:data\` from opencc-js ${dependencies['opencc-js']} (Open Chinese Convert, Apache-2.0): what each character is in mainland texts.
const pairs = \`
${wrapped(pairs, 50)}
\`;

/** Traditional characters and the simplified ones that they are compared as. */
export const simplified: ReadonlyMap<string, string> = new Map(
  [...pairs.matchAll(/(\\S)(\\S)/gu)].map(([, traditional, simple]) => [traditional!, simple!]),
);
`,
  );
});
