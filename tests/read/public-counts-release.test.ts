import { beforeEach, describe, expect, it } from 'vitest';
import { releaseCounts } from '../../api/database/release-counts.js';
import { platform } from '../../schema/platform.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { addMediations, mediations, withPlaces } from '../setup/mediations.js';
import { tally } from '../setup/public-counts.js';

/** Of each year 40 in one county and 40 in the other; the last are of the quarter that it is. */
const days = ['2021-02-01', '2022-12-31', '2023-05-01', '2024-02-01', '2024-07-02'];
const records = days.flatMap((openedOn) => [
  ...mediations(40, { openedOn }),
  ...mediations(40, { openedOn, division: '150603000000', category: 'LAND' }),
]);
const [east, west] = ['150602000000', '150603000000'];

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture(addMediations(withPlaces(), records), { now: '2024-08-15T04:00:00Z' });
  return () => fixture.close();
});

const write = (sql: string, ...values: unknown[]) => fixture.store.pool.query(sql, values);
const itIs = (now: string) =>
  write(`create or replace function clock.now() returns timestamptz stable parallel safe return timestamptz '${now}'`);

/** Releases what is due, as each node does at its start and every hour. */
async function release(options = {}): Promise<string[]> {
  const said: string[] = [];
  const client = await fixture.store.pool.connect();
  await releaseCounts(client, platform.specs, (line) => said.push(line), options).finally(() => client.release());
  return said;
}

/** All tables that the tests look at, with their cells. */
async function told(): Promise<Record<string, number>> {
  const tables = {
    all: '',
    places: '{ field: DIVISION, level: COUNTY }',
    years: '{ field: DIVISION, level: COUNTY }, { field: OPENED_ON, bucket: YEAR }',
    quarters: '{ field: OPENED_ON, bucket: QUARTER }',
    categories: '{ field: CATEGORY }, { field: OPENED_ON, bucket: YEAR }',
  };
  const cells = Object.entries(tables).map(async ([name, groupBy]) => {
    const selection = groupBy ? 'groups { keys { value } count }' : 'total { count }';
    const { it }: Data = await fixture.ask(
      `{ it: disputeMediationAggregate(scope: ALL${groupBy && `, groupBy: [${groupBy}]`}) { ${selection} } }`,
    );
    return groupBy ? [...tally(it)].map(([key, count]) => [`${name} ${key}`, count]) : [[name, it.total.count]];
  });
  return Object.fromEntries((await Promise.all(cells)).flat());
}
const differing = (before: Readonly<Record<string, number>>, after: Readonly<Record<string, number>>) =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => before[key] !== after[key]).sort();

const publish = (n: number, openedOn: string) =>
  write(
    `insert into dispute_mediation (id, number, title, summary, status, is_settled_locally, beneficiary_count, division_code, category, stage, opened_on, is_published)
     values ($1, $2, '一起纠纷', '案情', 'SETTLED', true, 1, $3, 'WAGE', 'PRE_LITIGATION', $4, true)`,
    uuidOf('late', n),
    `晚${n}`,
    '150602001000',
    openedOn,
  );

describe('within a quarter', () => {
  it('nothing that is told changes, whatever comes, changes or goes', async () => {
    const before = await told();
    await publish(1, '2024-03-01');
    await publish(2, '2024-08-14');
    await write(
      `update dispute_mediation set category = 'LAND', division_code = '150603000000' where number like '%7'`,
    );
    await write(`delete from dispute_mediation where number like '%3'`);
    expect(await release()).toEqual([]);
    expect(await told()).toEqual(before);
  });

  it('who sees the records counts them as they are', async () => {
    const count = '{ it: disputeMediationAggregate { total { count } } }';
    await publish(1, '2024-08-14');
    expect(await fixture.ask(count)).toEqual({ it: { total: { count: 1 } } });
  });

  it('what happened in it is not counted', async () => {
    const cells = await told();
    expect(
      Object.keys(cells)
        .filter((key) => key.startsWith('quarters'))
        .sort(),
    ).toEqual(['quarters 2021-01-01', 'quarters 2022-10-01', 'quarters 2023-04-01', 'quarters 2024-01-01']);
    // Of 80 in that county and year, 40 happened before this quarter.
    expect(cells[`years ${east} 2024-01-01`]).toBeLessThan(40 + 17);
  });
});

describe('when a quarter begins', () => {
  it('by the clock in China, what came in the last one is counted, and no cell changes but those that it is in', async () => {
    const before = await told();
    await publish(1, '2024-09-20');
    await itIs('2024-09-30T15:59:59Z');
    expect(await release()).toEqual([]);
    await itIs('2024-09-30T16:00:00Z');
    expect(await told()).toEqual(before);
    const [said] = await release();
    expect(said).toMatch(/^released public counts: .*\bDisputeMediation\b/);
    const after = await told();
    const mayDiffer = [
      'all',
      'categories LAND 2024-01-01',
      'categories WAGE 2024-01-01',
      `places ${east}`,
      `places ${west}`,
      'quarters 2024-07-01',
      `years ${east} 2024-01-01`,
      `years ${west} 2024-01-01`,
    ];
    expect(mayDiffer).toEqual(expect.arrayContaining(differing(before, after)));
    expect(after['quarters 2024-07-01']).toBeGreaterThan(81 - 17);
  });

  it('a record that came late is counted, in cells of its own alone', async () => {
    const before = await told();
    await publish(1, '2023-05-02');
    await publish(2, '2021-02-02');
    await itIs('2024-10-01T00:00:00Z');
    // So that what is new is these two records and no quarter.
    await write(`delete from dispute_mediation where opened_on = '2024-07-02'`);
    await release();
    const own = differing(before, await told());
    expect([
      'all',
      'categories WAGE 2021-01-01',
      'categories WAGE 2023-01-01',
      `places ${east}`,
      'quarters 2021-01-01',
      'quarters 2023-04-01',
      `years ${east} 2021-01-01`,
      `years ${east} 2023-01-01`,
    ]).toEqual(expect.arrayContaining(own));
    expect(own.length).toBeGreaterThan(0);
  });

  it('of years before the last nothing that was counted changes, whatever becomes of the records', async () => {
    const before = await told();
    await write(`update dispute_mediation set category = 'FAMILY' where opened_on < '2024-01-01'`);
    await write(`delete from dispute_mediation where opened_on = '2022-12-31' and division_code = $1`, west);
    await itIs('2024-10-01T00:00:00Z');
    await write(`delete from dispute_mediation where opened_on = '2024-07-02'`);
    await release();
    const after = await told();
    expect(differing(before, after)).toEqual([
      'categories FAMILY 2023-01-01',
      'categories LAND 2023-01-01',
      'categories WAGE 2023-01-01',
    ]);
    expect(await release({ anew: true })).toHaveLength(1);
    expect(differing(after, await told())).toContain(`years ${west} 2022-01-01`);
  });

  it('two nodes release it once', async () => {
    await publish(1, '2024-09-20');
    await itIs('2024-10-01T00:00:00Z');
    const said = await Promise.all([release(), release(), release()]);
    expect(said.flat()).toHaveLength(1);
    const { rows } = await write('select count(*)::int as n, count(distinct key)::int as keys from counts.record');
    expect(rows[0]).toEqual({ n: 401, keys: 401 });
  });
});

describe('what a release keeps', () => {
  it('is no word of the record, and a key of its own that follows from nothing', async () => {
    const { rows } = await write('select * from counts.record limit 1');
    expect(Object.keys(rows[0]).sort()).toEqual(['day', 'division', 'key', 'record_key', 'type', 'values']);
    const columns = await write(
      'select count(distinct record_key)::int as n, min(record_key) < 0 as below from counts.record',
    );
    expect(columns.rows[0]).toEqual({ n: 320, below: true });
    const before = await write('select key, record_key from counts.record order by key');
    await release({ anew: true });
    expect((await write('select key, record_key from counts.record order by key')).rows).toEqual(before.rows);
  });

  it('a concept that was never released tells nothing', async () => {
    await write('delete from counts.release');
    expect(await told()).toEqual({ all: 0 });
  });
});
