import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { smallPlace } from '../setup/small-place.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
});
afterAll(() => fixture.close());

const byLevel = `{ suggestionAggregate(groupBy: [{ field: MANDATE_CONGRESS_LEVEL }]) {
  groups { keys { field value label } count }
} }`;

describe('a key two relations away', () => {
  it('is reached by a join for each', async () => {
    const { sql } = await fixture.askSql(byLevel, { viewer: { role: 'system' } });
    expect(sql.map(({ sql: text }) => text.replaceAll('"', ''))).toEqual([
      'select g.c0, null, g.a0 from (select * from (select r.c0, count(*) as a0 from (select t2.level as c0 from suggestion t0' +
        ' left join mandate t1 on t1.id = t0.mandate_id left join congress t2 on t2.id = t1.congress_id) r' +
        ' group by r.c0) g order by g.a0 desc, g.c0 limit $1::int) g order by g.a0 desc, g.c0',
    ]);
  });

  it('tells the level of the mandate under which each suggestion was moved', async () => {
    const { suggestionAggregate } = await fixture.ask(byLevel, { viewer: { role: 'system' } });
    const key = (value: string, label: string) => [{ field: 'MANDATE_CONGRESS_LEVEL', value, label }];
    // Twelve suggestions are of 东胜区, and every other deputy sits in its congress.
    expect(suggestionAggregate.groups).toEqual([
      { keys: key('PREFECTURE', '设区的市级'), count: 54 },
      { keys: key('COUNTY', '县级'), count: 6 },
    ]);
  });

  it('counts only what the asker sees', async () => {
    const asked = (role: 'anonymous' | 'staff') =>
      fixture
        .ask(byLevel, { viewer: { role, division: '150602000000' } })
        .then(({ suggestionAggregate }) => suggestionAggregate.groups.map(({ count }: { count: number }) => count));
    const { suggestions } = await fixture.ask('{ suggestions { totalCount } }');
    const seen = await asked('anonymous');
    expect(seen.reduce((sum: number, count: number) => sum + count, 0)).toBe(suggestions.totalCount);
    // Staff of 东胜区 see its suggestions that are not public, and no drafts.
    expect((await asked('staff'))[1]).toBeGreaterThan(seen[1]);
  });
});

it('a level or a bucket is for keys that have one', async () => {
  const refused = (by: string) => fixture.refusal(`{ suggestionAggregate(groupBy: [{ ${by} }]) { groups { count } } }`);
  expect(await refused('field: MANDATE_CONGRESS_LEVEL, level: COUNTY')).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'groupBy.level',
    message: 'groupBy.level: is for divisions; level is none',
  });
  expect(await refused('field: MANDATE_CONGRESS, bucket: YEAR')).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'groupBy.bucket',
  });
});
