import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import { isFromThisMachine } from '../../api/http/local-request.js';
import { startServer, type TestServer } from '../server/support.js';

let server: TestServer | undefined;
afterEach(() => server?.close());

const options = {
  samples: [{ name: '建议列表', query: '{ hello }' }],
  roleTokens: { citizen: 'token-of-a-citizen', system: 'token-of-system' },
};

/** The page as it is given under these headers. */
const pageUnder = async (headers: Record<string, string>) => {
  const asked = request(server!.url, { headers });
  asked.end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return textOf(response);
};

test('under a name of the machine the page holds them', async () => {
  server = await startServer({ mode: 'development', ide: options });
  for (const host of ['localhost:4000', 'LOCALHOST', '127.0.0.1:1', '[::1]:4000'])
    expect([host, (await pageUnder({ host })).includes('token-of')]).toEqual([host, true]);
});

test.each([
  'evil.example:4000',
  'localhost.evil.example',
  '127.0.0.1.nip.io',
  '0.0.0.0:4000',
  '127.0.0.2',
  '[::2]',
  'localhost:x',
])('under the name "%s", which a foreign site could have sent to this machine, it does not', async (host) => {
  server = await startServer({ mode: 'development', ide: options });
  const page = await pageUnder({ host });
  expect(page).not.toContain('token-of');
  expect(page).toContain('建议列表');
});

test.each(['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'])(
  'a proxy on this machine, which sends %s, gets none for its clients',
  async (header) => {
    server = await startServer({ mode: 'development', ide: options });
    expect(await pageUnder({ host: 'localhost', [header]: '203.0.113.9' })).not.toContain('token-of');
  },
);

test('a connection from elsewhere, or to another address, gets none', () => {
  const local = (localAddress: string, remoteAddress: string) =>
    isFromThisMachine({ socket: { localAddress, remoteAddress }, headers: { host: 'localhost' } } as IncomingMessage);
  expect(local('127.0.0.1', '127.0.0.1')).toBe(true);
  expect(local('::1', '::1')).toBe(true);
  expect(local('::ffff:127.0.0.1', '::ffff:127.0.0.1')).toBe(true);
  expect(local('192.0.2.1', '127.0.0.1')).toBe(false);
  expect(local('127.0.0.1', '192.0.2.1')).toBe(false);
  expect(local('::ffff:127.0.0.1', '::ffff:192.0.2.1')).toBe(false);
  expect(local('172.17.0.2', '172.17.0.1')).toBe(false);
});
