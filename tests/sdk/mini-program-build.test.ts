import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, expect, test } from 'vitest';
import type * as Ballot from '../../ballot/client/index.js';
import { assemble } from '../../cli/pack.js';
import type { createRecords } from '../../codegen/records.js';
import type * as Sdk from '../../codegen/sdk.js';
import { miniProgram, nobody, problem, serve } from './support.js';

interface Entries {
  readonly sdk: typeof Sdk;
  readonly records: { readonly createRecords: typeof createRecords };
  readonly ballot: typeof Ballot;
}

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deputy-graph-mini-'));
  await assemble(folder);
  return () => rmSync(folder, { recursive: true, force: true });
});

/** The build in an engine that has the language, timers and no more: no fetch, no AbortController, no eval. */
function load(): Entries {
  const context = createContext({ setTimeout, clearTimeout }, { codeGeneration: { strings: false, wasm: false } });
  const modules = new Map<string, { exports: unknown }>();
  const moduleAt = (file: string): unknown => {
    const known = modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const code = `(function (require, module, exports) {${readFileSync(file, 'utf8')}\n})`;
    const require = (name: string) => moduleAt(join(dirname(file), name));
    runInContext(code, context, { filename: file })(require, module, module.exports);
    return module.exports;
  };
  const from = (name: string) => moduleAt(join(folder, 'miniprogram_dist', name));
  return {
    sdk: from('index.js') as Entries['sdk'],
    records: from('records.js') as Entries['records'],
    ballot: from('ballot.js') as Entries['ballot'],
  };
}

test('the build for mini-programs asks through wx.request', async () => {
  const { url, received } = await serve(({ answer }) => answer(nobody));
  const { createSdk, wxTransport } = load().sdk;
  const sdk = createSdk({ url, transport: wxTransport(miniProgram().wx) });
  expect(await sdk.deputyByQrToken({ token: 'abc' })).toEqual(nobody.data);
  expect(received.map(({ body }) => body.operationName)).toEqual(['DeputyByQrToken']);
});

test('it walks records page by page', async () => {
  const { url } = await serve(({ answer, body }) => {
    const first = body.variables?.after === undefined;
    const pageInfo = { hasNextPage: first, endCursor: first ? 'a' : null };
    answer({ data: { grids: { nodes: [{ name: first ? '一网格' : '二网格' }], pageInfo } } });
  });
  const { sdk, records } = load();
  const { run } = sdk.createSdk({ url, transport: sdk.wxTransport(miniProgram().wx) });
  const { gridRecords } = records.createRecords(run);
  const names: string[] = [];
  for await (const { name } of sdk.paginate(gridRecords, { first: 1 }, (data) => data.grids)) names.push(name);
  expect(names).toEqual(['一网格', '二网格']);
});

test('its errors are of the one class', async () => {
  const { url } = await serve(({ answer }) => answer(problem('FORBIDDEN'), 403));
  const { createSdk, SdkError, wxTransport } = load().sdk;
  const error = await createSdk({ url, transport: wxTransport(miniProgram().wx) })
    .deputies()
    .catch((fault: unknown) => fault);
  expect(error).toBeInstanceOf(SdkError);
  expect(error).toMatchObject({ name: 'SdkError', code: 'FORBIDDEN', status: 403 });
});

test('the client of ballots in it asks through wx.request, and tells refusals by their codes', async () => {
  const { url, received } = await serve(({ answer }) => answer(problem('NOT_OPEN'), 409));
  const { BallotError, promise, readRound, wxPost } = load().ballot;
  const error = await readRound(wxPost(miniProgram().wx), url, 'BallotRound:1').catch((fault: unknown) => fault);
  expect(error).toBeInstanceOf(BallotError);
  expect(error).toMatchObject({ code: 'NOT_OPEN', status: 409 });
  expect(received.map(({ body }) => body.variables)).toEqual([{ round: 'BallotRound:1' }]);
  expect([promise.zh.length, promise.en.length]).toEqual([7, 7]);
});
