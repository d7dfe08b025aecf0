import { setImmediate as turn } from 'node:timers/promises';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JsonText } from '../../api/read/answer.js';
import type { Level, Page, Plan, Results } from '../../api/read/plan.js';
import { write } from '../../api/read/write.js';
import { AnswerLength } from '../../api/request/answer-length.js';
import { answering, startServer } from '../server/support.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { smallPlace } from '../setup/small-place.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
});
afterAll(() => fixture.close());

const viewer = { role: 'system' } as const;
/** The text of an answer of at most so many characters; rejects with the refusal. */
async function textOf(source: string, longest?: number): Promise<string> {
  const { data } = await fixture.execute({ document: parse(source), source, variables: {}, viewer, longest });
  return data instanceof JsonText ? data.text : JSON.stringify(data);
}
const tooLong = (most: number) => ({
  message: `The answer would be longer than ${most} characters. Ask for smaller pages (\`first\`), or leave out long texts.`,
  extensions: { code: 'QUERY_TOO_COSTLY' },
});

describe('an answer', () => {
  const list = '{ suggestions(first: 100) { nodes { id title assignments { nodes { id } } } } }';

  it('may have as many characters as are allowed and not one more', async () => {
    const { length } = await textOf(list);
    expect(await textOf(list, length)).toHaveLength(length);
    await expect(textOf(list, length - 1)).rejects.toMatchObject(tooLong(length - 1));
  });

  it('counts what is written again of a record that many share', async () => {
    const shared =
      '{ suggestions(first: 100) { nodes { leadDeputy { suggestions(first: 100) { nodes { title leadDeputy { suggestions { nodes { title } } } } } } } } }';
    const { length } = await textOf(shared);
    expect(length).toBeGreaterThan(10_000);
    await expect(textOf(shared, 10_000)).rejects.toMatchObject(tooLong(10_000));
  });

  it('is refused while its rows come, and the next one is answered', async () => {
    await expect(textOf(list, 50)).rejects.toMatchObject(tooLong(50));
    for (const _ of [1, 2, 3, 4]) expect((await textOf('{ suggestions(first: 1) { nodes { id } } }')).length).toBe(84);
  });

  it('that graphql-js executes shares one bound among its fields', async () => {
    const parsed = (count: number) =>
      `{ __schema { queryType { name } } ${Array.from({ length: count }, (_, n) => `a${n}: suggestions(first: 100) { nodes { title } }`).join(' ')} }`;
    const most = 2 * (await textOf('{ suggestions(first: 100) { nodes { title } } }')).length;
    expect(await textOf(parsed(1), most)).toContain('queryType');
    const source = parsed(8);
    const { errors } = await fixture.execute({ document: parse(source), source, variables: {}, viewer, longest: most });
    expect(errors?.[0]).toMatchObject({ message: tooLong(most).message });
  });
});

describe('a large answer', () => {
  it('is the same as the small ones that it is made of', async () => {
    const one =
      '(first: 100) { totalCount nodes { id title assignments(first: 5) { totalCount nodes { id agency { code } } } } }';
    const fields = Array.from({ length: 12 }, (_, n) => `a${n}: suggestions${one}`).join(' ');
    const large: Data = JSON.parse(await textOf(`{ ${fields} }`));
    const small: Data = JSON.parse(await textOf(`{ suggestions${one} }`));
    expect(Object.values(large)).toEqual(Array(12).fill(small.suggestions));
  });

  /** A plan with one list for each of many parents, and what its statement brought. */
  const manyPages = (count: number) => {
    const pages = new Map<string, Page>();
    for (let key = 0; key < count; key++) pages.set(`${key}`, { rows: Array(10).fill(['x']), more: false });
    // Each takes 0.05 ms.
    const writePage = (_page: Page, _run: Results, key: string) => {
      for (const until = performance.now() + 0.05; performance.now() < until; );
      return key;
    };
    const level: Level = { index: 0, size: () => 10, backward: false, computed: [], write: writePage };
    const plan: Plan = {
      levels: [level],
      write: ({ pages }) => [...pages[0]!.values()].map(({ text }) => text).join(),
    };
    const bind = { variables: {}, viewer };
    const results: Results = { bind, pages: [pages], counts: [], computed: new Map(), length: new AnswerLength() };
    return { plan, results };
  };

  it('is written in slices between which others have their turn', async () => {
    const { plan, results } = manyPages(1_000);
    let isWritten = false;
    let turns = 0;
    const written = write(plan, results).finally(() => {
      isWritten = true;
    });
    for (; !isWritten; turns += 1) await turn();
    expect(turns).toBeGreaterThanOrEqual(20);
    expect((await written).split(',')).toHaveLength(1_000);
  });

  it('is not written to its end once nobody waits for it', async () => {
    const { plan, results } = manyPages(1_000);
    const leaving = new AbortController();
    const written = write(plan, results, leaving.signal);
    leaving.abort(new Error('left'));
    await expect(written).rejects.toThrow('left');
    expect([...results.pages[0]!.values()].filter(({ text }) => text !== undefined).length).toBeLessThan(1_000);
  });

  it('reaches the client byte for byte, characters of two halves too', async () => {
    const text = JSON.stringify({ text: `x${'😀'.repeat(400_000)}` });
    const server = await startServer({ execute: answering({ data: new JsonText(text) }) });
    try {
      for (const _ of ['as Apollo hands it on', 'as a known operation'])
        expect((await server.ask('{ hello }')).body.data).toEqual(JSON.parse(text));
    } finally {
      await server.close();
    }
  });
});
