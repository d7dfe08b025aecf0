import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../schema/kit/viewer.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { addMediations, mediations, withPlaces } from '../setup/mediations.js';

/** Each year is a table of its own. */
const records = [
  // 2020: one small group.
  ...mediations(30, { category: 'WAGE', openedOn: '2020-02-01' }),
  ...mediations(20, { category: 'LAND', openedOn: '2020-02-01', isPublished: true }),
  ...mediations(12, { category: 'FAMILY', openedOn: '2020-02-01', isPublished: true }),
  ...mediations(4, { category: 'CONSUMER', openedOn: '2020-02-01', isPublished: true }),
  // 2021: two small groups that hide each other.
  ...mediations(15, { category: 'WAGE', openedOn: '2021-05-31' }),
  ...mediations(7, { category: 'LAND', openedOn: '2021-05-31' }),
  ...mediations(3, { category: 'FAMILY', openedOn: '2021-05-31' }),
  // 2022: too few as a whole.
  ...mediations(9, { category: 'ACCIDENT', openedOn: '2022-01-31', amountSettledFen: 500 }),
  // 2023: the second county has one of its stages too small for its row, though others are withheld as well.
  ...mediations(40, { openedOn: '2023-01-01', stage: 'PRE_LITIGATION', division: '150602001000' }),
  ...mediations(11, { openedOn: '2023-01-01', stage: 'WITHOUT_LITIGATION', division: '150602001000' }),
  ...mediations(6, { openedOn: '2023-01-01', stage: 'COURT_ENTRUSTED', division: '150602001000' }),
  ...mediations(25, { openedOn: '2023-01-01', stage: 'PRE_LITIGATION', division: '150603000000' }),
  ...mediations(14, { openedOn: '2023-01-01', stage: 'WITHOUT_LITIGATION', division: '150603000000' }),
  ...mediations(5, { openedOn: '2023-01-01', stage: 'COURT_ENTRUSTED', division: '150603000000' }),
  // 2024: townships of one county, and sums that few records bring.
  ...mediations(50, { openedOn: '2024-04-30', division: '150602001000', amountSettledFen: 100 }),
  ...mediations(20, { openedOn: '2024-04-30', division: '150602002000', amountSettledFen: 200 }),
  ...mediations(8, { openedOn: '2024-04-30', division: '150602003000' }),
  ...mediations(9, { openedOn: '2024-04-30', division: '150603000000' }),
  ...mediations(2, { openedOn: '2024-05-01', division: '150602001000', category: 'LAND', amountSettledFen: 9_999 }),
  ...mediations(18, { openedOn: '2024-05-01', division: '150602001000', category: 'LAND' }),
];

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(addMediations(withPlaces(), records));
});
afterAll(() => fixture.close());

const year = (from: number) => `{ openedOn: { gte: "${from}-01-01", lt: "${from + 1}-01-01" } }`;
const aggregate = (args: string, selection: string) => `{ it: disputeMediationAggregate(${args}) { ${selection} } }`;
const table = (args: string, scope = 'ALL') =>
  aggregate(`scope: ${scope}, ${args}`, 'withheldCount total { count } groups { keys { value } count }');
const ask = async (source: string, asking = {}): Promise<Data> => (await fixture.ask(source, asking)).it;
/** Groups as `WAGE 30`. */
const shown = ({ groups, total, withheldCount }: Data) => ({
  groups: groups.map(({ keys, count }: Data) => [...keys.map(({ value }: Data) => value), count].join(' ')),
  total: total.count,
  withheldCount,
});
const byCategory = 'groupBy: [{ field: CATEGORY }]';

describe('with scope ALL', () => {
  it('a small group is withheld, and the next smallest with it, so that the total does not tell', async () => {
    expect(shown(await ask(table(`filter: ${year(2020)}, ${byCategory}`)))).toEqual({
      groups: ['WAGE 30', 'LAND 20'],
      total: 66,
      withheldCount: 2,
    });
  });

  it('small groups that are enough together need no other', async () => {
    expect(shown(await ask(table(`filter: ${year(2021)}, ${byCategory}`)))).toEqual({
      groups: ['WAGE 15'],
      total: 25,
      withheldCount: 2,
    });
  });

  it('a total of fewer than ten says 0, and nothing of its sums', async () => {
    const query = `filter: ${year(2022)}, scope: ALL, ${byCategory}`;
    const selection =
      'withheldCount groups { count } total { count sums { beneficiaryCount amountSettledFen } averages { beneficiaryCount } }';
    expect(await ask(aggregate(query, selection))).toEqual({
      withheldCount: 1,
      groups: [],
      total: {
        count: 0,
        sums: { beneficiaryCount: null, amountSettledFen: null },
        averages: { beneficiaryCount: null },
      },
    });
  });

  it('where nothing matches, nothing is withheld', async () => {
    expect(shown(await ask(table(`filter: ${year(1999)}, ${byCategory}`)))).toEqual({
      groups: [],
      total: 0,
      withheldCount: 0,
    });
  });

  it('each row and each column of a table is safe against its own total', async () => {
    const query = table(`filter: ${year(2023)}, groupBy: [{ field: DIVISION, level: COUNTY }, { field: STAGE }]`);
    expect(shown(await ask(query))).toEqual({
      groups: ['Division:150602000000 PRE_LITIGATION 40', 'Division:150603000000 PRE_LITIGATION 25'],
      total: 101,
      withheldCount: 4,
    });
  });

  it('townships are safe against the total of their county, though another county is withheld, too', async () => {
    const april = '{ openedOn: { gte: "2024-04-01", lte: "2024-04-30" } }';
    expect(shown(await ask(table(`filter: ${april}, groupBy: [{ field: DIVISION, level: TOWNSHIP }]`)))).toEqual({
      groups: ['Division:150602001000 50'],
      total: 87,
      withheldCount: 3,
    });
    const counties = table(`filter: ${april}, groupBy: [{ field: DIVISION, level: COUNTY }]`);
    expect(shown(await ask(counties))).toEqual({ groups: [], total: 87, withheldCount: 2 });
  });

  it('a small month is withheld, and the smallest other month with it', async () => {
    const query = table('filter: {}, groupBy: [{ field: OPENED_ON, bucket: MONTH }], orderBy: KEY_ASC');
    expect(shown(await ask(query))).toEqual({
      groups: ['2020-02-01 66', '2021-05-01 25', '2023-01-01 101', '2024-04-01 87'],
      total: 308,
      withheldCount: 2,
    });
  });

  it('a sum that few records bring is left out, and the next smallest with it', async () => {
    const selection =
      'total { sums { amountSettledFen } } groups { keys { value } count sums { amountSettledFen beneficiaryCount } averages { amountSettledFen } }';
    const spring = '{ openedOn: { gte: "2024-04-01", lt: "2024-06-01" } }';
    const months = 'groupBy: [{ field: OPENED_ON, bucket: MONTH }], orderBy: KEY_ASC';
    expect(await ask(aggregate(`scope: ALL, filter: ${spring}, ${months}`, selection))).toEqual({
      total: { sums: { amountSettledFen: 28_998 } },
      groups: [
        {
          keys: [{ value: '2024-04-01' }],
          count: 87,
          sums: { amountSettledFen: null, beneficiaryCount: 174 },
          averages: { amountSettledFen: null },
        },
        {
          keys: [{ value: '2024-05-01' }],
          count: 20,
          sums: { amountSettledFen: null, beneficiaryCount: 40 },
          averages: { amountSettledFen: null },
        },
      ],
    });
  });

  it('conditions on groups, their order and number hold among those that are shown', async () => {
    const among = (more: string) => ask(table(`filter: ${year(2020)}, ${byCategory}, ${more}`)).then(shown);
    const all = { total: 66, withheldCount: 2 };
    expect(await among('having: { lt: 30 }')).toEqual({ groups: ['LAND 20'], ...all });
    expect(await among('orderBy: COUNT_ASC')).toEqual({ groups: ['LAND 20', 'WAGE 30'], ...all });
    expect(await among('first: 1')).toEqual({ groups: ['WAGE 30'], ...all });
  });

  it('months may be given in every way that covers them whole', async () => {
    const totals = ['{ gte: "2024-04-01", lt: "2024-05-01" }', '{ gt: "2024-03-31", lte: "2024-04-30" }'].map(
      (openedOn) => ask(aggregate(`scope: ALL, filter: { openedOn: ${openedOn} }`, 'total { count }')),
    );
    expect(await Promise.all(totals)).toEqual([{ total: { count: 87 } }, { total: { count: 87 } }]);
    const since = '{ and: [{ updatedAt: { gte: "2024-10-31T16:00:00.000Z" } }, { settledOn: { isNull: true } }] }';
    expect(await ask(aggregate(`scope: ALL, filter: ${since}`, 'total { count }'))).toEqual({ total: { count: 308 } });
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
    const query = table(`filter: ${year(2020)}, ${byCategory}`);
    const answers = await Promise.all(viewers.map((viewer) => ask(query, { viewer })));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('groups and what was withheld are one statement, the total another', async () => {
    const { sql } = await fixture.askSql(table(`filter: ${year(2020)}, ${byCategory}`));
    expect(sql).toHaveLength(2);
  });
});

describe('with scope VISIBLE', () => {
  const query = (scope: string) =>
    aggregate(`${scope} filter: ${year(2020)}, ${byCategory}`, 'total { count } groups { keys { value } count }');

  it('as without a scope, the public counts what it sees, in groups of any size', async () => {
    const visible = await ask(query(''));
    expect(shown(visible)).toEqual({ groups: ['LAND 20', 'FAMILY 12', 'CONSUMER 4'], total: 36 });
    expect(await ask(query('scope: VISIBLE,'))).toEqual(visible);
    expect(await ask(query('scope: null,'))).toEqual(visible);
  });

  it('nothing is withheld, whether or not groups are asked for', async () => {
    expect(shown(await ask(table(`filter: ${year(2020)}, ${byCategory}`, 'VISIBLE'))).withheldCount).toBe(0);
    expect(await ask('{ it: disputeMediationAggregate { withheldCount } }')).toEqual({ withheldCount: 0 });
  });

  it('one document has a plan for each scope', async () => {
    const source = `query ($scope: AggregateScope) { it: disputeMediationAggregate(scope: $scope, filter: ${year(2020)}, ${byCategory}) { withheldCount total { count } groups { keys { value } count } } }`;
    const counts = [];
    for (const scope of ['VISIBLE', 'ALL', undefined, 'VISIBLE'])
      counts.push(shown(await ask(source, { variables: { scope } })).total);
    expect(counts).toEqual([36, 66, 36, 36]);
  });
});
