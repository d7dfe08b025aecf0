import { afterAll, beforeAll, expect, it } from 'vitest';
import { anonymous } from '../../schema/kit/declare/viewer.js';
import { feedOf } from '../setup/feed.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
});
afterAll(() => fixture.close());

const { end, told, write } = feedOf(() => fixture);
const publicity = "update suggestion set status = 'FILED', publicity = $2 where id = $1";
const shown = ids.suggestion(2);

it('whoever has a record hears that it is hidden, though it was shown for the length of a transaction since', async () => {
  await write(publicity, shown, 'PUBLIC');
  const since = await end(anonymous);
  await write(publicity, shown, 'NOT_PUBLIC');
  const client = await fixture.store.pool.connect();
  await client.query('begin');
  for (const value of ['PUBLIC', 'NOT_PUBLIC']) await client.query(publicity, [shown, value]);
  await client.query('commit');
  client.release();
  expect(await told(anonymous, since)).toEqual([`REMOVED Suggestion:${shown}`]);
});

it('whoever has heard that it is hidden hears it again when it was shown and hidden since', async () => {
  await write(publicity, shown, 'PUBLIC');
  await write(publicity, shown, 'NOT_PUBLIC');
  const since = await end(anonymous);
  await write(publicity, shown, 'PUBLIC');
  const again = await end(anonymous);
  await write(publicity, shown, 'NOT_PUBLIC');
  expect(await told(anonymous, since)).toEqual([`REMOVED Suggestion:${shown}`]);
  expect(await told(anonymous, again)).toEqual([`REMOVED Suggestion:${shown}`]);
});
