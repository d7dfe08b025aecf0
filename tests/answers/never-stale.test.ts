import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openAnswers } from '../../api/answers/open-answers.js';
import type { Ready } from '../../api/http/ready.js';
import { platform } from '../../schema/platform.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { startServer, type TestServer } from '../server/support.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';

const runsMs = 5_000;
let fixture: Fixture;
let nodes: TestServer[];
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
  nodes = await Promise.all(
    [0, 1].map(async () => {
      const answers = await openAnswers<Ready>(fixture.store.lookout, platform.specs, 2 ** 20);
      return startServer({ schema: platform.schema, execute: fixture.execute, answers });
    }),
  );
});
afterAll(async () => {
  await Promise.all(nodes.map((node) => node.close()));
  await fixture.close();
});

const write = (sql: string, values: unknown[]) => fixture.store.pool.query(sql, values);

/** What writers have been acknowledged. */
const done = { post: [0, 0], added: 0, hidden: [] as string[], writes: 0 };
const writers: readonly ((n: number) => Promise<unknown>)[] = [
  ...[0, 1].map((one) => async (n: number) => {
    await write('update deputy set post = $1 where id = $2', [`职务${n}`, ids.deputy(one)]);
    done.post[one] = n;
  }),
  async (n) => {
    if (n > 80) return;
    const other = JSON.stringify({ id: uuidOf('added', n), term: 100 + n });
    await write(
      'insert into mandate select (jsonb_populate_record(m, $1)).* from mandate m where deputy_id = $2 and term < 100',
      [other, ids.deputy(2)],
    );
    done.added = n;
  },
  async () => {
    const { rows } = await write(
      `update suggestion set status = 'DRAFT' where id = (
         select id from suggestion where status <> 'DRAFT' order by id limit 1) returning id`,
      [],
    );
    if (rows[0]) done.hidden.push(`Suggestion:${rows[0].id}`);
  },
];

interface Told {
  readonly zero: { readonly post: string };
  readonly one: { readonly post: string };
  readonly two: { readonly mandates: { readonly totalCount: number } };
  readonly suggestions: { readonly nodes: readonly { readonly id: string }[] };
}
const queries = [
  `{ zero: deputy(id: "Deputy:${ids.deputy(0)}") { post } one: deputy(id: "Deputy:${ids.deputy(1)}") { post } }`,
  `{ two: deputy(id: "Deputy:${ids.deputy(2)}") { mandates(first: 1) { totalCount } } }`,
  '{ suggestions(first: 100) { nodes { id } } }',
];
const version = (post: string | undefined) => Number(/\d+/.exec(post ?? '')?.[0] ?? 0);

/** What an answer lacks of what had been acknowledged before its question was sent. */
function missing({ zero, one, two, suggestions }: Partial<Told>, before: typeof done): string[] {
  const stale: string[] = [];
  if (zero && version(zero.post) < before.post[0]!) stale.push(`${zero.post} after ${before.post[0]}`);
  if (one && version(one.post) < before.post[1]!) stale.push(`${one.post} after ${before.post[1]}`);
  if (two && two.mandates.totalCount < before.added + 1) stale.push(`${two.mandates.totalCount} after ${before.added}`);
  const shown = new Set(suggestions?.nodes.map(({ id }) => id));
  return [...stale, ...before.hidden.filter((id) => shown.has(id))];
}

it('no answer of two nodes is older than what was acknowledged before it was asked for', async () => {
  const end = Date.now() + runsMs;
  const stale: string[] = [];
  const seen = { answers: 0, kept: 0 };
  const writing = writers.map(async (work) => {
    for (let n = 1; Date.now() < end; n++) {
      await work(n);
      done.writes += 1;
      await pause(Math.random() * 40);
    }
  });
  const reading = Array.from({ length: 16 }, async (_, reader) => {
    for (let n = reader; Date.now() < end; n++) {
      const before = { ...done, post: [...done.post], hidden: [...done.hidden] };
      const answer = await nodes[n % 2]!.ask(queries[n % 3]!);
      seen.answers += 1;
      if (answer.headers.has('etag')) seen.kept += 1;
      stale.push(...missing(answer.body.data as Partial<Told>, before));
    }
  });
  await Promise.all([...writing, ...reading]);
  expect(stale).toEqual([]);
  expect(done.writes).toBeGreaterThan(20);
  expect(seen.kept).toBeGreaterThan(20);
  expect(seen.answers).toBeGreaterThan(seen.kept);
}, 60_000);
