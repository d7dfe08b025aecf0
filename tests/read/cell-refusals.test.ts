import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { addMediations, mediations, withPlaces } from '../setup/mediations.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(addMediations(withPlaces(), mediations(66, { openedOn: '2020-02-01' })));
});
afterAll(() => fixture.close());

const aggregate = (args: string, selection: string) => `{ it: disputeMediationAggregate(${args}) { ${selection} } }`;
const byCategory = 'groupBy: [{ field: CATEGORY }]';

describe('with scope ALL is refused', () => {
  const refusal = (args: string, selection = 'total { count }') =>
    fixture.refusal(aggregate(`scope: ALL, ${args}`, selection), { viewer: { role: 'admin' } });
  const refused = (argument: string, message: string) => ({
    code: 'BAD_USER_INPUT',
    argument,
    message: expect.stringContaining(message),
  });
  const filters: [filter: string, path: string, fix: string][] = [
    [
      '{ id: { eq: "DisputeMediation:0198c0de-0000-7000-8000-000000000000" } }',
      'id',
      'with scope ALL filter by category, stage, status,',
    ],
    ['{ number: { eq: "调解1" } }', 'number', 'with scope ALL filter by'],
    ['{ title: { contains: "纠纷" } }', 'title', 'with scope ALL filter by'],
    ['{ amountSettledFen: { eq: 9999 } }', 'amountSettledFen', 'with scope ALL filter by'],
    ['{ isPublished: { eq: false } }', 'isPublished', 'with scope ALL filter by'],
    ['{ dayCount: { eq: 3 } }', 'dayCount', 'with scope ALL filter by'],
    ['{ not: { category: { eq: WAGE } } }', 'not', 'with scope ALL filter by'],
    ['{ or: [{ category: { eq: WAGE } }] }', 'or', 'with scope ALL filter by'],
    ['{ station: { id: { in: [] } } }', 'station', 'with scope ALL filter by'],
    ['{ stationIsNull: true }', 'stationIsNull', 'with scope ALL filter by'],
    ['{ agency: { name: { contains: "东胜" } } }', 'agency', 'with scope ALL filter by'],
    ['{ mediators: { some: {} } }', 'mediators', 'with scope ALL filter by'],
    ['{ division: { name: { eq: "东胜区" } } }', 'division.name', 'with scope ALL give within'],
    ['{ division: { not: { within: "1506" } } }', 'division.not', 'with scope ALL give within'],
    ['{ category: { ne: WAGE } }', 'category.ne', 'give eq, in or isNull'],
    ['{ team: { startsWith: "民" } }', 'team.startsWith', 'give eq, in or isNull'],
    ['{ openedOn: { eq: "2024-03-01" } }', 'openedOn.eq', 'give whole months by gte and lt'],
    [
      '{ openedOn: { gte: "2024-03-02" } }',
      'openedOn.gte',
      'is 2024-03-02; with scope ALL periods begin and end with a month',
    ],
    ['{ openedOn: { gt: "2024-03-01" } }', 'openedOn.gt', 'is 2024-03-01'],
    ['{ openedOn: { lte: "2024-03-01" } }', 'openedOn.lte', 'is 2024-03-01'],
    ['{ openedOn: { lt: "2024-03-31" } }', 'openedOn.lt', 'is 2024-03-31'],
    ['{ updatedAt: { gte: "2024-03-01T00:00:00.000Z" } }', 'updatedAt.gte', 'is 2024-03-01T00:00:00.000Z'],
    ['{ updatedAt: { lte: "2024-02-29T16:00:00.000Z" } }', 'updatedAt.lte', 'is 2024-02-29T16:00:00.000Z'],
    [
      '{ and: [{ category: { eq: WAGE } }, { and: [{ openedOn: { lt: "2024-03-31" } }] }] }',
      'and[1].and[0].openedOn.lt',
      'is 2024-03-31',
    ],
  ];
  it.each(filters)('the filter %s', async (filter, path, fix) => {
    expect(await refusal(`filter: ${filter}`)).toEqual(refused(`disputeMediationAggregate.filter.${path}`, fix));
  });

  it('a period that a later request sends, though the first was good', async () => {
    const source =
      'query ($f: DisputeMediationFilter!, $until: Date) { disputeMediationAggregate(scope: ALL, filter: { and: [$f, { openedOn: { lt: $until } }] }) { total { count } } }';
    const send = (from: string, until: string) => ({ variables: { f: { openedOn: { gte: from } }, until } });
    expect(await fixture.ask(source, send('2020-01-01', '2021-01-01'))).toEqual({
      disputeMediationAggregate: { total: { count: 60 } },
    });
    const at = 'disputeMediationAggregate.filter.and';
    expect(await fixture.refusal(source, send('2020-01-02', '2021-01-01'))).toEqual(
      refused(`${at}[0].openedOn.gte`, 'is 2020-01-02'),
    );
    expect(await fixture.refusal(source, send('2020-01-01', '2020-12-31'))).toEqual(
      refused(`${at}[1].openedOn.lt`, 'is 2020-12-31'),
    );
  });

  const fix = 'with scope ALL ask for count';
  const members: [member: string, selection: string][] = [
    ['sums', 'sums { beneficiaryCount }'],
    ['averages', 'averages { amountSettledFen }'],
    ['minima', 'minima { beneficiaryCount }'],
    ['maxima', 'maxima { amountSettledFen }'],
    ['percentiles', 'percentiles(at: 0.5) { beneficiaryCount }'],
    ['distinctCount', 'distinctCount(of: DIVISION)'],
  ];
  it.each(members)('%s, of groups and of the total', async (member, selection) => {
    expect(await refusal('', `total { ${selection} }`)).toEqual(refused(member, fix));
    expect(await refusal(byCategory, `groups { count ${selection} }`)).toEqual(refused(member, fix));
  });

  it('days and weeks', async () => {
    const by = (bucket: string) => refusal(`groupBy: [{ field: OPENED_ON ${bucket} }]`, 'groups { count }');
    expect(await by('')).toEqual(refused('groupBy.bucket', 'is DAY; with scope ALL give MONTH, QUARTER or YEAR'));
    expect(await by('bucket: DAY')).toEqual(refused('groupBy.bucket', 'is DAY;'));
    expect(await by('bucket: WEEK')).toEqual(refused('groupBy.bucket', 'is WEEK;'));
  });

  it('a third grouping', async () => {
    const by = 'groupBy: [{ field: CATEGORY }, { field: STAGE }, { field: STATUS }]';
    expect(await refusal(by, 'groups { count }')).toEqual(
      refused('groupBy', 'has 3 groupings; give at most 2 with scope ALL'),
    );
  });

  it('the scope itself, where everybody sees the records or may not count them', async () => {
    for (const name of ['deputyAggregate', 'pointsEntryAggregate'])
      expect((await fixture.refusal(`{ ${name}(scope: ALL) { total { count } } }`)).message).toContain(
        'Unknown argument "scope"',
      );
  });
});
