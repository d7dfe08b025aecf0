import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkRows } from '../../api/database/audit/sequencer.js';
import { verifyAudit } from '../../api/database/audit/verify.js';
import { openPeople, type People, type Person } from '../accounts/people.js';
import { words } from '../acts/voice.js';
import { type Data, dataKeys } from '../setup/fixture.js';
import { ids } from '../setup/small-place.js';

let people: People;
let office: Person;
let elsewhere: Person;
let deputy: Person;
let unit: Person;
let security: Person;
let audit: Person;
beforeAll(async () => {
  people = await openPeople();
  office = await people.holder('COUNTY_OFFICE');
  elsewhere = await people.holder('COUNTY_OFFICE', { divisionCode: '420500000000' });
  deputy = await people.holder(undefined, {}, { deputyId: ids.deputy(1) });
  unit = await people.holder('UNIT_HANDLER', { agencyId: ids.agency(1) });
  security = await people.holder('SECURITY_OFFICER');
  audit = await people.holder('AUDIT_OFFICER');
});
afterAll(() => people.close());

const sql = (text: string, ...values: unknown[]) => people.fixture.store.pool.query(text, values);

/** A message of a sender who says who he is; by its id. */
async function said(more: object = {}): Promise<string> {
  const input = words({ name: '王小明', phone: '+86 138-0000-0001', ...more });
  const query =
    'mutation($input: SubmitFeedbackInput!) { submitFeedback(input: $input) { number userErrors { code } } }';
  const { body } = await people.server.ask(query, { variables: { input } });
  const { number, userErrors } = (body.data as Data).submitFeedback;
  expect(userErrors).toEqual([]);
  const { rows } = await sql('select id from public_feedback where number = $1', number);
  return `PublicFeedback:${rows[0].id}`;
}
const unmask = (who: Person, feedback: string, more: object = {}) =>
  people.act(who, 'unmask', { feedback, field: 'PHONE', reason: '回访', ...more }, 'value');

describe('what a sender tells of himself', () => {
  it('is shown masked, and stands nowhere in the database as it was told', async () => {
    const id = await said();
    const query = `{ publicFeedbackItem(id: "${id}") { citizenNameMasked phoneMasked } }`;
    const { body } = await people.server.ask(query, {}, { authorization: office.authorization });
    expect(body.data).toEqual({ publicFeedbackItem: { citizenNameMasked: '王**', phoneMasked: '+86****0001' } });
    for (const table of ['public_feedback', 'act.personal', 'act.audit', 'act.history', 'act.answer']) {
      const { rows } = await sql(`select string_agg(t::text, ' ') as all from ${table} t`);
      expect(rows[0].all, table).not.toMatch(/小明|0000-0001|13800000001/);
    }
    const { rows } = await sql(
      'select field, algorithm, key_name, erased_at from act.personal where key = $1 order by 1',
      id.split(':')[1],
    );
    const sealed = { algorithm: 'SM4-CTR-HMAC-SM3', key_name: 'new', erased_at: null };
    expect(rows).toEqual([
      { field: 'name', ...sealed },
      { field: 'phone', ...sealed },
    ]);
  });

  it('is found by whoever has the keys, however the number is written', async () => {
    const id = await said({ phone: '13900000009' });
    const env = {
      ...process.env,
      MODE: 'development',
      DATABASE_URL: people.fixture.store.pool.options.connectionString!,
      DATA_KEYS: dataKeys,
    };
    const find = (...args: string[]) => {
      const { status, stdout } = spawnSync(process.execPath, ['dist/cli/cli.js', 'person', ...args], {
        encoding: 'utf8',
        env,
      });
      return [status, stdout.trim()];
    };
    expect(find('--phone', '+86 139 0000-0009')).toEqual([0, id]);
    expect(find('--phone', '13900000008')).toEqual([0, '']);
    expect(find()[0]).toBe(1);
  });
});

describe('unmask', () => {
  it('tells the value once, for a reason, to those who answer the sender, and leaves a row in the audit', async () => {
    const id = await said();
    await sql(`update public_feedback set agency_id = $2 where id = $1`, id.split(':')[1], ids.agency(1));
    for (const who of [office, deputy, unit]) {
      const idempotencyKey = `once-${who.sub}`;
      expect(await unmask(who, id, { idempotencyKey })).toEqual({
        value: '+86 138-0000-0001',
        userErrors: [],
        replayed: false,
      });
      expect(await unmask(who, id, { idempotencyKey })).toEqual({ value: null, userErrors: [], replayed: true });
    }
    expect(await unmask(office, id, { field: 'NAME' })).toMatchObject({ value: '王小明' });
    const { rows } = await sql(
      `select role, payload::json->'revealed' as revealed from act.audit where action = 'unmask' order by seq`,
    );
    expect(rows).toEqual([
      ...['staff', 'deputy', 'agency'].map((role) => ({ role, revealed: [id, 'phone'] })),
      { role: 'staff', revealed: [id, 'name'] },
    ]);
    const query = '{ personalDataAccesses(first: 10) { nodes { use field reason account { id } feedback { id } } } }';
    const seen = async (who: Person) => {
      const { body } = await people.server.ask(query, {}, { authorization: who.authorization });
      return (body.data as Data).personalDataAccesses.nodes;
    };
    expect(await seen(audit)).toHaveLength(4);
    expect((await seen(security))[0]).toMatchObject({
      use: 'UNMASKED',
      field: 'NAME',
      reason: '回访',
      account: { id: `Account:${office.id}` },
    });
    expect(await seen(office)).toEqual([]);
    // Looking changes nothing of what is looked at.
    expect((await sql('select version from public_feedback where id = $1', id.split(':')[1])).rows[0].version).toBe(1);
  });

  it('is not for others, not without a reason, and not of what is not there', async () => {
    const id = await said({ name: undefined });
    const input = { feedback: id, field: 'PHONE', reason: '回访' };
    expect(await people.refusedAct(elsewhere, 'unmask', input)).toBe('NOT_FOUND');
    expect(await people.refusedAct(unit, 'unmask', input)).toBe('NOT_FOUND');
    for (const who of [security, audit]) expect(await people.refusedAct(who, 'unmask', input)).toBe('FORBIDDEN');
    expect(await people.refusedAct(office, 'unmask', { ...input, reason: ' ' })).toBe('BAD_USER_INPUT');
    expect(await people.refusedAct(office, 'unmask', { ...input, field: 'NAME' })).toBe('NOTHING_KEPT');
    await sql('update public_feedback set is_published = true where id = $1', id.split(':')[1]);
    expect(await people.refusedAct(elsewhere, 'unmask', input)).toBe('NOT_THEIRS');
    expect(await people.refusedAct(unit, 'unmask', input)).toBe('NOT_THEIRS');
  });
});

describe('erasePersonalData', () => {
  const findings = async () => {
    const client = await people.fixture.store.pool.connect();
    try {
      await linkRows(client);
      return (await verifyAudit(client)).findings.map(({ what }) => what);
    } finally {
      client.release();
    }
  };

  it('leaves nothing to show or to find, while the chain of the audit holds', async () => {
    const id = await said();
    const input = { feedback: id, reason: '本人要求删除' };
    expect(await people.refusedAct(elsewhere, 'erasePersonalData', input)).toBe('NOT_FOUND');
    for (const who of [deputy, unit, security, audit])
      expect(await people.refusedAct(who, 'erasePersonalData', input)).toBe('FORBIDDEN');
    expect(await people.act(office, 'erasePersonalData', input)).toMatchObject({ userErrors: [] });
    const { rows } = await sql('select value, blind, erased_at from act.personal where key = $1', id.split(':')[1]);
    expect(rows).toEqual(Array(2).fill({ value: null, blind: null, erased_at: expect.any(Date) }));
    const after = await sql(
      'select citizen_name_masked, phone_masked from public_feedback where id = $1',
      id.split(':')[1],
    );
    expect(after.rows[0]).toEqual({ citizen_name_masked: null, phone_masked: null });
    expect(await people.refusedAct(office, 'unmask', { feedback: id, field: 'PHONE', reason: '回访' })).toBe(
      'NOTHING_KEPT',
    );
    expect(await people.refusedAct(office, 'erasePersonalData', input)).toBe('NOTHING_KEPT');
    expect(await findings()).toEqual([]);
  });

  it('is told from a value that somebody deletes, changes or adds behind the platform’s back', async () => {
    const id = await said();
    const key = id.split(':')[1];
    const told = async (text: string) => {
      const client = await people.fixture.store.pool.connect();
      try {
        await client.query('begin');
        await client.query(text, [key]);
        return (await verifyAudit(client)).findings.map(({ what }) => what).filter((what) => what.includes('personal'));
      } finally {
        await client.query('rollback');
        client.release();
      }
    };
    const name = `the personal value ${id}.name was`;
    expect(await told(`delete from act.personal where key = $1 and field = 'name'`)).toEqual([
      `${name} deleted, and not by an act`,
    ]);
    expect(
      await told(
        `update act.personal set value = null, blind = null, erased_at = now() where key = $1 and field = 'name'`,
      ),
    ).toEqual([`${name} deleted, and not by an act`]);
    expect(await told(`update act.personal set value = value || 'x' where key = $1 and field = 'name'`)).toEqual([
      `${name} changed`,
    ]);
    expect(
      await told(
        `insert into act.personal select type, key, 'address', algorithm, key_name, value, blind from act.personal where key = $1 and field = 'name'`,
      ),
    ).toEqual([`the personal value ${id}.address was inserted beside the audit`]);
  });
});
