import type { ClientBase } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { load } from '../../api/database/load.js';
import { prepareDatabase } from '../../api/database/prepare.js';
import { RecordFault } from '../../api/database/record-fault.js';
import { installValues } from '../../api/database/values/install-values.js';
import { toldOfBroken, validateValues } from '../../api/database/values/validate-values.js';
import { columnKinds } from '../../schema/kit/declare/column-kinds.js';
import type { ScalarField } from '../../schema/kit/declare/field.js';
import { valueRulesOf } from '../../schema/kit/declare/value-rules.js';
import { Agency } from '../../schema/organisations/agency.js';
import { platform } from '../../schema/platform.js';
import { Dataset } from '../../seeds/kit/dataset.js';
import { addressIn, connected, newDatabase, tell } from '../platform/databases.js';
import { createImportDatabase } from '../seeds/import-database.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';

let fixture: Fixture;
let client: ClientBase & { release(): void };
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
  client = await fixture.store.pool.connect();
});
afterAll(async () => {
  client.release();
  await fixture.close();
});

const scalars = platform.specs.flatMap((spec) =>
  [...spec.fields.values()]
    .filter((field): field is ScalarField => field.is === 'scalar')
    .map((field) => ({ spec, field, rule: valueRulesOf(spec).find(({ property }) => property === field.name) })),
);
const ruleOf = (concept: string, property: string) =>
  scalars.find(({ spec, field }) => spec.name === concept && field.name === property)!;

describe('what the scalars cannot say', () => {
  it('is kept out of every column by a constraint that holds of all records', async () => {
    const { rows } = await client.query(`select conname from pg_constraint where contype = 'c' and convalidated`);
    const names = new Set(rows.map(({ conname }) => conname));
    const open = scalars.filter(({ rule }) => !rule || !names.has(rule.name));
    // Whole numbers of any size that an int has, closed lists (which have a constraint of their own), flags and keys.
    expect(new Set(open.map(({ field }) => field.kind))).toEqual(new Set(['int', 'choice', 'flag', 'uuid']));
    expect(open.every(({ field }) => field.kind !== 'int' || (field.from ?? field.to) === undefined)).toBe(true);
  });

  it.each([
    ["submitted_on = '20221-01-01'"],
    ["submitted_on = '0044-03-15 BC'"],
    ["submitted_on = 'infinity'"],
    ["submitted_on = '-infinity'"],
    ["updated_at = 'infinity'"],
    ["updated_at = '-infinity'"],
    ["updated_at = '9999-12-31 23:59:59.9996+00'"],
    ["updated_at = '10000-01-01 08:00:00+08'"],
    ["title = ''"],
    ["title = E' \\t\\u3000'"],
    ["title = E'铃\\x07'"],
    ["title = E'cafe\\u0301'"],
    ["number = ''"],
  ])('is refused by the database: %s', async (change) => {
    const before = await client.query('select * from suggestion order by id');
    const changed = client.query(`update suggestion set ${change} where id = $1`, [ids.suggestion(1)]);
    await expect(changed).rejects.toMatchObject({ code: '23514', constraint: /^suggestion_\w+_value$/ });
    expect((await client.query('select * from suggestion order by id')).rows).toEqual(before.rows);
  });

  it.each([
    ['StatisticObservation', 'value', ['-1.7976931348623157e308', '5e-324'], ['NaN', 'Infinity', '-Infinity']],
    ['Station', 'latitude', ['-90', '30.7'], ['90.1', 'NaN', '-Infinity']],
    ['LivelihoodProject', 'progressRate', ['0', '1'], ['1.01', '-0.5', 'NaN', 'Infinity']],
    ['LivelihoodProject', 'investmentFen', ['9007199254740991'], ['9007199254740992', '-9223372036854775808']],
    ['Grid', 'householdCount', ['0', '2147483647'], ['-1']],
    ['Station', 'featureTags', ['{}', '{A,B}'], ['{{A},{B}}']],
    ['ClockRule', 'areaCode', ['', '3211'], ['\u0001']],
    ['Division', 'code', ['420503002003@2023-06-30', '界'.repeat(200)], ['界'.repeat(201), ' ']],
  ])('of %s.%s: %j may be stored, %j not', async (concept, property, held, refused) => {
    const { field, rule } = ruleOf(concept, property);
    const type = columnKinds[field.kind].sql;
    const verdict = async (value: string) => {
      const asked = `select (${rule!.sql}) as held from (select $1::text::${type} as ${rule!.column}) v`;
      return (await client.query(asked, [value])).rows[0].held;
    };
    expect(await Promise.all(held.map(verdict))).toEqual(held.map(() => true));
    expect(await Promise.all(refused.map(verdict))).toEqual(refused.map(() => false));
  });
});

describe('the extremes of what may be stored', () => {
  it.each([
    ['SUBMITTED_ON', 'submitted_on', '0001-01-01', '9999-12-31'],
    ['UPDATED_AT', 'updated_at', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z'],
  ])('have cursors: pages ordered by %s', async (order, column, least, most) => {
    await client.query('begin');
    const change = `update suggestion set ${column} = $1 where id = $2`;
    await client.query(change, [least, ids.suggestion(4)]);
    await client.query(change, [most, ids.suggestion(5)]);
    await client.query('commit');
    const viewer = { role: 'system' } as const;
    const query = `query ($after: String, $first: Int!) { suggestions(orderBy: [{ field: ${order} }], first: $first, after: $after) {
      nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const page = (first: number, after: string | null) =>
      fixture.ask(query, { viewer, variables: { first, after } }).then(({ suggestions }) => suggestions);
    const whole = (await page(100, null)).nodes.map(({ id }: Data) => id);
    const walked: string[] = [];
    for (let after: string | null = null, hasMore = true; hasMore; ) {
      const { nodes, pageInfo } = await page(7, after);
      walked.push(...nodes.map(({ id }: Data) => id));
      [after, hasMore] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(walked).toEqual(whole);
    expect(whole[0]).toBe(`Suggestion:${ids.suggestion(4)}`);
    expect(whole.at(-1)).toBe(`Suggestion:${ids.suggestion(5)}`);
  });

  it('are taken for PostgreSQL’s texts of numbers in a cursor', () => {
    const taken = (text: string) => columnKinds.float.pattern.test(text);
    expect(['1.7976931348623157e+308', '-5e-324', '0', '-12.5'].map(taken)).toEqual([true, true, true, true]);
    expect(['1e+309', 'NaN', 'Infinity', '1e400', ''].map(taken)).toEqual([false, false, false, false, false]);
  });
});

describe('records that are older than the rule', () => {
  const openOld = async () => {
    const { name, url } = await newDatabase();
    const old = await connected(url);
    await old.query(`alter table calendar_period drop constraint calendar_period_ends_on_value;
      alter table working_calendar drop constraint working_calendar_issued_on_value`);
    await old.query(`insert into working_calendar (id, year, basis, title, issued_on)
      values ('0190a000-0000-7000-8000-000000000001', 2025, 'NOTICE', '通知', 'infinity'),
             ('0190a000-0000-7000-8000-000000000002', 2026, 'NOTICE', '通知', '20221-01-01'),
             ('0190a000-0000-7000-8000-000000000003', 2024, 'NOTICE', '通知', '2023-10-25')`);
    await old.query(`insert into calendar_period (id, calendar_id, kind, name, starts_on, ends_on)
      values ('0190a000-0000-7000-8000-000000000004', '0190a000-0000-7000-8000-000000000003', 'HOLIDAY', '元旦', '2024-01-01', '2024-01-01')`);
    return { name, url, old };
  };
  const said = 'working_calendar.issued_on: 2 records have something else than a day from 0001-01-01 to 9999-12-31';
  const unvalidated = `select conname from pg_constraint where not convalidated order by 1`;

  it('are named by table, column and count, and no new ones come', async () => {
    const { url, old } = await openOld();
    const prepared = prepareDatabase(url, { say: () => {} });
    await expect(prepared).rejects.toThrow(`${said}, e.g. 0190a000-0000-7000-8000-000000000001`);
    expect(await tell(old, unvalidated)).toEqual([{ conname: 'working_calendar_issued_on_value' }]);
    expect(await tell(old, `update working_calendar set title = '更正' where year = 2025`)).toBe('23514');
    expect(await tell(old, `update calendar_period set ends_on = 'infinity'`)).toBe('23514');

    await old.query(`update working_calendar set issued_on = '2024-11-12' where issued_on > '2024-01-01'`);
    await prepareDatabase(url, { say: () => {} });
    expect(await tell(old, unvalidated)).toEqual([]);
  });

  it('keep nobody from serving: a start looks at them afterwards', async () => {
    const { url, old } = await openOld();
    await prepareDatabase(url, { say: () => {}, feed: 'begun' });
    expect(await tell(old, unvalidated)).toHaveLength(2);
    expect((await validateValues(old, platform.specs)).map(toldOfBroken)).toEqual([expect.stringContaining(said)]);
  });

  it('are looked at while others write: nobody waits behind the change of a table that is in use', async () => {
    const { name, url, old } = await openOld();
    await old.query(`begin; update calendar_period set name = '元旦假期'`);
    let isInstalled = false;
    const installing = await connected(url);
    const installed = installValues(installing, platform.specs).then(() => {
      isInstalled = true;
    });
    const other = await connected(addressIn(name));
    await other.query(`set statement_timeout = '5s'`);
    for (let year = 2001; year < 2006; year += 1)
      expect(
        await tell(
          other,
          `insert into calendar_period (id, calendar_id, kind, name, starts_on, ends_on) values (gen_random_uuid(),
             '0190a000-0000-7000-8000-000000000003', 'HOLIDAY', '元旦', '${year}-01-01', '${year}-01-01') returning name`,
        ),
      ).toEqual([{ name: '元旦' }]);
    expect(isInstalled).toBe(false);
    await old.query('commit');
    await installed;
    expect(await tell(other, `update calendar_period set ends_on = 'infinity'`)).toBe('23514');
  });

  it('have the rule of today, whatever a constraint of that name said before', async () => {
    const { url, old } = await openOld();
    await old.query(
      `alter table calendar_period add constraint calendar_period_ends_on_value check (ends_on > '2000-01-01')`,
    );
    await old.query('update working_calendar set issued_on = starts_on from calendar_period');
    await prepareDatabase(url, { say: () => {} });
    await old.query(`update calendar_period set starts_on = '1999-01-01', ends_on = '1999-01-01'`);
    expect(await tell(old, `update calendar_period set ends_on = 'infinity'`)).toBe('23514');
  });
});

describe('what is loaded', () => {
  it('is refused with the record and the property named, and nothing of it is kept', async () => {
    const data = new Dataset();
    for (const [n, name] of ['教育局', ' '].entries())
      data.add(Agency, {
        id: ids.agency(50 + n),
        code: `NEW-${n}`,
        name,
        system: 'GOVERNMENT',
        division: '150600000000',
        isKeyHandler: false,
      });
    const error = await load(client, data).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(RecordFault);
    expect(error).toMatchObject({ concept: 'Agency', key: ids.agency(51), property: 'name', value: ' ' });
    expect((error as Error).message).toBe(
      `Agency ${ids.agency(51)}: name is " ": give text in NFC that is not blank, without control characters`,
    );
    expect((await client.query(`select from agency where code like 'NEW-%'`)).rowCount).toBe(0);
  });

  it('from a list of divisions, too: by line', async () => {
    const database = await createImportDatabase();
    const day = (validTo: string) => database.load(['code,name,validTo', `42,湖北省,${validTo}`]);
    for (const far of ['20221-01-01', 'infinity', '-infinity', '0000-01-01'])
      expect([...(await day(far)).refused]).toEqual([['BAD_DAY', 1]]);
    expect(await database.divisions()).toEqual([]);
    expect((await day('9999-12-31')).counts).toMatchObject({ NEW: 1 });
    await database.drop();
  });
});
