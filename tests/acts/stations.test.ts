import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../schema/kit/days.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import type { Data, Fixture } from '../setup/fixture.js';
import { ids } from '../setup/small-place.js';
import { refusalOf } from './acting.js';
import {
  by,
  codeOf,
  d,
  deputy,
  duty,
  forbidden,
  group,
  hall,
  liaison,
  modes,
  named,
  on,
  opened,
  openRota,
  planned,
  rows,
  seat,
  today,
} from './rota.js';
import { key, office, otherOffice, unit } from './voice.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openRota();
});
afterAll(() => fixture.close());

test('a station is opened, made up of a group, designated by the county and given up', async () => {
  const id = await opened();
  const { station } = await fixture.ask('query($id: ID!) { station(id: $id) { status openedOn checkInCode } }', {
    viewer: office,
    variables: { id },
  });
  expect(station).toEqual({ status: 'OPEN', openedOn: today, checkInCode: null });
  expect((await on('attachPart', { ...(await named(id)), group: `DeputyGroup:${group}` })).userErrors).toEqual([]);
  expect(refusalOf(await on('attachPart', { ...(await named(id)), group: `DeputyGroup:${group}` }))).toEqual([
    'ATTACHED_BEFORE',
    'group',
  ]);
  const decidedBy = `Agency:${ids.agency(1)}`;
  expect(refusalOf(await on('designateStation', { ...(await named(id)), as: 'FEATURE', decidedBy }))).toEqual([
    'FEATURE_MISSING',
    'feature',
  ]);
  const mediation = { as: 'FEATURE', feature: 'MEDIATION', decidedBy };
  await expect(on('designateStation', { ...(await named(id)), ...mediation }, liaison)).rejects.toMatchObject(
    forbidden,
  );
  expect((await on('designateStation', { ...(await named(id)), ...mediation })).userErrors).toEqual([]);
  expect((await on('designateStation', { ...(await named(id)), as: 'MODEL', decidedBy })).userErrors).toEqual([]);
  const told = async () =>
    (
      await fixture.ask(
        `query($id: ID!) { station(id: $id) { isModel featureTags parts { nodes { group { name } } }
          designations { nodes { id kind endedOn decidedBy { name } } } } }`,
        { variables: { id } },
      )
    ).station;
  const now = await told();
  expect(now).toMatchObject({
    isModel: true,
    featureTags: ['MEDIATION'],
    parts: { nodes: [{ group: { name: '第一小组' } }] },
  });
  const feature = now.designations.nodes.find(({ kind }: Data) => kind === 'FEATURE');
  expect(feature.decidedBy.name).toBe('东胜区交通运输局');
  expect((await by('stationDesignation')('endDesignation', { id: feature.id, expectedVersion: 1 })).userErrors).toEqual(
    [],
  );
  expect(await told()).toMatchObject({ isModel: true, featureTags: [] });
  for (const viewer of [otherOffice, deputy(1), unit, { role: 'anonymous' } as const])
    await expect(on('closeStation', { ...(await named(id)), reason: '合并' }, viewer)).rejects.toMatchObject(forbidden);
  expect((await on('closeStation', { ...(await named(id)), reason: '合并' })).userErrors).toEqual([]);
  expect(refusalOf(await duty('planDuty', { station: id, deputy: d(2), dutyOn: today, ...modes }))).toEqual([
    'STATION_NOT_OPEN',
    'station',
  ]);
});

test('turns are planned by the station, its head and each deputy, who checks in by the code that the station shows', async () => {
  const id = await opened();
  const first = await planned(id, 2, {}, liaison);
  await planned(id, 3, {}, deputy(1));
  await planned(id, 3, { shift: 'EVENING' }, deputy(3));
  const before = await rows('select count(*)::int from duty_roster');
  const turn = { station: id, dutyOn: today, ...modes };
  expect(refusalOf(await duty('planDuty', { ...turn, deputy: d(2), shift: 'EVENING' }, deputy(3)))).toEqual([
    'NOT_YOUR_ROTA',
    'deputy',
  ]);
  expect(refusalOf(await duty('planDuty', { ...turn, deputy: d(4) }))).toEqual(['NOT_OF_STATION', 'deputy']);
  expect(refusalOf(await duty('planDuty', { ...turn, deputy: d(2) }))).toEqual(['ON_DUTY_THEN', 'dutyOn']);
  expect(refusalOf(await duty('planDuty', { ...turn, deputy: d(2), dutyOn: addDays(today, -1) }))).toEqual([
    'IN_THE_PAST',
    'dutyOn',
  ]);
  await expect(duty('planDuty', { ...turn, deputy: d(2) }, otherOffice)).rejects.toMatchObject(forbidden);
  expect(await rows('select count(*)::int from duty_roster')).toEqual(before);

  expect(refusalOf(await duty('checkInDuty', { ...(await named(first)), code: '12345678' }, deputy(2)))).toEqual([
    'WRONG_CODE',
    'code',
  ]);
  await on('renewStationCode', await named(id), office, 'checkInKey');
  const code = await codeOf(id);
  await expect(duty('checkInDuty', { ...(await named(first)), code }, deputy(3))).rejects.toMatchObject(forbidden);
  expect((await duty('checkInDuty', { ...(await named(first)), code }, deputy(2))).userErrors).toEqual([]);
  const later = await planned(id, 2, { dutyOn: addDays(today, 3) });
  expect(refusalOf(await duty('checkInDuty', { ...(await named(later)), code }, deputy(2)))).toEqual([
    'NOT_THAT_DAY',
    'id',
  ]);
  expect(refusalOf(await duty('missDuty', await named(later)))).toEqual(['NOT_YET', 'id']);
  // A turn whose day is over, with nobody there, is told until somebody says so.
  await rows('update duty_roster set duty_on = $2 where id = $1', later.split(':')[1], addDays(today, -1));
  const missing = '{ dutyRosters(filter: { isUnaccounted: { eq: true } }) { nodes { id } } }';
  expect((await fixture.ask(missing)).dutyRosters.nodes).toEqual([{ id: later }]);
  expect((await duty('missDuty', await named(later), liaison)).userErrors).toEqual([]);
  expect((await fixture.ask(missing)).dutyRosters.nodes).toEqual([]);
});

test('people who come are entered, and visitors and opinions are counted by that', async () => {
  const id = await opened();
  await on('renewStationCode', await named(id), office, 'checkInKey');
  const plan = { station: id, heldOn: today, mode: 'ONSITE', topic: '物业', hostDeputy: d(1) };
  const made = await hall('planReception', plan, deputy(1));
  expect(made.userErrors).toEqual([]);
  const { id: reception } = made.receptionSession;
  expect(
    (await hall('addReceptionDeputies', { ...(await named(reception)), deputies: [d(1), d(2)] })).userErrors,
  ).toEqual([]);
  expect(refusalOf(await hall('addReceptionDeputies', { ...(await named(reception)), deputies: [d(4)] }))).toEqual([
    'NOT_OF_STATION',
    'deputies',
  ]);
  expect(refusalOf(await hall('recordVisitor', await named(reception), liaison))).toEqual(['WRONG_STATE', 'id']);
  expect((await hall('openReception', await named(reception), deputy(1))).userErrors).toEqual([]);
  const came = async (more: object, viewer: Viewer) =>
    (await hall('recordVisitor', { ...(await named(reception)), ...more }, viewer)).userErrors;
  expect(await came({ personCount: 3, matter: '电梯维修' }, deputy(2))).toEqual([]);
  expect(await came({}, liaison)).toEqual([]);
  await expect(came({}, deputy(3))).rejects.toMatchObject(forbidden);
  const words = { title: '电梯停用', content: '3号楼电梯停用', category: 'URBAN_TRANSPORT', channel: 'RECEPTION_DAY' };
  const sent = await by('publicFeedback')(
    'submitFeedback',
    { ...words, division: 'Division:150602001002', deputy: d(1), station: id, reception, idempotencyKey: key() },
    liaison,
  );
  expect(sent.userErrors).toEqual([]);
  const parts = await rows(
    'select id, deputy_id as deputy from reception_deputy where reception_id = $1',
    reception.split(':')[1],
  );
  const own = (n: number) => ({
    id: `ReceptionDeputy:${parts.find((one) => one.deputy === ids.deputy(n)).id}`,
    expectedVersion: 1,
  });
  expect((await seat('checkInReception', { ...own(1), code: await codeOf(id) }, deputy(1))).userErrors).toEqual([]);
  await expect(seat('checkInReception', { ...own(2), code: await codeOf(id) }, deputy(1))).rejects.toMatchObject(
    forbidden,
  );
  expect(
    (await hall('closeReception', { ...(await named(reception)), summary: '电梯问题' }, deputy(1))).userErrors,
  ).toEqual([]);
  const { receptionSession } = await fixture.ask(
    `query($id: ID!) { receptionSession(id: $id) { status visitorCount opinionCount visitors { nodes { personCount matter } }
      deputies(filter: { isMissing: { eq: true } }) { nodes { deputy { id } } } } }`,
    { viewer: office, variables: { id: reception } },
  );
  expect(receptionSession).toEqual({
    ...{ status: 'HELD', visitorCount: 4, opinionCount: 1, deputies: { nodes: [{ deputy: { id: d(2) } }] } },
    visitors: {
      nodes: [
        { personCount: 3, matter: '电梯维修' },
        { personCount: 1, matter: null },
      ],
    },
  });
});
