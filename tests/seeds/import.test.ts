import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadDivisions } from '../../seeds/divisions/load.js';
import { country, createImportDatabase, type ImportDatabase } from './import-database.js';

let database: ImportDatabase;
beforeAll(async () => {
  database = await createImportDatabase();
});
afterAll(() => database.drop());
beforeEach(() => database.client.query('delete from division'));

async function load(lines: readonly string[], signal = new AbortController().signal) {
  const { url, folder } = database;
  const file = join(folder, 'divisions.csv');
  await writeFile(file, `${lines.join('\n')}\n`);
  let shown = '';
  const screen = { write: (text: string) => (shown += text) };
  return { ...(await loadDivisions({ url, file, cache: folder, screen, signal })), shown };
}

describe('the import of divisions', () => {
  it('loads a file with levels, kinds and parents, as real data', async () => {
    const { tally, shown } = await load(country);
    expect(tally).toEqual({ inserted: 6, updated: 0, unchanged: 0, refused: 0 });
    expect(shown).toBe('');
    expect(await database.divisions(`code = '420502003000'`)).toMatchObject([
      {
        name: '学院街道',
        level: 'TOWNSHIP',
        kind: 'SUBDISTRICT',
        parent_code: '420502000000',
        version: 1,
        is_sample: false,
      },
    ]);
  });

  it('changes nothing the second time', async () => {
    await load(country);
    const before = await database.divisions();
    expect((await load(country)).tally).toEqual({ inserted: 0, updated: 0, unchanged: 6, refused: 0 });
    expect(await database.divisions()).toEqual(before);
  });

  it('updates what differs, with a new version and time, and keeps what the file lacks', async () => {
    await load([...country, '420502003999,自设社区']);
    await database.client.query(`update division set updated_at = '2020-01-01'`);
    const renamed = country.map((line) => line.replace('420503,伍家岗区', '420503,伍家岗新区'));
    expect((await load(renamed)).tally).toEqual({ inserted: 0, updated: 1, unchanged: 5, refused: 0 });
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
      '420502,又来',
      `420506,${'长'.repeat(101)}`,
    ];
    const { tally, refused, shown } = await load([...country, ...bad, '420525,C:\\远安县']);
    expect(tally).toEqual({ inserted: 7, updated: 0, unchanged: 0, refused: 6 });
    expect(Object.fromEntries(refused)).toEqual({
      BAD_CODE: 1,
      EMPTY_NAME: 1,
      BAD_NAME: 2,
      UNKNOWN_PARENT: 1,
      DUPLICATE: 1,
    });
    expect(shown).toContain('divisions.csv line 8, code "42x5": BAD_CODE');
    expect(shown).toContain('divisions.csv line 11, code "420599001": UNKNOWN_PARENT');
    expect(await database.divisions(`code = '420525000000'`)).toMatchObject([{ name: 'C:\\远安县' }]);
  });

  it('finds parents in the database and refuses those that would make a circle', async () => {
    await load(country);
    const { tally, refused } = await load(['code,name,parent', '420502004,云集街道,', '4205,宜昌市,420502']);
    expect(tally).toMatchObject({ inserted: 1, refused: 1 });
    expect([...refused.keys()]).toEqual(['BAD_PARENT']);
  });

  it('explains a file that it cannot read', async () => {
    await expect(load(['42,湖北省'])).rejects.toThrow('columns code and name');
    await expect(load(['code,name', '42,"湖北省'])).rejects.toThrow('never closed');
    const screen = { write: () => {} };
    const { url, folder } = database;
    const missing = join(folder, 'missing.csv');
    const { signal } = new AbortController();
    await expect(loadDivisions({ url, file: missing, cache: folder, screen, signal })).rejects.toThrow('ENOENT');
  });

  it('runs once at a time on a database', async () => {
    await database.client.query('begin');
    await database.client.query('lock table division in exclusive mode');
    const first = load(country);
    await expect.poll(async () => (await divisionsWaiting()) > 0).toBe(true);
    await expect(load(country)).rejects.toThrow('another import is running');
    await database.client.query('commit');
    expect((await first).tally.inserted).toBe(6);
  });
});

const divisionsWaiting = async () =>
  (await database.client.query(`select from pg_locks where relation = 'division'::regclass and not granted`)).rowCount!;
