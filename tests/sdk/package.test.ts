import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { assemble } from '../../codegen/pack.js';
import { serve } from './support.js';

const run = promisify(execFile);
let folder: string;
let readme: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deputy-graph-partner-'));
  assemble(join(folder, 'node_modules/deputy-graph-sdk'));
  readme = readFileSync(join(folder, 'node_modules/deputy-graph-sdk/README.md'), 'utf8');
  return () => rmSync(folder, { recursive: true, force: true });
});

test('the first example of its README runs as it stands', async () => {
  const { url, received } = await serve(({ answer, body }) => {
    const pageInfo = { hasNextPage: false, endCursor: null };
    const deputy = { name: '王芳', division: { name: '达拉特旗' } };
    if (body.operationName === 'Deputies') answer({ data: { deputies: { nodes: [deputy], pageInfo, totalCount: 1 } } });
    else answer({ data: { suggestions: { nodes: [{ number: 'S-1', title: '修路' }], pageInfo } } });
  });
  writeFileSync(join(folder, 'example.mjs'), readme.match(/```js\n(.*?)```/s)![1]!);
  const { stdout, stderr } = await run(process.execPath, ['example.mjs'], {
    cwd: folder,
    env: { ...process.env, DEPUTY_GRAPH_URL: url },
  });
  expect([stdout, stderr]).toEqual(["1 [ '王芳 (达拉特旗)' ]\nS-1 修路\n", '']);
  expect(received.map(({ body }) => body.operationName)).toEqual(['Deputies', 'Suggestions']);
});

test('everything that it exports is there', async () => {
  const script = `
    const names = ['deputy-graph-sdk', 'deputy-graph-sdk/operations'];
    const modules = await Promise.all(names.map((name) => import(name)));
    const files = ['codegen', 'schema.graphql', 'persisted-documents.json', 'package.json'];
    for (const file of files) import.meta.resolve('deputy-graph-sdk/' + file);
    console.log(typeof modules[0].createSdk, modules[1].Deputies.name, modules[0].SuggestionStatus.CLOSED);`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { cwd: folder });
  expect(stdout).toBe('function Deputies CLOSED\n');
});

test('partners generate operations of their own from the schema in it', async () => {
  for (const name of ['graphql', '@graphql-codegen', 'typescript'])
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  mkdirSync(join(folder, 'src/api'), { recursive: true });
  writeFileSync(
    join(folder, 'src/own.graphql'),
    '"Names only" query Names($first: Int) { deputies(first: $first) { nodes { name gender } } }',
  );
  writeFileSync(join(folder, 'codegen.yml'), readme.match(/```yaml\n(.*?)```/s)![1]!);
  await run(process.execPath, [resolve('node_modules/@graphql-codegen/cli/esm/bin.js')], { cwd: folder });
  writeFileSync(
    join(folder, 'src/use.ts'),
    `import { createSdk, Gender } from 'deputy-graph-sdk';
     import { Names } from './api/operations.js';
     const { deputies } = await createSdk({ url: '' }).run(Names, { first: 1 });
     export const women: string[] = deputies.nodes.filter(({ gender }) => gender === Gender.FEMALE).map(({ name }) => name);`,
  );
  const options = [
    '--strict',
    '--exactOptionalPropertyTypes',
    '--noEmit',
    '--module',
    'nodenext',
    '--target',
    'es2022',
  ];
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  await run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), ...options, 'src/use.ts'], { cwd: folder });
});
