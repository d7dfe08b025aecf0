import { expect } from 'vitest';
import { DeputyGroup } from '../../schema/deputies/deputy-group.js';
import { addDays } from '../../schema/kit/days.js';
import { dayInChina } from '../../schema/kit/declare/china.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { acting } from './acting.js';
import { office } from './voice.js';

export const today = dayInChina();
export const deputy = (n: number): Viewer => ({ role: 'deputy', deputy: ids.deputy(n) });
export const d = (n: number) => `Deputy:${ids.deputy(n)}`;
export const group = uuidOf('group', 1);
export const liaison: Viewer = { role: 'staff', division: '150602001000', posts: ['LIAISON'] };

let fixture: Fixture;
/** A place with a group of deputies, for the tests of one file. */
export async function openRota(): Promise<Fixture> {
  const data = smallPlace();
  const of = { kind: 'REGIONAL', level: 'COUNTY', isKey: false, establishedOn: '2022-02-01' } as const;
  data.add(DeputyGroup, { id: group, name: '第一小组', division: '150602001000', leader: ids.deputy(1), ...of });
  fixture = await openFixture(data);
  return fixture;
}

export const by =
  (field: string) =>
  (act: string, input: object, viewer: Viewer = office, more = ''): Promise<Data> =>
    acting(fixture, field)(act, input, { viewer }, more);
export const [on, post, duty, swap, hall, seat] = [
  by('station'),
  by('stationDeputy'),
  by('dutyRoster'),
  by('dutySwap'),
  by('receptionSession'),
  by('receptionDeputy'),
];
export const rows = async (text: string, ...values: unknown[]): Promise<Data[]> =>
  (await fixture.store.pool.query(text, values)).rows;
export const versionOf = async (id: string): Promise<number> => {
  const [type, uuid] = id.split(':') as [string, string];
  const table = {
    Station: 'station',
    DutyRoster: 'duty_roster',
    DutySwap: 'duty_swap',
    ReceptionSession: 'reception_session',
  }[type];
  return (await rows(`select version from ${table} where id = $1`, uuid))[0].version;
};
export const named = async (id: string) => ({ id, expectedVersion: await versionOf(id) });
export const forbidden = { extensions: { code: 'FORBIDDEN' } };

let stations = 0;
/** A station that is open, its head deputy 1, with deputies 2 and 3. */
export async function opened(): Promise<string> {
  const { station, userErrors } = await on('prepareStation', {
    ...{
      code: `JZ-${++stations}`,
      name: '交通街道代表之家',
      kind: 'DEPUTY_HOME',
      tier: 'STATION',
      hostKind: 'SUBDISTRICT',
    },
    ...{ division: 'Division:150602001000', coLocatedWith: [], featureTags: [], mode: 'ONSITE', address: '交通街1号' },
    ...{ openingHours: '工作日', openedOn: addDays(today, 10) },
  });
  expect(userErrors).toEqual([]);
  expect((await on('openStation', { id: station.id, expectedVersion: 1 })).userErrors).toEqual([]);
  for (const [n, role] of [
    [1, 'HEAD'],
    [2, 'MEMBER'],
    [3, 'MEMBER'],
  ] as const)
    expect((await post('assignToStation', { station: station.id, deputy: d(n), role })).userErrors).toEqual([]);
  return station.id;
}
export const modes = { timeMode: 'FIXED', placeMode: 'FIXED', topicMode: 'FLEXIBLE', shift: 'MORNING' };
export const planned = async (station: string, n: number, more: object = {}, viewer: Viewer = office) => {
  const done = await duty('planDuty', { station, deputy: d(n), dutyOn: today, ...modes, ...more }, viewer);
  expect(done.userErrors).toEqual([]);
  return done.dutyRoster.id as string;
};
export const codeOf = async (id: string) =>
  (await fixture.ask('query($id: ID!) { station(id: $id) { checkInCode } }', { viewer: office, variables: { id } }))
    .station.checkInCode;
