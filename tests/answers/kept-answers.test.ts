import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAnswers } from '../../api/answers/open-answers.js';
import type { Ready } from '../../api/http/ready.js';
import { platform } from '../../schema/platform.js';
import { someId, startServer, type TestServer, tokenOf } from '../server/support.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';

let fixture: Fixture;
let server: TestServer;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
  const answers = await openAnswers<Ready>(fixture.store.lookout, platform.specs, 2 ** 20);
  server = await startServer({ schema: platform.schema, execute: fixture.execute, answers });
});
afterAll(async () => {
  await server.close();
  await fixture.close();
});

const write = (sql: string, values: unknown[] = []) => fixture.store.pool.query(sql, values);
/** Asked until it is known and kept; then asked once more at each call. */
async function learn(query: string, headers: Record<string, string> = {}) {
  for (let n = 0; n < 3; n++) await server.ask(query, {}, headers);
  return () => server.ask(query, {}, headers);
}
const isKept = (answer: Awaited<ReturnType<TestServer['ask']>>) => answer.headers.has('etag');
const deputies = (filter: string) => `{ deputies(first: 5, filter: { ${filter} }) { totalCount nodes { name } } }`;
const named = (...names: string[]) => ({
  deputies: { totalCount: names.length, nodes: names.map((name) => ({ name })) },
});

describe('an answer', () => {
  it('is given again until something that it has read is written, whoever writes it', async () => {
    const ask = await learn(deputies('name: { eq: "王芳" }'));
    const kept = await ask();
    expect([kept.body.data, isKept(kept)]).toEqual([named('王芳'), true]);
    await write(`update agency set name = name || '（新）' where code = 'YC-EDU'`);
    expect(isKept(await ask())).toBe(true);

    await write(`update deputy set name = '王方' where id = $1`, [ids.deputy(6)]);
    const after = await ask();
    expect([after.body.data, isKept(after)]).toEqual([named(), false]);
    expect(isKept(await ask())).toBe(true);
    await write(`update deputy set name = '王芳' where id = $1`, [ids.deputy(6)]);
    expect((await ask()).body.data).toEqual(named('王芳'));
  });

  it('is made anew when a record of a relation is written, added or removed', async () => {
    const ask = await learn(
      `{ deputy(id: "Deputy:${ids.deputy(2)}") { name mandates(first: 5) { totalCount nodes { electoralUnit } } } }`,
    );
    const units = async () => (await ask()).body.data;
    const told = (...units: string[]) => ({
      deputy: {
        name: '陈静',
        mandates: { totalCount: units.length, nodes: units.map((electoralUnit) => ({ electoralUnit })) },
      },
    });
    expect(await units()).toEqual(told('第3选区'));
    await write(`update mandate set electoral_unit = '第9选区' where deputy_id = $1`, [ids.deputy(2)]);
    expect(await units()).toEqual(told('第9选区'));
    const copied = `jsonb_populate_record(m, '{"id": "${someId}", "term": 4, "electoral_unit": "第8选区"}')`;
    await write(`insert into mandate select (${copied}).* from mandate m where deputy_id = $1`, [ids.deputy(2)]);
    const both = (await units()) as ReturnType<typeof told>;
    expect(both.deputy.mandates.nodes.map(({ electoralUnit }) => electoralUnit).sort()).toEqual(['第8选区', '第9选区']);
    await write('delete from mandate where id = $1', [someId]);
    expect(await units()).toEqual(told('第9选区'));
    expect(isKept(await ask())).toBe(true);
  });

  it('is not sent again to who has it, and is compressed once', async () => {
    const query = '{ suggestions(first: 20) { nodes { title number status } } }';
    const ask = await learn(query);
    const etag = (await ask()).headers.get('etag')!;
    const same = await server.post({ query }, { 'if-none-match': etag });
    expect([same.status, await same.text(), same.headers.get('cache-control')]).toEqual([304, '', 'private, no-cache']);
    const packed = await server.post({ query }, { 'accept-encoding': 'br' });
    expect([packed.status, packed.headers.get('content-encoding'), packed.headers.get('etag')]).toEqual([
      200,
      'br',
      etag,
    ]);
    expect(await packed.json()).toEqual((await ask()).body);
    await write(`update suggestion set title = title || '！' where id = (select min(id::text)::uuid from suggestion)`);
    const changed = await server.post({ query }, { 'if-none-match': etag });
    expect(changed.status).toBe(200);
  });

  it('is of who asks, in which role and for which place', async () => {
    const query = '{ suggestions(first: 1) { totalCount } }';
    const counts: unknown[] = [];
    for (const claims of [
      { role: 'staff', division: '150602000000' },
      { role: 'staff', division: '420500000000' },
      { role: 'deputy', deputy: ids.deputy(0) },
      { role: 'deputy', deputy: ids.deputy(1) },
    ]) {
      const headers = { authorization: `Bearer ${await tokenOf(claims.role as never, claims)}` };
      const ask = await learn(query, headers);
      const kept = await ask();
      expect(isKept(kept)).toBe(true);
      const direct = await fixture.ask(query, { viewer: claims as never });
      expect(kept.body.data).toEqual(direct);
      counts.push((kept.body.data as { suggestions: { totalCount: number } }).suggestions.totalCount);
    }
    expect(new Set(counts).size).toBeGreaterThan(1);
  });

  it('with an error is not kept, nor one of what is beside the change feed', async () => {
    const wrong = await learn('{ deputies(first: 1, after: "x") { nodes { name } } }');
    expect(isKept(await wrong())).toBe(false);
    const feed = await learn('{ changes(first: 1) { nodes { __typename } } }');
    expect(isKept(await feed())).toBe(false);
    const about = await learn('{ viewer { role } }');
    expect(isKept(await about())).toBe(false);
  });

  it('carries the cost that it had', async () => {
    const ask = await learn('{ agencies(first: 3) { nodes { name } } }');
    const [one, other] = [await ask(), await ask()];
    expect(one.headers.get('x-graphql-cost')).toBe(other.headers.get('x-graphql-cost'));
    expect(one.body).toEqual(other.body);
    expect(one.body.extensions).toMatchObject({ cost: { requested: expect.any(Number) } });
  });
});
