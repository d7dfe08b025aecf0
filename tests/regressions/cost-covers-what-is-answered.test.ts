import fc from 'fast-check';
import { getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compileCost } from '../../api/limits/cost.js';
import { coerceVariables } from '../../api/request/variables.js';
import { platform } from '../../schema/platform.js';
import { type Asked, documents } from '../setup/arbitrary-documents.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { smallPlace } from '../setup/small-place.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
});
afterAll(() => fixture.close());

/** Objects of an answer; an edge counts as its node. */
function objectsIn(value: unknown, key = ''): number {
  if (Array.isArray(value)) return value.reduce((sum, item) => sum + objectsIn(item, key), 0);
  if (value === null || typeof value !== 'object') return 0;
  const inner = Object.entries(value).reduce((sum, [name, part]) => sum + objectsIn(part, name), 0);
  return inner + (key === 'edges' ? 0 : 1);
}

function costOf({ source, variables }: Asked): number {
  const document = parse(source);
  const operation = getOperationAST(document)!;
  const { coerced, errors } = coerceVariables(platform.schema, operation, variables);
  if (errors) throw errors[0];
  return compileCost(platform.schema, document, operation)(coerced);
}

it('no answer has more objects than its operation was said to cost, whatever its variables', async () => {
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(documents, async (asked) => {
      const data = await fixture.ask(asked.source, { ...asked, viewer: { role: 'system' } }).catch((error) => {
        // Pages of no size and pages from both ends are refused.
        expect(error.extensions.code, `${error.message}\n${asked.source}`).toBe('BAD_USER_INPUT');
        return undefined;
      });
      if (data === undefined) return;
      answered += 1;
      expect(objectsIn(data) - 1).toBeLessThanOrEqual(costOf(asked));
    }),
    { numRuns: 300 },
  );
  expect(answered).toBeGreaterThan(60);
});

const page = (first: string, rest = '') => `query ($n: Int = 2${rest}) { deputies(${first}) { nodes { id } } }`;

it.each([
  ['a default that is sent as null', page('first: $n'), { n: null }, 21],
  ['a default that is sent as null beside `last`', page('first: $n, last: 7'), { n: null }, 8],
  ['a default that is not sent', page('first: $n'), {}, 3],
  ['a whole number as a float', page('first: $n'), { n: 5.0 }, 6],
  ['both ends as null', page('first: $n, last: $m', ', $m: Int'), { n: null, m: null }, 21],
  ['an end that is not sent', page('first: $m, last: $n', ', $m: Int'), { n: 4 }, 5],
])('what is coerced is what is counted: %s', async (_, source, variables, cost) => {
  expect(costOf({ source, variables })).toBe(cost);
  const { deputies } = await fixture.ask(source, { variables });
  expect(deputies.nodes).toHaveLength(Math.min(cost - 1, 8));
});

it('a size that is no number is refused, not guessed', async () => {
  const refusal = await fixture.refusal(page('first: $n'), { variables: { n: '100' } });
  expect(refusal.code).toBe('BAD_USER_INPUT');
});
