import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DevelopmentIssuer, startDevelopmentIssuer } from '../../cli/development-issuer/issuer.js';
import { counterAt, hotp } from '../../cli/development-issuer/totp.js';
import { platform } from '../../schema/platform.js';
import { startServer, type TestServer } from '../server/support.js';
import { accountsIn } from '../setup/accounts.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { bytesOf } from './base32.js';

const dataDir = mkdtempSync(join(tmpdir(), 'deputy-graph-issuer-'));
const accounts = 'deputy-graph-development';
let fixture: Fixture;
let issuer: DevelopmentIssuer;
let server: TestServer;
const start = () => startDevelopmentIssuer({ port: 0, dataDir, audience: 'deputy-graph', pool: fixture.store.pool });
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
  const { account, post, directory } = accountsIn(fixture);
  const office = await account({ issuer: accounts, subject: 'office', name: '办公室<王芳>' });
  await post(office, 'COUNTY_OFFICE');
  await account({ issuer: accounts, subject: 'unit-program', kind: 'PROGRAM', agencyId: ids.agency(1) });
  await account({ issuer: accounts, subject: 'gone', name: '已停用', status: 'REVOKED' });
  issuer = await start();
  const oidc = { issuer: issuer.url, audience: 'deputy-graph', accounts };
  server = await startServer({ schema: platform.schema, execute: fixture.execute, directory, oidc });
});
afterAll(async () => {
  await server.close();
  await issuer.close();
  await fixture.close();
  rmSync(dataDir, { recursive: true });
});

const viewer = async (token: string) => {
  const query = '{ viewer { role scopes agency { id } account { name } } }';
  const { body } = await server.ask(query, {}, { authorization: `Bearer ${token}` });
  expect(body.errors).toBeUndefined();
  return (body.data as { viewer: object }).viewer;
};

/** Signs in as a browser does, and returns where that leads in the end. */
async function signIn(
  subject: string,
  scope: string,
  challenge?: string,
  codeFor?: (page: string) => string,
): Promise<{ page: string; end: URL }> {
  const jar = new Map<string, string>();
  const go = async (url: URL | string, body?: URLSearchParams): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(url, issuer.url), {
      redirect: 'manual',
      headers: { cookie },
      ...(body && { method: 'POST', body }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (value) jar.set(name!, value);
      else jar.delete(name!);
    }
    return response;
  };
  const address = new URL('/auth', issuer.url);
  const asked = {
    client_id: 'deputy-graph-page',
    response_type: 'code',
    redirect_uri: 'http://127.0.0.1:5173/callback',
    scope,
  };
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
  if (challenge) {
    address.searchParams.set('code_challenge', challenge);
    address.searchParams.set('code_challenge_method', 'S256');
  }
  let [page, response] = ['', await go(address)];
  for (let steps = 0; steps < 6; steps++) {
    const next = response.headers.get('location');
    if (next?.startsWith('http://127.0.0.1:5173/')) return { page, end: new URL(next) };
    if (next) response = await go(next);
    else {
      page = await response.text();
      const action = /action="([^"]+)"/.exec(page)?.[1];
      if (!action) break;
      const form = new URLSearchParams({ subject, ...(codeFor && { code: codeFor(page) }) });
      response = await go(action, form);
    }
  }
  throw new Error(`the sign-in leads nowhere: ${response.status} ${page.slice(0, 500)}`);
}

const tokensFor = (code: string, verifier: string) =>
  fetch(`${issuer.url}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'deputy-graph-page',
      redirect_uri: 'http://127.0.0.1:5173/callback',
      code,
      code_verifier: verifier,
    }),
  });
const verifier = randomBytes(32).toString('base64url');
const challenge = createHash('sha256').update(verifier).digest('base64url');

const secretOf = () => JSON.parse(readFileSync(join(dataDir, 'issuer.json'), 'utf8')).clientSecret as string;
const asProgram = (more: Record<string, string> = {}, secret = secretOf()) =>
  fetch(`${issuer.url}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`unit-program:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', ...more }),
  });

describe('people', () => {
  it('choose who they are and come in with the posts of that account', async () => {
    const { page, end } = await signIn('office', 'openid read act', challenge);
    expect(page).toContain('办公室&lt;王芳&gt; <small>office 人大代表工作机构工作人员</small>');
    expect(page).not.toContain('已停用');
    const response = await tokensFor(end.searchParams.get('code')!, verifier);
    const { access_token: token } = (await response.json()) as { access_token: string };
    expect(decodeJwt(token)).toMatchObject({ iss: issuer.url, aud: 'deputy-graph', sub: 'office', scope: 'read act' });
    expect(await viewer(token)).toEqual({
      role: 'STAFF',
      scopes: ['READ', 'ACT'],
      agency: null,
      account: { name: '办公室<王芳>' },
    });
  });

  it('prove a second factor by a one-time code, which the token tells', async () => {
    const codeFor = (page: string) => {
      const secret = / title="TOTP ([A-Z2-7]{32})" name="subject" value="office"/.exec(page)![1]!;
      return hotp(bytesOf(secret), counterAt(Date.now() / 1000));
    };
    const tokenBy = async (how?: typeof codeFor) => {
      const { end } = await signIn('office', 'openid act', challenge, how);
      const response = await tokensFor(end.searchParams.get('code')!, verifier);
      return decodeJwt(((await response.json()) as { access_token: string }).access_token);
    };
    const now = Date.now() / 1000;
    expect(await tokenBy()).toMatchObject({ amr: ['pwd'], auth_time: expect.closeTo(now, -2) });
    expect(await tokenBy(codeFor)).toMatchObject({ amr: ['pwd', 'otp'], auth_time: expect.closeTo(now, -2) });
    await expect(signIn('office', 'openid act', challenge, () => '000000')).rejects.toThrow('The code is wrong');
  });

  it('who have no account are citizens', async () => {
    const { end } = await signIn('new.user', 'openid read', challenge);
    const response = await tokensFor(end.searchParams.get('code')!, verifier);
    const { access_token: token } = (await response.json()) as { access_token: string };
    expect(await viewer(token)).toEqual({ role: 'CITIZEN', scopes: ['READ'], agency: null, account: null });
  });

  it('get no token without the proof that they asked for the code, and none for a code twice', async () => {
    const { end } = await signIn('office', 'openid read', challenge);
    const code = end.searchParams.get('code')!;
    expect((await tokensFor(code, 'x'.repeat(43))).status).toBe(400);
    const { end: other } = await signIn('office', 'openid read', challenge);
    expect((await tokensFor(other.searchParams.get('code')!, verifier)).status).toBe(200);
    expect((await tokensFor(other.searchParams.get('code')!, verifier)).status).toBe(400);
    const { end: bare } = await signIn('office', 'openid read');
    expect(bare.searchParams.get('error')).toBe('invalid_request');
  });

  it('who ask for scopes that there are not are told so', async () => {
    const { end } = await signIn('office', 'openid read admin', challenge);
    expect(Object.fromEntries(end.searchParams)).toMatchObject({
      error: 'invalid_scope',
      error_description: 'there is no scope admin',
    });
  });
});

describe('programs', () => {
  it('come in by client credentials, as the agency whose account it is', async () => {
    const response = await asProgram({ scope: 'read act' });
    const { access_token: token, expires_in: seconds } = (await response.json()) as Record<string, never>;
    expect(seconds).toBe(3_600);
    expect(await viewer(token!)).toMatchObject({ role: 'AGENCY', agency: { id: `Agency:${ids.agency(1)}` } });
  });

  it.each([
    ['with a wrong secret', {}, 'wrong', 401, 'invalid_client'],
    ['for a scope that there is not', { scope: 'read everything' }, undefined, 400, 'invalid_scope'],
    ['for another resource', { resource: 'urn:elsewhere' }, undefined, 400, 'invalid_target'],
  ])('are refused %s', async (_, more, secret, status, error) => {
    const response = await asProgram(more as Record<string, string>, secret);
    expect([response.status, ((await response.json()) as { error: string }).error]).toEqual([status, error]);
  });
});

it('tokens stay good when the issuer starts again, and its keys are for their owner alone', async () => {
  const file = join(dataDir, 'issuer.json');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(secretOf()).toMatch(/^[\w-]{43}$/);
  const before = readFileSync(file, 'utf8');
  const again = await start();
  await again.close();
  expect(readFileSync(file, 'utf8')).toBe(before);
});
