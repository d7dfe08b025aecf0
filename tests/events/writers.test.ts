import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareDatabase } from '../../api/database/prepare.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { platform } from '../../schema/platform.js';
import { feedOf, source } from '../setup/feed.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { settled } from '../setup/replica.js';
import { ids, smallPlace } from '../setup/small-place.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
});
afterAll(() => fixture.close());

const anonymous: Viewer = { role: 'anonymous' };
const staff: Viewer = { role: 'staff', division: '150600000000' };

const { page, end, told, write } = feedOf(() => fixture);
const id = (n: number) => `Suggestion:${ids.suggestion(n)}`;

describe('a writer', () => {
  it('of another isolation level, or one that truncates, is refused, for the feed would miss what it does', async () => {
    const client = await fixture.store.pool.connect();
    await client.query('begin isolation level repeatable read');
    await expect(client.query("update agency set name = '另一级别' where id = $1", [ids.agency(2)])).rejects.toThrow(
      'READ COMMITTED',
    );
    await client.query('rollback');
    client.release();
    await expect(write('truncate suggestion_co_signer')).rejects.toThrow('delete instead');
    const { agency } = await fixture.ask(`{ agency(id: "Agency:${ids.agency(2)}") { name } }`);
    expect(agency.name).not.toBe('另一级别');
    expect(
      (await fixture.ask('{ suggestionAssignments { totalCount } }')).suggestionAssignments.totalCount,
    ).toBeGreaterThan(0);
  });

  it('may have any search path', async () => {
    const since = await end(anonymous);
    const client = await fixture.store.pool.connect();
    await client.query("set search_path = ''");
    await client.query("update public.agency set name = '无搜索路径' where id = $1", [ids.agency(2)]);
    await client.query('reset search_path');
    client.release();
    expect(await told(anonymous, since)).toEqual([`UPSERTED Agency:${ids.agency(2)}`]);
  });

  it('meets no deadlock where others add to the same record and change it', async () => {
    const since = await end(staff);
    const rounds = async (n: number) => {
      const client = await fixture.store.pool.connect();
      for (let round = 0; round < 15; round++) {
        await client.query('begin');
        await client.query(
          `insert into suggestion_co_signer (id, suggestion_id, deputy_id, position, status, signed_on)
           values (gen_random_uuid(), $1, $2, $3, 'SIGNED', '2024-02-02')`,
          [ids.suggestion(3), ids.deputy(n), 20 + n],
        );
        await client.query('update suggestion set is_key = not is_key where id = $1', [ids.suggestion(3)]);
        await client.query('delete from suggestion_co_signer where suggestion_id = $1 and position = $2', [
          ids.suggestion(3),
          20 + n,
        ]);
        await client.query('commit');
      }
      client.release();
    };
    await Promise.all([rounds(5), rounds(6)]);
    expect(await told(staff, since)).toContain(`UPSERTED ${id(3)}`);
  });
});

it('is ready at once where nothing is new, though a writer holds its transaction open', async () => {
  const client = await fixture.store.pool.connect();
  await client.query('begin');
  await client.query("update agency set name = '长事务' where id = $1", [ids.agency(2)]);
  await prepareDatabase(fixture.store.pool.options.connectionString!, { say: () => {} });
  await client.query('rollback');
  client.release();
});

it('looks at a part of the feed for a page, and says that there is more, however much of it is hidden', async () => {
  const narrow = feedOf(() => fixture.through({ ...platform, changesLookedAt: 4 }));
  const since = await end(anonymous);
  for (const n of [0, 10, 20, 30, 40, 50])
    await write('update suggestion set is_key = not is_key where id = $1', ids.suggestion(n));
  await write("update agency set name = '在六份草稿之后' where id = $1", ids.agency(3));
  await settled(fixture);
  const first = await narrow.page(anonymous, { since });
  expect(first).toMatchObject({ changes: [], hasMore: true });
  const next = await narrow.page(anonymous, { since: first.endCursor });
  expect(next.hasMore).toBe(false);
  expect(next.changes.map((change) => change.recordId)).toEqual([`Agency:${ids.agency(3)}`]);
});

it('finds what a database held before it had a feed, or while its rules were others', async () => {
  const url = new URL(fixture.store.pool.options.connectionString!);
  await write("update feed.state set digest = 'of other rules'");
  await write("delete from feed.change where type = 'Agency'");
  await write("insert into feed.change (type, key, grants) values ('Renamed', 'x', '{public}')");
  await prepareDatabase(url.href, { say: () => {} });
  await settled(fixture);
  const { changes } = await page(anonymous, { types: ['AGENCY'] });
  expect(changes.map(({ kind }) => kind)).toEqual(['UPSERTED', 'UPSERTED', 'UPSERTED', 'UPSERTED']);
});

it('numbers its places anew in a cluster that it was restored into', async () => {
  const url = new URL(fixture.store.pool.options.connectionString!);
  const before = await end(anonymous);
  await write(`update feed.change set xid = (pg_current_xact_id()::text::bigint + 1000000)::text::xid8`);
  expect((await page(anonymous)).changes).toEqual([]);
  await write('update feed.state set system_identifier = 1');
  const lines: string[] = [];
  await prepareDatabase(url.href, { say: (line) => lines.push(line) });
  expect(lines).toEqual(['the change feed comes from another cluster: its clients will be asked to start again']);
  expect((await page(anonymous)).changes.length).toBe(100);
  expect(await fixture.refusal(source, { variables: { since: before } })).toMatchObject({ code: 'BAD_CURSOR' });
});
