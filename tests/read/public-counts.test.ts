import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { addMediations, mediations, withPlaces } from '../setup/mediations.js';
import { atLeast, drawBy, most, tally } from '../setup/public-counts.js';

/** Each year is a table of its own. */
const records = [
  // 2020: one of them too small to be told.
  ...mediations(60, { category: 'WAGE', openedOn: '2020-02-01' }),
  ...mediations(52, { category: 'FAMILY', openedOn: '2020-02-01', isPublished: true }),
  ...mediations(37, { category: 'LAND', openedOn: '2020-08-01', isPublished: true }),
  ...mediations(4, { category: 'CONSUMER', openedOn: '2020-08-01', isPublished: true }),
  // 2021: too few as a whole.
  ...mediations(3, { category: 'ACCIDENT', openedOn: '2021-12-31' }),
  // 2022: two counties, two quarters.
  ...mediations(80, { openedOn: '2022-04-30', division: '150602001000' }),
  ...mediations(40, { openedOn: '2022-09-30', division: '150602002000', stage: 'COURT_ENTRUSTED' }),
  ...mediations(50, { openedOn: '2022-07-01', division: '150603000000' }),
];

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(addMediations(withPlaces(), records));
  await drawBy(fixture, 1);
});
afterAll(() => fixture.close());

const year = (from: number) => `openedOn: { gte: "${from}-01-01", lt: "${from + 1}-01-01" }`;
const aggregate = (args: string, selection: string) => `{ it: disputeMediationAggregate(${args}) { ${selection} } }`;
const ask = async (source: string, asking = {}): Promise<Data> => (await fixture.ask(source, asking)).it;
const table = (args: string, asking = {}) =>
  ask(aggregate(args, 'total { count } groups { keys { value } count }'), asking);
const groups = async (args: string) =>
  tally(await ask(aggregate(`scope: ALL, ${args}`, 'groups { keys { value } count }')));
const totalOf = async (filter: string) =>
  (await ask(aggregate(`scope: ALL, filter: { ${filter} }`, 'total { count }'))).total.count;

/** Each told number is as near to what there is as the bound says. */
function expectNear(told: ReadonlyMap<string, number>, known: Readonly<Record<string, number>>) {
  expect([...told.keys()].sort()).toEqual(Object.keys(known).sort());
  for (const [key, count] of told) {
    expect(Math.abs(count - known[key]!), key).toBeLessThanOrEqual(most);
    expect(count).toBeGreaterThanOrEqual(atLeast);
  }
}
const byCategory = `filter: { ${year(2020)} }, groupBy: [{ field: CATEGORY }]`;

describe('with scope ALL', () => {
  it('numbers are about right, and those below fifteen are absent', async () => {
    expectNear(await groups(byCategory), { WAGE: 60, FAMILY: 52, LAND: 37 });
  });

  it('a total that is too small says 0, as where nothing matches', async () => {
    for (const nobody of [2021, 1999]) {
      expect(await totalOf(year(nobody))).toBe(0);
      expect(await groups(`filter: { ${year(nobody)} }, groupBy: [{ field: CATEGORY }]`)).toEqual(new Map());
    }
  });

  it('places and periods are grouped by, or fixed, together with one property', async () => {
    const [city, east, west] = ['150600000000', '150602000000', '150603000000'];
    const in2022 = `filter: { division: { within: "1506" }, ${year(2022)} }`;
    const level = (level: string) => `{ field: DIVISION, level: ${level} }`;
    const time = (bucket: string) => `{ field: OPENED_ON, bucket: ${bucket} }`;
    expectNear(await groups(`${in2022}, groupBy: [${level('COUNTY')}]`), { [east!]: 120, [west!]: 50 });
    expectNear(await groups(`${in2022}, groupBy: [${level('PREFECTURE')}]`), { [city!]: 170 });
    expectNear(await groups(`groupBy: [${time('YEAR')}]`), { '2020-01-01': 153, '2022-01-01': 170 });
    expectNear(await groups(`groupBy: [${level('COUNTY')}, ${time('QUARTER')}]`), {
      [`${east} 2020-01-01`]: 112,
      [`${east} 2020-07-01`]: 41,
      [`${east} 2022-04-01`]: 80,
      [`${east} 2022-07-01`]: 40,
      [`${west} 2022-07-01`]: 50,
    });
    expectNear(await groups(`groupBy: [${level('COUNTY')}, ${time('YEAR')}, { field: STAGE }]`), {
      [`${east} 2020-01-01 PRE_LITIGATION`]: 153,
      [`${east} 2022-01-01 PRE_LITIGATION`]: 80,
      [`${east} 2022-01-01 COURT_ENTRUSTED`]: 40,
      [`${west} 2022-01-01 PRE_LITIGATION`]: 50,
    });
    expectNear(await groups(`${in2022}, groupBy: [{ field: IS_SETTLED_LOCALLY }]`), { true: 170 });
  });

  it('a cell has one number, however it is asked for', async () => {
    const place = '{ field: DIVISION, level: COUNTY }';
    const cells = await groups(`filter: { ${year(2022)} }, groupBy: [${place}, { field: STAGE }]`);
    const [east, stage] = ['division: { within: "150602" }', 'stage: { eq: COURT_ENTRUSTED }'];
    const known = cells.get('150602000000 COURT_ENTRUSTED');
    expect(await totalOf(`${east}, ${stage}, ${year(2022)}`)).toBe(known);
    expect(
      await totalOf(`and: [{ ${stage} }, { and: [{ ${year(2022)} }] }], division: { within: "150602000000" }`),
    ).toBe(known);
    expect(
      await totalOf(
        `${east}, ${stage}, and: [{ openedOn: { gt: "2021-12-31" } }, { openedOn: { lte: "2022-12-31" } }]`,
      ),
    ).toBe(known);
    const byYear = await groups(`filter: { ${east}, ${stage} }, groupBy: [{ field: OPENED_ON, bucket: YEAR }]`);
    expect(byYear.get('2022-01-01')).toBe(known);
    // A level above the division that the filter fixes is that division.
    const above = await groups(
      `filter: { ${east}, ${stage}, ${year(2022)} }, groupBy: [{ field: DIVISION, level: PROVINCE }]`,
    );
    expect(above.get('150000000000')).toBe(known);
    const quarter = 'openedOn: { gte: "2022-07-01", lt: "2022-10-01" }';
    const ofQuarter = await groups(`filter: { ${quarter} }, groupBy: [{ field: OPENED_ON, bucket: YEAR }]`);
    const quarters = await groups('groupBy: [{ field: OPENED_ON, bucket: QUARTER }]');
    expect(ofQuarter.get('2022-01-01')).toBe(quarters.get('2022-07-01'));
    expect(await totalOf(quarter)).toBe(quarters.get('2022-07-01'));
  });

  it('two cells with the same records have numbers of their own, so that equal numbers tell nothing', async () => {
    // Every record of these was settled locally, and is of one city.
    const numbers = new Set<number>();
    for (let seed = 1; seed <= 6; seed++) {
      await drawBy(fixture, seed);
      const told = await Promise.all([
        totalOf(year(2020)),
        totalOf(`${year(2020)}, isSettledLocally: { eq: true }`),
        totalOf(`${year(2020)}, division: { within: "1506" }`),
      ]);
      numbers.add(new Set(told).size);
    }
    await drawBy(fixture, 1);
    expect(Math.max(...numbers)).toBeGreaterThan(1);
  });

  it('where a value is absent is a cell as well', async () => {
    const result =
      '{ it: petitionCaseAggregate(scope: ALL, filter: { result: { isNull: true }, registeredOn: { gte: "2024-01-01", lt: "2025-01-01" } }) { total { count } } }';
    expect(await fixture.ask(result)).toEqual({ it: { total: { count: 0 } } });
  });

  it('conditions on groups and their order know the told numbers alone', async () => {
    const told = await groups(byCategory);
    const wage = told.get('WAGE')!;
    const names = async (more: string) => [...(await groups(`${byCategory}, ${more}`)).keys()];
    expect(await names(`having: { eq: ${wage} }`)).toEqual(['WAGE']);
    expect(await names('having: { eq: 60 }')).toEqual(
      [...told].filter(([, count]) => count === 60).map(([name]) => name),
    );
    expect(await names(`having: { lt: ${atLeast} }`)).toEqual([]);
    const descending = [...told].sort(([, a], [, b]) => b - a).map(([name]) => name);
    expect(await names('orderBy: COUNT_DESC')).toEqual(descending);
    expect(await names('orderBy: COUNT_ASC')).toEqual(descending.toReversed());
    expect(await names('first: 2')).toEqual(descending.slice(0, 2));
    expect(await names('orderBy: KEY_ASC')).toEqual(descending.toSorted());
  });

  it('every role is told the same, and the same again', async () => {
    const viewers: Viewer[] = [
      { role: 'anonymous' },
      { role: 'citizen' },
      { role: 'deputy', deputy: '0198c0de-0000-7000-8000-000000000000' },
      { role: 'staff', division: '420000000000' },
      { role: 'agency', agency: '0198c0de-0000-7000-8000-000000000000', division: '150000000000' },
      { role: 'analyst', division: '150603000000' },
      { role: 'system' },
      { role: 'anonymous' },
    ];
    const answers = await Promise.all(viewers.map((viewer) => table(`scope: ALL, ${byCategory}`, { viewer })));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });
});

describe('with scope VISIBLE', () => {
  it('as without a scope, the public counts what it sees, exactly and in groups of any size', async () => {
    const visible = await table(byCategory);
    expect(tally(visible)).toEqual(
      new Map([
        ['FAMILY', 52],
        ['LAND', 37],
        ['CONSUMER', 4],
      ]),
    );
    expect(visible.total.count).toBe(93);
    expect(await table(`scope: VISIBLE, ${byCategory}`)).toEqual(visible);
    expect(await table(`scope: null, ${byCategory}`)).toEqual(visible);
  });

  it('one document has a plan for each scope', async () => {
    const source = `query ($scope: AggregateScope) ${aggregate(`scope: $scope, ${byCategory}`, 'total { count }')}`;
    const all = await totalOf(year(2020));
    const counts = [];
    for (const scope of ['VISIBLE', 'ALL', undefined, 'VISIBLE'])
      counts.push((await ask(source, { variables: { scope } })).total.count);
    expect(counts).toEqual([93, all, 93, 93]);
  });
});
