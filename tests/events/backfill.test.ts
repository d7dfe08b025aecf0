import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { prepareDatabase } from '../../api/database/prepare.js';
import { backfill } from '../../api/events/backfill.js';
import { installFeed } from '../../api/events/install.js';
import type { Progress } from '../../api/events/teller.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { platform } from '../../schema/platform.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { feedOf, source } from '../setup/feed.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { inventRecords } from '../setup/invented.js';
import { RandomWriters, writing } from '../setup/random-writes.js';
import { listed, Replica } from '../setup/replica.js';

const { specs } = platform;
const anonymous: Viewer = { role: 'anonymous' };
let fixture: Fixture;
let client: pg.Client;
beforeAll(async () => {
  fixture = await openFixture(inventRecords(specs, 6));
});
afterAll(() => fixture.close());
beforeEach(async () => {
  client = new pg.Client({ connectionString: fixture.store.pool.options.connectionString });
  await client.connect();
});
afterEach(() => client.end());

const { write, end } = feedOf(() => fixture);
const say = () => {};
const stateOf = async () => (await write('select step, after_key from feed.state')).rows[0];
/** The rules of an earlier version, for which all of this has to be looked at again. */
const earlierRules = () => write("update feed.state set digest = 'of other rules'");

/** Installs the feed and makes it whole; stops before a step if told to. */
async function bringUpToDate(stopAt?: string) {
  await installFeed(client, specs, say);
  const stopping = new AbortController();
  const reached: Progress[] = [];
  const onProgress = (progress: Progress) => {
    reached.push(progress);
    if (progress.at === stopAt) stopping.abort();
  };
  const { signal } = stopping;
  await backfill(client, specs, { say, onProgress, signal }).catch((error) => {
    if (!signal.aborted) throw error;
  });
  return reached;
}

/** The feed as it would be if everybody were looked at now, and as it is. */
async function expectFeedIsRight() {
  for (const { table, name, keyColumn } of specs) {
    const { rows } = await write(
      `select feed.note_${table}(array(select "${keyColumn}"::text from "${table}"), false) as changed,
         (select count(*)::int from "${table}" t left join feed.change c on c.key = t."${keyColumn}"::text and c.type = $1
          where c.key is null) as missing`,
      name,
    );
    expect(rows[0], name).toEqual({ changed: [], missing: 0 });
  }
}

describe('while the feed is not whole', () => {
  it('changes are refused by name, with a time to come again, and cursors stay good', async () => {
    const since = await end(anonymous);
    await earlierRules();
    await bringUpToDate('suggestion');
    const { step } = await stateOf();
    expect(step).toBeGreaterThan(0);
    for (const variables of [{}, { since }])
      expect(await fixture.refusal(source, { variables })).toEqual({
        code: 'NOT_READY',
        argument: undefined,
        message:
          'changes: the change feed is being brought up to date with a new version of the platform. ' +
          'Ask again in a minute; cursors stay good.',
      });
    expect((await fixture.ask('{ suggestions { totalCount } }')).suggestions.totalCount).toBeGreaterThan(0);
    await bringUpToDate();
    expect((await stateOf()).step).toBeNull();
    expect((await fixture.ask(source, { variables: { since } })).changes.hasMore).toBe(false);
  });

  it('what a server began that was stopped is continued, not begun anew', async () => {
    await earlierRules();
    await bringUpToDate('suggestion');
    const { step } = await stateOf();
    const [first] = await bringUpToDate();
    expect(first!.step).toBe(step);
    expect(first!.at).toBe('suggestion');
    await expectFeedIsRight();
  });

  it('servers that start together share the work', async () => {
    await earlierRules();
    const url = fixture.store.pool.options.connectionString!;
    await Promise.all([1, 2, 3].map(() => prepareDatabase(url, { say })));
    expect((await stateOf()).step).toBeNull();
    await expectFeedIsRight();
  });

  it('a server of another version that begins with its own rules is left to it', async () => {
    await earlierRules();
    await bringUpToDate('suggestion');
    await write("update feed.state set digest = 'of newer rules'");
    expect(await backfill(client, specs, { say })).toBeUndefined();
    expect((await stateOf()).step).not.toBeNull();
    await bringUpToDate();
  });
});

describe('a writer', () => {
  it('who has begun with the earlier rules is waited for, and nobody waits for her', async () => {
    const old = await fixture.store.pool.connect();
    const { rows } = await old.query("select pg_get_functiondef('feed.on_agency'::regproc) as text");
    // Earlier rules: agencies are hidden, and nobody hears of them.
    await old.query(`create or replace function feed.on_update_agency() returns trigger language plpgsql as $$ begin
      update feed.change set grants = '{}' where type = 'Agency' and key in (select id::text from touched); return null; end $$`);
    expect(rows[0].text).toContain('feed.touch_agency');
    await earlierRules();
    await old.query('begin');
    await old.query("update agency set name = '按旧规则' where id = $1", [uuidOf('Agency', 1)]);
    let isDone = false;
    const done = bringUpToDate().finally(() => {
      isDone = true;
    });
    while ((await stateOf()).step !== 1) await pause(5);
    await write("update agency set name = '不必等待' where id = $1", uuidOf('Agency', 2));
    await pause(100);
    expect([isDone, (await stateOf()).step]).toEqual([false, 1]);
    await old.query('commit');
    old.release();
    await done;
    await expectFeedIsRight();
  });

  it('who holds a record is passed over until she has done with it', async () => {
    await earlierRules();
    await bringUpToDate('types that are gone');
    const holder = await fixture.store.pool.connect();
    await holder.query('begin');
    await holder.query("update agency set name = '占用中' where id = $1", [uuidOf('Agency', 1)]);
    const done = bringUpToDate();
    await pause(600);
    // Others of the same table write meanwhile.
    await write("update agency set name = '照常写入' where id = $1", uuidOf('Agency', 3));
    expect((await stateOf()).step).not.toBeNull();
    await holder.query('rollback');
    holder.release();
    await done;
    await expectFeedIsRight();
  });
});

it('whoever follows the changes misses nothing of what is written while the rules are renewed', async () => {
  const writers = await RandomWriters.on(fixture);
  onTestFinished(() => writers.release());
  const viewers: readonly Viewer[] = [
    anonymous,
    { role: 'staff', division: '150600000000' },
    { role: 'agency', agency: uuidOf('Agency', 1), division: '150000000000' },
  ];
  /** What the feed holds under other rules: of some records nothing, of some too little, of some too much. */
  const earlier = [
    'delete from feed.change where hashtext(key) % 5 = 0',
    "update feed.change set grants = '{}' where hashtext(key) % 5 = 1",
    "update feed.change set grants = '{public}' where hashtext(key) % 5 = 2",
  ];
  await fc.assert(
    fc.asyncProperty(fc.array(writing, { minLength: 40, maxLength: 80 }), async (steps) => {
      for (const change of earlier) await write(change);
      await earlierRules();
      const copies = viewers.map((viewer) => new Replica(fixture, viewer));
      for (const copy of copies) await copy.catchUp();
      let isDone = false;
      const done = bringUpToDate().finally(() => {
        isDone = true;
      });
      for (let n = 0; !isDone; n++) {
        await writers.play(steps[n % steps.length]!);
        // Nobody keeps a transaction open for ever.
        if (n % 8 === 7) await writers.commit();
      }
      await writers.commit();
      await done;
      await expectFeedIsRight();
      for (const copy of [...copies, new Replica(fixture, viewers[1]!)]) {
        const truth = await listed(fixture, copy.viewer);
        const { records } = await copy.catchUp();
        expect(Object.fromEntries(records), copy.viewer.role).toEqual(Object.fromEntries(truth));
      }
    }),
    { numRuns: 4, endOnFailure: true },
  );
}, 120_000);

it('a feed of an earlier version keeps its changes, and has its clients begin again', async () => {
  const since = await end(anonymous);
  const { rows } = await write('select count(*)::int as changes from feed.change');
  await write(`
    alter table feed.change drop constraint change_pkey, add primary key (type, key);
    alter table feed.lost drop constraint lost_pkey, add primary key (type, key, granted);
    drop index feed.change_by_place, feed.lost_by_place;
    create unique index change_place on feed.change (xid, seq);
    create index lost_place on feed.lost (xid, seq);
    alter table feed.state drop column step, drop column after_key, drop column filled, drop column is_foreign;
    update feed.state set digest = 'of an earlier version'`);
  const writer = await fixture.store.pool.connect();
  await writer.query('begin');
  await writer.query("update agency set name = '升级之前' where id = $1", [uuidOf('Agency', 1)]);
  const done = prepareDatabase(fixture.store.pool.options.connectionString!, { say });
  await pause(300);
  await write("update agency set name = '升级之中' where id = $1", uuidOf('Agency', 2));
  await writer.query('commit');
  writer.release();
  await done;
  const indexes = await write(
    "select indexdef from pg_indexes where schemaname = 'feed' and tablename in ('change', 'lost') order by 1",
  );
  expect(indexes.rows.map(({ indexdef }) => indexdef.replace(/ USING btree/, ''))).toEqual([
    'CREATE INDEX change_by_place ON feed.change (xid, seq)',
    'CREATE INDEX lost_by_place ON feed.lost (xid, seq)',
    'CREATE UNIQUE INDEX change_pkey ON feed.change (key, type)',
    'CREATE UNIQUE INDEX lost_pkey ON feed.lost (key, type, granted)',
  ]);
  expect((await write('select count(*)::int as changes from feed.change')).rows).toEqual(rows);
  expect(await fixture.refusal(source, { variables: { since } })).toMatchObject({
    code: 'BAD_CURSOR',
    argument: 'changes.since',
  });
  await expectFeedIsRight();
});
