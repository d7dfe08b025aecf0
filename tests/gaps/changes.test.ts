import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { load } from '../../api/database/load.js';
import * as operations from '../../codegen/generated/operations.js';
import type { Operation } from '../../codegen/sdk.js';
import { specOf } from '../../schema/kit/declare/concept.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { Dataset } from '../../seeds/kit/dataset.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids } from '../setup/small-place.js';
import { activity, assignment, contact, first, reception, report, smallGaps, town } from './small-gaps.js';

const staff: Viewer = { role: 'staff', division: '150600000000' };
let fixture: Fixture;
/** Takes back what a test has changed, the last change first. */
let undo: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  fixture = await openFixture(smallGaps());
});
afterEach(async () => {
  for (const step of undo.reverse()) await step();
  undo = [];
});
afterAll(() => fixture.close());

const run = (sql: string, values: unknown[] = []) => fixture.store.pool.query(sql, values);

/** Adds one record, until the test is over or it is taken away. */
async function add<Row extends { id: string }>([type, row]: readonly [new () => object, Row]) {
  const data = new Dataset();
  data.add(type as never, row as never);
  const client = await fixture.store.pool.connect();
  await load(client, data).finally(() => client.release());
  const remove = () => run(`delete from ${specOf(type).table} where id = $1`, [row.id]);
  undo.push(remove);
  return remove;
}

/** Writes a value into a column of a record, until the test is over. */
async function change(table: string, id: string, column: string, value: string | number | null) {
  const { rows } = await run(`select ${column}::text as was from ${table} where id = $1`, [id]);
  await run(`update ${table} set ${column} = $2 where id = $1`, [id, value]);
  undo.push(() => run(`update ${table} set ${column} = $2 where id = $1`, [id, rows[0].was]));
}

/** The keys that an operation of the SDK lists. */
async function gaps<Variables>(
  operation: Operation<unknown, Variables>,
  variables: Omit<Variables, 'division'>,
  division = '1506',
): Promise<string[]> {
  const asked = { division, withTotal: true, ...variables };
  const [list] = Object.values((await fixture.ask(operation.text, { variables: asked, viewer: staff })) as Data[]);
  expect(list.totalCount).toBe(list.nodes.length);
  return list.nodes.map(({ id }: { id: string }) => id.slice(id.indexOf(':') + 1)).sort();
}

describe('a grid', () => {
  const grids = () => gaps(operations.GridsWithoutDeputy, {});

  it('has no gap while an acting deputy works in it', async () => {
    expect(await grids()).toEqual([first.grid]);
    const remove = await add(assignment(1));
    expect(await grids()).toEqual([]);
    await remove();
    expect(await grids()).toEqual([first.grid]);
  });

  it('has one again when the assignment has ended, or the mandate', async () => {
    await add(assignment(1));
    await change('grid_deputy_assignment', assignment(1)[1].id, 'status', 'ENDED');
    expect(await grids()).toEqual([first.grid]);
    // The mandate of deputy 7 is over.
    await add(assignment(7));
    expect(await grids()).toEqual([first.grid]);
    await change('mandate', ids.mandate(7, 1), 'status', 'ACTIVE');
    expect(await grids()).toEqual([]);
  });

  it('is asked for by the place', async () => {
    expect(await gaps(operations.GridsWithoutDeputy, {}, '150603')).toEqual([]);
    expect(await gaps(operations.GridsWithoutDeputy, {}, '150602001001')).toEqual([first.grid]);
  });
});

describe('a deputy', () => {
  const deputies = (numbers: readonly number[]) => numbers.map(ids.deputy).sort();

  it('without a grid is listed where she lives, if she is in office', async () => {
    const asked = () => gaps(operations.DeputiesWithoutGrid, {}, '150602');
    expect(await asked()).toEqual(deputies([1, 2, 3]));
    await add(assignment(1));
    expect(await asked()).toEqual(deputies([2, 3]));
    await change('grid_deputy_assignment', assignment(1)[1].id, 'status', 'ENDED');
    expect(await asked()).toEqual(deputies([1, 2, 3]));
    await change('mandate', ids.mandate(2, 1), 'status', 'SUSPENDED');
    expect(await asked()).toEqual(deputies([1, 3]));
  });

  it('is listed by the levels of the congresses that she sits in', async () => {
    const asked = (...levels: ('COUNTY' | 'PREFECTURE' | 'TOWNSHIP')[]) =>
      gaps(operations.DeputiesWithoutGrid, { levels }, '150602');
    expect(await asked('COUNTY')).toEqual(deputies([1, 3]));
    expect(await asked('PREFECTURE')).toEqual(deputies([1, 2, 3]));
    expect(await asked('TOWNSHIP')).toEqual([]);
  });

  it('is linked while a link is in force', async () => {
    const asked = (kind: 'COMMITTEE_MEMBER_TO_DEPUTY' | 'ENTERPRISE' | null) =>
      gaps(operations.UnlinkedDeputies, { kind, levels: ['COUNTY'] }, '150602');
    expect(await asked(null)).toEqual(deputies([3, 5]));
    expect(await asked('COMMITTEE_MEMBER_TO_DEPUTY')).toEqual(deputies([3, 5]));
    expect(await asked('ENTERPRISE')).toEqual(deputies([1, 3, 5]));
    await change('contact_link', first.link, 'status', 'ENDED');
    expect(await asked(null)).toEqual(deputies([1, 3, 5]));
  });

  it('without a checklist in force for the year is listed', async () => {
    const asked = (year: number) => gaps(operations.DeputiesWithoutChecklist, { year, levels: ['COUNTY'] }, '150602');
    expect(await asked(2024)).toEqual(deputies([3, 5]));
    expect(await asked(2023)).toEqual(deputies([1, 3, 5]));
    await change('duty_checklist', first.checklist, 'status', 'DRAFT');
    expect(await asked(2024)).toEqual(deputies([1, 3, 5]));
  });
});

describe('a committee member', () => {
  const since = (day: string) => gaps(operations.MembersWithoutContactSince, { since: day });
  const linksSince = (day: string) => gaps(operations.LinksWithoutContactSince, { since: day });

  it('keeps contact if there is a record of the day or later', async () => {
    expect(await since('2024-09-10')).toEqual([ids.deputy(0)]);
    const remove = await add(contact('2024-09-10'));
    expect(await since('2024-09-10')).toEqual([]);
    expect(await since('2024-09-11')).toEqual([ids.deputy(0)]);
    await remove();
    expect(await since('2024-09-10')).toEqual([ids.deputy(0)]);
  });

  it('does not keep it through a link that has ended', async () => {
    await add(contact('2024-09-10'));
    await change('contact_link', first.link, 'status', 'ENDED');
    expect(await since('2024-09-10')).toEqual([ids.deputy(0)]);
  });

  it('is no gap when no longer a member, or out of office', async () => {
    await change('mandate', ids.mandate(0, 1), 'status', 'TERMINATED');
    expect(await since('2024-09-10')).toEqual([]);
  });

  it('has a link to keep up from its first day on', async () => {
    expect(await linksSince('2024-08-31')).toEqual([]);
    expect(await linksSince('2024-09-01')).toEqual([first.link]);
    await add(contact('2024-09-01'));
    expect(await linksSince('2024-09-01')).toEqual([]);
    expect(await linksSince('2024-09-02')).toEqual([first.link]);
  });
});

describe('a station', () => {
  const september = () => gaps(operations.StationsWithoutReception, { from: '2024-09-01', until: '2024-09-30' });

  it.each([
    ['the day before', '2024-08-31', [first.station]],
    ['the first day', '2024-09-01', []],
    ['the last day', '2024-09-30', []],
    ['the day after', '2024-10-01', [first.station]],
  ])('received people in a month if on %s', async (_, day, missing) => {
    await add(reception(day));
    expect(await september()).toEqual(missing);
  });

  it.each(['PLANNED', 'CANCELLED'] as const)('did not by a reception that is %s', async (status) => {
    await add(reception('2024-09-15', status));
    expect(await september()).toEqual([first.station]);
  });

  it('has to from the day on which it opens until it closes', async () => {
    expect(await september()).toEqual([first.station]);
    await change('station', first.station, 'opened_on', '2024-10-01');
    expect(await september()).toEqual([]);
    await change('station', first.station, 'opened_on', '2024-09-01');
    expect(await september()).toEqual([first.station]);
    await change('station', first.station, 'status', 'CLOSED');
    expect(await september()).toEqual([]);
  });

  it('that is open is what a township needs', async () => {
    const asked = (kind: 'DEPUTY_HOME' | 'CONTACT_STATION' | null) =>
      gaps(operations.DivisionsWithoutStation, { kind }, '150602');
    expect(await asked(null)).toEqual([]);
    expect(await asked('DEPUTY_HOME')).toEqual([]);
    expect(await asked('CONTACT_STATION')).toEqual([town]);
    await change('station', first.station, 'status', 'SUSPENDED');
    expect(await asked(null)).toEqual([town]);
  });
});

describe('a deputy group', () => {
  const quarter = () => gaps(operations.GroupsWithoutActivity, { from: '2024-07-01', until: '2024-09-30' });

  it.each([
    ['ended the day before', '2024-06-20', '2024-06-30', [first.group]],
    ['ended on the first day', '2024-06-20', '2024-07-01', []],
    ['began on the last day', '2024-09-30', '2024-10-05', []],
    ['began the day after', '2024-10-01', '2024-10-05', [first.group]],
  ])('was active in a quarter, unannounced too, or not, if an activity %s', async (_, from, until, missing) => {
    await add(activity(from, until));
    expect(await quarter()).toEqual(missing);
  });

  it.each(['PLANNED', 'ENROLLING', 'CANCELLED'] as const)('was not by an activity that is %s', async (status) => {
    await add(activity('2024-08-01', '2024-08-01', status));
    expect(await quarter()).toEqual([first.group]);
  });

  it('counts if it exists on the last day', async () => {
    expect(await quarter()).toEqual([first.group]);
    await change('deputy_group', first.group, 'dissolved_on', '2024-09-30');
    expect(await quarter()).toEqual([first.group]);
    await change('deputy_group', first.group, 'dissolved_on', '2024-09-29');
    expect(await quarter()).toEqual([]);
    await change('deputy_group', first.group, 'dissolved_on', null);
    await change('deputy_group', first.group, 'established_on', '2024-10-01');
    expect(await quarter()).toEqual([]);
  });
});

describe('a task of a checklist', () => {
  const tasks = (until: string) => gaps(operations.ChecklistGaps, { year: 2024, until });

  it('is a gap from the day on which it is due, until it is done', async () => {
    expect(await tasks('2024-09-29')).toEqual([]);
    expect(await tasks('2024-09-30')).toEqual([first.item]);
    await change('duty_checklist_item', first.item, 'done_count', 2);
    expect(await tasks('2024-09-30')).toEqual([]);
  });

  it('is none in a draft, or of somebody who is no deputy any more', async () => {
    await change('duty_checklist', first.checklist, 'status', 'DRAFT');
    expect(await tasks('2024-09-30')).toEqual([]);
    await change('duty_checklist', first.checklist, 'status', 'CLOSED');
    expect(await tasks('2024-09-30')).toEqual([first.item]);
    await change('mandate', ids.mandate(1, 1), 'status', 'TERMINATED');
    expect(await tasks('2024-09-30')).toEqual([first.item]);
    await change('mandate', ids.mandate(1, 2), 'status', 'TERMINATED');
    expect(await tasks('2024-09-30')).toEqual([]);
  });
});

describe('a project under way', () => {
  const projects = (cadence: 'WEEKLY' | 'MONTHLY' | 'QUARTERLY') =>
    gaps(operations.ProjectsWithoutReport, { cadence, from: '2024-09-01', until: '2024-09-30' });

  it.each([
    ['the day before', '2024-08-31', [first.project]],
    ['the first day', '2024-09-01', []],
    ['the last day', '2024-09-30', []],
    ['the day after', '2024-10-01', [first.project]],
  ])('was reviewed in a month if on %s', async (_, day, missing) => {
    await add(report(day));
    expect(await projects('MONTHLY')).toEqual(missing);
  });

  it('needs the review of each cadence', async () => {
    await add(report('2024-09-15', 'WEEKLY'));
    expect(await projects('WEEKLY')).toEqual([]);
    expect(await projects('MONTHLY')).toEqual([first.project]);
    expect(await projects('QUARTERLY')).toEqual([first.project]);
  });

  it('needs none before it starts and after it ends', async () => {
    await change('livelihood_project', first.project, 'started_on', '2024-10-01');
    expect(await projects('MONTHLY')).toEqual([]);
    await change('livelihood_project', first.project, 'started_on', '2024-09-30');
    await change('livelihood_project', first.project, 'status', 'COMPLETED');
    expect(await projects('MONTHLY')).toEqual([]);
  });
});
