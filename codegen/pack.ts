import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Files of the package that are there already; the folder says where each belongs. */
const copies: readonly (readonly [from: string, to: string])[] = [
  ['codegen/package/README.md', 'README.md'],
  ['LICENSE', 'LICENSE'],
  ['schema/schema.graphql', 'schema.graphql'],
  ['codegen/generated/persisted-documents.json', 'persisted-documents.json'],
  ['codegen/plugins/documents.js', 'codegen/documents.js'],
  ['codegen/plugins/operations.js', 'codegen/operations.js'],
];

/**
 * Assembles the package that partners install. It is compiled on its own, without the types of Node or a browser, so
 * that nothing of a platform slips into it.
 */
export function assemble(target: string): string {
  rmSync(target, { recursive: true, force: true });
  const compiler = resolve('node_modules/typescript/bin/tsc');
  const project = ['-p', 'codegen/package/tsconfig.json', '--outDir', join(target, 'esm')];
  execFileSync(process.execPath, [compiler, ...project], { stdio: 'inherit' });
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
  const name = assemble(target);
  process.stdout.write(`${name} is in ${target}; try it with: npm pack ./${target}\n`);
}
