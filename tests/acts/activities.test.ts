import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DeputyGroup } from '../../schema/deputies/deputy-group.js';
import { addDays } from '../../schema/kit/days.js';
import { dayInChina } from '../../schema/kit/declare/china.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { acting, refusalOf } from './acting.js';
import { office, otherOffice, otherUnit, unit } from './voice.js';

const today = dayInChina();
const deputy = (n: number): Viewer => ({ role: 'deputy', deputy: ids.deputy(n) });
const d = (n: number) => `Deputy:${ids.deputy(n)}`;
const group = uuidOf('group', 1);

let fixture: Fixture;
beforeAll(async () => {
  const data = smallPlace();
  const of = { kind: 'REGIONAL', level: 'COUNTY', isKey: false, establishedOn: '2022-02-01' } as const;
  data.add(DeputyGroup, { id: group, name: '第一小组', division: '150602000000', leader: ids.deputy(1), ...of });
  fixture = await openFixture(data);
});
afterAll(() => fixture.close());

const on = (act: string, input: object, viewer = office, more = '') =>
  acting(fixture, 'activity')(act, input, { viewer }, more);
const part = (act: string, input: object, viewer: Viewer) =>
  acting(fixture, 'activityParticipation')(act, input, { viewer });
const guest = (act: string, input: object, viewer: Viewer = { role: 'anonymous' }, more = '') =>
  acting(fixture, 'activityGuest')(act, input, { viewer }, more);
const opinion = (act: string, input: object, viewer: Viewer) =>
  acting(fixture, 'activityOpinion')(act, input, { viewer });

const plan = {
  ...{ name: '视察老旧小区改造', kind: 'INSPECTION', level: 'COUNTY', division: 'Division:150602000000' },
  ...{ startsOn: today, place: '交通街道' },
};
const rollOf = async (id: string): Promise<Data[]> =>
  (
    await fixture.store.pool.query(
      `select p.id, p.version, p.deputy_id as deputy, p.attendance, p.enrolled_on is not null as enrolled,
        p.declined_on is not null as declined from activity_participation p where activity_id = $1 order by p.deputy_id`,
      [id.split(':')[1]],
    )
  ).rows;
const versionOf = async (id: string): Promise<number> =>
  (await fixture.store.pool.query('select version from activity where id = $1', [id.split(':')[1]])).rows[0].version;
const step = async (act: string, id: string, more: object = {}, viewer = office, told = '') => {
  const done = await on(act, { id, expectedVersion: await versionOf(id), ...more }, viewer, told);
  expect([act, done.userErrors]).toEqual([act, []]);
  return done;
};
const codeOf = async (id: string, viewer = office): Promise<string | null> =>
  (await fixture.ask('query($id: ID!) { activity(id: $id) { checkInCode } }', { viewer, variables: { id } })).activity
    .checkInCode;
/** An activity that takes place, with these deputies on its roll. */
async function ongoing(...deputies: number[]): Promise<string> {
  const { activity } = await on('planActivity', plan);
  await step('invite', activity.id, { deputies: deputies.map(d) });
  await step('beginActivity', activity.id);
  return activity.id;
}
const mineOf = async (id: string, n: number) => {
  const row = (await rollOf(id)).find((one) => one.deputy === ids.deputy(n))!;
  return { id: `ActivityParticipation:${row.id}`, expectedVersion: row.version };
};

test('an activity is planned, people are asked and enrol, they check in by the code on the screen, and it is summed up', async () => {
  const { activity } = await on('planActivity', plan);
  const { id } = activity;
  await step('invite', id, { deputies: [d(1), d(2)], agencies: [`Agency:${ids.agency(1)}`] });
  await step('invite', id, { deputies: [d(1), d(0)] });
  expect((await rollOf(id)).map(({ deputy }) => deputy).sort()).toEqual([0, 1, 2].map(ids.deputy).sort());
  await step('openEnrolment', id, { enrolmentEndsOn: today });
  expect((await part('enrolInActivity', { activity: id, deputy: d(3) }, deputy(3))).userErrors).toEqual([]);
  expect(refusalOf(await part('enrolInActivity', { activity: id, deputy: d(3) }, deputy(3)))).toEqual([
    'ON_ITS_ROLL',
    'activity',
  ]);
  expect((await part('acceptInvitation', await mineOf(id, 1), deputy(1))).userErrors).toEqual([]);
  expect((await part('leaveActivity', await mineOf(id, 2), deputy(2))).userErrors).toEqual([]);
  const resident = await guest(
    'enrolResident',
    { activity: id, name: '王小明', personCount: 2 },
    undefined,
    'trackingCode',
  );
  expect(resident.userErrors).toEqual([]);

  expect(await codeOf(id)).toBe(null);
  const begun = await step('beginActivity', id, {}, office, 'checkInKey');
  expect(begun.checkInKey).toMatch(/^[A-Z2-7]{32}$/);
  for (const viewer of [deputy(1), unit, { role: 'anonymous' } as const])
    await expect(codeOf(id, viewer)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  expect(await codeOf(id, otherOffice)).toBe(null);
  const code = await codeOf(id);
  expect(code).toMatch(/^\d{8}$/);
  const wrong = code === '00000000' ? '11111111' : '00000000';
  expect(refusalOf(await part('checkIn', { ...(await mineOf(id, 1)), code: wrong }, deputy(1)))).toEqual([
    'WRONG_CODE',
    'code',
  ]);
  await expect(part('checkIn', { ...(await mineOf(id, 1)), code }, deputy(3))).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
  expect((await part('checkIn', { ...(await mineOf(id, 1)), code }, deputy(1))).userErrors).toEqual([]);
  expect(refusalOf(await part('checkIn', { ...(await mineOf(id, 1)), code }, deputy(1)))).toEqual(['CHECKED_IN', 'id']);
  expect((await guest('checkInByCode', { trackingCode: resident.trackingCode, code })).userErrors).toEqual([]);
  await step('renewCheckIn', id);
  expect(refusalOf(await part('checkIn', { ...(await mineOf(id, 3)), code }, deputy(3)))).toEqual([
    'WRONG_CODE',
    'code',
  ]);
  expect((await part('requestLeave', { ...(await mineOf(id, 3)), leaveReason: '出差' }, deputy(3))).userErrors).toEqual(
    [],
  );

  await step('summariseActivity', id, { summary: '提出3条建议', staffCount: 4 });
  const told = await fixture.ask(
    `query($id: ID!) { activity(id: $id) { status residentCount staffCount isPublished
      participations { nodes { deputy { id } attendance } } guests { nodes { kind status personCount } } } }`,
    { variables: { id } },
  );
  expect(told.activity).toMatchObject({ status: 'SUMMARISED', residentCount: 2, staffCount: 4, isPublished: true });
  const at = Object.fromEntries(told.activity.participations.nodes.map((one: Data) => [one.deputy.id, one.attendance]));
  expect(at).toEqual({ [d(1)]: 'PRESENT', [d(2)]: null, [d(3)]: 'ON_LEAVE', [d(0)]: 'ABSENT' });
  expect(told.activity.guests.nodes).toEqual([{ kind: 'UNIT', status: 'INVITED', personCount: 0 }]);
});

test('what a deputy says there is referred to the unit, which answers', async () => {
  const id = await ongoing(1, 2);
  const said = { activity: id, deputy: d(1), content: '加装电梯应听取一楼住户意见' };
  expect(refusalOf(await opinion('giveOpinion', said, deputy(1)))).toEqual(['WAS_NOT_THERE', 'deputy']);
  await part('checkIn', { ...(await mineOf(id, 1)), code: await codeOf(id) }, deputy(1));
  await expect(opinion('giveOpinion', said, deputy(2))).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  const made = await opinion('giveOpinion', said, deputy(1));
  expect(made.userErrors).toEqual([]);
  const given = { id: made.activityOpinion.id, expectedVersion: 1, dueOn: addDays(today, 10) };
  expect(
    refusalOf(await opinion('referContribution', { ...given, agency: `Agency:${ids.agency(3)}` }, office)),
  ).toEqual(['NOT_THIS_PLACE', 'agency']);
  await opinion('referContribution', { ...given, agency: `Agency:${ids.agency(1)}` }, office);
  const answer = { id: given.id, expectedVersion: 2, answer: '已逐户征求意见' };
  await expect(opinion('answerContribution', answer, otherUnit)).rejects.toMatchObject({
    extensions: { code: 'NOT_FOUND' },
  });
  const { inbox } = await fixture.ask('{ inbox { nodes { ... on ActivityOpinion { content status dueOn } } } }', {
    viewer: unit,
  });
  expect(inbox.nodes).toContainEqual({ content: said.content, status: 'REFERRED', dueOn: given.dueOn });
  expect((await opinion('answerContribution', answer, unit)).userErrors).toEqual([]);
});

test('the leader of a group plans its activity, an organ proposes one, and nobody else does', async () => {
  const ours = { ...plan, kind: 'GROUP_ACTIVITY', group: `DeputyGroup:${group}` };
  const made = await on('planActivity', ours, deputy(1));
  expect(made.userErrors).toEqual([]);
  const host = { ...plan, hostAgency: `Agency:${ids.agency(1)}` };
  expect((await on('planActivity', host, unit)).userErrors).toEqual([]);
  const count = async () => (await fixture.store.pool.query('select count(*)::int from activity')).rows[0].count;
  const before = await count();
  for (const viewer of [
    deputy(2),
    otherOffice,
    otherUnit,
    { role: 'citizen' } as const,
    { role: 'anonymous' } as const,
  ])
    await expect(on('planActivity', { ...ours, ...host }, viewer)).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
  expect(refusalOf(await on('planActivity', { ...plan, startsOn: addDays(today, -1) }))).toEqual([
    'IN_THE_PAST',
    'startsOn',
  ]);
  expect(refusalOf(await on('planActivity', { ...plan, format: 'HALL' }))).toEqual(['FORMAT_MISPLACED', 'format']);
  expect(refusalOf(await on('planActivity', { ...plan, hostAgency: `Agency:${ids.agency(3)}` }))).toEqual([
    'NOT_THIS_PLACE',
    'hostAgency',
  ]);
  const named = { id: made.activity.id, expectedVersion: 1 };
  expect(refusalOf(await on('invite', named, deputy(1)))).toEqual(['NOBODY_NAMED', 'deputies']);
  // Deputy 7 lives here, and sits in no congress any more.
  expect(refusalOf(await on('invite', { ...named, deputies: [d(7)] }, deputy(1)))).toEqual([
    'NOT_THIS_PLACE',
    'deputies',
  ]);
  expect(await count()).toBe(before);
  expect(await rollOf(made.activity.id)).toEqual([]);
});

test('twenty check-ins of one person at once count once, and those of twenty do not wait for one another', async () => {
  const id = await ongoing(0, 1, 2, 3);
  const code = await codeOf(id);
  const mine = await mineOf(id, 1);
  const tries = await Promise.all(Array.from({ length: 20 }, () => part('checkIn', { ...mine, code }, deputy(1))));
  expect(tries.filter(({ userErrors }) => !userErrors.length).length).toBe(1);
  for (const { userErrors } of tries.filter(({ userErrors: [error] }) => error))
    expect(['STALE', 'CHECKED_IN']).toContain(userErrors[0].code);
  const before = await versionOf(id);
  const others = await Promise.all(
    [0, 2, 3].map(async (n) => part('checkIn', { ...(await mineOf(id, n)), code }, deputy(n))),
  );
  expect(others.map(({ userErrors }) => userErrors)).toEqual([[], [], []]);
  // The activity itself is held by none of them.
  expect(await versionOf(id)).toBe(before);
  expect((await rollOf(id)).map(({ attendance, version }) => [attendance, version])).toEqual(
    [0, 1, 2, 3].map(() => ['PRESENT', 2]),
  );
});

/** What a deputy may do next, by where she stands. */
type Standing = 'invited' | 'coming' | 'notComing' | 'present' | 'onLeave';
const may: Readonly<Record<string, (at: Standing, isOn: boolean) => Standing | undefined>> = {
  acceptInvitation: (at, isOn) => (isOn || at === 'coming' ? undefined : 'coming'),
  leaveActivity: (at, isOn) => (isOn || at === 'notComing' ? undefined : 'notComing'),
  requestLeave: (at) => (at === 'present' || at === 'onLeave' ? undefined : 'onLeave'),
  checkIn: (at, isOn) => (!isOn || at === 'present' ? undefined : 'present'),
};
const standing = (row: Data): Standing =>
  row.attendance === 'PRESENT'
    ? 'present'
    : row.attendance === 'ON_LEAVE'
      ? 'onLeave'
      : row.declined
        ? 'notComing'
        : row.enrolled
          ? 'coming'
          : 'invited';

test('whatever a deputy tries, she stands where the acts lead her', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...Object.keys(may), 'begin'), { maxLength: 10 }), async (acts) => {
      const { activity } = await on('planActivity', plan);
      await step('invite', activity.id, { deputies: [d(1)] });
      let isOn = false;
      let at: Standing = 'invited';
      for (const act of acts) {
        if (act === 'begin') {
          if (!isOn) await step('beginActivity', activity.id);
          isOn = true;
          continue;
        }
        const more = act === 'checkIn' ? { code: (await codeOf(activity.id)) ?? '00000000' } : {};
        const reason = act === 'requestLeave' ? { leaveReason: '出差' } : {};
        const done = await part(act, { ...(await mineOf(activity.id, 1)), ...more, ...reason }, deputy(1));
        const next = may[act]!(at, isOn);
        expect([act, at, done.userErrors.length]).toEqual([act, at, next === undefined ? 1 : 0]);
        at = next ?? at;
        const [row] = await rollOf(activity.id);
        expect(standing(row)).toBe(at);
      }
    }),
    { numRuns: 20 },
  );
});
