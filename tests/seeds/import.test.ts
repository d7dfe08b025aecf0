import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exitCode, summary } from '../../seeds/divisions/summary.js';
import { country, createImportDatabase, type ImportDatabase, noChange } from './import-database.js';

let database: ImportDatabase;
beforeAll(async () => {
  database = await createImportDatabase();
});
afterAll(() => database.drop());
beforeEach(() => database.client.query('delete from division'));

const edition = { edition: '2020-06-30' };

describe('the import of divisions', () => {
  it('loads a file with levels, kinds and parents, as real data', async () => {
    const outcome = await database.load(country);
    expect(outcome).toMatchObject({ rows: 6, counts: { ...noChange, NEW: 6 }, shown: '', told: [] });
    expect(exitCode(outcome)).toBe(0);
    expect(await database.divisions(`code = '420502003000'`)).toMatchObject([
      {
        name: '学院街道',
        level: 'TOWNSHIP',
        kind: 'SUBDISTRICT',
        parent_code: '420502000000',
        valid_from: null,
        valid_to: null,
        version: 1,
        is_sample: false,
      },
    ]);
  });

  it('changes nothing the second time, and says so', async () => {
    await database.load(country);
    const before = await database.divisions();
    const outcome = await database.load(country);
    expect(outcome.counts).toEqual(noChange);
    expect(summary(outcome, edition, 1)).toBe(
      '6 rows in 1.0 s: 0 new, 0 changed, 6 as before, 0 refused\nnothing to do: all of them were there already',
    );
    expect(await database.divisions()).toEqual(before);
  });

  it('updates what differs, with a new version and time, and keeps what the file lacks', async () => {
    await database.load([...country, '420502003999,自设社区']);
    await database.client.query(`update division set updated_at = '2020-01-01'`);
    const renamed = country.map((line) => line.replace('420503,伍家岗区', '420503,伍家岗新区'));
    const { counts, told } = await database.load(renamed);
    expect(counts).toEqual({ ...noChange, CHANGED: 1, ending: 1 });
    expect(told).toContain('  420503000000 伍家岗区 → 伍家岗新区');
    const [changed, ...others] = await database.divisions('version > 1');
    expect(others).toEqual([]);
    expect(changed).toMatchObject({ code: '420503000000', name: '伍家岗新区', version: 2 });
    expect(Date.now() - Number(changed!.updated_at)).toBeLessThan(60_000);
    expect(await database.divisions(`updated_at = '2020-01-01'`)).toHaveLength(6);
  });

  it('loads the good rows of a bad file and names the others', async () => {
    const bad = [
      '42x5,无码',
      '420504,',
      '420505,点\u0007军',
      '420599001,孤儿街道',
      '420502,西陵区',
      `420506,${'长'.repeat(101)}`,
      '420507,万寿桥街道',
    ];
    const outcome = await database.load([...country, ...bad, '420525,C:\\远安县']);
    expect(outcome.counts).toEqual({ ...noChange, NEW: 7 });
    expect(Object.fromEntries(outcome.refused)).toEqual({
      BAD_CODE: 1,
      EMPTY_NAME: 1,
      BAD_NAME: 2,
      UNKNOWN_PARENT: 1,
      DUPLICATE: 1,
      WRONG_LEVEL: 1,
    });
    expect(exitCode(outcome)).toBe(2);
    expect(outcome.shown).toContain('divisions.csv line 8, code "42x5": BAD_CODE');
    expect(outcome.shown).toContain('divisions.csv line 11, code "420599001": UNKNOWN_PARENT');
    expect(await database.divisions(`code = '420525000000'`)).toMatchObject([{ name: 'C:\\远安县' }]);
  });

  it('never says that all were there when rows were refused', async () => {
    const someWrong = await database.load([...country, '420503,']).then(() => database.load([...country, '420504,']));
    expect(summary(someWrong, edition, 1)).not.toContain('nothing to do');
    expect(exitCode(someWrong)).toBe(2);
    const allWrong = await database.load(['code,name', '420503,', '42x5,无码']);
    expect(summary(allWrong, edition, 1)).toContain('nothing was changed: no row is right');
    expect(exitCode(allWrong)).toBe(1);
    const none = await database.load(['code,name']);
    expect(summary(none, edition, 1)).toContain('nothing was changed: there are no rows');
    expect(exitCode(none)).toBe(1);
  });

  it('finds parents in the database and refuses those that would make a circle', async () => {
    await database.load(country);
    const { counts, refused } = await database.load(['code,name,parent', '420502004,云集街道,', '4205,宜昌市,420502']);
    expect(counts).toMatchObject({ NEW: 1 });
    expect([...refused.keys()]).toEqual(['BAD_PARENT']);
  });

  it('explains a file that it cannot read', async () => {
    await expect(database.load(['42,湖北省'])).rejects.toThrow('its columns are "42", "湖北省"');
    await expect(database.load(['code,name', '42,"湖北省'])).rejects.toThrow('never closed');
    await expect(database.load([], { file: join(database.folder, 'missing.csv') })).rejects.toThrow('ENOENT');
  });

  it('compares and tells without writing when it is a dry run', async () => {
    await database.load(country);
    const before = await database.divisions();
    const outcome = await database.load([...country.filter((line) => !line.startsWith('420503')), '420504,点军区'], {
      edition: '2023-06-30',
      endMissing: '2023-06-30',
      dryRun: true,
    });
    expect(outcome.counts).toEqual({ ...noChange, NEW: 1, ending: 1 });
    expect(outcome.told).toContain('  420503000000 伍家岗区');
    expect(summary(outcome, { ...edition, dryRun: true }, 1)).toContain('nothing was written');
    expect(await database.divisions()).toEqual(before);
  });

  it('runs once at a time on a database', async () => {
    await database.client.query('begin');
    await database.client.query('lock table division in exclusive mode');
    const first = database.load(country);
    await expect.poll(async () => (await divisionsWaiting()) > 0).toBe(true);
    await expect(database.load(country)).rejects.toThrow('another import is running');
    await database.client.query('commit');
    expect((await first).counts.NEW).toBe(6);
  });
});

const divisionsWaiting = async () =>
  (await database.client.query(`select from pg_locks where relation = 'division'::regclass and not granted`)).rowCount!;
