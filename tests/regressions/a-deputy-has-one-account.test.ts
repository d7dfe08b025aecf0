import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { acting, refusalOf } from '../acts/acting.js';
import { accountsIn } from '../setup/accounts.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';

const office: Viewer = { role: 'staff', division: '150602000000', posts: ['COUNTY_OFFICE'] };
const system: Viewer = { role: 'system' };

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
});
afterAll(() => fixture.close());

const act = (name: string, input: object, viewer: Viewer, more = ''): Promise<Data> =>
  acting(fixture, 'account')(name, input, { viewer }, more);
const invite = (n: number, viewer = system) =>
  act('inviteAccount', { name: '李娜', kind: 'PERSON', deputy: `Deputy:${ids.deputy(n)}` }, viewer);
const living = async (n: number): Promise<Data[]> =>
  (
    await fixture.store.pool.query(`select * from account where deputy_id = $1 and status <> 'REVOKED'`, [
      ids.deputy(n),
    ])
  ).rows;

test('of ten invitations of one deputy at once one is done, and the others are told that there is an account', async () => {
  const told = await Promise.all(Array.from({ length: 10 }, () => invite(1)));
  const refusals = told.map(refusalOf).filter((refusal) => refusal !== undefined);
  expect(refusals).toEqual(Array.from({ length: 9 }, () => ['HAS_ACCOUNT', 'deputy']));
  expect(await living(1)).toHaveLength(1);
});

test('after an account was ended there may be another, and the table itself has no two', async () => {
  const [{ id }] = await living(1);
  const { rows } = await fixture.store.pool.query(`update account set status = 'REVOKED' where id = $1 returning id`, [
    id,
  ]);
  expect(rows).toEqual([{ id }]);
  expect((await invite(1)).userErrors).toEqual([]);
  await expect(accountsIn(fixture).account({ deputyId: ids.deputy(1) })).rejects.toMatchObject({ code: '23505' });
});

describe('an invitation is renewed', () => {
  const renew = async (id: string, viewer: Viewer) => {
    const [{ version }] = (await fixture.store.pool.query('select version from account where id = $1', [id])).rows;
    return act('renewInvitation', { id: `Account:${id}`, expectedVersion: version }, viewer, 'code');
  };
  const actions = async (id: string, viewer: Viewer) =>
    (
      await fixture.ask('query($id: ID!) { account(id: $id) { actions { name allowed refusal { code } } } }', {
        viewer,
        variables: { id: `Account:${id}` },
      })
    ).account.actions.find(({ name }: Data) => name === 'renewInvitation');

  it('by the office of the place, until the account holds a post; then by the system officer alone', async () => {
    await invite(7, office);
    const [{ id }] = await living(7);
    expect((await renew(id, office)).code).toMatch(/-/);
    await accountsIn(fixture).post(id, 'COUNTY_OFFICE', { validTo: '2025-01-01' });
    expect((await renew(id, office)).userErrors).toEqual([]);
    await accountsIn(fixture).post(id, 'COUNTY_OFFICE');
    const before = await living(7);
    expect(await actions(id, office)).toEqual({
      name: 'renewInvitation',
      allowed: false,
      refusal: { code: 'HOLDS_POSTS' },
    });
    const told = await renew(id, office);
    expect([refusalOf(told), told.code]).toEqual([['HOLDS_POSTS', 'id'], null]);
    expect(await living(7)).toEqual(before);
    expect((await renew(id, system)).code).toMatch(/-/);
  });
});
