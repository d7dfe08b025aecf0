import { afterAll, beforeAll, expect, it } from 'vitest';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
});
afterAll(() => fixture.close());

const query = async (sql: string, values: unknown[] = []) => (await fixture.store.pool.query(sql, values)).rows;
const hold = (id: string, isPublished: boolean) =>
  query(
    `insert into activity (id, name, kind, status, is_published, level, division_code, starts_on, ends_on, staff_count, resident_count)
     values ($1, '接待选民', 'RECEIVE_CONSTITUENTS', 'PLANNED', $2, 'COUNTY', '150602000000', '2026-11-30', '2026-11-30', 0, 0)`,
    [id, isPublished],
  );
/** A deputy joins; how many participations the feed then tells of, and of whether the activity. */
async function join(activity: string, deputy: number) {
  const [{ before }] = await query('select last_value as before from feed.seq');
  await query(
    `insert into activity_participation (id, activity_id, deputy_id, role, role_tags) values ($1, $2, $3, 'MEMBER', '{}')`,
    [uuidOf(`joined/${activity}`, deputy), activity, ids.deputy(deputy)],
  );
  const told = await query('select type from feed.change where seq > $1 order by type, seq', [before]);
  return told.map(({ type }) => type);
}

it('who joins an activity that everybody sees changes nothing for those who have joined before', async () => {
  const [open, hidden] = [uuidOf('open', 1), uuidOf('hidden', 1)];
  await hold(open, true);
  await hold(hidden, false);
  for (const deputy of [0, 1, 2]) {
    await join(open, deputy);
    await join(hidden, deputy);
  }
  expect(await join(open, 3)).toEqual(['ActivityParticipation']);
  // Whoever joins one that is not published sees it from then on, and who else does.
  expect(await join(hidden, 3)).toEqual(['Activity', ...Array(4).fill('ActivityParticipation')]);
  const [{ grants }] = await query(`select grants from feed.change where type = 'Activity' and key = $1`, [open]);
  expect(grants.filter((grant: string) => !grant.startsWith('#'))).toEqual(['public']);
});

it('those who saw an activity before it was published are told when it no longer is', async () => {
  const id = uuidOf('withdrawn', 1);
  await hold(id, true);
  await join(id, 5);
  const grantsOf = async () =>
    (await query(`select grants from feed.change where type = 'Activity' and key = $1`, [id]))[0].grants;
  await query('update activity set is_published = false where id = $1', [id]);
  expect(await grantsOf()).toContain(`deputy=${ids.deputy(5)}`);
  expect(await grantsOf()).not.toContain('public');
  const lost = await query('select granted from feed.lost where key = $1', [id]);
  expect(lost).toEqual([{ granted: 'public' }]);
});
