import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { metresBetween } from '../../schema/deputies/find/stations-around.js';
import { Grid } from '../../schema/grids/grid.js';
import { GridDeputyAssignment } from '../../schema/grids/grid-deputy-assignment.js';
import { GridStaff } from '../../schema/grids/grid-staff.js';
import { dayInChina } from '../../schema/kit/declare/china.js';
import { ReceptionSession, type ReceptionStatus } from '../../schema/stations/reception-session.js';
import type { StationMode, StationStatus } from '../../schema/stations/station.choices.js';
import { Station } from '../../schema/stations/station.js';
import type { Dataset } from '../../seeds/kit/dataset.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';

const [county, street, village, other] = ['150602000000', '150602001000', '150602001001', '150602001002'];
const here = { longitude: 109.8, latitude: 39.6 };
/** A point so many metres north of here. */
const north = (metres: number) => ({ longitude: 109.8, latitude: 39.6 + metres / 111_195 });

function addStation(data: Dataset, code: string, division: string, metres: number | null, more: object = {}) {
  data.add(Station, {
    id: uuidOf('station', data.of(Station).length),
    code,
    name: `家站${code}`,
    kind: 'CONTACT_STATION',
    tier: 'STATION',
    division,
    hostKind: 'COMMUNITY',
    coLocatedWith: [],
    address: '交通街道',
    ...(metres === null ? {} : north(metres)),
    mode: 'ONSITE' satisfies StationMode,
    isModel: false,
    featureTags: [],
    status: 'OPEN' satisfies StationStatus,
    openingHours: '工作日',
    openedOn: '2022-01-01',
    ...more,
  });
  return data.of(Station).at(-1)!.id as string;
}

const day = (days: number) => dayInChina(new Date(Date.now() + days * 86_400_000));
function addReception(data: Dataset, station: string, division: string, heldOn: string, status: ReceptionStatus) {
  const id = uuidOf('reception', data.of(ReceptionSession).length);
  const none = { visitorCount: 0 };
  const rest = { mode: 'ONSITE', topic: '接待', hostDeputy: ids.deputy(2), status, ...none } as const;
  data.add(ReceptionSession, { id, station, division, heldOn, ...rest });
}

/** The small place with a crowd of stations around its second community, and one grid in its tenth. */
function place(): Dataset {
  const data = smallPlace();
  const home = addStation(data, 'HOME', street!, 3000, { tier: 'CENTRE' });
  addStation(data, 'COUNTY', county!, 5, { tier: 'CENTRE' });
  addStation(data, 'CLOSED', other!, 0, { status: 'CLOSED' });
  addStation(data, 'ONLINE', other!, null, { mode: 'ONLINE', name: '一号线上站' });
  for (let n = 0; n < 150; n++) addStation(data, `CROWD${n}`, other!, 240 - n, { name: `家站${n}`, tier: 'POINT' });
  const last = addStation(data, 'LAST', other!, 20, { name: '最后的家站', mode: 'BOTH', tier: 'POINT' });
  const grid = uuidOf('grid', 1);
  const code = `${village}001`;
  data.add(Grid, { id: grid, code, name: '第一网格', kind: 'BASIC', division: village!, householdCount: 200 });
  for (const [n, endedOn] of ['2023-01-01', undefined].entries())
    data.add(GridStaff, {
      id: uuidOf('staff', n),
      grid,
      role: 'LEADER',
      name: `网格长${n}`,
      startedOn: '2022-01-01',
      ...(endedOn ? { endedOn } : {}),
    });
  for (const [n, status] of (['ACTIVE', 'ENDED'] as const).entries())
    data.add(GridDeputyAssignment, {
      id: uuidOf('assignment-of-grid', n),
      grid,
      deputy: ids.deputy(n === 0 ? 1 : 0),
      roles: ['MEDIATOR'],
      status,
      startedOn: '2023-01-01',
    });
  addReception(data, home, street!, day(-1), 'PLANNED');
  addReception(data, home, street!, day(0), 'CANCELLED');
  addReception(data, home, street!, day(9), 'PLANNED');
  addReception(data, home, street!, day(3), 'PLANNED');
  addReception(data, last, other!, day(0), 'PLANNED');
  return data;
}

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(place());
});
afterAll(() => fixture.close());

const fields = `division { code } grid { code } gridLeader { name } station { code } distanceM
  nextReception { heldOn } deputies { level nearest { nearness deputy { name } } }`;
const query = `query ($point: GeoPoint, $divisionCode: String, $gridCode: String, $first: Int) {
  deputiesFor(point: $point, divisionCode: $divisionCode, gridCode: $gridCode, first: $first) { ${fields} }
}`;
const found = async (variables: Record<string, unknown>): Promise<Data> =>
  (await fixture.ask(query, { variables: { first: 5, ...variables } })).deputiesFor;

describe('a point', () => {
  it('is at the nearest of a hundred and fifty stations, whatever their names; closed ones and those on the network aside', async () => {
    expect(await found({ point: north(21) })).toMatchObject({
      station: { code: 'LAST' },
      distanceM: 1,
      division: { code: other },
    });
    expect(await found({ point: north(101) })).toMatchObject({ station: { code: 'CROWD139' }, distanceM: 0 });
  });

  it('is in the division of a station of its neighbourhood, though that of the county may be nearer', async () => {
    expect(await found({ point: here })).toMatchObject({
      station: { code: 'COUNTY' },
      distanceM: 5,
      division: { code: other },
    });
  });

  it('is measured along the great circle', () => {
    // Beijing to Shanghai: 1067 km on a sphere.
    const [beijing, shanghai] = [
      { longitude: 116.4074, latitude: 39.9042 },
      { longitude: 121.4737, latitude: 31.2304 },
    ];
    expect(Math.round(metresBetween(beijing, shanghai) / 1000)).toBe(1067);
    expect(metresBetween(beijing, beijing)).toBe(0);
    expect(Math.round(metresBetween({ longitude: 179.5, latitude: 0 }, { longitude: -179.5, latitude: 0 }))).toBe(
      111_195,
    );
  });
});

describe('a division', () => {
  it('of one grid is that grid, with its leader in post and its acting deputies', async () => {
    const { deputies, ...where } = await found({ divisionCode: village });
    expect(where).toMatchObject({ grid: { code: `${village}001` }, gridLeader: { name: '网格长1' } });
    expect(deputies).toEqual([
      {
        level: 'COUNTY',
        nearest: [
          { nearness: 'GRID', deputy: { name: '李娜' } },
          { nearness: 'VILLAGE', deputy: { name: '陈静' } },
          { nearness: 'ELSEWHERE', deputy: { name: '欧阳明' } },
        ],
      },
      {
        level: 'PREFECTURE',
        nearest: [
          { nearness: 'GRID', deputy: { name: '李娜' } },
          { nearness: 'VILLAGE', deputy: { name: '陈静' } },
          { nearness: 'TOWNSHIP', deputy: { name: '陈静' } },
          expect.objectContaining({ nearness: 'PREFECTURE' }),
          expect.objectContaining({ nearness: 'PREFECTURE' }),
        ],
      },
    ]);
  });

  it('without a station of its own goes to the one of its street, by its highest tier', async () => {
    expect(await found({ divisionCode: village })).toMatchObject({ station: { code: 'HOME' }, distanceM: null });
    expect(await found({ divisionCode: other })).toMatchObject({ station: { code: 'ONLINE' } });
    expect(await found({ divisionCode: county })).toMatchObject({ station: { code: 'COUNTY' } });
  });
});

describe('the next reception', () => {
  it('is the first that is announced for today or later, by the calendar of China', async () => {
    expect((await found({ divisionCode: street })).nextReception).toEqual({ heldOn: day(3) });
    expect((await found({ point: north(20) })).nextReception).toEqual({ heldOn: day(0) });
  });

  it('may be another one of the street, where the station announces none', async () => {
    const asked = `{ deputiesFor(divisionCode: "${other}") { station { code } nextReception { heldOn station { code } } } }`;
    expect((await fixture.ask(asked)).deputiesFor).toEqual({
      station: { code: 'ONLINE' },
      nextReception: { heldOn: day(0), station: { code: 'LAST' } },
    });
  });
});

describe('the statements', () => {
  const count = async (selection: string, first: number) =>
    (await fixture.askSql(`{ deputiesFor(divisionCode: "${village}", first: ${first}) { ${selection} } }`)).sql.length;

  it('are as many for one deputy as for twenty', async () => {
    // Three to find the place; the congresses, their counts and seven rings; two for the records.
    const selection = 'deputies { nearest { deputy { name division { name } } mandate { electoralUnit } } }';
    expect(await count(selection, 1)).toBe(14);
    expect(await count(selection, 20)).toBe(14);
  });

  it('are only those of what is selected', async () => {
    expect(await count('locatedBy', 5)).toBe(3);
    expect(await count('gridLeader { name }', 5)).toBe(4);
    expect(await count('station { code }', 5)).toBe(9);
    expect(await count('station { code } nextReception { heldOn }', 5)).toBe(12);
  });
});
