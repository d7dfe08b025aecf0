import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { linkRows } from '../../api/database/audit/sequencer.js';
import { verifyAudit } from '../../api/database/audit/verify.js';
import { ids } from '../setup/small-place.js';
import { key, openPeople, type People, type Person } from './people.js';

let people: People;
let system: Person;
let security: Person;
let audit: Person;
let office: Person;
beforeAll(async () => {
  people = await openPeople();
  system = await people.holder('SYSTEM_OFFICER');
  security = await people.holder('SECURITY_OFFICER');
  audit = await people.holder('AUDIT_OFFICER');
  office = await people.holder('COUNTY_OFFICE');
});
afterAll(() => people.close());
afterEach(() => void vi.useRealTimers());

const row = async (table: string, id: string) =>
  (await people.fixture.store.pool.query(`select * from ${table} where id = $1`, [id.split(':')[1] ?? id])).rows[0];
const halfAMinuteLater = () => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 });
const account = (person: Person) => `Account:${person.id}`;

describe('inviteAccount', () => {
  const invited = (input: object, who = system) =>
    people.act(who, 'inviteAccount', { name: '周敏', kind: 'PERSON', ...input }, 'account { id status } code');
  const accept = async (code: string, sub: string) => {
    const authorization = `Bearer ${await people.issuer.token({ sub })}`;
    const headers = { authorization, 'content-type': 'application/json' };
    const body = JSON.stringify({ code });
    return (await fetch(`${people.server.url}/invitation`, { method: 'POST', headers, body })).status;
  };

  it('tells a code once, keeps its digest, and the code binds who signs in first', async () => {
    const told = await invited({});
    expect(told).toEqual({
      account: { id: expect.stringMatching(/^Account:/), status: 'INVITED' },
      code: expect.stringMatching(/^([0-9A-Z]{5}-){5}[0-9A-Z]$/),
      userErrors: [],
      replayed: false,
    });
    const { rows } = await people.fixture.store.pool.query(
      'select (select json_agg(a)::text from account a) || (select json_agg(a)::text from act.answer a) || (select json_agg(a)::text from act.audit a) as all',
    );
    expect(rows[0].all).not.toContain(told.code);
    const kept = await row('account', told.account.id);
    expect(kept).toMatchObject({ name: '周敏', status: 'INVITED', subject: null, code_hash: expect.any(String) });
    expect(Date.parse(kept.code_expires_at) - Date.now()).toBeLessThanOrEqual(7 * 86_400_000);
    expect(await accept(told.code, 'zhou')).toBe(204);
    expect(await accept(told.code, 'somebody-else')).toBe(400);
    expect(await row('account', told.account.id)).toMatchObject({ status: 'ACTIVE', subject: 'zhou', code_hash: null });
    const history = `{ account(id: "${told.account.id}") { history { act from to role } } }`;
    const { body } = await people.server.ask(history, {}, { authorization: audit.authorization });
    expect(body.data).toEqual({
      account: {
        history: [
          { act: 'inviteAccount', from: null, to: 'INVITED', role: 'SYSTEM' },
          { act: 'acceptInvitation', from: 'INVITED', to: 'ACTIVE', role: 'CITIZEN' },
        ],
      },
    });
  });

  it('tells a retry the same code, and takes no key that could be guessed', async () => {
    const idempotencyKey = key();
    const first = await invited({ idempotencyKey });
    expect(await invited({ idempotencyKey })).toEqual({ ...first, replayed: true });
    expect(await people.refusedAct(system, 'inviteAccount', { name: '甲', kind: 'PERSON', idempotencyKey: '1' })).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('makes the code before worthless when it is renewed', async () => {
    const told = await invited({});
    const again = await people.act(
      system,
      'renewInvitation',
      { id: told.account.id, expectedVersion: 1 },
      'account { status version } code',
    );
    expect(again).toMatchObject({ account: { status: 'INVITED', version: 2 }, userErrors: [] });
    expect(await accept(told.code, 'wu')).toBe(400);
    expect(await accept(again.code, 'wu')).toBe(204);
  });

  it('is for an office of the place, of its deputies and the programs of its agencies', async () => {
    const deputy = `Deputy:${ids.deputy(1)}`;
    expect(await invited({ deputy }, office)).toMatchObject({ account: { status: 'INVITED' }, userErrors: [] });
    const program = { kind: 'PROGRAM', agency: `Agency:${ids.agency(1)}` };
    expect(await invited(program, office)).toMatchObject({ account: { status: 'INVITED' }, userErrors: [] });
    const elsewhere = { name: '甲', kind: 'PERSON', deputy: `Deputy:${ids.deputy(6)}` };
    expect(await people.refusedAct(office, 'inviteAccount', elsewhere)).toBe('FORBIDDEN');
    expect(await people.refusedAct(office, 'inviteAccount', { name: '甲', kind: 'PERSON' })).toBe('FORBIDDEN');
    const wrong = { name: '甲', kind: 'PERSON', agency: `Agency:${ids.agency(1)}` };
    expect(await people.refusedAct(system, 'inviteAccount', wrong)).toBe('NOT_OF_THIS_KIND');
  });
});

describe('createApiKey', () => {
  const input = (program: string, more: object = {}) => ({
    account: `Account:${program}`,
    name: '办理系统',
    scopes: ['READ', 'ACT'],
    expiresAt: new Date(Date.now() + 30 * 86_400_000).toISOString(),
    ...more,
  });

  it('tells a key once, with which the program comes in', async () => {
    const program = await people.accounts.account({ kind: 'PROGRAM', status: 'INVITED', agencyId: ids.agency(1) });
    const told = await people.act(system, 'createApiKey', input(program), 'apiKey { id prefix scopes } key');
    expect(told).toMatchObject({ apiKey: { prefix: told.key.slice(0, 8), scopes: ['READ', 'ACT'] }, userErrors: [] });
    const { key_hash: keyHash } = await row('api_key', told.apiKey.id);
    expect(keyHash).toMatch(/^[0-9a-f]{64}$/);
    const agency = { id: `Agency:${ids.agency(1)}` };
    expect(await people.viewer(`Bearer ${told.key}`)).toMatchObject({
      role: 'AGENCY',
      scopes: ['READ', 'ACT'],
      agency,
    });
    const { rows } = await people.fixture.store.pool.query('select answer::text from act.answer');
    expect(JSON.stringify(rows)).not.toContain(told.key.slice(8));
  });

  it('is refused for a person, an end that is too far, no scope, and to whoever is not the system officer', async () => {
    const program = await people.accounts.account({ kind: 'PROGRAM', agencyId: ids.agency(1) });
    const refused = (more: object, who = system) => people.refusedAct(who, 'createApiKey', input(program, more));
    expect(await refused({ account: account(office) })).toBe('NOT_A_PROGRAM');
    expect(await refused({ expiresAt: '2020-01-01T00:00:00.000Z' })).toBe('ENDS_WRONG');
    expect(await refused({ expiresAt: '2099-01-01T00:00:00.000Z' })).toBe('ENDS_WRONG');
    expect(await refused({ scopes: [] })).toBe('NO_SCOPE');
    for (const who of [security, audit, office]) expect(await refused({}, who)).toBe('FORBIDDEN');
  });
});

describe('revokeAccess is felt within a minute on every node', () => {
  it.each(['account', 'tokens', 'key', 'token'])('of an %s', async (what) => {
    const other = await people.start();
    try {
      const program = await people.holder(undefined, {}, { kind: 'PROGRAM', agencyId: ids.agency(1) });
      const made = await people.act(
        system,
        'createApiKey',
        {
          account: account(program),
          name: '甲',
          scopes: ['READ'],
          expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
        },
        'apiKey { id } key',
      );
      const issued = Math.floor(Date.now() / 1000) - 5;
      const token = await people.issuer.token({ sub: program.sub, jti: `jti-${program.sub}`, iat: issued });
      const bearer = `Bearer ${what === 'key' ? made.key : token}`;
      for (const node of [people.server, other])
        expect(await people.viewer(bearer, node)).toMatchObject({ role: 'AGENCY' });
      const input = {
        account: { account: account(program) },
        tokens: { account: account(program), tokensOnly: true },
        key: { key: made.apiKey.id },
        token: { issuer: people.issuer.url, tokenId: `jti-${program.sub}` },
      }[what]!;
      const reason = '手机遗失';
      expect(await people.act(system, 'revokeAccess', { ...input, reason })).toMatchObject({ userErrors: [] });
      if (what !== 'tokens')
        expect(await people.refusedAct(system, 'revokeAccess', { ...input, reason })).toBe('BACK_ALREADY');
      halfAMinuteLater();
      const messages = {
        account: 'The account is not in use.',
        tokens: 'The tokens of this account have been taken back; sign in again.',
        key: 'The key has been taken back; ask the system officer for a new one.',
        token: 'The token has been taken back; ask for a new one.',
      };
      const told = await Promise.all([people.server, other].map((node) => people.viewer(bearer, node)));
      expect(told).toEqual([messages[what as 'key'], messages[what as 'key']]);
    } finally {
      await other.close();
    }
  });

  it('names one thing, never the own account, and is not for the other officers', async () => {
    const refused = (input: object, who = system) =>
      people.refusedAct(who, 'revokeAccess', { reason: '离任', ...input });
    expect(await refused({})).toBe('NOT_ONE');
    expect(await refused({ tokenId: 'x' })).toBe('NOT_ONE');
    expect(await refused({ account: account(office), tokenId: 'x', issuer: 'y' })).toBe('NOT_ONE');
    expect(await refused({ account: account(system) })).toBe('OWN_ACCOUNT');
    for (const who of [security, audit, office])
      expect(await refused({ account: account(office) }, who)).toBe('FORBIDDEN');
  });
});

it('the audit of all that holds together', async () => {
  const client = await people.fixture.store.pool.connect();
  try {
    await expect
      .poll(
        async () => {
          await linkRows(client);
          return (await verifyAudit(client)).rows;
        },
        { timeout: 60_000 },
      )
      .toBe(Number((await client.query('select count(*) from act.audit')).rows[0].count));
    expect((await verifyAudit(client)).findings).toEqual([]);
  } finally {
    client.release();
  }
});
