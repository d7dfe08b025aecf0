import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { expect, onTestFinished, test } from 'vitest';
import { readPage } from '../../api/ballot/host/page.js';
import { serve } from '../../api/ballot/host/serve.js';

const text = `<!doctype html><html lang="zh-CN"><body>${'投票'.repeat(1_000)}</body></html>`;

async function start(isBuilt: boolean) {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  const file = join(folder, 'vote.html');
  if (isBuilt) writeFileSync(file, text);
  const page = readPage(file);
  const schema = buildSchema('type Query { now: String }');
  const place = { host: '127.0.0.1', port: 0 };
  const served = await serve({ schema, ...place, page, context: () => ({}), report: () => undefined });
  onTestFinished(async () => {
    rmSync(folder, { recursive: true });
    await served.close();
  });
  return { page, graphql: served.url, root: new URL('/', served.url).href };
}

test('the page that was built is at the root, byte by byte, and can be framed by nobody', async () => {
  const { page, root } = await start(true);
  const answer = await fetch(root);
  expect(await answer.text()).toBe(text);
  expect(page?.digest).toBe(createHash('sha256').update(text).digest('hex'));
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(answer.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  const plain = await fetch(root, { headers: { 'accept-encoding': 'identity' } });
  expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, text]);
});

test('where none was built there is none', async () => {
  const { root } = await start(false);
  expect((await fetch(root)).status).toBe(405);
});

test('pages of every origin may call, but never with what a browser would add by itself', async () => {
  const { graphql } = await start(false);
  const origin = 'https://vote.example.gov.cn';
  const preflight = await fetch(graphql, { method: 'OPTIONS', headers: { origin } });
  expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
  expect(preflight.headers.get('access-control-allow-credentials')).toBe(null);
  const headers = { origin, 'content-type': 'application/json' };
  const answer = await fetch(graphql, { method: 'POST', headers, body: '{"query":"{ now }"}' });
  expect([answer.headers.get('access-control-allow-origin'), await answer.json()]).toEqual([
    '*',
    { data: { now: null } },
  ]);
});
