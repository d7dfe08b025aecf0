import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { buildSchema, parse } from 'graphql';
import { expect, onTestFinished, test } from 'vitest';
import { schemaText } from '../../cli/print-schema.js';
import { plugin as documents } from '../../codegen/plugins/documents.js';
import { plugin as manifest } from '../../codegen/plugins/manifest.js';
import { plugin as methods } from '../../codegen/plugins/methods.js';
import { platform } from '../../schema/platform.js';

const run = promisify(execFile);
const generator = resolve('node_modules/@graphql-codegen/cli/esm/bin.js');
const check = (folder: string) => run(process.execPath, [generator, '--check'], { cwd: folder });

test('the committed schema is what the concepts declare', () => {
  expect(readFileSync('schema/schema.graphql', 'utf8') === schemaText(platform.schema), 'npm run schema:print').toBe(
    true,
  );
});

test('the generated files are what the generator writes', async () => {
  await expect(check('.'), 'npm run codegen').resolves.toBeDefined();
});

test('a changed operation makes the check fail', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'deputy-graph-codegen-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const part of ['codegen', 'codegen.yml', 'package.json', 'schema/schema.graphql'])
    cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const file = join(folder, 'codegen/operations/fragments.graphql');
  writeFileSync(file, readFileSync(file, 'utf8').replace('hasNextPage', 'hasNextPage\n  hasPreviousPage'));
  await expect(check(folder)).rejects.toMatchObject({ code: 1, stdout: expect.stringContaining('stale') });
});

const schema = buildSchema('type Query { a(x: String): String, b: Query }');
const sources = (...texts: string[]) => texts.map((text) => ({ document: parse(text) }));
const one = sources(
  '"What it’s for" query One($x: String!) { a(x: $x) ...F }',
  'fragment F on Query { b { ...G } }',
  'fragment G on Query { a }',
);

test('a document is its operation and the fragments it reaches, without blanks and descriptions', async () => {
  const { operations } = JSON.parse(String(await manifest(schema, one, {})));
  expect(operations).toEqual([
    {
      id: '63cf4c388869fe0887291c98e65e69810ff92cbe0e17c1eb0e452f5357506c85',
      name: 'One',
      type: 'query',
      body: 'query One($x:String!){a(x:$x)...F}fragment F on Query{b{...G}}fragment G on Query{a}',
    },
  ]);
});

test('what is generated does not depend on the order of the files', async () => {
  for (const plugin of [documents, manifest, methods])
    expect(await plugin(schema, one.toReversed(), {})).toEqual(await plugin(schema, one, {}));
});

test('partners with operations of their own name the modules themselves', async () => {
  const text = String(await documents(schema, one, { operation: 'deputy-graph-sdk', types: './api.js' }));
  expect(text).toContain("import type { Operation } from 'deputy-graph-sdk';\nimport type * as Types from './api.js';");
});

test.for([
  ['query { a }', 'An operation without a name'],
  ['query Two { a }', 'Two: say in a description'],
  ['"Live" subscription Three { a }', 'Three: the SDK has no transport for subscriptions'],
  ['"Broken" query Four { ...Nowhere }', 'There is no fragment Nowhere'],
] as const)('%s is refused: %s…', async ([text, message]) => {
  await expect(async () => documents(schema, sources(text), {})).rejects.toThrow(message);
});
