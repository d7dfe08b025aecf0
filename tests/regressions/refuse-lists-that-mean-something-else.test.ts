import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exitCode } from '../../seeds/divisions/summary.js';
import { country, createImportDatabase, type ImportDatabase } from '../seeds/import-database.js';

let database: ImportDatabase;
beforeAll(async () => {
  database = await createImportDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.client.query('delete from division');
  await database.load(country);
});

/** What is there stays as it is, whatever is said of it. */
const untouched = async (act: () => Promise<unknown>) => {
  const before = await database.divisions();
  await act();
  expect(await database.divisions()).toEqual(before);
};

describe('a file that means something else by its codes', () => {
  it('is refused whole when it gives one code two names: streets under the code of their county', () =>
    untouched(() =>
      expect(database.load(['code,name', '420503,万寿桥街道', '420503,宝塔河街道'])).rejects.toThrow(
        'the file is refused whole: it gives one code two names (1 times, first on line 3); nothing was changed',
      ),
    ));

  it('is refused whole even if all its other rows are right', () =>
    untouched(() =>
      expect(database.load([...country, '420504,点军区', '4205,宜都市'])).rejects.toThrow('refused whole'),
    ));

  it('loses the row that names a county like a street', () =>
    untouched(async () => {
      const outcome = await database.load(['code,name', '420503,万寿桥街道']);
      expect([...outcome.refused]).toEqual([['WRONG_LEVEL', 1]]);
      expect(exitCode(outcome)).toBe(1);
    }));

  it.each([
    ['a province like a city', '42,宜昌市', 'WRONG_LEVEL'],
    ['a county like a committee of residents', '420503,岳湾路社区居民委员会', 'WRONG_LEVEL'],
    ['a county in two cells', '420503,伍家岗区,宝塔河', 'EXTRA_CELLS'],
  ])('loses the row that names %s', (_, row, reason) =>
    untouched(async () => {
      const outcome = await database.load(['code,name', row]);
      expect([...outcome.refused]).toEqual([[reason, 1]]);
      expect(exitCode(outcome)).toBe(1);
    }),
  );

  it('keeps a row with empty cells at its end, as spreadsheets write them', () =>
    untouched(async () => expect([...(await database.load(['code,name', '420503,伍家岗区,,'])).refused]).toEqual([])));

  it('is refused whole with its columns named when it has others', () =>
    untouched(() =>
      expect(database.load(['name,code,areaCode', '万寿桥街道,420503002,420503'])).rejects.toThrow(
        'its columns are "name", "code", "areaCode"; this import knows code, name, parent',
      ),
    ));
});
