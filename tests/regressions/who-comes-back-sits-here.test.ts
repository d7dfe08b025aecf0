import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusalOf } from '../acts/acting.js';
import { by, d, deputy, group, modes, on, opened, openRota, planned, post, rows, swap, today } from '../acts/rota.js';
import { otherOffice } from '../acts/voice.js';
import type { Data, Fixture } from '../setup/fixture.js';
import { ids } from '../setup/small-place.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openRota();
});
afterAll(() => fixture.close());

const placeDeputy = by('gridDeputyAssignment');
const member = by('deputyGroupMember');
const made = ({ userErrors, ...told }: Data, field: string): string => {
  expect(userErrors).toEqual([]);
  return told[field].id;
};
const state = async () =>
  rows(`select (select md5(string_agg(t::text, '|' order by t.id)) from station_deputy t) as stations,
    (select md5(string_agg(t::text, '|' order by t.id)) from grid_deputy_assignment t) as grids,
    (select md5(string_agg(t::text, '|' order by t.id)) from deputy_group_member t) as groups,
    (select md5(string_agg(t::text, '|' order by t.id)) from station t) as places,
    (select count(*)::int from duty_swap) as swaps`);

test('whoever left a station, a grid or a group comes back only while seated here', async () => {
  const station = await opened();
  const [{ id: there }] = await rows(
    'select id from station_deputy where station_id = $1 and deputy_id = $2',
    station.split(':')[1],
    ids.deputy(2),
  );
  const code = '150602001001001';
  const cell = { code, name: '第一网格', kind: 'BASIC', division: 'Division:150602001001', householdCount: 9 };
  const grid = made(await by('grid')('setUpGrid', cell), 'grid');
  const inGrid = made(
    await placeDeputy('assignDeputyToGrid', { grid, deputy: d(2), roles: ['MEDIATOR'] }),
    'gridDeputyAssignment',
  );
  const inGroup = made(await member('joinGroup', { group: `DeputyGroup:${group}`, deputy: d(2) }), 'deputyGroupMember');
  const at = (id: string, expectedVersion: number) => ({ id, expectedVersion });
  made(await post('leaveStation', at(`StationDeputy:${there}`, 1)), 'stationDeputy');
  made(await placeDeputy('withdrawFromGrid', at(inGrid, 1)), 'gridDeputyAssignment');
  made(await member('leaveGroup', at(inGroup, 1)), 'deputyGroupMember');
  const back = async () => [
    await post('returnToStation', at(`StationDeputy:${there}`, 2)),
    await placeDeputy('returnToGrid', at(inGrid, 2)),
    await member('rejoinGroup', at(inGroup, 2)),
  ];
  await rows(`update mandate set status = 'TERMINATED' where deputy_id = $1`, ids.deputy(2));
  const before = await state();
  expect((await back()).map(refusalOf)).toEqual([1, 2, 3].map(() => ['NOT_THIS_PLACE', 'id']));
  expect(await state()).toEqual(before);
  await rows(`update mandate set status = 'ACTIVE' where deputy_id = $1`, ids.deputy(2));
  expect((await back()).map(refusalOf)).toEqual([undefined, undefined, undefined]);
});

test('turns are exchanged within one station, and a station is below none of another place, nor below itself', async () => {
  const [one, other] = [await opened(), await opened()];
  const duty = await planned(one, 2);
  const inReturn = await planned(other, 3, { ...modes, shift: 'EVENING', dutyOn: today });
  const before = await state();
  expect(refusalOf(await swap('swapDuty', { duty, inReturn, askedOf: d(3) }, deputy(2)))).toEqual([
    'NOT_OF_STATION',
    'inReturn',
  ]);
  expect(await state()).toEqual(before);
  const parts = { kind: 'DEPUTY_HOME', tier: 'STATION', hostKind: 'TOWNSHIP', coLocatedWith: [], featureTags: [] };
  const far = {
    ...{
      ...parts,
      code: 'YC-9',
      name: '西陵代表之家',
      division: 'Division:420502000000',
      mode: 'ONSITE',
      address: '西陵',
    },
    ...{ openingHours: '工作日', openedOn: today },
  };
  const parent = made(await on('prepareStation', far, otherOffice), 'station');
  const [{ version: expectedVersion }] = await rows('select version from station where id = $1', one.split(':')[1]);
  const put = (above: string) => on('updateStation', { id: one, expectedVersion, parent: above });
  expect(refusalOf(await put(parent))).toEqual(['NOT_THIS_PLACE', 'parent']);
  expect(refusalOf(await put(one))).toEqual(['OWN_PARENT', 'parent']);
  expect(refusalOf(await put(other))).toBeUndefined();
  expect(await rows('select parent_id from station where id = $1', one.split(':')[1])).toEqual([
    { parent_id: other.split(':')[1] },
  ]);
});

test.each([
  ['training', 'planTraining', 'congress'],
  ['activity', 'planActivity', 'session'],
] as const)('a %s is planned for no congress of another place', async (concept, act, path) => {
  const days = { division: 'Division:420500000000', startsOn: today, endsOn: today, name: '培训' };
  const training = {
    ...{ ...days, stage: 'DUTY', parties: ['ALL_DEPUTIES'], term: 5, classHours: 6, venue: '党校', syllabus: '代表法' },
    congress: `Congress:${ids.congress(2)}`,
  };
  const [session] = await rows('select id from congress_session where congress_id = $1', ids.congress(1));
  const activity = { ...days, kind: 'RESEARCH', level: 'COUNTY', session: `CongressSession:${session.id}` };
  const told = await by(concept)(act, concept === 'training' ? training : activity, otherOffice);
  expect(refusalOf(told)).toEqual(['NOT_THIS_PLACE', path]);
  expect(await rows(`select id from ${concept}`)).toEqual([]);
});
