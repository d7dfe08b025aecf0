import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../schema/kit/viewer.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { addMediations, mediations, withPlaces } from '../setup/mediations.js';

/** Each year is a table of its own. */
const records = [
  // 2020: of the two that round alike, the second in key order is larger.
  ...mediations(30, { category: 'WAGE', openedOn: '2020-02-01' }),
  ...mediations(12, { category: 'FAMILY', openedOn: '2020-02-01', isPublished: true }),
  ...mediations(17, { category: 'LAND', openedOn: '2020-02-01', isPublished: true }),
  ...mediations(4, { category: 'CONSUMER', openedOn: '2020-02-01', isPublished: true }),
  // 2021: too few as a whole.
  ...mediations(9, { category: 'ACCIDENT', openedOn: '2021-12-31' }),
  // 2022: townships and counties in two months.
  ...mediations(39, { openedOn: '2022-04-30', division: '150602001000' }),
  ...mediations(8, { openedOn: '2022-04-30', division: '150602002000' }),
  ...mediations(9, { openedOn: '2022-05-01', division: '150602002000' }),
  ...mediations(10, { openedOn: '2022-05-01', division: '150603000000' }),
];

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(addMediations(withPlaces(), records));
});
afterAll(() => fixture.close());

const year = (from: number) => `{ openedOn: { gte: "${from}-01-01", lt: "${from + 1}-01-01" } }`;
const aggregate = (args: string, selection: string) => `{ it: disputeMediationAggregate(${args}) { ${selection} } }`;
const table = (args: string, scope = 'scope: ALL,') =>
  aggregate(`${scope} ${args}`, 'total { count } groups { keys { value } count }');
const ask = async (source: string, asking = {}): Promise<Data> => (await fixture.ask(source, asking)).it;
/** Groups as `WAGE 30`. */
const shown = ({ groups, total }: Data) => ({
  groups: groups.map(({ keys, count }: Data) => [...keys.map(({ value }: Data) => value), count].join(' ')),
  total: total.count,
});
const byCategory = `filter: ${year(2020)}, groupBy: [{ field: CATEGORY }]`;
const totalOf = async (filter: string) =>
  (await ask(aggregate(`scope: ALL, filter: ${filter}`, 'total { count }'))).total.count;

describe('with scope ALL', () => {
  it('counts are rounded down to tens, and groups below ten are absent', async () => {
    expect(shown(await ask(table(byCategory)))).toEqual({ groups: ['WAGE 30', 'FAMILY 10', 'LAND 10'], total: 60 });
  });

  it('a total of fewer than ten says 0, as where nothing matches', async () => {
    for (const nobody of [2021, 1999])
      expect(shown(await ask(table(`filter: ${year(nobody)}, groupBy: [{ field: CATEGORY }]`)))).toEqual({
        groups: [],
        total: 0,
      });
  });

  it('every grouping rounds what it counts itself, whatever finer groups say', async () => {
    const by = (groupBy: string) =>
      ask(table(`filter: ${year(2022)}, orderBy: KEY_ASC, groupBy: [${groupBy}]`)).then(shown);
    const month = '{ field: OPENED_ON, bucket: MONTH }';
    const total = 60;
    expect(await by(`{ field: DIVISION }, ${month}`)).toEqual({
      groups: ['Division:150602001000 2022-04-01 30', 'Division:150603000000 2022-05-01 10'],
      total,
    });
    expect(await by('{ field: DIVISION }')).toEqual({
      groups: ['Division:150602001000 30', 'Division:150602002000 10', 'Division:150603000000 10'],
      total,
    });
    expect(await by('{ field: DIVISION, level: COUNTY }')).toEqual({
      groups: ['Division:150602000000 50', 'Division:150603000000 10'],
      total,
    });
    expect(await by(month)).toEqual({ groups: ['2022-04-01 40', '2022-05-01 10'], total });
  });

  it('conditions on groups and their order know rounded counts alone', async () => {
    const groups = async (more: string) => shown(await ask(table(`${byCategory}, ${more}`))).groups;
    expect(await groups('having: { gt: 10 }')).toEqual(['WAGE 30']);
    expect(await groups('having: { eq: 10 }')).toEqual(['FAMILY 10', 'LAND 10']);
    expect(await groups('having: { eq: 17 }')).toEqual([]);
    expect(await groups('having: { lt: 10 }')).toEqual([]);
    // 12 and 17 stand in the order of their keys, both ways.
    expect(await groups('orderBy: COUNT_DESC')).toEqual(['WAGE 30', 'FAMILY 10', 'LAND 10']);
    expect(await groups('orderBy: COUNT_ASC')).toEqual(['FAMILY 10', 'LAND 10', 'WAGE 30']);
    expect(await groups('first: 2')).toEqual(['WAGE 30', 'FAMILY 10']);
  });

  it('months may be given in every way that covers them whole', async () => {
    expect(await totalOf('{ openedOn: { gte: "2022-04-01", lt: "2022-05-01" } }')).toBe(40);
    expect(await totalOf('{ openedOn: { gt: "2022-03-31", lte: "2022-04-30" } }')).toBe(40);
    const since = '{ and: [{ updatedAt: { gte: "2024-10-31T16:00:00.000Z" } }, { settledOn: { isNull: true } }] }';
    expect(await totalOf(since)).toBe(130);
  });

  it('every role is told the same', async () => {
    const viewers: Viewer[] = [
      { role: 'anonymous' },
      { role: 'citizen' },
      { role: 'deputy', deputy: '0198c0de-0000-7000-8000-000000000000' },
      { role: 'staff', division: '420000000000' },
      { role: 'agency', agency: '0198c0de-0000-7000-8000-000000000000', division: '150000000000' },
      { role: 'analyst', division: '150603000000' },
      { role: 'admin' },
    ];
    const answers = await Promise.all(viewers.map((viewer) => ask(table(byCategory), { viewer })));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });
});

describe('with scope VISIBLE', () => {
  it('as without a scope, the public counts what it sees, exactly and in groups of any size', async () => {
    const visible = await ask(table(byCategory, ''));
    expect(shown(visible)).toEqual({ groups: ['LAND 17', 'FAMILY 12', 'CONSUMER 4'], total: 33 });
    expect(await ask(table(byCategory, 'scope: VISIBLE,'))).toEqual(visible);
    expect(await ask(table(byCategory, 'scope: null,'))).toEqual(visible);
  });

  it('one document has a plan for each scope', async () => {
    const source = `query ($scope: AggregateScope) ${table(byCategory, 'scope: $scope,')}`;
    const counts = [];
    for (const scope of ['VISIBLE', 'ALL', undefined, 'VISIBLE'])
      counts.push(shown(await ask(source, { variables: { scope } })).total);
    expect(counts).toEqual([33, 60, 33, 33]);
  });
});
