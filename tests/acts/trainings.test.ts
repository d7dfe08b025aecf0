import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../schema/kit/days.js';
import { dayInChina } from '../../schema/kit/declare/china.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
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
  (act: string, input: object, viewer: Viewer = office, more = ''): Promise<Data> =>
    acting(fixture, field)(act, input, { viewer }, more);
const [on, seat, group, member] = [
  by('training'),
  by('trainingAttendance'),
  by('deputyGroup'),
  by('deputyGroupMember'),
];
const rows = async (text: string, ...values: unknown[]): Promise<Data[]> =>
  (await fixture.store.pool.query(text, values)).rows;

const plan = {
  ...{ name: '代表履职培训', stage: 'DUTY', parties: ['ALL_DEPUTIES'], division: 'Division:150602000000' },
  ...{ congress: `Congress:${ids.congress(2)}`, term: 5, startsOn: today, endsOn: today, classHours: 6 },
  ...{ venue: '区党校', syllabus: '代表法' },
};

test('a training is planned, deputies of the congress are asked or enrol, and check in by the code that is shown', async () => {
  expect(refusalOf(await on('planTraining', { ...plan, startsOn: addDays(today, -1) }))).toEqual([
    'IN_THE_PAST',
    'startsOn',
  ]);
  for (const viewer of [otherOffice, deputy(1), unit, { role: 'anonymous' } as const])
    await expect(on('planTraining', plan, viewer)).rejects.toMatchObject(forbidden);
  expect(refusalOf(await on('planTraining', { ...plan, organiser: `Agency:${ids.agency(3)}` }))).toEqual([
    'NOT_THIS_PLACE',
    'organiser',
  ]);
  const elsewhere: Viewer = { role: 'staff', division: '150603000000' };
  const theirs = { ...plan, division: 'Division:150603000000' };
  expect(refusalOf(await on('planTraining', theirs, elsewhere))).toEqual(['NOT_THIS_PLACE', 'congress']);
  const ofAll = { ...theirs, congress: `Congress:${ids.congress(0)}` };
  expect(refusalOf(await on('planTraining', ofAll, elsewhere))).toBeUndefined();
  const { training } = await on('planTraining', plan);
  const at = (expectedVersion: number) => ({ id: training.id, expectedVersion });
  // Deputy 2 sits in the congress of the city alone.
  expect(refusalOf(await on('inviteToTraining', { ...at(1), deputies: [d(1), d(2)] }))).toEqual([
    'NOT_ITS_DEPUTY',
    'deputies',
  ]);
  expect((await on('inviteToTraining', { ...at(1), deputies: [d(1), d(3)] })).userErrors).toEqual([]);
  expect((await on('openTraining', at(2))).userErrors).toEqual([]);
  const enrol = (n: number, viewer: Viewer) => seat('enrolInTraining', { training: training.id, deputy: d(n) }, viewer);
  expect((await enrol(5, deputy(5))).userErrors).toEqual([]);
  expect(refusalOf(await enrol(5, deputy(5)))).toEqual(['ON_ITS_ROLL', 'training']);
  expect(refusalOf(await enrol(2, deputy(2)))).toEqual(['NOT_ITS_DEPUTY', 'deputy']);
  await expect(enrol(7, deputy(1))).rejects.toMatchObject(forbidden);

  const begun = await on('beginTraining', at(3), office, 'checkInKey');
  expect(begun.checkInKey).toMatch(/^[A-Z2-7]{32}$/);
  const asked =
    'query($id: ID!) { training(id: $id) { checkInCode attendances { nodes { id deputy { id } presence classHours } } } }';
  const see = async () => (await fixture.ask(asked, { viewer: office, variables: { id: training.id } })).training;
  const { checkInCode: code, attendances } = await see();
  const own = (n: number, expectedVersion = 1) => ({
    id: attendances.nodes.find((one: Data) => one.deputy.id === d(n)).id,
    expectedVersion,
  });
  expect((await seat('checkInTraining', { ...own(1), code }, deputy(1))).userErrors).toEqual([]);
  await expect(seat('checkInTraining', { ...own(3), code }, deputy(1))).rejects.toMatchObject(forbidden);
  expect(refusalOf(await seat('checkInTraining', { ...own(3), code: 'ABCDEFGH' }, deputy(3)))).toEqual([
    'WRONG_CODE',
    'code',
  ]);
  const tries = await Promise.all(
    Array.from({ length: 20 }, () => seat('checkInTraining', { ...own(5), code }, deputy(5))),
  );
  expect(tries.filter(({ userErrors }) => !userErrors.length).length).toBe(1);
  expect((await on('summariseTraining', at(4))).userErrors).toEqual([]);
  expect(
    Object.fromEntries(
      (await see()).attendances.nodes.map((one: Data) => [one.deputy.id, [one.presence, one.classHours]]),
    ),
  ).toEqual({
    [d(1)]: ['PRESENT', 6],
    [d(3)]: ['ABSENT', 0],
    [d(5)]: ['PRESENT', 6],
  });
  const excused = { ...own(3, 2), leaveReason: '住院' };
  expect(refusalOf(await seat('recordTrainingPresence', { ...excused, as: 'EXPECTED' }))).toEqual([
    'PRESENCE_OPEN',
    'as',
  ]);
  expect((await seat('recordTrainingPresence', { ...excused, as: 'EXCUSED' })).userErrors).toEqual([]);
});

test('a group is founded with its leader, takes members and has another leader before the first one leaves', async () => {
  const found = {
    name: '教育组',
    kind: 'PROFESSIONAL',
    level: 'COUNTY',
    field: '教育',
    division: 'Division:150602000000',
    leader: d(1),
  };
  expect(refusalOf(await group('foundGroup', { ...found, field: undefined }))).toEqual(['FIELD_MISPLACED', 'field']);
  for (const viewer of [otherOffice, deputy(1), unit])
    await expect(group('foundGroup', found, viewer)).rejects.toMatchObject(forbidden);
  const made = await group('foundGroup', found);
  expect(made.userErrors).toEqual([]);
  expect(refusalOf(await group('foundGroup', found))).toEqual(['GROUP_KNOWN', 'name']);
  const { id } = made.deputyGroup;
  expect((await member('joinGroup', { group: id, deputy: d(3) }, deputy(1))).userErrors).toEqual([]);
  await expect(member('joinGroup', { group: id, deputy: d(2) }, deputy(3))).rejects.toMatchObject(forbidden);
  expect(refusalOf(await member('joinGroup', { group: id, deputy: d(3) }))).toEqual(['IN_THE_GROUP_BEFORE', 'deputy']);
  const own = async (n: number) => {
    const [row] = await rows(
      'select id, version from deputy_group_member where group_id = $1 and deputy_id = $2',
      id.split(':')[1],
      ids.deputy(n),
    );
    return { id: `DeputyGroupMember:${row.id}`, expectedVersion: row.version };
  };
  expect(refusalOf(await member('leaveGroup', await own(1), deputy(1)))).toEqual(['LEADS_THE_GROUP', 'id']);
  expect(refusalOf(await group('appointGroupLeader', { id, expectedVersion: 1, deputy: d(2) }))).toEqual([
    'NOT_OF_GROUP',
    'deputy',
  ]);
  expect((await group('appointGroupLeader', { id, expectedVersion: 1, deputy: d(3) })).userErrors).toEqual([]);
  expect((await member('leaveGroup', await own(1), deputy(1))).userErrors).toEqual([]);
  const { deputyGroup } = await fixture.ask(
    'query($id: ID!) { deputyGroup(id: $id) { leader { id } members(filter: { leftOn: { isNull: true } }) { nodes { deputy { id } } } } }',
    { variables: { id } },
  );
  expect(deputyGroup).toEqual({ leader: { id: d(3) }, members: { nodes: [{ deputy: { id: d(3) } }] } });
  expect((await member('rejoinGroup', await own(1), deputy(3))).userErrors).toEqual([]);
  expect((await group('dissolveGroup', { id, expectedVersion: 2 })).userErrors).toEqual([]);
  expect(refusalOf(await member('joinGroup', { group: id, deputy: d(2) }))).toEqual(['GROUP_DISSOLVED', 'group']);
});
