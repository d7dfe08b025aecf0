import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { assemble } from '../../cli/pack.js';
import * as operations from '../../codegen/generated/operations.js';
import * as records from '../../codegen/generated/records.js';
import { serve } from './support.js';

const run = promisify(execFile);
let folder: string;
let readme: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deputy-graph-partner-'));
  await assemble(join(folder, 'node_modules/deputy-graph-sdk'));
  readme = readFileSync(join(folder, 'node_modules/deputy-graph-sdk/README.md'), 'utf8');
  return () => rmSync(folder, { recursive: true, force: true });
});

/** Runs an example of the README as it stands against a server: what it printed. */
async function runs(example: RegExp, url: string) {
  writeFileSync(join(folder, 'example.mjs'), readme.match(example)![1]!);
  const env = { ...process.env, DEPUTY_GRAPH_URL: url };
  const { stdout, stderr } = await run(process.execPath, ['example.mjs'], { cwd: folder, env });
  return [stdout, stderr];
}

const pageInfo = { hasNextPage: false, endCursor: null };

test('the first example of its README runs as it stands', async () => {
  const { url, received } = await serve(({ answer, body }) => {
    const deputy = { name: '王芳', division: { name: '达拉特旗' } };
    if (body.operationName === 'Deputies') answer({ data: { deputies: { nodes: [deputy], pageInfo, totalCount: 1 } } });
    else answer({ data: { suggestions: { nodes: [{ number: 'S-1', title: '修路' }], pageInfo } } });
  });
  expect(await runs(/```js\n(.*?)```/s, url)).toEqual(["1 [ '王芳 (达拉特旗)' ]\nS-1 修路\n", '']);
  expect(received.map(({ body }) => body.operationName)).toEqual(['Deputies', 'Suggestions']);
});

test('its example of labels runs as it stands', async () => {
  expect(await runs(/## Labels.*?```js\n(.*?)```/s, '')).toEqual(['立案 Filed\n', '']);
});

test('its example with whole records runs as it stands', async () => {
  const { url, received } = await serve(({ answer }) => {
    const activity = { name: '视察', startsOn: '2025-05-01', division: { name: '达拉特旗' } };
    answer({ data: { activities: { nodes: [activity], pageInfo } } });
  });
  expect(await runs(/every field.*?```js\n(.*?)```/s, url)).toEqual(['视察 2025-05-01 达拉特旗\n', '']);
  expect(received.map(({ body }) => [body.operationName, body.variables])).toEqual([
    ['ActivityRecords', { filter: { division: { within: '1506' } }, first: 100 }],
  ]);
});

test('its example of a copy runs as it stands', async () => {
  const upserted = (recordId: string) => ({ kind: 'UPSERTED', recordId, record: { id: recordId } });
  const removed = (recordId: string) => ({ kind: 'REMOVED', recordId, record: null });
  const pages = [
    { changes: [upserted('Station:1'), upserted('Station:2')], endCursor: 'c1', hasMore: true, schemaVersion: 'v' },
    { changes: [removed('Station:1')], endCursor: 'c2', hasMore: false, schemaVersion: 'v' },
  ];
  const { url, received } = await serve(({ answer, body }) =>
    answer({ data: { changes: pages[body.variables?.since === 'c1' ? 1 : 0] } }),
  );
  expect(await runs(/stays up to date.*?```js\n(.*?)```/s, url)).toEqual(['1 stations\n', '']);
  expect(received.map(({ body }) => body.variables)).toEqual([
    { since: null, first: 500 },
    { since: 'c1', first: 500 },
  ]);
});

test('everything that it exports is there', async () => {
  const script = `
    const names = ['deputy-graph-sdk', 'deputy-graph-sdk/operations', 'deputy-graph-sdk/records'];
    const modules = await Promise.all(names.map((name) => import(name)));
    const files = ['codegen', 'schema.graphql', 'persisted-documents.json', 'package.json'];
    for (const file of files) import.meta.resolve('deputy-graph-sdk/' + file);
    console.log(typeof modules[0].createSdk, modules[1].Deputies.name, modules[0].SuggestionStatus.CLOSED);
    console.log(typeof modules[2].createRecords, modules[2].DeputyRecords.name);`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { cwd: folder });
  expect(stdout).toBe('function Deputies CLOSED\nfunction DeputyRecords\n');
});

test('it votes by the client of ballots, with nothing installed beside it, by import and require', async () => {
  const script = (load: string) => `
    const { promise, refusals, readRound, BallotError } = ${load};
    console.log(promise.zh.length, refusals.CLOSED[1]);
    const post = async ({ token }) => ({ status: 200, text: JSON.stringify({ data: { ballotRound: null }, token }) });
    readRound(post, 'issuer', 'BallotRound:1').catch((error) => console.log(error instanceof BallotError, error.code));`;
  const byImport = script("await import('deputy-graph-sdk/ballot')");
  const byRequire = script("require('deputy-graph-sdk/ballot')");
  for (const [type, text] of [
    ['module', byImport],
    ['commonjs', byRequire],
  ] as const) {
    const { stdout } = await run(process.execPath, [`--input-type=${type}`, '-e', text], { cwd: folder });
    expect([type, stdout]).toEqual([type, '7 投票已经截止，没有收下\ntrue NOT_OPEN\n']);
  }
});

test('programs in CommonJS require it', async () => {
  const script = `
    const { createSdk, SuggestionStatus } = require('deputy-graph-sdk');
    const { createRecords, DeputyRecords } = require('deputy-graph-sdk/records');
    const { Deputies } = require('deputy-graph-sdk/operations');
    const sdk = createSdk({ url: '' });
    console.log(Object.keys(sdk).length - 1, Object.keys(createRecords(sdk.run)).length);
    console.log(SuggestionStatus.CLOSED, Deputies.name, DeputyRecords.name);`;
  const { stdout } = await run(process.execPath, ['--input-type=commonjs', '-e', script], { cwd: folder });
  const counts = `${Object.keys(operations).length} ${Object.keys(records).length}`;
  expect(stdout).toBe(`${counts}\nCLOSED Deputies DeputyRecords\n`);
});

test('partners generate operations of their own from the schema in it, and get records typed', async () => {
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
    `import { createSdk, Gender, paginate } from 'deputy-graph-sdk';
     import { createRecords } from 'deputy-graph-sdk/records';
     import { Names } from './api/operations.js';
     import { type Vote, wxPost } from 'deputy-graph-sdk/ballot';
     export const marksOf = ({ lines }: Vote) => lines.map(({ mark }): 'F' | 'X' | 'A' => mark);
     export const post = wxPost;
     const sdk = createSdk({ url: '' });
     const { deputies } = await sdk.run(Names, { first: 1 });
     const records = createRecords(sdk.run);
     const inOrdos = { filter: { division: { within: '1506' } } };
     for await (const point of paginate(records.stationRecords, inOrdos, (data) => data.stations)) {
       const place: string | undefined = point.parent?.name;
       // @ts-expect-error: a field that no station has
       console.log(place, point.nothing);
     }
     export const women: string[] = deputies.nodes.filter(({ gender }) => gender === Gender.FEMALE).map(({ name }) => name);`,
  );
  writeFileSync(
    join(folder, 'src/use.cts'),
    `import { createSdk } from 'deputy-graph-sdk';
     import { createRecords } from 'deputy-graph-sdk/records';
     const { run } = createSdk({ url: '' });
     createRecords(run).gridRecords().then(({ grids }): string[] => grids.nodes.map(({ name }) => name));`,
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
  await run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), ...options, 'src/use.ts', 'src/use.cts'], {
    cwd: folder,
  });
});
