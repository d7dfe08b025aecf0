import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mergeDivisions } from '../../seeds/divisions/merge.js';
import { type DivisionRow, readCsvFile } from '../../seeds/divisions/source.js';
import { country, createImportDatabase, type ImportDatabase } from './import-database.js';

let database: ImportDatabase;
beforeAll(async () => {
  database = await createImportDatabase();
});
afterAll(() => database.drop());
beforeEach(() => database.client.query('delete from division'));

describe('an import that is cut short', () => {
  const rows = async function* (until = Number.POSITIVE_INFINITY): AsyncGenerator<DivisionRow> {
    const file = join(database.folder, 'short.csv');
    await writeFile(file, `${country.join('\n')}\n`);
    let read = 0;
    for await (const row of readCsvFile(file)) {
      if (++read > until) throw new Error('the file ends here');
      yield row as DivisionRow;
    }
  };
  afterEach(() => database.client.query('drop trigger if exists fail on division'));

  it('keeps the batches before, and continues from there', async () => {
    await expect(mergeDivisions(database.client, rows(5), { batch: 2 })).rejects.toThrow('the file ends here');
    expect(await database.divisions()).toHaveLength(4);
    const tally = await mergeDivisions(database.client, rows(), { batch: 2 });
    expect(tally).toEqual({ inserted: 2, updated: 0, unchanged: 4, refused: 0 });
  });

  it('stops after the batch that is being written', async () => {
    const controller = new AbortController();
    const stop = () => controller.abort();
    const tally = await mergeDivisions(database.client, rows(), { batch: 2, signal: controller.signal, onBatch: stop });
    expect(tally.inserted).toBe(2);
    expect(await database.divisions()).toHaveLength(2);
  });

  it('leaves no half batch when the database refuses one', async () => {
    await database.client.query(`create or replace function fail() returns trigger language plpgsql as $$
      begin if new.code = '420503000000' then raise exception 'no room'; end if; return new; end $$;
      create trigger fail before insert on division for each row execute function fail()`);
    await expect(mergeDivisions(database.client, rows(), { batch: 2 })).rejects.toThrow('no room');
    expect(await database.divisions()).toHaveLength(2);
    expect((await database.client.query('select 1 as alive')).rows).toEqual([{ alive: 1 }]);
  });
});
