import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { apiKeyOf, codeHashOf, invitationCodeOf } from '../../schema/kit/declare/secrets.js';
import { platform } from '../../schema/platform.js';
import { first, startServer, type TestServer, tokenOf } from '../server/support.js';
import { accountsIn } from '../setup/accounts.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { startIssuer, type TestIssuer } from '../setup/issuer.js';
import { ids, smallPlace } from '../setup/small-place.js';

let fixture: Fixture;
let issuer: TestIssuer;
let server: TestServer;
let accounts: ReturnType<typeof accountsIn>;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
  accounts = accountsIn(fixture);
  issuer = await startIssuer();
});
afterAll(async () => {
  await issuer.close();
  await fixture.close();
});
const start = () =>
  startServer({
    schema: platform.schema,
    execute: fixture.execute,
    directory: accounts.directory,
    oidc: { issuer: issuer.url, audience: 'deputy-graph' },
  });
beforeEach(async () => {
  server = await start();
});
afterEach(async () => {
  vi.useRealTimers();
  await server.close();
});

const newKey = () => {
  const { told: key, kept } = apiKeyOf(randomBytes(32));
  return { key, keyHash: kept.keyHash!, prefix: kept.prefix! };
};
const newCode = () => {
  const { told: code, kept } = invitationCodeOf(randomBytes(32));
  return { code, codeHash: kept.codeHash! };
};

let users = 0;
/** An account of a user of the issuer who has not been there before. */
async function opened(row: object = {}) {
  const sub = `user-${++users}`;
  return { sub, id: await accounts.account({ issuer: issuer.url, subject: sub, ...row }) };
}
const query = `{ viewer { role roles scopes account { id name posts { nodes { post } } }
  division { code } deputy { id } agency { id } } }`;
const tell = async (token: string, headers = {}, at = server) => {
  const asked = await at.ask(query, {}, { authorization: `Bearer ${token}`, ...headers });
  return (asked.body.data as { viewer: Record<string, unknown> })?.viewer ?? first(asked);
};
const refused = (message: string) => ({ code: 'UNAUTHENTICATED', message });

describe('an account', () => {
  it('gives its holder the roles of its posts, of which a request takes one', async () => {
    const { sub, id } = await opened({ name: '李娜', deputyId: ids.deputy(1) });
    await accounts.post(id, 'COUNTY_OFFICE');
    await accounts.post(id, 'TELLER');
    await accounts.post(id, 'SUBDISTRICT_COMMITTEE', { divisionCode: '150602000000' });
    await accounts.post(id, 'UNIT_HANDLER', { agencyId: ids.agency(1) });
    const token = await issuer.token({ sub, scope: 'read act' });
    expect(await tell(token)).toEqual({
      role: 'STAFF',
      roles: ['STAFF', 'AGENCY', 'DEPUTY', 'CITIZEN'],
      scopes: ['READ', 'ACT'],
      account: {
        id: `Account:${id}`,
        name: '李娜',
        posts: { nodes: expect.arrayContaining([{ post: 'TELLER' }, { post: 'UNIT_HANDLER' }]) },
      },
      division: { code: '150600000000' },
      deputy: null,
      agency: null,
    });
    expect(await tell(token, { 'x-role': 'staff@150602' })).toMatchObject({ division: { code: '150602000000' } });
    const agency = { role: 'AGENCY', agency: { id: `Agency:${ids.agency(1)}` } };
    expect(await tell(token, { 'x-role': 'agency' })).toMatchObject(agency);
    const deputy = { role: 'DEPUTY', deputy: { id: `Deputy:${ids.deputy(1)}` }, division: null };
    expect(await tell(token, { 'x-role': 'deputy' })).toMatchObject(deputy);
    expect(await tell(token, { 'x-role': 'security' })).toEqual({
      code: 'FORBIDDEN',
      message:
        'The header x-role names none of the roles of this token: staff@150600000000, staff@150602000000, agency@150600000000, deputy, citizen.',
    });
  });

  it('holds a post from its first day to the day before its last', async () => {
    const { sub, id } = await opened();
    await accounts.post(id, 'ANALYST', { validTo: '2024-02-01' });
    await accounts.post(id, 'COUNTY_OFFICE', { validFrom: '2999-01-01' });
    expect(await tell(await issuer.token({ sub }))).toMatchObject({ role: 'CITIZEN', roles: ['CITIZEN'] });
  });

  it('decides who its holder is, whatever the token claims', async () => {
    const { sub } = await opened();
    const token = await issuer.token({ sub, role: 'staff', division: '15' });
    expect(await tell(token)).toMatchObject({ role: 'CITIZEN', division: null });
  });

  it.each([
    ['SYSTEM', 2],
    ['SECURITY', 3],
    ['AUDIT', 4],
  ])('of the %s officer is nothing else', async (officer, deputy) => {
    const { sub, id } = await opened({ deputyId: ids.deputy(deputy) });
    await accounts.post(id, `${officer}_OFFICER`);
    expect(await tell(await issuer.token({ sub }))).toMatchObject({ role: officer, roles: [officer], deputy: null });
  });

  it('that holds the posts of two officers, against the rule, comes in as none', async () => {
    const { sub, id } = await opened();
    await accounts.post(id, 'SECURITY_OFFICER');
    await accounts.post(id, 'AUDIT_OFFICER');
    expect(await tell(await issuer.token({ sub }))).toEqual(
      refused('The account holds no post in which it could ask, or the posts of two officers.'),
    );
  });

  it.each([
    ['LOCKED', 'The account is locked; the security officer can unlock it.'],
    ['REVOKED', 'The account is not in use.'],
  ])('that is %s lets nobody in', async (status, message) => {
    const { sub } = await opened({ status });
    expect(await tell(await issuer.token({ sub }))).toEqual(refused(message));
  });

  it('is seen by its holder and by the three officers, and in the change feed as well', async () => {
    const { sub, id } = await opened();
    const { id: other } = await opened();
    const read = `{ accounts(first: 100) { nodes { id subject } } node(id: "Account:${other}") { id } }`;
    const seen = async (authorization: string) => {
      const { body } = await server.ask(read, {}, { authorization });
      const { accounts, node } = body.data as { accounts: { nodes: { id: string }[] }; node: object | null };
      return [accounts.nodes.map((one) => one.id).includes(`Account:${other}`), node !== null, accounts.nodes.length];
    };
    expect(await seen(`Bearer ${await issuer.token({ sub })}`)).toEqual([false, false, 1]);
    for (const role of ['anonymous', 'citizen'])
      expect(await seen(`Bearer ${await tokenOf(role)}`)).toEqual([false, false, 0]);
    for (const role of ['system', 'security', 'audit'])
      expect((await seen(`Bearer ${await tokenOf(role)}`)).slice(0, 2)).toEqual([true, true]);
    const told = async (role: string) => {
      const source = '{ changes(types: [ACCOUNT], first: 100) { changes { recordId } } }';
      const { body } = await server.ask(source, {}, { authorization: `Bearer ${await tokenOf(role)}` });
      return (body.data as { changes: { changes: { recordId: string }[] } }).changes.changes.map((one) => one.recordId);
    };
    // What is being written elsewhere holds the feed back for a moment.
    await expect.poll(() => told('security')).toContain(`Account:${id}`);
    expect(await told('system')).toContain(`Account:${id}`);
    expect(await told('citizen')).toEqual([]);
  });
});

describe('what is taken back is refused within a minute, on every node', () => {
  /** Time passes for this process; PostgreSQL and the issuer keep theirs. */
  const halfAMinuteLater = () => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 });

  it.each([
    [
      'an account',
      'The account is not in use.',
      async ({ id }: { id: string }) => accounts.set('account', id, 'status', 'REVOKED'),
    ],
    [
      'the tokens of an account',
      'The tokens of this account have been taken back; sign in again.',
      async ({ id }: { id: string }) => accounts.set('account', id, 'tokens_revoked_at', new Date(Date.now() + 5_000)),
    ],
    [
      'one token',
      'The token has been taken back; ask for a new one.',
      async (_: unknown, jti: string) => accounts.revoke(issuer.url, jti),
    ],
  ])('%s', async (_, message, takeBack) => {
    const other = await start();
    try {
      const user = await opened();
      const jti = `token-${user.sub}`;
      const token = await issuer.token({ sub: user.sub, jti });
      for (const node of [server, other]) expect(await tell(token, {}, node)).toMatchObject({ role: 'CITIZEN' });
      await takeBack(user, jti);
      halfAMinuteLater();
      for (const node of [server, other]) expect(await tell(token, {}, node)).toEqual(refused(message));
    } finally {
      await other.close();
    }
  });

  it('a key, while the other key of the same program goes on', async () => {
    const program = await accounts.account({ kind: 'PROGRAM', agencyId: ids.agency(1) });
    const [one, another] = [newKey(), newKey()];
    const key = await accounts.key(program, one.keyHash);
    await accounts.key(program, another.keyHash);
    expect(await tell(one.key)).toMatchObject({ role: 'AGENCY' });
    await accounts.set('api_key', key, 'revoked_at', new Date());
    halfAMinuteLater();
    expect(await tell(one.key)).toEqual(refused('The key has been taken back; ask the system officer for a new one.'));
    expect(await tell(another.key)).toMatchObject({ role: 'AGENCY' });
  });
});

describe('a key of a program', () => {
  it('has the rights of its account, as far as its scopes reach, and is noted as used', async () => {
    const program = await accounts.account({ kind: 'PROGRAM', name: '办理系统', agencyId: ids.agency(1) });
    const { key, keyHash, prefix } = newKey();
    const id = await accounts.key(program, keyHash, { prefix });
    expect(key).toMatch(/^dgk_[\w-]{43}$/);
    expect(await tell(key)).toMatchObject({
      role: 'AGENCY',
      roles: ['AGENCY'],
      scopes: ['READ', 'ACT'],
      agency: { id: `Agency:${ids.agency(1)}` },
      account: { name: '办理系统' },
    });
    const { rows } = await vi.waitFor(async () => {
      const found = await fixture.store.pool.query('select * from api_key where id = $1', [id]);
      expect(found.rows[0].last_used_at).toBeInstanceOf(Date);
      return found;
    });
    expect(JSON.stringify(rows)).not.toContain(key.slice(8));
    expect(rows[0]).toMatchObject({ prefix: key.slice(0, 8), key_hash: keyHash });
  });

  it.each([
    ['that nobody made', 'The key is not one of this platform.', newKey().key, undefined],
    ['of another form', 'The token is not a well-formed JSON Web Token.', 'dgk_short', undefined],
    [
      'that has ended',
      'The key has expired; ask the system officer for a new one.',
      undefined,
      { expiresAt: '2020-01-01' },
    ],
  ])('%s is refused', async (_, message, given, row) => {
    const made = newKey();
    if (row) await accounts.key(await accounts.account({ kind: 'PROGRAM' }), made.keyHash, row);
    expect(await tell(given ?? made.key)).toEqual(refused(message));
  });

  it('takes no file away without the scope for it', async () => {
    const program = await accounts.account({ kind: 'PROGRAM', agencyId: ids.agency(1) });
    const { key, keyHash } = newKey();
    await accounts.key(program, keyHash, { scopes: ['EXPORT'] });
    expect(await tell(key)).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('a code of an invitation', () => {
  it('is 130 random bits that may be read out', () => {
    const { code, codeHash } = newCode();
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]$/);
    expect(codeHashOf(` ${code.toLowerCase().replaceAll('-', ' ').replace(/0/g, 'o').replace(/1/g, 'l')}`)).toBe(
      codeHash,
    );
  });

  it('binds one user, once, until it ends', async () => {
    const waiting = async (codeExpiresAt: Date) => {
      const { code, codeHash } = newCode();
      return { code, id: await accounts.account({ status: 'INVITED', codeHash, codeExpiresAt }) };
    };
    const bind = (code: string, subject: string) =>
      accounts.directory.bind(codeHashOf(code), { issuer: issuer.url, subject });
    const good = await waiting(new Date(Date.now() + 60_000));
    const tries = await Promise.all(['one', 'two', 'three'].map((who) => bind(good.code, `${who}-${good.id}`)));
    expect(tries.filter(Boolean)).toHaveLength(1);
    const { rows } = await fixture.store.pool.query('select * from account where id = $1', [good.id]);
    expect(rows[0]).toMatchObject({ status: 'ACTIVE', code_hash: null, code_expires_at: null, version: 2 });
    expect(await bind(good.code, 'late')).toBe(false);
    const ended = await waiting(new Date(Date.now() - 1_000));
    expect(await bind(ended.code, 'late')).toBe(false);
    const after = await fixture.store.pool.query('select status, subject from account where id = $1', [ended.id]);
    expect(after.rows[0]).toEqual({ status: 'INVITED', subject: null });
  });
});
