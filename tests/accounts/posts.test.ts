import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ids } from '../setup/small-place.js';
import { daysOn, openPeople, type People, type Person, today } from './people.js';

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

const halfAMinuteLater = () => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 });
const account = (person: Person) => `Account:${person.id}`;

describe('posts', () => {
  const grant = (person: Person, post: string, more: object = {}) => ({
    account: account(person),
    post,
    division: 'Division:150602000000',
    validFrom: today(),
    ...more,
  });

  it('are given and ended by the security officer alone', async () => {
    const person = await people.holder(undefined);
    const told = await people.act(security, 'grantPost', grant(person, 'LIAISON'), 'accountPost { id version }');
    expect(told).toMatchObject({ accountPost: { version: 1 }, userErrors: [] });
    expect(await people.viewer(person.authorization)).toMatchObject({
      role: 'STAFF',
      division: { code: '150602000000' },
    });
    const later = daysOn(3);
    const end = { id: told.accountPost.id, expectedVersion: 1, validTo: later };
    for (const who of [system, audit, office]) {
      expect(await people.refusedAct(who, 'grantPost', grant(person, 'TELLER'))).toBe('FORBIDDEN');
      expect(await people.refusedAct(who, 'endPost', end)).toBe('FORBIDDEN');
    }
    expect(await people.refusedAct(security, 'endPost', { ...end, validTo: today() })).toBe('ENDS_OTHERWISE');
    expect(await people.act(security, 'endPost', end)).toMatchObject({ userErrors: [] });
    expect(await people.refusedAct(security, 'endPost', { ...end, expectedVersion: 2, validTo: daysOn(9) })).toBe(
      'ENDS_OTHERWISE',
    );
  });

  it('of the platform are of three persons who are nothing else', async () => {
    const person = await people.holder('COUNTY_OFFICE');
    const refused = (input: object) => people.refusedAct(security, 'grantPost', input);
    const officer = { division: undefined };
    expect(await refused(grant(person, 'AUDIT_OFFICER', officer))).toBe('OFFICER_ALONE');
    expect(await refused(grant(audit, 'LIAISON'))).toBe('OFFICER_ALONE');
    expect(await refused(grant(security, 'SECURITY_OFFICER', officer))).toBe('TO_ONESELF');
    expect(await refused(grant(person, 'AUDIT_OFFICER'))).toBe('PLACE_WRONG');
    expect(await refused(grant(person, 'LIAISON', { division: undefined }))).toBe('PLACE_WRONG');
    expect(await refused(grant(person, 'UNIT_HANDLER'))).toBe('AGENCY_WRONG');
    expect(await refused(grant(person, 'LIAISON', { validTo: today() }))).toBe('ENDS_BEFORE');
    const program = await people.holder(undefined, {}, { kind: 'PROGRAM', agencyId: ids.agency(1) });
    expect(await refused(grant(program, 'LIAISON'))).toBe('NOT_TO_THIS_ACCOUNT');
  });

  it('of one account are given one after the other, so that no two make an officer of somebody else', async () => {
    for (let n = 0; n < 10; n++) {
      const person = await people.holder(undefined);
      const both = await Promise.all([
        people.act(security, 'grantPost', grant(person, 'LIAISON')),
        people.act(security, 'grantPost', grant(person, 'AUDIT_OFFICER', { division: undefined })),
      ]);
      expect(both.map(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code)).sort()).toEqual([
        [],
        ['OFFICER_ALONE'],
      ]);
    }
  });
});

describe('delegatePost', () => {
  const postOf = async (person: Person) => {
    const { rows } = await people.fixture.store.pool.query('select id from account_post where account_id = $1', [
      person.id,
    ]);
    return `AccountPost:${rows[0].id}`;
  };
  const input = async (from: Person, to: Person, more: object = {}) => ({
    post: await postOf(from),
    account: account(to),
    validFrom: today(),
    validTo: daysOn(7),
    delegationReason: '外出学习',
    ...more,
  });

  it('lets a colleague act until it ends, by itself or with the post', async () => {
    const leader = await people.holder('PRESIDIUM');
    const colleague = await people.holder('LIAISON', { divisionCode: '150602001000' });
    const told = await people.act(
      leader,
      'delegatePost',
      await input(leader, colleague),
      'accountPost { id delegationReason delegatedBy { id } }',
    );
    expect(told).toMatchObject({
      accountPost: { delegationReason: '外出学习', delegatedBy: { id: account(leader) } },
      userErrors: [],
    });
    const held = async (wanted = 'staff@150600') => {
      const headers = { authorization: colleague.authorization, 'x-role': wanted };
      const { body } = await people.server.ask('{ viewer { role } }', {}, headers);
      return body.errors ? body.errors[0]!.extensions.code : 'HELD';
    };
    expect(await held()).toBe('HELD');
    // Whoever delegates must have it: its end is the delegation's, too.
    const own = (await postOf(leader)).split(':')[1]!;
    await people.accounts.set('account_post', own, 'valid_to', today());
    halfAMinuteLater();
    expect(await held()).toBe('FORBIDDEN');
    await people.accounts.set('account_post', own, 'valid_to', null);
    vi.setSystemTime(Date.now() + 31_000);
    expect(await held()).toBe('HELD');
    const delegated = told.accountPost.id.split(':')[1]!;
    await people.fixture.store.pool.query(
      `update account_post set valid_from = '2024-01-01', valid_to = $2 where id = $1`,
      [delegated, today()],
    );
    vi.setSystemTime(Date.now() + 31_000);
    expect(await held()).toBe('FORBIDDEN');
  });

  it('is of the own post, within it, to somebody else who is no officer, and not of every post', async () => {
    const leader = await people.holder('PRESIDIUM', { validTo: daysOn(5) });
    const teller = await people.holder('TELLER');
    const colleague = await people.holder('LIAISON');
    const refused = async (who: Person, more: object, to = colleague) =>
      people.refusedAct(who, 'delegatePost', await input(who, to, { validTo: daysOn(2), ...more }));
    expect(await refused(leader, { post: await postOf(colleague) })).toBe('NOT_YOURS');
    expect(await refused(leader, { validTo: daysOn(9) })).toBe('OUTLASTS');
    expect(await refused(leader, { validFrom: daysOn(-1) })).toBe('OUTLASTS');
    expect(await refused(leader, { validFrom: daysOn(3) })).toBe('ENDS_BEFORE');
    expect(await refused(leader, {}, leader)).toBe('TO_ONESELF');
    expect(await refused(teller, {})).toBe('NOT_DELEGABLE');
    // An officer is no colleague: whoever has a post elsewhere is not seen.
    expect(await refused(leader, {}, audit)).toBe('NOT_FOUND');
    const elsewhere = await people.holder('LIAISON', { divisionCode: '420500000000' });
    expect(await refused(leader, {}, elsewhere)).toBe('NOT_FOUND');
    for (const who of [system, security, audit])
      expect(await people.refusedAct(who, 'delegatePost', await input(who, colleague))).toBe('FORBIDDEN');
  });

  it('is not passed on, and is ended by whoever delegated', async () => {
    const leader = await people.holder('PRESIDIUM');
    const first = await people.holder('LIAISON');
    const second = await people.holder('LIAISON');
    const { accountPost } = await people.act(leader, 'delegatePost', await input(leader, first), 'accountPost { id }');
    expect(await people.refusedAct(first, 'delegatePost', await input(first, second, { post: accountPost.id }))).toBe(
      'NOT_DELEGABLE',
    );
    const end = { id: accountPost.id, expectedVersion: 1, validTo: daysOn(1) };
    expect(await people.refusedAct(second, 'endPost', end)).toBe('FORBIDDEN');
    expect(await people.act(leader, 'endPost', end)).toMatchObject({ userErrors: [] });
  });
});

describe('lockAccount', () => {
  it('keeps somebody out until the security officer unlocks the account', async () => {
    const person = await people.holder('LIAISON');
    const input = { id: account(person), expectedVersion: 1 };
    for (const who of [system, audit, office])
      expect(await people.refusedAct(who, 'lockAccount', { ...input, endedReason: '存疑' })).toBe('FORBIDDEN');
    const own = { id: account(security), expectedVersion: 1, endedReason: '存疑' };
    expect(await people.refusedAct(security, 'lockAccount', own)).toBe('OWN_LOCK');
    expect(await people.act(security, 'lockAccount', { ...input, endedReason: '存疑' })).toMatchObject({
      userErrors: [],
    });
    halfAMinuteLater();
    expect(await people.viewer(person.authorization)).toBe(
      'The account is locked; the security officer can unlock it.',
    );
    expect(await people.act(security, 'unlockAccount', { ...input, expectedVersion: 2 })).toMatchObject({
      userErrors: [],
    });
    expect(await people.viewer(person.authorization)).toMatchObject({ role: 'STAFF' });
  });
});
