import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { SessionRules } from '../../api/auth/sessions.js';
import { platform } from '../../schema/platform.js';
import { startServer, type TestServer } from '../server/support.js';
import { ids } from '../setup/small-place.js';
import { openPeople, type People, type Person } from './people.js';

let people: People;
let server: TestServer;
let security: Person;
const sessions: SessionRules = {
  secondFactor: true,
  acrs: ['urn:example:two-factors'],
  tokenMinutes: 30,
  signInHours: 12,
};
beforeAll(async () => {
  people = await openPeople();
  security = await people.holder('SECURITY_OFFICER');
  server = await startServer({
    schema: platform.schema,
    execute: people.fixture.execute,
    directory: people.accounts.directory,
    oidc: { issuer: people.issuer.url, audience: 'deputy-graph', sessions },
  });
});
afterAll(async () => {
  await server.close();
  await people.close();
});
afterEach(() => void vi.useRealTimers());

/** What somebody is told who signs in so, of asking and of an act. */
async function tried(sub: string, claims: object, headers: Record<string, string> = {}) {
  const authorization = `Bearer ${await people.issuer.token({ sub, ...claims })}`;
  const asked = await server.ask('{ viewer { role } }', {}, { authorization, ...headers });
  const query = 'mutation($input: LockAccountInput!) { lockAccount(input: $input) { userErrors { code } } }';
  const input = { id: `Account:${security.id}`, expectedVersion: 9, endedReason: '存疑', idempotencyKey: 'k' };
  const { body } = await server.ask(query, { variables: { input } }, { authorization, ...headers });
  const [error] = body.errors ?? [];
  return {
    asks: asked.body.errors?.[0]?.message ?? 'ANSWERED',
    acts: error ? [error.extensions.code, error.extensions.reason].filter(Boolean).join(' ') : 'JUDGED',
  };
}

describe('whoever acts for an office or runs the platform', () => {
  it.each([
    ['a password', { amr: ['pwd'] }, 'FORBIDDEN SECOND_FACTOR'],
    ['nothing that is told', {}, 'FORBIDDEN SECOND_FACTOR'],
    ['two methods of one kind', { amr: ['otp', 'sms'] }, 'FORBIDDEN SECOND_FACTOR'],
    ['a class that we do not know', { acr: '1' }, 'FORBIDDEN SECOND_FACTOR'],
    ['a claim of another form', { amr: 'mfa' }, 'FORBIDDEN SECOND_FACTOR'],
    ['a password and a one-time code', { amr: ['pwd', 'otp'] }, 'JUDGED'],
    ['a card and a PIN', { amr: ['sc', 'pin'] }, 'JUDGED'],
    ['what its issuer calls several factors', { amr: ['mfa'] }, 'JUDGED'],
    ['a class that is known', { acr: 'urn:example:two-factors' }, 'JUDGED'],
  ])('signs in by %s', async (_, claims, acts) => {
    expect(await tried(security.sub, claims)).toEqual({ asks: 'ANSWERED', acts });
  });

  it('is told in Chinese what to do', async () => {
    const authorization = `Bearer ${await people.issuer.token({ sub: security.sub })}`;
    const query =
      'mutation { unlockAccount(input: { id: "Account:x", expectedVersion: 1, idempotencyKey: "k" }) { replayed } }';
    const { status, body } = await server.ask(query, {}, { authorization, 'accept-language': 'zh' });
    expect([status, body.errors![0]!.message]).toEqual([
      403,
      '以 security 身份办理须用双因素登录，而令牌没有双因素登录的证明（amr、acr），请以双因素重新登录。',
    ]);
  });

  it('is not kept from acting as what he is besides, a deputy or a citizen', async () => {
    const both = await people.holder('COUNTY_OFFICE', {}, { deputyId: ids.deputy(1) });
    expect((await tried(both.sub, {})).acts).toBe('FORBIDDEN SECOND_FACTOR');
    expect((await tried(both.sub, {}, { 'x-role': 'deputy' })).acts).toBe('FORBIDDEN');
    const program = await people.holder(undefined, {}, { kind: 'PROGRAM', agencyId: ids.agency(1) });
    expect((await tried(program.sub, {})).acts).toBe('FORBIDDEN');
  });

  it('has a session that ends: by the age of the token, and of the sign-in', async () => {
    const now = Math.floor(Date.now() / 1000);
    const strong = { amr: ['mfa'], exp: now + 86_400 };
    const minutes = (count: number) => now - count * 60;
    const old = 'The token is older than 30 minutes; have its issuer give a new one.';
    const told = async (claims: object) => (await tried(security.sub, { ...strong, ...claims })).asks;
    expect(await told({ iat: minutes(29) })).toBe('ANSWERED');
    expect(await told({ iat: minutes(32) })).toBe(old);
    expect(await told({ auth_time: minutes(11 * 60) })).toBe('ANSWERED');
    expect(await told({ auth_time: minutes(13 * 60) })).toBe('The sign-in is older than 12 hours; sign in again.');
    // A citizen has no such session.
    expect((await tried('a-citizen', { iat: minutes(120), exp: now + 600 })).asks).toBe('ANSWERED');
    const authorization = `Bearer ${await people.issuer.token({ sub: security.sub, ...strong, iat: minutes(30) })}`;
    const ask = async () => (await server.ask('{ viewer { role } }', {}, { authorization })).body.errors?.[0]?.message;
    expect(await ask()).toBeUndefined();
    // What is remembered of a bearer ends with the session.
    vi.useFakeTimers({ toFake: ['Date'], now: (minutes(30) + 31 * 60 + 1) * 1000 });
    expect(await ask()).toBe(old);
  });
});
