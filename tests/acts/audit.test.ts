import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newestHead, signHead } from '../../api/database/audit/head.js';
import { linkRows } from '../../api/database/audit/sequencer.js';
import { verifyAudit } from '../../api/database/audit/verify.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { smallPlace } from '../setup/small-place.js';
import { submit } from './voice.js';

let fixture: Fixture;
let client: pg.PoolClient;
const secret = randomBytes(32).toString('base64');
const sql = (text: string, ...values: unknown[]) => client.query(text, values);
/** Links so many rows; transactions of other databases of the cluster hold them up for a while. */
const link = async (count: number) => {
  let linked = 0;
  await expect.poll(async () => (linked += await linkRows(client)), { timeout: 60_000 }).toBe(count);
};

beforeAll(async () => {
  fixture = await openFixture(smallPlace());
  client = await fixture.store.pool.connect();
});
afterAll(async () => {
  client.release();
  await fixture.close();
});

/** What verifying tells after somebody has done something to the database; all of it is undone. */
async function toldAfter(...tampering: string[]): Promise<string[]> {
  await sql('begin');
  for (const text of tampering) await sql(text);
  const { findings } = await verifyAudit(client);
  await sql('rollback');
  return findings.map(({ seq, what }) => `${seq}: ${what}`);
}

describe('the chain over the audit', () => {
  beforeEach(async () => {
    if ((await sql('select from act.link limit 1')).rowCount) return;
    for (let n = 0; n < 6; n++) await submit(fixture);
    await link(6);
    await signHead(client, secret);
  });

  test('has a link for every row, in order, and nothing is wrong', async () => {
    expect(await verifyAudit(client)).toEqual({ rows: 6, findings: [] });
    expect(await newestHead(client)).toMatchObject({ place: 6 });
    expect(await linkRows(client)).toBe(0);
  });

  test('names a row that was changed, the newest too', async () => {
    expect(await toldAfter(`update act.audit set action = 'other' where seq = 3`)).toContain('3: the row was changed');
    expect(await toldAfter(`update act.audit set at = at + interval '1 us' where seq = 6`)).toEqual([
      '6: the row was changed',
    ]);
  });

  test('names a row that was deleted, the newest too', async () => {
    expect(await toldAfter('delete from act.audit where seq = 2')).toContain('2: the row was deleted');
    expect(await toldAfter('delete from act.audit where seq = 6', 'delete from act.link where seq = 6')).toContainEqual(
      '?: the chain ends at place 5, before the head at 6: rows were cut off',
    );
  });

  test('names rows that were swapped', async () => {
    const swap = `update act.link l set seq = case seq when 2 then 4 else 2 end where seq in (2, 4)`;
    const told = await toldAfter('alter table act.link drop constraint link_seq_key', swap);
    expect(told).toContain('4: the row was changed');
    expect(told).toContain('4: the link was made anew');
  });

  test('names a row that was inserted', async () => {
    const row = `insert into act.audit (role, action, object, payload, at)
      values ('staff', 'screenFeedback', 'PublicFeedback:x', '{"steps":[]}', now() - interval '1 hour')`;
    await sql('begin');
    await sql(row);
    const { rows } = await sql('select max(seq)::text as seq from act.audit');
    await sql('commit');
    const found = async () => (await verifyAudit(client)).findings.map(({ seq }) => seq);
    await expect.poll(found, { timeout: 60_000 }).toContain(rows[0].seq);
    await sql('delete from act.audit where seq = $1', rows[0].seq);
  });

  test('names links that were made anew over what was changed', async () => {
    const told = await toldAfter(
      `update act.audit set action = 'other' where seq = 3`,
      'update act.link l set row_digest = a.digest from act.audit a where a.seq = l.seq',
    );
    expect(told).toContain('3: the link was made anew');
  });

  test('names a history that is not what was written', async () => {
    expect(
      await toldAfter(
        `update act.history set "to" = 'CLOSED' where key = (select key from act.history order by key limit 1)`,
      ),
    ).toEqual([expect.stringMatching(/^\d+: the history of \S+ is not what was written$/)]);
    expect(
      await toldAfter('delete from act.history where key = (select key from act.history order by key limit 1)'),
    ).toEqual([expect.stringMatching(/^\d+: the history of \S+ was deleted$/)]);
  });

  test('waits for a transaction that is open, so that no row comes in before one that is linked', async () => {
    const other = await fixture.store.pool.connect();
    await other.query('begin; select pg_current_xact_id()');
    await submit(fixture);
    expect(await linkRows(client)).toBe(0);
    await other.query('commit');
    other.release();
    await link(1);
    expect((await verifyAudit(client)).findings).toEqual([]);
  });

  test('a head that was kept shows what has been cut off since', async () => {
    const kept = await newestHead(client);
    await sql('begin');
    await sql('delete from act.head');
    await sql('delete from act.link where place >= 5');
    const { findings } = await verifyAudit(client, kept);
    await sql('rollback');
    expect(findings.map(({ what }) => what)).toContain(
      'the chain ends at place 4, before the head at 6: rows were cut off',
    );
    const forged = { ...kept!, place: 4 };
    expect((await verifyAudit(client, forged)).findings.map(({ what }) => what)).toContain(
      'the head at place 4 is not signed by its key',
    );
  });
});
