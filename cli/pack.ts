import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundled } from './ballots/bundle.js';

/** Files of the package that are there already; the folder says where each belongs. */
const copies: readonly (readonly [from: string, to: string])[] = [
  ['codegen/package/README.md', 'README.md'],
  ['codegen/package/README.zh-CN.md', 'README.zh-CN.md'],
  ['LICENSE', 'LICENSE'],
  ['schema/schema.graphql', 'schema.graphql'],
  ['codegen/generated/persisted-documents.json', 'persisted-documents.json'],
  ['codegen/plugins/documents.js', 'codegen/documents.js'],
  ['codegen/plugins/operations.js', 'codegen/operations.js'],
];

/** Each form of the code, and the configuration that compiles it. */
const forms = { esm: 'tsconfig.json', cjs: 'tsconfig.cjs.json', miniprogram_dist: 'tsconfig.miniprogram.json' };

/** Mini-programs find a module by the name of its file: `deputy-graph-sdk/operations` is `operations.js`. */
const miniprogram = {
  'index.js': './sdk.js',
  'operations.js': './generated/operations.js',
  'labels.js': './generated/labels.js',
  'ballot.js': './ballot/index.js',
};

/** The client of voters in each form: its cryptography is bundled, so that the package depends on nothing. */
const ballots = {
  esm: { format: 'es', target: 'es2020' },
  cjs: { format: 'cjs', target: 'es2018' },
  miniprogram_dist: { format: 'cjs', target: 'es2018' },
} as const;

async function assembleBallots(target: string, compile: (project: readonly string[]) => void): Promise<void> {
  for (const [form, how] of Object.entries(ballots)) {
    const folder = join(target, form, 'ballot');
    if (form !== 'miniprogram_dist') compile(['-p', 'codegen/package/tsconfig.ballot.json', '--outDir', folder]);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.js'), `${await bundled({ entry: 'ballot/client/index.ts', ...how })}\n`);
  }
}

/**
 * Assembles the package that partners install. It is compiled on its own, without the types of Node or a browser, so
 * that nothing of a platform slips into it.
 */
export async function assemble(target: string): Promise<string> {
  rmSync(target, { recursive: true, force: true });
  const compiler = resolve('node_modules/typescript/bin/tsc');
  const compile = (project: readonly string[]) =>
    execFileSync(process.execPath, [compiler, ...project], { stdio: 'inherit' });
  for (const [form, configuration] of Object.entries(forms)) {
    compile(['-p', join('codegen/package', configuration), '--outDir', join(target, form)]);
    if (form !== 'esm') writeFileSync(join(target, form, 'package.json'), '{ "type": "commonjs" }\n');
  }
  await assembleBallots(target, compile);
  for (const [file, module] of Object.entries(miniprogram))
    writeFileSync(join(target, 'miniprogram_dist', file), `module.exports = require('${module}');\n`);
  mkdirSync(join(target, 'codegen'), { recursive: true });
  for (const [from, to] of copies) copyFileSync(from, join(target, to));
  // The package is of the version of the server whose schema it has.
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const manifest = { ...JSON.parse(readFileSync('codegen/package/package.json', 'utf8')), version };
  writeFileSync(join(target, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return `${manifest.name} ${version}`;
}

if (fileURLToPath(import.meta.url) === realpathSync(process.argv[1] ?? '.')) {
  const target = 'dist/sdk';
  if (parseArgs({ options: { help: { type: 'boolean', short: 'h' } } }).values.help) {
    process.stdout.write(`usage: npm run sdk:pack\n  assembles the package that partners install in ${target}\n`);
    process.exit();
  }
  const name = await assemble(target);
  process.stdout.write(`${name} is in ${target}; try it with: npm pack ./${target}\n`);
}
