import { afterEach, describe, expect, it } from 'vitest';
import { exportPages } from '../../api/export/export-pages.js';
import type { Origins } from '../../api/origins.js';
import { type Execute, JsonText } from '../../api/read/answer.js';
import { specOf } from '../../schema/kit/declare/concept.js';
import { Agency } from '../../schema/organisations/agency.js';
import { platform } from '../../schema/platform.js';
import { startServer, type TestServer, tokenOf } from '../server/support.js';

let server: TestServer;
afterEach(() => server.close());

const portal = 'https://portal.example.gov.cn';
const page = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
const execute: Execute = async () => ({ data: new JsonText(JSON.stringify({ hello: 'world', page })) });
const pages = exportPages({ schema: platform.schema, specs: [specOf(Agency)], execute });
const start = async (origins?: Origins) => {
  server = await startServer({ execute, pages, ide: { samples: [] }, ...(origins && { origins }) });
};

const shared = ['/graphql', '/export/agencies.csv', '/schema.graphql'];
const preflight = (path: string, origin: string) =>
  fetch(server.url + path, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  });
const post = (origin: string, more: Record<string, string> = {}) =>
  server.post({ query: '{ hello }' }, { origin, ...more });
/** What a browser goes by. */
const access = ({ headers }: Response) =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith('access-control-')));
const exposed = 'allow, content-disposition, etag, retry-after, www-authenticate, x-graphql-cost, x-request-id';

describe('where origins are listed', () => {
  const other = 'https://other.example.cn';

  it.each(shared)('a page of one of them is told what it may send to %s', async (path) => {
    await start([portal, other]);
    const response = await preflight(path, portal);
    expect([response.status, await response.text()]).toEqual([204, '']);
    expect(access(response)).toMatchObject({
      'access-control-allow-origin': portal,
      'access-control-allow-methods': 'GET, POST, PUT',
      'access-control-max-age': '7200',
    });
    const headers = response.headers.get('access-control-allow-headers')!.split(', ');
    expect(headers).toEqual(
      expect.arrayContaining(['authorization', 'content-type', 'accept-language', 'apollo-require-preflight']),
    );
    expect(response.headers.get('vary')).toBe('Origin');
  });

  it('it reads answers and their headers, and no cache gives them to another', async () => {
    await start([portal, other]);
    const response = await post(other);
    expect(await response.json()).toMatchObject({ data: { hello: 'world' } });
    expect(response.headers.get('vary')).toContain('Origin');
    expect(access(response)).toEqual({
      'access-control-allow-origin': other,
      'access-control-expose-headers': exposed,
    });
    const file = await fetch(`${server.url}/export/agencies.csv`, { headers: { origin: other } });
    expect(access(file)).toEqual(access(response));
    expect(await file.text()).toContain('全局标识');
  });

  it('it reads refusals too', async () => {
    await start([portal]);
    const origin = { origin: portal };
    const refusals = await Promise.all([
      post(portal, { authorization: 'Bearer nonsense' }),
      post(portal, { 'content-encoding': 'gzip' }),
      server.post('{', origin),
      fetch(`${server.url}/graphql`, { method: 'DELETE', headers: origin }),
      fetch(`${server.url}/export/nothing.csv`, { headers: origin }),
    ]);
    expect(refusals.map(({ status }) => status)).toEqual([401, 415, 400, 405, 404]);
    for (const refusal of refusals) expect(refusal.headers.get('access-control-allow-origin')).toBe(portal);
  });

  it.each([
    'https://portal.example.gov.cn.evil.example',
    'http://portal.example.gov.cn',
    'https://portal.example.gov.cn:8443',
    'null',
  ])('a page of %s may call nothing', async (origin) => {
    await start([portal]);
    for (const response of [await preflight('/graphql', origin), await post(origin)]) {
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
      expect(response.headers.get('vary')).toContain('Origin');
    }
  });

  it('who has no origin is answered as ever', async () => {
    await start([portal]);
    const response = await server.post({ query: '{ hello }' });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([200, null]);
  });
});

describe('where * is given', () => {
  it('every page may call with a token that it has, and nothing that its browser adds by itself', async () => {
    await start('*');
    const asked = await preflight('/graphql', 'https://anywhere.example');
    const response = await post('https://anywhere.example', { authorization: `Bearer ${await tokenOf('citizen')}` });
    expect(response.status).toBe(200);
    for (const { headers } of [asked, response]) {
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    }
    // The star stands for every header but this one.
    expect(asked.headers.get('access-control-allow-headers')).toContain('authorization');
  });

  it('the page at / and the rest stay closed, for they may hold tokens', async () => {
    await start('*');
    for (const path of ['/', '/ide/main.js', '/readyz', '/healthz', '/graphqlx']) {
      const response = await fetch(server.url + path, { headers: { origin: portal } });
      await response.bytes();
      expect([path, access(response)]).toEqual([path, {}]);
      expect((await preflight(path, portal)).status).toBeGreaterThanOrEqual(404);
    }
  });
});

describe('where nothing is given', () => {
  it('nothing is said of other origins, and the schema stays open to all', async () => {
    await start();
    const response = await post(portal);
    expect([response.status, access(response), response.headers.get('vary')]).toEqual([200, {}, null]);
    const asked = await preflight('/graphql', portal);
    expect([asked.status, access(asked)]).toEqual([405, {}]);
    const text = await fetch(`${server.url}/schema.graphql`, { headers: { origin: portal } });
    expect(access(text)).toEqual({ 'access-control-allow-origin': '*' });
  });
});
