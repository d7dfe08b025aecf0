import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type DocumentNode, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FastPath, type Known } from '../../api/http/fast-path.js';
import { documentStore } from '../../api/limits/document-store.js';
import { Kept } from '../../api/memory/kept.js';
import { Recent } from '../../api/memory/recent.js';
import { JsonText } from '../../api/read/answer.js';
import { createExecutor, keepPlans } from '../../api/read/execute.js';
import { createLog } from '../../api/telemetry/log.js';
import { anonymous } from '../../schema/kit/declare/viewer.js';
import { platform } from '../../schema/platform.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { smallPlace } from '../setup/small-place.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
});
afterAll(() => fixture.close());

const bound = 400_000;
/** An executor of its own with low bounds, and what it keeps. */
function smallExecutor() {
  const kept = keepPlans({ prepared: bound, plans: bound });
  const execute = createExecutor(platform, fixture.store.reads, fixture.store.reads, { kept });
  const ask = async (source: string, variables = {}) => {
    const question = { document: parse(source), source, variables, coerced: variables, viewer: anonymous };
    const { data, errors } = await execute(question);
    if (errors) throw errors[0];
    return JSON.parse((data as JsonText).text);
  };
  return { kept, ask };
}
const distinct = (n: number) => `{ d${n}: deputies(first: ${1 + (n % 8)}) { nodes { id name } } }`;

describe('plans', () => {
  it('of questions that are asked once are not kept', async () => {
    const { kept, ask } = smallExecutor();
    for (let n = 0; n < 100; n++) expect((await ask(distinct(n)))[`d${n}`].nodes).toHaveLength(1 + (n % 8));
    expect([kept.prepared.bytes, kept.plans.bytes]).toEqual([0, 0]);
  });

  it('of questions that are asked again are kept, within a bound of their weight', async () => {
    const { kept, ask } = smallExecutor();
    for (let n = 0; n < 300; n++)
      for (const _ of [1, 2]) expect((await ask(distinct(n)))[`d${n}`].nodes).toHaveLength(1 + (n % 8));
    for (const { bytes } of [kept.prepared, kept.plans]) {
      expect(bytes).toBeGreaterThan(bound / 2);
      expect(bytes).toBeLessThanOrEqual(bound);
    }
  });

  it('that alone weigh an eighth of the bound are not kept', async () => {
    const { kept, ask } = smallExecutor();
    const filter = Array.from({ length: 40 }, (_, n) => `{ name: { ne: "${n}" } }`).join(' ');
    for (const _ of [1, 2, 3]) await ask(`{ deputies(filter: { and: [${filter}] }) { nodes { id } } }`);
    expect(kept.plans.bytes).toBe(0);
  });

  it('hold nothing of the variables that they were made for', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const { kept, ask } = smallExecutor();
    const source = 'query ($filter: DeputyFilter) { deputies(filter: $filter) { nodes { name } } }';
    const gone: WeakRef<object>[] = [];
    for (let n = 0; n < 3; n++) {
      const name = { in: ['李娜', `${n}`] };
      gone.push(new WeakRef(name));
      expect(await ask(source, { filter: { name } })).toEqual({ deputies: { nodes: [{ name: '李娜' }] } });
    }
    expect(kept.plans.bytes).toBeGreaterThan(0);
    // The second request made the plan that is kept; the last one's may still be on its way through the connection.
    const held = () => {
      collect();
      return gone.slice(0, 2).map((one) => one.deref());
    };
    await expect.poll(held, { timeout: 5_000 }).toEqual([undefined, undefined]);
  });
});

describe('documents', () => {
  const store = () => {
    const documents = new Kept<DocumentNode>(bound, () => 1_000);
    return { documents, store: documentStore(new Set(['registered']), documents) };
  };

  it('are kept when they come again, those of the SDK from the first time on', async () => {
    const { store: documentsOf, documents } = store();
    const document = parse('{ hello }');
    await documentsOf.set('schema:once', document);
    expect(await documentsOf.get('schema:once')).toBeUndefined();
    await documentsOf.set('schema:once', document);
    expect(await documentsOf.get('schema:once')).toBe(document);
    await documentsOf.set('schema:registered', document);
    expect(await documentsOf.get('schema:registered')).toBe(document);
    for (let n = 0; n < 1_000; n++) for (const _ of [1, 2]) await documentsOf.set(`schema:${n}`, document);
    expect(documents.bytes).toBeLessThanOrEqual(bound);
    expect(await documentsOf.get('schema:999')).toBe(document);
    expect(await documentsOf.get('schema:once')).toBeUndefined();
  });
});

it('operations that a role may run are kept when they come again', async () => {
  const kept = new Kept<Known>(bound, () => 1_000);
  const known = new FastPath(
    async () => ({ data: new JsonText('{}') }),
    createLog({ level: 'silent' }),
    undefined,
    kept,
  );
  const learn = (query: string) => {
    const passed = { document: parse(query), source: query, operationName: undefined, isRegistered: false };
    known.remember({ viewer: anonymous, passed, errors: undefined, document: 'hash' } as never, { query });
  };
  for (let n = 0; n < 100; n++) learn(`{ a${n}: hello }`);
  expect(kept.bytes).toBe(0);
  for (let n = 0; n < 1_000; n++) for (const _ of [1, 2]) learn(`{ b${n}: hello }`);
  expect(kept.bytes).toBeGreaterThan(bound / 2);
  expect(kept.bytes).toBeLessThanOrEqual(bound);
});

it('what was there before is recognised until as many others came as there are places', () => {
  const recent = new Recent(64);
  expect([recent.again('a'), recent.again('a'), recent.again('b'), recent.again('a')]).toEqual([
    false,
    true,
    false,
    true,
  ]);
  for (let n = 0; n < 2_000; n++) expect(recent.again(`new ${n}`)).toBe(false);
  expect(recent.again('a')).toBe(false);
});
