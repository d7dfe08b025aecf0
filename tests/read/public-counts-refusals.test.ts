import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inChinese } from '../../api/http/chinese/translate.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { addMediations, mediations, withPlaces } from '../setup/mediations.js';
import { atLeast } from '../setup/public-counts.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(addMediations(withPlaces(), mediations(66, { openedOn: '2020-02-01' })));
});
afterAll(() => fixture.close());

const aggregate = (args: string, selection: string) => `{ it: disputeMediationAggregate(${args}) { ${selection} } }`;
const year = 'openedOn: { gte: "2020-01-01", lt: "2021-01-01" }';
const byCategory = `filter: { ${year} }, groupBy: [{ field: CATEGORY }]`;
const at = 'disputeMediationAggregate.filter';

describe('with scope ALL is refused', () => {
  const refusal = async (args: string, selection = 'total { count }') => {
    const told = await fixture.refusal(aggregate(`scope: ALL, ${args}`, selection), { viewer: { role: 'system' } });
    expect(inChinese(told.message), told.message).toMatch(/[\u4e00-\u9fff]/);
    return told;
  };
  const refused = (argument: string, message: string) => ({
    code: 'BAD_USER_INPUT',
    argument,
    message: expect.stringContaining(message),
  });
  const names = 'with scope ALL filter by division, openedOn, category, stage, status, isSettledLocally';
  const period = 'With scope ALL give one year or one quarter, e.g. gte: "2024-01-01", lt: "2025-01-01"';
  const filters: [filter: string, path: string, fix: string][] = [
    ['{ id: { eq: "DisputeMediation:0198c0de-0000-7000-8000-000000000000" } }', 'id', names],
    ['{ number: { eq: "调解1" } }', 'number', names],
    ['{ title: { contains: "纠纷" } }', 'title', names],
    ['{ team: { eq: "枫桥" } }', 'team', names],
    ['{ agency: { id: { in: [] } } }', 'agency', names],
    ['{ stationIsNull: true }', 'stationIsNull', names],
    ['{ isPublished: { eq: false } }', 'isPublished', names],
    ['{ settledOn: { isNull: true } }', 'settledOn', names],
    ['{ updatedAt: { gte: "2024-10-31T16:00:00.000Z" } }', 'updatedAt', names],
    ['{ mediators: { some: {} } }', 'mediators', names],
    ['{ not: { category: { eq: WAGE } } }', 'not', names],
    ['{ or: [{ category: { eq: WAGE } }, { category: { eq: LAND } }] }', 'or', names],
    ['{ category: { in: [WAGE, LAND] } }', 'category.in', 'could be a union of cells; with scope ALL give eq'],
    ['{ category: { ne: WAGE } }', 'category.ne', 'could be a union of cells'],
    ['{ category: { isNull: false } }', 'category.isNull', 'could be a union of cells'],
    ['{ category: { eq: WAGE }, stage: { eq: COURT_ENTRUSTED } }', 'stage.eq', 'is a value of a second property'],
    ['{ and: [{ category: { eq: WAGE } }, { category: { eq: LAND } }] }', 'and[1].category.eq', 'or a second value'],
    ['{ division: { name: { eq: "东胜区" } } }', 'division.name', 'with scope ALL give within'],
    ['{ division: { or: [{ within: "1506" }, { within: "1507" }] } }', 'division.or', 'with scope ALL give within'],
    ['{ division: { within: "150602001" } }', 'division.within', 'is 150602001; with scope ALL give a county or'],
    [
      '{ and: [{ division: { within: "15" } }, { division: { within: "1506" } }] }',
      'and[1].division.within',
      'is a second division',
    ],
    ['{ openedOn: { eq: "2024-03-01" } }', 'openedOn.eq', `is no bound of a period. ${period}`],
    ['{ openedOn: { isNull: false } }', 'openedOn.isNull', period],
    ['{ openedOn: { gte: "2024-01-01" } }', 'openedOn', `has no end. ${period}`],
    ['{ openedOn: { lt: "2024-01-01" } }', 'openedOn', `has no beginning. ${period}`],
    ['{ openedOn: { gte: "2024-01-01", gt: "2023-12-31", lt: "2025-01-01" } }', 'openedOn.gt', 'is a second bound'],
    [
      '{ openedOn: { gte: "2024-01-01", lt: "2024-02-01" } }',
      'openedOn.lt',
      `ends a period from 2024-01-01 until 2024-02-01. ${period}`,
    ],
    ['{ openedOn: { gte: "2024-02-01", lt: "2024-05-01" } }', 'openedOn.lt', 'from 2024-02-01 until 2024-05-01'],
    ['{ openedOn: { gte: "2024-01-02", lte: "2024-12-31" } }', 'openedOn.lte', 'from 2024-01-02 until 2025-01-01'],
    ['{ openedOn: { gte: "2023-01-01", lt: "2025-01-01" } }', 'openedOn.lt', 'from 2023-01-01 until 2025-01-01'],
    [
      '{ category: { eq: WAGE }, openedOn: { gte: "2024-01-01", lt: "2024-04-01" } }',
      '',
      'gives no year, which category needs. With scope ALL filter openedOn by a year, e.g. gte: "2024-01-01", lt: "2025-01-01". Or group by OPENED_ON and YEAR.',
    ],
    ['{ category: { eq: WAGE } }', '', 'gives no year, which category needs'],
  ];
  it.each(filters)('the filter %s', async (filter, path, fix) => {
    expect(await refusal(`filter: ${filter}`)).toEqual(refused(path ? `${at}.${path}` : 'filter', fix));
  });

  it('a period or a place that a later request sends, though the first was good', async () => {
    const source =
      'query ($f: DisputeMediationFilter!, $until: Date, $place: String) { disputeMediationAggregate(scope: ALL, filter: { and: [$f, { openedOn: { lt: $until } }], division: { within: $place } }) { total { count } } }';
    const send = (from: string, until: string, place = '1506') => ({
      variables: { f: { openedOn: { gte: from } }, until, place },
    });
    const told = await fixture.ask(source, send('2020-01-01', '2021-01-01'));
    expect(told.disputeMediationAggregate.total.count).toBeGreaterThanOrEqual(atLeast);
    const last = `${at}.and[1].openedOn.lt`;
    for (const [from, until] of [
      ['2020-01-02', '2021-01-01'],
      ['2020-01-01', '2020-12-31'],
      ['2020-01-01', '2022-01-01'],
    ])
      expect(await fixture.refusal(source, send(from!, until!))).toEqual(refused(last, `from ${from} until ${until}`));
    expect(await fixture.refusal(source, send('2020-01-01', '2021-01-01', '150602001'))).toEqual(
      refused(`${at}.division.within`, 'is 150602001'),
    );
  });

  const groupings: [groupBy: string, argument: string, message: string][] = [
    ['{ field: OPENED_ON }', 'groupBy.bucket', 'is DAY; with scope ALL give QUARTER or YEAR'],
    ['{ field: OPENED_ON, bucket: WEEK }', 'groupBy.bucket', 'is WEEK;'],
    ['{ field: OPENED_ON, bucket: MONTH }', 'groupBy.bucket', 'is MONTH;'],
    ['{ field: DIVISION }', 'groupBy.level', 'is missing; with scope ALL give one of PROVINCE, PREFECTURE, COUNTY'],
    ['{ field: DIVISION, level: TOWNSHIP }', 'groupBy.level', 'is TOWNSHIP;'],
    ['{ field: DIVISION, level: COUNTY, bucket: YEAR }', 'groupBy.bucket', 'is for days'],
    ['{ field: CATEGORY, level: COUNTY }', 'groupBy.level', 'is for divisions'],
    ['{ field: CATEGORY, bucket: YEAR }', 'groupBy.bucket', 'is for days'],
    [
      '{ field: AGENCY }',
      'groupBy',
      'has AGENCY, which is not counted by; with scope ALL give DIVISION, OPENED_ON, CATEGORY, STAGE, STATUS, IS_SETTLED_LOCALLY',
    ],
    ['{ field: TEAM }', 'groupBy', 'has TEAM, which is not counted by'],
    ['{ field: SETTLED_ON, bucket: YEAR }', 'groupBy', 'has SETTLED_ON, which is not counted by'],
    [
      '{ field: CATEGORY }, { field: STAGE }',
      'groupBy',
      'has STAGE beside another of its kind; with scope ALL give one division, one period and one property',
    ],
    [
      '{ field: DIVISION, level: COUNTY }, { field: DIVISION, level: PROVINCE }',
      'groupBy',
      'has DIVISION beside another of its kind',
    ],
  ];
  it.each(groupings)('grouping by %s', async (groupBy, argument, message) => {
    expect(await refusal(`filter: { ${year} }, groupBy: [${groupBy}]`, 'groups { count }')).toEqual(
      refused(argument, message),
    );
  });

  it('a property of a quarter, of all years, or beside another', async () => {
    const quarter = '{ field: OPENED_ON, bucket: QUARTER }';
    const by = (groupBy: string, filter = '') =>
      refusal(`filter: { ${filter} }, groupBy: [${groupBy}]`, 'groups { count }');
    const noYear = refused('filter', 'gives no year, which category needs');
    expect(await by(`{ field: CATEGORY }, ${quarter}`, year)).toEqual(noYear);
    expect(await by('{ field: CATEGORY }')).toEqual(noYear);
    expect(await by('{ field: CATEGORY }', 'openedOn: { gte: "2020-01-01", lt: "2020-04-01" }')).toEqual(noYear);
    expect(await by('{ field: CATEGORY }', `stage: { eq: COURT_ENTRUSTED }, ${year}`)).toEqual(
      refused('groupBy', 'has CATEGORY beside a filter by stage; with scope ALL give one property'),
    );
  });

  const members: [member: string, selection: string][] = [
    ['sums', 'sums { beneficiaryCount }'],
    ['averages', 'averages { amountSettledFen }'],
    ['minima', 'minima { beneficiaryCount }'],
    ['maxima', 'maxima { amountSettledFen }'],
    ['percentiles', 'percentiles(at: 0.5) { beneficiaryCount }'],
    ['distinctCount', 'distinctCount(of: DIVISION)'],
  ];
  it.each(members)('%s, of groups and of the total', async (member, selection) => {
    const fix = refused(member, 'with scope ALL ask for count');
    expect(await refusal('', `total { ${selection} }`)).toEqual(fix);
    expect(await refusal(byCategory, `groups { count ${selection} }`)).toEqual(fix);
  });

  it('the scope itself, where everybody sees the records or may not count them', async () => {
    for (const name of ['deputyAggregate', 'pointsEntryAggregate'])
      expect((await fixture.refusal(`{ ${name}(scope: ALL) { total { count } } }`)).message).toContain(
        'Unknown argument "scope"',
      );
  });
});
