import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { feedOf, type Page, source } from '../setup/feed.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { settled } from '../setup/replica.js';
import { ids, smallPlace } from '../setup/small-place.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
});
afterAll(() => fixture.close());

const anonymous: Viewer = { role: 'anonymous' };
const staff: Viewer = { role: 'staff', division: '150600000000' };
const elsewhere: Viewer = { role: 'staff', division: '420500000000' };
const leader: Viewer = { role: 'deputy', deputy: ids.deputy(3) };

const { page, end, told, write } = feedOf(() => fixture);
const set = (n: number, assignment: string) =>
  write(`update suggestion set ${assignment} where id = $1`, ids.suggestion(n));
const id = (n: number) => `Suggestion:${ids.suggestion(n)}`;

describe('the beginning', () => {
  beforeAll(() => settled(fixture));

  it('is every record that the asker sees, each once', async () => {
    const seen = new Map<string, number>();
    let since: string | null = null;
    for (let hasMore = true; hasMore; ) {
      const next: Page = await page(anonymous, { since, first: 7 });
      expect(next.changes.length).toBe(next.hasMore ? 7 : next.changes.length);
      for (const change of next.changes) {
        expect(change.kind).toBe('UPSERTED');
        seen.set(change.recordId, (seen.get(change.recordId) ?? 0) + 1);
      }
      ({ endCursor: since, hasMore } = next);
    }
    const { suggestions } = await fixture.ask('{ suggestions(first: 100) { nodes { id } } }');
    expect([...seen.keys()].filter((key) => key.startsWith('Suggestion:')).sort()).toEqual(
      suggestions.nodes.map(({ id }: Data) => id).sort(),
    );
    expect(new Set(seen.values())).toEqual(new Set([1]));
  });

  it('can be that of some types only', async () => {
    const { changes } = await page(anonymous, { types: ['AGENCY', 'CONGRESS'], first: 100 });
    expect(changes.map(({ type }) => type).sort()).toEqual([...Array(4).fill('AGENCY'), ...Array(3).fill('CONGRESS')]);
  });
});

describe('what happens to a record', () => {
  const [shown, hidden] = [2, 0]; // FILED and summarised; a draft
  let since: { [who: string]: string };
  beforeEach(async () => {
    await set(shown, "status = 'FILED', publicity = 'SUMMARY_ONLY'");
    since = { anonymous: await end(anonymous), staff: await end(staff), elsewhere: await end(elsewhere) };
  });

  it('is told with the record as it is now, once, however often it was written', async () => {
    await set(shown, "status = 'ASSIGNED'");
    await set(shown, "status = 'IN_HANDLING'");
    await settled(fixture);
    const { changes } = await page(anonymous, { since: since.anonymous });
    expect(changes).toEqual([
      { kind: 'UPSERTED', type: 'SUGGESTION', recordId: id(shown), record: { status: 'IN_HANDLING' } },
    ]);
  });

  it('is a removal for those who may no longer see it, and news for those who still do', async () => {
    await set(shown, "publicity = 'NOT_PUBLIC'");
    expect(await told(anonymous, since.anonymous!)).toContain(`REMOVED ${id(shown)}`);
    expect(await told(elsewhere, since.elsewhere!)).toContain(`REMOVED ${id(shown)}`);
    expect(await told(staff, since.staff!)).toContain(`UPSERTED ${id(shown)}`);
    await set(shown, "publicity = 'PUBLIC'");
    expect(await told(anonymous, since.anonymous!)).toContain(`UPSERTED ${id(shown)}`);
  });

  it('is not told to those who could never see it, not even that it is gone', async () => {
    await set(hidden, 'is_key = not is_key');
    expect(await told(anonymous, since.anonymous!)).toEqual([]);
    expect(await told(staff, since.staff!)).toEqual([]);
    await write('delete from suggestion_co_signer where suggestion_id = $1', ids.suggestion(40));
    await write('delete from suggestion where id = $1', ids.suggestion(40)); // a draft of 150603
    expect(await told(anonymous, since.anonymous!)).toEqual([]);
    expect(await told(staff, since.staff!)).toEqual([]);
    expect(await told({ role: 'system' }, since.staff!)).toContain(`REMOVED ${id(40)}`);
  });

  it('is told once when it is hidden, and what is done to it afterwards is not', async () => {
    await set(shown, "publicity = 'NOT_PUBLIC'");
    const hidden = await end(anonymous);
    await set(shown, "status = 'IN_HANDLING'");
    expect(await told(anonymous, hidden)).toEqual([]);
    expect(await told(anonymous, since.anonymous!)).toContain(`REMOVED ${id(shown)}`);
  });

  it('is no news to those who begin after it was hidden', async () => {
    await set(shown, "publicity = 'NOT_PUBLIC'");
    await settled(fixture);
    const all = await page(anonymous, { first: 1000 });
    expect(all.changes.filter(({ kind }) => kind === 'REMOVED')).toEqual([]);
    expect(all.changes.map((change) => change.recordId)).not.toContain(id(shown));
  });

  it('is not told of when it could be seen only in the middle of a transaction', async () => {
    const client = await fixture.store.pool.connect();
    await client.query('begin');
    for (const [status, publicity] of [
      ['FILED', 'PUBLIC'],
      ['DRAFT', 'PUBLIC'],
    ])
      await client.query('update suggestion set status = $2, publicity = $3 where id = $1', [
        ids.suggestion(hidden),
        status,
        publicity,
      ]);
    await client.query('commit');
    client.release();
    await set(hidden, 'is_key = not is_key');
    const lines = await told(anonymous, since.anonymous!);
    expect(lines.filter((line) => line.startsWith('REMOVED') || line.includes(id(hidden)))).toEqual([]);
  });

  it('is a removal also when its transaction first changed what it refers to', async () => {
    await set(54, "publicity = 'NOT_PUBLIC'");
    await set(54, "status = 'FILED', publicity = 'PUBLIC'");
    await set(3, "status = 'ASSIGNED', publicity = 'PUBLIC'");
    const before = await end(anonymous);
    const client = await fixture.store.pool.connect();
    await client.query('begin');
    await client.query("update suggestion set publicity = 'NOT_PUBLIC' where id = $1", [ids.suggestion(3)]);
    await client.query("update suggestion set publicity = 'NOT_PUBLIC' where id = $1", [ids.suggestion(54)]);
    await client.query('commit');
    client.release();
    expect(await told(anonymous, before)).toEqual(expect.arrayContaining([`REMOVED ${id(3)}`, `REMOVED ${id(54)}`]));
  });

  it('is a removal of the old and an addition of the new one when its key is changed', async () => {
    const { rows } = await write("select id from contact_qr_code where token = 'qr-token-6'");
    await write("update contact_qr_code set id = gen_random_uuid() where token = 'qr-token-6'");
    const now = (await write("select id from contact_qr_code where token = 'qr-token-6'")).rows[0].id;
    expect((await told(anonymous, since.anonymous!)).sort()).toEqual([
      `REMOVED ContactQrCode:${rows[0].id}`,
      `UPSERTED ContactQrCode:${now}`,
    ]);
  });

  it('is a removal when it is deleted', async () => {
    const qr = (await write('select id from contact_qr_code where token = $1', 'qr-token-5')).rows[0].id;
    await write('delete from contact_qr_code where id = $1', qr);
    expect(await told(anonymous, since.anonymous!)).toEqual([`REMOVED ContactQrCode:${qr}`]);
  });

  it('brings along what is as visible as it, and what refers to it', async () => {
    const assigned = 3; // ASSIGNED, with one assignment; 54 was merged into it
    await set(assigned, "publicity = 'NOT_PUBLIC'");
    await set(54, "status = 'FILED', publicity = 'PUBLIC'");
    const before = await end(anonymous);
    await set(assigned, "publicity = 'PUBLIC'");
    const assignments = await write(
      'select id from suggestion_assignment where suggestion_id = $1',
      ids.suggestion(assigned),
    );
    expect((await told(anonymous, before)).sort()).toEqual(
      [
        `UPSERTED ${id(assigned)}`,
        `UPSERTED ${id(54)}`,
        ...assignments.rows.map((row) => `UPSERTED SuggestionAssignment:${row.id}`),
      ].sort(),
    );
  });

  it('reaches a deputy who signs it only now', async () => {
    const before = await end(leader);
    await write(
      `insert into suggestion_co_signer (id, suggestion_id, deputy_id, position, status, signed_on) values (gen_random_uuid(), $1, $2, 9, 'SIGNED', '2024-02-02')`,
      ids.suggestion(hidden),
      ids.deputy(3),
    );
    expect(await told(leader, before)).toContain(`UPSERTED ${id(hidden)}`);
    await write('delete from suggestion_co_signer where position = 9');
    expect(await told(leader, before)).toContain(`REMOVED ${id(hidden)}`);
    expect((await told(anonymous, since.anonymous!)).filter((line) => line.includes(id(hidden)))).toEqual([]);
  });
});

it('waits for a transaction that began earlier and is still open, and loses neither', async () => {
  const since = await end(anonymous);
  const slow = await fixture.store.pool.connect();
  await slow.query('begin');
  await slow.query("update agency set name = '先开始后提交' where id = $1", [ids.agency(0)]);
  await write("update agency set name = '后开始先提交' where id = $1", ids.agency(1));
  const early = await page(anonymous, { since });
  expect(early.changes).toEqual([]);
  await slow.query('commit');
  slow.release();
  expect(await told(anonymous, early.endCursor)).toEqual([
    `UPSERTED Agency:${ids.agency(0)}`,
    `UPSERTED Agency:${ids.agency(1)}`,
  ]);
});

it('says nothing of what was rolled back', async () => {
  const since = await end(anonymous);
  const client = await fixture.store.pool.connect();
  await client.query('begin');
  await client.query("update agency set name = '未提交' where id = $1", [ids.agency(0)]);
  await client.query('rollback');
  client.release();
  expect(await told(anonymous, since)).toEqual([]);
});

describe('a cursor', () => {
  const refusal = (variables: object) => fixture.refusal(source, { variables: { ...variables } });

  it('of a list, or changed on its way, is refused by name', async () => {
    const { suggestions } = await fixture.ask('{ suggestions(first: 1) { pageInfo { endCursor } } }');
    expect(await refusal({ since: suggestions.pageInfo.endCursor })).toMatchObject({
      code: 'BAD_CURSOR',
      argument: 'changes.since',
    });
    expect(await refusal({ since: `${await end(anonymous)}A` })).toMatchObject({
      code: 'BAD_CURSOR',
      argument: 'changes.since',
    });
  });

  it('of another cluster is refused, since its places mean nothing here', async () => {
    const cursor = await end(anonymous);
    const [version, ordering, cluster, ...place] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const foreign = [
      version,
      ordering,
      cluster.replace(/\d/, (digit: string) => String((Number(digit) + 1) % 10)),
      ...place,
    ];
    const refused = await refusal({ since: Buffer.from(JSON.stringify(foreign)).toString('base64url') });
    expect(refused).toMatchObject({ code: 'BAD_CURSOR', argument: 'changes.since' });
    expect(refused.message).toContain('Start again without one');
  });

  it('leads on from where a page ended', async () => {
    const first = await page(anonymous, { first: 5 });
    const second = await page(anonymous, { first: 5, since: first.endCursor });
    const both = await page(anonymous, { first: 10 });
    expect([...first.changes, ...second.changes]).toEqual(both.changes);
  });
});

it('takes 1 to 1000 changes a page', async () => {
  for (const first of [0, -1, 1001])
    expect(await fixture.refusal(source, { variables: { first } })).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'changes.first',
      message: `changes.first: is ${first}; give 1 to 1000`,
    });
});

it('asks one statement for a page and one for each type in it', async () => {
  const { sql } = await fixture.askSql(source, { variables: { types: ['AGENCY', 'CONGRESS', 'DEPUTY'], first: 100 } });
  expect(sql).toHaveLength(4);
});

it('names the schema, the same on every page', async () => {
  const [one, other] = [await page(anonymous, { first: 1 }), await page(staff, { first: 2 })];
  expect(one.schemaVersion).toMatch(/^[0-9a-f]{16}$/);
  expect(other.schemaVersion).toBe(one.schemaVersion);
});

it('can be asked beside introspection, with aliases and fragments', async () => {
  const { feed, __schema } = await fixture.ask(
    `{ __schema { queryType { name } } feed: changes(types: AGENCY, first: 1) { changes { what: kind record { ...on Agency { called: name } __typename } } } }`,
  );
  expect(__schema.queryType.name).toBe('Query');
  expect(feed.changes).toEqual([{ what: 'UPSERTED', record: { called: expect.any(String), __typename: 'Agency' } }]);
});
