import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous, type Viewer } from '../../schema/kit/declare/viewer.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { settled } from '../setup/replica.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { TwoWriters, type Writes } from '../setup/two-writers.js';

let fixture: Fixture;
let writers: TwoWriters;
let copies: Copy[];
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
  writers = await TwoWriters.on(fixture);
  copies = viewers.map((viewer) => ({ viewer, records: new Map(), since: null }));
});
afterAll(async () => {
  writers.release();
  await fixture.close();
});

const viewers: readonly Viewer[] = [
  anonymous,
  { role: 'staff', division: '150600000000' },
  { role: 'staff', division: '420500000000' },
  { role: 'agency', agency: ids.agency(1), division: '150602000000' },
  { role: 'deputy', deputy: ids.deputy(6) },
];
interface Copy {
  readonly viewer: Viewer;
  readonly records: Map<string, Data>;
  since: string | null;
}

const types = ['suggestionAssignments', 'suggestionReplies', 'suggestionCoSigners'];
const lists = `{ suggestions(first: 100) { nodes { id mergedInto { id } } }
  ${types.map((type) => `${type}(first: 100) { nodes { id } }`).join(' ')} }`;
const changes = `query ($since: String) { changes(since: $since, first: 1000,
  types: [SUGGESTION, SUGGESTION_ASSIGNMENT, SUGGESTION_REPLY, SUGGESTION_CO_SIGNER]) {
  changes { id: recordId record { id ...on Suggestion { mergedInto { id } } } } endCursor hasMore } }`;

/** One page for each follower, in the middle of what goes on. */
async function read() {
  for (const copy of copies) {
    const { viewer, records, since } = copy;
    const page = (await fixture.ask(changes, { viewer, variables: { since } })).changes;
    for (const { id, record } of page.changes) {
      if (record) records.set(id, record);
      else records.delete(id);
    }
    copy.since = page.endCursor;
  }
}

async function expectCopiesAreRight(what: string) {
  await settled(fixture);
  await read();
  for (const { viewer, records } of copies) {
    const seen = await fixture.ask(lists, { viewer });
    const nodes: Data[] = Object.values(seen as Data).flatMap(({ nodes }: Data) => nodes);
    const truth = Object.fromEntries(nodes.map((node) => [node.id, node]));
    expect(Object.fromEntries(records), `${viewer.role}, ${what}`).toEqual(truth);
  }
}

// Suggestion 5 has one assignment, REPLIED; it is public as a summary.
const suggestion = ids.suggestion(5);
const assignment = uuidOf('assignment', 50);
let made = 0;
const child: Record<string, () => Writes> = {
  'a reply': () => ({
    text: `insert into suggestion_reply (id, assignment_id, replied_on, mode, result, content, is_published)
      values ($1, $2, '2024-05-01', 'WRITTEN', 'SOLVED', '已解决', true)`,
    values: [uuidOf('race-reply', ++made), assignment],
  }),
  'a changed reply': () => ({
    text: "update suggestion_reply set promised_on = date '2024-06-01' + $1::int where assignment_id = $2",
    values: [++made, assignment],
  }),
  'a co-signer': () => ({
    text: `insert into suggestion_co_signer (id, suggestion_id, deputy_id, position, status, signed_on)
      values ($1, $2, $3, $4, 'SIGNED', '2024-02-02')`,
    values: [uuidOf('race-signer', ++made), suggestion, ids.deputy(6), 50 + made],
  }),
  'one that is merged into it': () => ({
    text: 'update suggestion set merged_into_id = $1 where id = $2',
    values: [suggestion, ids.suggestion(8)],
  }),
  'another unit': () => ({
    text: 'update suggestion_assignment set agency_id = $1 where id = $2',
    values: [ids.agency(++made % 4), assignment],
  }),
};
/** What happens to the suggestion meanwhile: from what it was to what it becomes. */
const parent: Record<string, readonly [from: string, to: string]> = {
  'it is hidden': ["publicity = 'PUBLIC'", "publicity = 'NOT_PUBLIC'"],
  'it is shown': ["publicity = 'NOT_PUBLIC'", "publicity = 'PUBLIC'"],
  'it moves away': ["division_code = '150600000000'", "division_code = '420500000000'"],
  'it moves back': ["division_code = '420500000000'", "division_code = '150600000000'"],
  'it is as before': ["publicity = 'PUBLIC', division_code = '150600000000'", 'is_key = not is_key'],
};
const set = (assignments: string): Writes => ({
  text: `update suggestion set ${assignments} where id = $1`,
  values: [suggestion],
});

const clean = () =>
  fixture.store.pool.query(
    `delete from suggestion_co_signer where position > 50;
     update suggestion set merged_into_id = null where id = '${ids.suggestion(8)}';
     delete from suggestion_reply where assignment_id in (select id from suggestion_assignment where suggestion_id = '${suggestion}')`,
  );

describe.for(Object.entries(child))('%s, and meanwhile', ([, write]) => {
  it.for(Object.entries(parent))('%s', async ([, [from, to]]) => {
    for (const isChildFirst of [true, false])
      for (const commitsFirst of [0, 1] as const) {
        await clean();
        await fixture.store.pool.query(set(from).text, [suggestion]);
        await read();
        await writers.inTurn(isChildFirst ? [write(), set(to)] : [set(to), write()], commitsFirst, read);
        await expectCopiesAreRight(`child first: ${isChildFirst}, commits first: ${commitsFirst}`);
      }
  });
});

it('all of it at once, again and again', async () => {
  await clean();
  const moves = Object.values(parent);
  for (let round = 0; round < 60; round++) {
    const write = Object.values(child)[round % 2]!;
    await Promise.all([writers.together([write(), set(moves[round % 5]![(round >> 3) % 2]!)]), read()]);
    if (round % 6 === 5) await expectCopiesAreRight(`round ${round}`);
  }
});

it('writers who add to the same record and then change it meet no deadlock', async () => {
  await clean();
  const rounds = async (n: number) => {
    const client = await fixture.store.pool.connect();
    for (let round = 0; round < 20; round++) {
      await client.query('begin');
      const { text, values } = child[n % 2 ? 'a reply' : 'a changed reply']!();
      await client.query(text, [...values]);
      await client.query('update suggestion_assignment set replied_on = $2 where id = $1', [assignment, '2024-05-01']);
      await client.query('update suggestion set is_key = not is_key where id = $1', [suggestion]);
      await client.query('commit');
    }
    client.release();
  };
  await Promise.all([rounds(1), rounds(2), rounds(3)]);
  await expectCopiesAreRight('at the end');
});
