import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { tracedOf } from '../../schema/kit/graphql/trace.js';
import { platform } from '../../schema/platform.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { inventRecords } from '../setup/invented.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(inventRecords(platform.specs, 4));
});
afterAll(() => fixture.close());

const traced = tracedOf(platform.specs);
const viewers: Readonly<Record<string, Viewer>> = {
  anonymous: { role: 'anonymous' },
  deputy: { role: 'deputy', deputy: uuidOf('Deputy', 1) },
  system: { role: 'system' },
};
const source = 'query ($id: ID!) { trace(id: $id, first: 200) { steps { id: recordId happenedOn } } }';
const stepsOf = async (id: string, viewer: Viewer): Promise<{ id: string; happenedOn: string | null }[]> =>
  (await fixture.ask(source, { viewer, variables: { id } })).trace.steps;

/** Ids of everything that can be traced, as a viewer's lists have them. */
async function visible(viewer: Viewer): Promise<Set<string>> {
  const lists = await fixture.ask(`{ ${traced.map(({ many }) => `${many}(first: 100) { nodes { id } }`)} }`, {
    viewer,
  });
  return new Set(Object.values<Data>(lists).flatMap(({ nodes }) => nodes.map(({ id }: Data) => id)));
}

describe.each(Object.entries(viewers))('a trace that %s asks for', (_who, viewer) => {
  const traces = new Map<string, readonly { id: string; happenedOn: string | null }[]>();
  let seen: Set<string>;
  beforeAll(async () => {
    seen = await visible(viewer);
    for (const id of await visible(viewers.system!)) traces.set(id, await stepsOf(id, viewer));
  });

  it('has what was asked for, and nothing for who may not see that', () => {
    expect(traces.size).toBeGreaterThan(100);
    for (const [id, steps] of traces) {
      if (seen.has(id)) expect(steps.map((step) => step.id)).toContain(id);
      else expect(steps).toEqual([]);
    }
  });

  it('leads to nothing that is hidden', () => {
    for (const steps of traces.values()) for (const { id } of steps) expect(seen).toContain(id);
  });

  it('has each record once, in the order of their days', () => {
    for (const steps of traces.values()) {
      expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
      const days = steps.flatMap(({ happenedOn }) => happenedOn ?? []);
      expect(days).toEqual([...days].sort());
    }
  });

  it('can be walked from either end', () => {
    let steps = 0;
    for (const [id, found] of traces)
      for (const { id: other } of found) {
        steps++;
        expect(
          traces.get(other)!.map((step) => step.id),
          `${other} from ${id}`,
        ).toContain(id);
      }
    expect(steps).toBeGreaterThan(seen.size);
  });
});

it('takes one statement, and one more for each type whose records are selected', async () => {
  const id = `PublicFeedback:${uuidOf('PublicFeedback', 1)}`;
  const ask = (fields: string) =>
    fixture.askSql(`query ($id: ID!) { trace(id: $id) { steps { ${fields} } } }`, {
      viewer: viewers.system!,
      variables: { id },
    });
  const plain = await ask('recordId type title happenedOn actorName');
  expect(plain.sql).toHaveLength(1);
  const types = new Set(plain.data.trace.steps.map(({ type }: Data) => type));
  expect(types.size).toBeGreaterThan(1);
  const { sql, data } = await ask('recordId record { __typename id }');
  expect(sql).toHaveLength(1 + types.size);
  for (const step of data.trace.steps) expect(step.record.id).toBe(step.recordId);
});

it('gives at most as many steps as were asked for', async () => {
  const id = `PublicFeedback:${uuidOf('PublicFeedback', 1)}`;
  const ask = async (first: number) =>
    (
      await fixture.ask(`{ trace(id: "${id}", first: ${first}) { hasMore steps { recordId } } }`, {
        viewer: viewers.system!,
      })
    ).trace;
  const whole = await ask(200);
  expect(whole.hasMore).toBe(false);
  expect(await ask(2)).toEqual({ hasMore: true, steps: whole.steps.slice(0, 2) });
  for (const first of [0, 201])
    expect(await fixture.refusal(`{ trace(id: "${id}", first: ${first}) { steps { recordId } } }`)).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'trace.first',
      message: `trace.first: is ${first}; give 1 to 200`,
    });
});

it('says which types are traced when another is asked for', async () => {
  const refused = await fixture.refusal(`{ trace(id: "Deputy:${uuidOf('Deputy', 1)}") { steps { recordId } } }`);
  expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'trace.id' });
  expect(refused.message).toContain('Deputy is not traced; give the id of one of:');
  expect(refused.message).toContain('PublicFeedback');
});

it('can be asked beside introspection', async () => {
  const id = `PublicFeedback:${uuidOf('PublicFeedback', 1)}`;
  const { way } = await fixture.ask(
    `{ __schema { queryType { name } } way: trace(id: "${id}", first: 1) { steps { what: type record { __typename } } } }`,
    { viewer: viewers.system! },
  );
  expect(way.steps[0]).toEqual({ what: expect.any(String), record: { __typename: expect.any(String) } });
});
