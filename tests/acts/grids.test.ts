import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from '../../api/database/invariants.js';
import { dayInChina } from '../../schema/kit/declare/china.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { platform } from '../../schema/platform.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { acting, refusalOf } from './acting.js';
import { office, otherOffice, unit } from './voice.js';

const today = dayInChina();
const deputy = (n: number): Viewer => ({ role: 'deputy', deputy: ids.deputy(n) });
const d = (n: number) => `Deputy:${ids.deputy(n)}`;
const forbidden = { extensions: { code: 'FORBIDDEN' } };

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
});
afterAll(() => fixture.close());

const by =
  (field: string) =>
  (act: string, input: object, viewer: Viewer = office): Promise<Data> =>
    acting(fixture, field)(act, input, { viewer });
const [on, staff, part, role] = [by('grid'), by('gridStaff'), by('gridDeputyAssignment'), by('localGridRole')];
const rows = async (text: string, ...values: unknown[]): Promise<Data[]> =>
  (await fixture.store.pool.query(text, values)).rows;

let grids = 0;
const setUp = async (householdCount = 100) => {
  const code = `150602001001${String(++grids).padStart(3, '0')}`;
  const plan = { code, name: `第${grids}网格`, kind: 'BASIC', division: 'Division:150602001001', householdCount };
  const { grid, userErrors } = await on('setUpGrid', plan);
  expect(userErrors).toEqual([]);
  return grid.id as string;
};

test('a grid is set up by a code of its community, and staffed by one leader and officers', async () => {
  const plan = { name: '网格', kind: 'BASIC', division: 'Division:150602001001', householdCount: 80 };
  expect(refusalOf(await on('setUpGrid', { ...plan, code: '150602001002001' }))).toEqual(['GRID_CODE_WRONG', 'code']);
  for (const viewer of [otherOffice, deputy(1), unit, { role: 'anonymous' } as const])
    await expect(on('setUpGrid', { ...plan, code: '150602001001900' }, viewer)).rejects.toMatchObject(forbidden);
  const grid = await setUp();
  expect(refusalOf(await on('setUpGrid', { ...plan, code: '150602001001001' }))).toEqual(['GRID_CODE_TAKEN', 'code']);
  const leader = await staff('appointGridStaff', { grid, role: 'LEADER', name: '王建' });
  expect(leader.userErrors).toEqual([]);
  expect(refusalOf(await staff('appointGridStaff', { grid, role: 'LEADER', name: '李军' }))).toEqual([
    'GRID_HAS_LEADER',
    'role',
  ]);
  expect((await staff('appointGridStaff', { grid, role: 'OFFICER', name: '李军' })).userErrors).toEqual([]);
  const named = { id: leader.gridStaff.id, expectedVersion: 1 };
  await expect(staff('endGridStaff', named, otherOffice)).rejects.toMatchObject(forbidden);
  expect((await staff('endGridStaff', named)).userErrors).toEqual([]);
  expect((await staff('appointGridStaff', { grid, role: 'LEADER', name: '赵云' })).userErrors).toEqual([]);
  const { grid: told } = await fixture.ask(
    'query($id: ID!) { grid(id: $id) { establishedOn staff(filter: { endedOn: { isNull: true } }) { nodes { role name } } } }',
    { variables: { id: grid } },
  );
  expect(told.establishedOn).toBe(today);
  expect(told.staff.nodes).toHaveLength(2);
  expect(told.staff.nodes).toEqual(
    expect.arrayContaining([
      { role: 'LEADER', name: '赵云' },
      { role: 'OFFICER', name: '李军' },
    ]),
  );
});

test('deputies work in a grid with the five roles and those that the place has added', async () => {
  const grid = await setUp();
  const added = await role('addGridRole', {
    division: 'Division:150602000000',
    name: '示范员',
    meaning: '带头遵守村规民约',
  });
  expect(added.userErrors).toEqual([]);
  const placeRoles = [added.localGridRole.id];
  const plan = { grid, deputy: d(1), roles: ['MEDIATOR'] };
  const made = await part('assignDeputyToGrid', { ...plan, placeRoles });
  expect(made.userErrors).toEqual([]);
  expect(refusalOf(await part('assignDeputyToGrid', plan))).toEqual(['IN_THE_GRID_BEFORE', 'deputy']);
  await rows("update mandate set status = 'TERMINATED' where deputy_id = $1", ids.deputy(7));
  expect(refusalOf(await part('assignDeputyToGrid', { ...plan, deputy: d(7) }))).toEqual(['NOT_THIS_PLACE', 'deputy']);
  await expect(part('assignDeputyToGrid', plan, deputy(1))).rejects.toMatchObject(forbidden);
  const { id } = made.gridDeputyAssignment;
  expect(
    (await part('changeGridRoles', { id, expectedVersion: 1, roles: ['MEDIATOR', 'PUBLICIST'] }, deputy(1))).userErrors,
  ).toEqual([]);
  await role('endGridRole', { id: placeRoles[0]!, expectedVersion: 1 });
  expect(refusalOf(await part('changeGridRoles', { id, expectedVersion: 2, placeRoles }, deputy(1)))).toEqual([
    'ROLE_ELSEWHERE',
    'placeRoles',
  ]);
  expect(
    await rows('select roles, local_roles, version from grid_deputy_assignment where id = $1', id.split(':')[1]),
  ).toEqual([{ roles: ['MEDIATOR', 'PUBLICIST'], local_roles: '示范员', version: 2 }]);
});

test('a grid that goes into another takes its homes there, and nobody works in it from then on', async () => {
  const [one, other] = [await setUp(60), await setUp(40)];
  await staff('appointGridStaff', { grid: one, role: 'LEADER', name: '王建' });
  const { gridDeputyAssignment } = await part('assignDeputyToGrid', { grid: one, deputy: d(2), roles: ['SERVANT'] });
  expect(refusalOf(await on('mergeGrid', { id: one, expectedVersion: 1, into: one }))).toEqual(['INTO_ITSELF', 'into']);
  expect((await on('mergeGrid', { id: one, expectedVersion: 1, into: other })).userErrors).toEqual([]);
  const { grid } = await fixture.ask(
    `query($id: ID!) { grid(id: $id) { endedOn mergedInto { id householdCount } staff { nodes { endedOn } } deputies { nodes { status endedOn } } } }`,
    { variables: { id: one } },
  );
  expect(grid).toEqual({
    ...{ endedOn: today, mergedInto: { id: other, householdCount: 100 } },
    staff: { nodes: [{ endedOn: today }] },
    deputies: { nodes: [{ status: 'ENDED', endedOn: today }] },
  });
  expect(refusalOf(await part('assignDeputyToGrid', { grid: one, deputy: d(3), roles: ['SERVANT'] }))).toEqual([
    'GRID_IS_NO_MORE',
    'grid',
  ]);
  expect(refusalOf(await on('mergeGrid', { id: other, expectedVersion: 2, into: one }))).toEqual([
    'GRID_IS_NO_MORE',
    'into',
  ]);
  const back = { id: gridDeputyAssignment.id, expectedVersion: 2 };
  expect(refusalOf(await part('returnToGrid', back))).toEqual(['GRID_IS_NO_MORE', 'id']);
});

test('of twenty who assign the same deputy at once one does', async () => {
  const grid = await setUp();
  const made = await Promise.all(
    Array.from({ length: 20 }, () => part('assignDeputyToGrid', { grid, deputy: d(3), roles: ['INFORMANT'] })),
  );
  expect(made.filter(({ userErrors }) => !userErrors.length).length).toBe(1);
  expect(
    new Set(
      made
        .map((one) => refusalOf(one))
        .filter(Boolean)
        .map(String),
    ),
  ).toEqual(new Set(['IN_THE_GRID_BEFORE,deputy']));
});

test('whatever is tried, a deputy is in the grid or has left it', async () => {
  const acts = fc.constantFrom('changeGridRoles', 'withdrawFromGrid', 'returnToGrid');
  const viewers = fc.constantFrom(office, deputy(1), deputy(2), otherOffice);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(acts, viewers), { maxLength: 8 }), async (steps) => {
      const grid = await setUp();
      const made = await part('assignDeputyToGrid', { grid, deputy: d(1), roles: ['SERVANT'] });
      const { id } = made.gridDeputyAssignment;
      let [isIn, version] = [true, 1];
      for (const [act, viewer] of steps) {
        const may = viewer === office || (act === 'changeGridRoles' && viewer.deputy === ids.deputy(1));
        const tried = part(
          act,
          { id, expectedVersion: version, ...(act === 'changeGridRoles' && { roles: ['MEDIATOR'] }) },
          viewer,
        );
        if (!may) {
          await expect(tried).rejects.toMatchObject(forbidden);
          continue;
        }
        const fits = act === 'returnToGrid' ? !isIn : isIn;
        expect([act, refusalOf(await tried)]).toEqual([act, fits ? undefined : ['WRONG_STATE', 'id']]);
        if (!fits) continue;
        version += 1;
        if (act !== 'changeGridRoles') isIn = act === 'returnToGrid';
        const [row] = await rows(
          'select status, ended_on is null as open from grid_deputy_assignment where id = $1',
          id.split(':')[1],
        );
        expect(row).toEqual({ status: isIn ? 'ACTIVE' : 'ENDED', open: isIn });
      }
    }),
    { numRuns: 20 },
  );
  const client = await fixture.store.pool.connect();
  expect(
    await violations(
      client,
      platform.specs.filter(({ name }) => /Grid/.test(name)),
    ),
  ).toEqual([]);
  client.release();
});
