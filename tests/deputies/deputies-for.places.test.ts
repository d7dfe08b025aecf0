import { describe, expect, it } from 'vitest';
import type { Claims } from '../../api/auth/claims.js';
import { dayInChina } from '../../schema/kit/declare/china.js';
import { addDays } from '../../seeds/areas/days.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { asking, type Data } from '../statistics/asking.js';

const { post, ask } = asking();
const citizen: Claims = { role: 'citizen' };
const query = `query ($point: GeoPoint, $divisionCode: String, $gridCode: String, $first: Int = 3) {
  deputiesFor(point: $point, divisionCode: $divisionCode, gridCode: $gridCode, first: $first) {
    locatedBy
    division { code name }
    grid { code name }
    gridLeader { name role }
    station { code name }
    distanceM
    nextReception { heldOn station { code } }
    deputies { level totalCount congress { name } nearest { nearness deputy { name } mandate { electoralUnit } } }
  }
}`;
const found = async (place: object, claims = citizen): Promise<Data> => (await ask(query, place, claims)).deputiesFor;
/** The first reception that a station has announced for today or later. */
const announced = async (code: string): Promise<Data> => {
  const filter = { station: { code: { eq: code } }, status: { eq: 'PLANNED' }, heldOn: { gte: dayInChina() } };
  const list = `query ($filter: ReceptionSessionFilter) {
    it: receptionSessions(first: 1, filter: $filter, orderBy: [{ field: HELD_ON }]) { nodes { heldOn station { code } } }
  }`;
  const [next] = (await ask(list, { filter }, citizen)).it.nodes;
  expect(next.heldOn <= addDays(dayInChina(), 63)).toBe(true);
  return next;
};
/** The levels in a line each: `COUNTY 344 晋江市人民代表大会: 赵海胜 GRID, …`. */
const linesOf = ({ deputies }: Data): string[] =>
  deputies.map(
    ({ level, totalCount, congress, nearest }: Data) =>
      `${level} ${totalCount} ${congress.name}: ${nearest.map(({ nearness, deputy }: Data) => `${deputy.name} ${nearness}`).join(', ')}`,
  );

describe('whoever stands in a grid', () => {
  it('finds its leader and station, and the deputies of every level that its subdistrict has, those of the grid first', async () => {
    const { deputies, ...where } = await found({ gridCode: '350582002014001' });
    expect(where).toEqual({
      locatedBy: 'GRID',
      division: { code: '350582002014', name: '梅庭社区' },
      grid: { code: '350582002014001', name: '奥林春天网格' },
      gridLeader: { name: '刘静', role: 'LEADER' },
      station: { code: '350582-H02931', name: '梅岭街道梅庭社区人大代表活动室' },
      distanceM: null,
      nextReception: await announced('350582-H02931'),
    });
    expect(linesOf({ deputies })).toEqual([
      'COUNTY 344 晋江市人民代表大会: 赵海胜 GRID, 刘建全 GRID, 史玉萍 VILLAGE',
      'PREFECTURE 520 泉州市人民代表大会: 李嘉娜 GRID, 吴少胜 VILLAGE, 王宏发 TOWNSHIP',
      'PROVINCE 72 福建省人民代表大会: 傅俊远 COUNTY, 董思杰 COUNTY, 刘培峰 COUNTY',
      'NATIONAL 13 全国人民代表大会: 王绍波 TOWNSHIP, 邓金莉 PREFECTURE, 郝倩 PREFECTURE',
    ]);
    expect(deputies[0].nearest[0].mandate).toEqual({ electoralUnit: '晋江市第82选区' });
  });

  it('finds the same under aliases, in fragments, and with whole lists below the records', async () => {
    const data = await ask(
      `query {
        ...Mine
        deputies(first: 1, filter: { name: { eq: "赵海胜" } }) { nodes { name } }
      }
      fragment Mine on Query {
        mine: deputiesFor(gridCode: "350582002014001", first: 1) {
          unit: grid { crew: deputies(first: 10) { totalCount nodes { who: deputy { name } } } }
          levels: deputies { level best: nearest { person: deputy { name stations(first: 1) { nodes { role } } } } }
        }
      }`,
      {},
      citizen,
    );
    expect(data.mine.unit.crew).toEqual({
      totalCount: 3,
      nodes: ['赵海胜', '刘建全', '李嘉娜'].map((name) => ({ who: { name } })),
    });
    expect(data.mine.levels.map(({ level, best }: Data) => [level, best[0].person.name])).toEqual([
      ['COUNTY', '赵海胜'],
      ['PREFECTURE', '李嘉娜'],
      ['PROVINCE', '傅俊远'],
      ['NATIONAL', '王绍波'],
    ]);
    expect(data.deputies.nodes).toEqual([{ name: '赵海胜' }]);
  });
});

describe('whoever knows the division', () => {
  it('finds the town’s own deputies and home, by a short code or a long one', async () => {
    const town = await found({ divisionCode: '420581107' });
    expect(await found({ divisionCode: '420581107000' })).toEqual(town);
    const { deputies, ...where } = town;
    expect(where).toEqual({
      locatedBy: 'DIVISION',
      division: { code: '420581107000', name: '王家畈镇' },
      grid: null,
      gridLeader: null,
      station: { code: '420581-J00440', name: '王家畈镇人大代表之家' },
      distanceM: null,
      nextReception: await announced('420581-J00440'),
    });
    expect(linesOf({ deputies })).toEqual([
      'TOWNSHIP 66 宜都市王家畈镇人民代表大会: 徐延才 TOWNSHIP, 蔡惠宁 TOWNSHIP, 苏文蓉 TOWNSHIP',
      'COUNTY 246 宜都市人民代表大会: 王翔 TOWNSHIP, 高安磊 TOWNSHIP, 陆天发 TOWNSHIP',
      'PREFECTURE 402 宜昌市人民代表大会: 赵思发 COUNTY, 周学斌 COUNTY, 黄若芳 COUNTY',
      'PROVINCE 68 湖北省人民代表大会: 刘玉发 COUNTY, 邓清福 COUNTY, 马庆胜 COUNTY',
      'NATIONAL 8 全国人民代表大会: 刘明义 COUNTY, 陈景航 PREFECTURE, 杜若敏 PREFECTURE',
    ]);
  });

  it('finds no congress of a subdistrict, which has none', async () => {
    const street = await found({ divisionCode: '321181001' });
    expect(street.division).toEqual({ code: '321181001000', name: '云阳街道' });
    expect(street.station).toEqual({ code: '321181-J02294', name: '云阳街道人大代表之家' });
    expect(linesOf(street).map((line) => line.split(' ', 3))).toEqual([
      ['COUNTY', '287', '丹阳市人民代表大会:'],
      ['PREFECTURE', '61', '镇江市人民代表大会:'],
      ['PROVINCE', '8', '江苏省人民代表大会:'],
      ['NATIONAL', '1', '全国人民代表大会:'],
    ]);
  });

  it('finds what a county or prefecture has for itself, and where a zone has nothing, what is above it', async () => {
    const county = await found({ divisionCode: '350582', first: 1 });
    expect(county.station).toEqual({ code: '350582-H02473', name: '晋江市人大代表活动室' });
    expect(linesOf(county)[0]).toBe('COUNTY 344 晋江市人民代表大会: 秦诗琳 COUNTY');
    const city = await found({ divisionCode: '1506', first: 1 });
    expect(city.station.name).toBe('鄂尔多斯市线上代表家站');
    expect(linesOf(city)[0]).toMatch(/^PREFECTURE 287 鄂尔多斯市人民代表大会: /);
    expect((await found({ divisionCode: '350582402' })).station).toEqual(county.station);
    const zone = await found({ divisionCode: '321171' });
    expect({ ...zone, deputies: linesOf(zone).length }).toMatchObject({
      station: null,
      nextReception: null,
      deputies: 3,
    });
  });

  it('is asked once for as many deputies as she wants, and told each once a level', async () => {
    const { deputies } = await found({ divisionCode: '350582002014', first: 20 });
    const order = ['GRID', 'VILLAGE', 'TOWNSHIP', 'COUNTY', 'PREFECTURE', 'PROVINCE'];
    for (const { nearest } of deputies) {
      const units = nearest.map(({ deputy, mandate }: Data) => deputy.name + mandate.electoralUnit);
      expect(new Set(units).size).toBe(units.length);
      const rings = nearest.map(({ nearness }: Data) => order.indexOf(nearness));
      expect(rings).toEqual(rings.toSorted((a: number, b: number) => a - b));
    }
    const counts = ({ deputies }: Data) => deputies.map(({ nearest }: Data) => nearest.length);
    expect(counts({ deputies })).toEqual([20, 20, 20, 13]);
    expect(counts(await found({ divisionCode: '350582002014', first: null }))).toEqual([5, 5, 5, 5]);
  });
});

describe('whoever knows only the point', () => {
  it('is at the nearest station, and so in its division', async () => {
    const { deputies, ...where } = await found({ point: { longitude: 109.7208, latitude: 39.6068 } });
    expect(where).toEqual({
      locatedBy: 'NEAREST_STATION',
      division: { code: '150603003003', name: '宁馨社区' },
      grid: null,
      gridLeader: null,
      station: { code: '150603-Z00159', name: '滨河街道宁馨社区人大代表联络站' },
      distanceM: 0,
      nextReception: await announced('150603-Z00159'),
    });
    expect(linesOf({ deputies })[0]).toBe(
      'COUNTY 90 康巴什区人民代表大会: 吴继才 VILLAGE, 娜仁高娃 VILLAGE, 陈培涛 VILLAGE',
    );
  });

  it('hears how far it is, in a street and in the desert', async () => {
    const near = await found({ point: { longitude: 118.498, latitude: 24.8767 } });
    expect([near.distanceM, near.station.code]).toEqual([81, '350582-H02931']);
    const far = await found({ point: { longitude: 108, latitude: 39 } });
    expect([far.distanceM, far.station.code, far.division.name]).toEqual([6948, '150624-Z00275', '百眼井村']);
  });

  it('gets null where no station is within 50 km', async () => {
    expect(await found({ point: { longitude: 121.47, latitude: 31.23 } })).toBeNull();
    expect(await found({ point: { longitude: 0, latitude: 90 } })).toBeNull();
    expect(await found({ point: { longitude: -180, latitude: -90 } })).toBeNull();
  });
});

describe('deputiesFor', () => {
  it('answers every role the same', async () => {
    const [deputy, agency, division] = [uuidOf('deputy', 1), uuidOf('agency', 1), '150600000000'];
    const place = { gridCode: '350582002014001' };
    const answer = await found(place);
    const claims: Claims[] = [
      { role: 'deputy', deputy },
      { role: 'agency', agency, division },
      { role: 'analyst', division },
      { role: 'staff', division },
      { role: 'system' },
    ];
    for (const asker of claims) expect(await found(place, asker)).toEqual(answer);
  });

  it('shows of the deputies only what the role may see', async () => {
    const phones = `{ deputiesFor(divisionCode: "150602001", first: 1) { deputies { level nearest { deputy { phoneMasked } } } } }`;
    const { data, errors } = await post(phones, {}, citizen);
    expect(data).toEqual({ deputiesFor: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    const { deputiesFor } = await ask(phones, {}, { role: 'staff', division: '150602000000' });
    expect(deputiesFor.deputies[0].nearest[0].deputy.phoneMasked).toMatch(/^1\d\d\*{4}\d{4}$/);
  });

  it.for([
    [{}, 'divisionCode', /give exactly one of point, divisionCode and gridCode/],
    [{ divisionCode: null }, 'divisionCode', /is missing/],
    [{ divisionCode: '15', gridCode: '350582002014001' }, 'gridCode', /cannot be combined with divisionCode/],
    [{ point: { longitude: 1, latitude: 1 }, divisionCode: '15' }, 'divisionCode', /cannot be combined with point/],
    [{ divisionCode: '123' }, 'divisionCode', /give 2, 4, 6, 9 or 12 digits/],
    [{ divisionCode: '99' }, 'divisionCode', /no division has this code; see divisions/],
    [{ gridCode: '' }, 'gridCode', /give 15 digits/],
    [{ gridCode: '350582002014999' }, 'gridCode', /no grid has this code; see grids/],
    [{ point: { longitude: 181, latitude: 1 } }, 'point.longitude', /give degrees from -180 to 180/],
    [{ point: { longitude: 39.6, latitude: 109.7 } }, 'point.latitude', /give degrees from -90 to 90/],
    [{ divisionCode: '15', first: 0 }, 'first', /give 1 to 20/],
    [{ divisionCode: '15', first: 21 }, 'first', /give 1 to 20/],
  ] as const)('refuses %j and names %s', async ([place, argument, message]) => {
    const { data, errors } = await post(query, place, citizen);
    expect(data).toEqual({ deputiesFor: null });
    expect(errors).toHaveLength(1);
    expect(errors![0]).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code: 'BAD_USER_INPUT', argument: `deputiesFor.${argument}` },
    });
  });

  it('refuses half a point and what is no number', async () => {
    for (const point of [{ longitude: 1 }, { longitude: 1, latitude: 'x' }, { longitude: 1, latitude: null }]) {
      const { errors } = await post(query, { point }, citizen);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
  });
});
