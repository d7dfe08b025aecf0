import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { feedOf } from '../setup/feed.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
});
afterAll(() => fixture.close());

const { end, told, write } = feedOf(() => fixture);
const staff: Viewer = { role: 'staff', division: '150600000000' };
const id = (n: number) => `Suggestion:${ids.suggestion(n)}`;
const of = (lines: string[], n: number) => lines.filter((line) => line.includes(id(n)));

it('a record that its reader still sees, but not as the public did, is told once in a page', async () => {
  const since = await end(staff);
  await write("update suggestion set publicity = 'NOT_PUBLIC' where id = $1", ids.suggestion(2));
  expect(of(await told(staff, since), 2)).toEqual([`UPSERTED ${id(2)}`]);
});

it('a record that its reader lost in several ways at once is told once in a page', async () => {
  const since = await end(staff);
  await write("update suggestion set publicity = 'PUBLIC', status = 'FILED' where id = $1", ids.suggestion(2));
  await write(
    "update suggestion set publicity = 'NOT_PUBLIC', division_code = '420500000000' where id = $1",
    ids.suggestion(2),
  );
  expect(of(await told(staff, since), 2)).toEqual([`REMOVED ${id(2)}`]);
});
