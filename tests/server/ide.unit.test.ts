import { afterEach, expect, test } from 'vitest';
import { startServer, type TestServer } from './support.js';

let server: TestServer | undefined;
afterEach(() => server?.close());

const options = {
  samples: [{ name: '建议列表', query: '{ hello }', variables: { first: 20 } }],
  roleTokens: { citizen: 'token-of-a-citizen', system: 'token-of-system' },
};
const page = async (mode: 'development' | 'production') => {
  server = await startServer({ mode, ide: options });
  const response = await fetch(server.url);
  return { response, text: await response.text() };
};

test('the page brings the samples, and a token for each role in development', async () => {
  const { response, text } = await page('development');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(text).toContain('建议列表');
  expect(text).toContain('token-of-a-citizen');
  expect(text).toContain('Bearer {{token}}');
});

test('in production the page holds no token', async () => {
  const { text } = await page('production');
  expect(text).toContain('建议列表');
  expect(text).not.toContain('token-of');
});

test('the page may reach its own origin only, runs no strings as code and cannot be framed', async () => {
  const { response, text } = await page('development');
  const policy = response.headers.get('content-security-policy')!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
  const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1];
  const nonces = [...text.matchAll(/<(?:script|style)\b[^>]*nonce="([^"]*)"/g)].map((match) => match[1]);
  expect(new Set(nonces)).toEqual(new Set([nonce]));
  expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
});

test('each answer has a nonce of its own', async () => {
  const { response } = await page('development');
  const again = await fetch(server!.url);
  expect(again.headers.get('content-security-policy')).not.toBe(response.headers.get('content-security-policy'));
});

test("the page's scripts are served, other pages of the package and folders above it are not", async () => {
  await page('development');
  const status = async (path: string) => {
    const response = await fetch(server!.url + path);
    await response.bytes();
    return response.status;
  };
  expect(await status('/ide/main.js')).toBe(200);
  expect(await status('/ide/index.html')).toBe(404);
  expect(await status('/ide/iframe-sandbox/index.html')).toBe(404);
  expect(await status('/ide/..%2f..%2fpackage.json')).toBe(404);
});

test('without the option there is no page', async () => {
  server = await startServer();
  expect((await fetch(server.url)).status).toBe(404);
});
