import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { country, createImportDatabase, type ImportDatabase, noChange } from './import-database.js';

let database: ImportDatabase;
beforeAll(async () => {
  database = await createImportDatabase();
});
afterAll(() => database.drop());
beforeEach(() => database.client.query('delete from division'));
afterEach(() => database.client.query('drop trigger if exists fail on division'));

/** The database refuses to write one code, as if it ran out of room there. */
const failAt = (code: string) =>
  database.client.query(`create or replace function fail() returns trigger language plpgsql as $$
    begin if new.code = '${code}' then raise exception 'no room'; end if; return new; end $$;
    create trigger fail before insert or update on division for each row execute function fail()`);

describe('an import that is cut short', () => {
  it('keeps the batches before, leaves no half batch, and continues from there', async () => {
    await failAt('420503000000');
    await expect(database.load(country, { batch: 2 })).rejects.toThrow('no room');
    expect(await database.divisions()).toHaveLength(2);
    await database.client.query('drop trigger fail on division');
    expect((await database.load(country, { batch: 2 })).counts).toEqual({ ...noChange, NEW: 4 });
    expect(await database.divisions()).toHaveLength(6);
  });

  it('stops after the batch that is being written', async () => {
    const controller = new AbortController();
    const screen = { isTTY: true, write: (text: string) => text.includes('written') && controller.abort() };
    const outcome = await database.load(country, { batch: 2, signal: controller.signal, screen });
    expect(outcome.interrupted).toBe(true);
    expect(await database.divisions()).toHaveLength(2);
  });

  it('changes nothing while it is reading', async () => {
    const signal = AbortSignal.abort();
    expect(await database.load(country, { signal })).toMatchObject({ interrupted: true, counts: noChange });
    expect(await database.divisions()).toEqual([]);
  });

  it('ends with the same divisions as one that was not, wherever it is cut', async () => {
    const before = [...country, '420502003005,云集社区', '420502003006,珍珠社区'];
    const after = [
      ...country.slice(0, -1),
      '420502003004,云集社区',
      '420502003005,果园路社区',
      '420502003007,绿萝社区',
    ];
    const second = { edition: '2023-06-30', endMissing: '2023-06-30', batch: 1 };
    const columns = 'code, name, parent_code, valid_from, valid_to, successor_code, first_edition_on, edition_on';
    const states = [];
    for (const cut of [undefined, '420502003004', '420502003005', '420502003006', '420502003007']) {
      await database.client.query('delete from division');
      await database.load(before);
      if (cut) {
        await failAt(cut);
        await expect(database.load(after, second)).rejects.toThrow('no room');
        await database.client.query('drop trigger fail on division');
      }
      await database.load(after, second);
      states.push((await database.client.query(`select ${columns} from division order by code`)).rows);
    }
    for (const state of states) expect(state).toEqual(states[0]);
    const villages = states[0]!.filter(({ code }) => code > '420502003000' && code < '420503');
    expect(villages).toMatchObject([
      { code: '420502003004', name: '云集社区', valid_to: null },
      { code: '420502003004@2023-06-30', name: '果园路社区', successor_code: '420502003005' },
      { code: '420502003005', name: '果园路社区', valid_to: null },
      { code: '420502003005@2023-06-30', name: '云集社区', successor_code: '420502003004' },
      { code: '420502003006', name: '珍珠社区', successor_code: null },
      { code: '420502003007', name: '绿萝社区', valid_to: null },
    ]);
  });
});
