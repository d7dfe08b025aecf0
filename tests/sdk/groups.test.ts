import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JsonText } from '../../api/read/answer.js';
import { createSdk, paginate } from '../../codegen/sdk.js';
import { anonymous } from '../../schema/kit/declare/viewer.js';
import { platform } from '../../schema/platform.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { inventRecords } from '../setup/invented.js';
import { serve } from './support.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(inventRecords(platform.specs, 24));
  await fixture.store.pool.query(`update livelihood_project set investment_fen = 9007199254740991`);
  await fixture.store.pool.query(`update points_entry set points = 0.1, quantity = 4e15`);
});
afterAll(() => fixture.close());

/** The SDK against the executor, by HTTP. */
async function sdkOf() {
  const { url } = await serve(async ({ body, answer }) => {
    const source = body.query!;
    const { data } = await fixture.execute({
      document: parse(source),
      source,
      variables: body.variables ?? {},
      viewer: anonymous,
      explain: false,
    });
    answer(`{"data":${(data as JsonText).text}}`);
  });
  return createSdk({ url });
}

test('groups come page after page, and their sums to the last digit', async () => {
  const sdk = await sdkOf();
  const all = await sdk.investmentByPlace({ first: 100 });
  const { groups, groupCount, pageInfo } = all.livelihoodProjectAggregate;
  expect([groups.length, pageInfo.hasNextPage]).toEqual([groupCount, false]);
  expect(groupCount).toBeGreaterThan(4);

  const walked: typeof groups = [];
  const pages = paginate(sdk.investmentByPlace, { first: 2 }, (data) => {
    const { groups, pageInfo } = data.livelihoodProjectAggregate;
    return { nodes: groups, pageInfo };
  });
  for await (const group of pages) walked.push(group);
  expect(walked).toEqual(groups);
  for (const { count, sums } of walked) expect(BigInt(sums.investmentFen!)).toBe(BigInt(count) * 9007199254740991n);
  expect(walked.some(({ count }) => count > 1)).toBe(true);
});

test('a sum above 2^53 and one of decimals are exact in JSON, the least and the largest value are numbers', async () => {
  const { livelihoodProjectAggregate: money, pointsEntryAggregate: points } = await fixture.ask(
    `{ livelihoodProjectAggregate { total { count sums { investmentFen } minima { investmentFen } maxima { investmentFen } } }
       pointsEntryAggregate { total { count sums { points quantity } averages { points } } } }`,
    { viewer: { role: 'system' } },
  );
  const { count } = money.total;
  expect(money.total).toEqual({
    count,
    sums: { investmentFen: String(BigInt(count) * 9007199254740991n) },
    minima: { investmentFen: 9007199254740991 },
    maxima: { investmentFen: 9007199254740991 },
  });
  expect(points.total.count).toBe(24);
  expect(points.total.sums).toEqual({ points: '2.4', quantity: '96000000000000000' });
  expect(points.total.averages.points).toBeCloseTo(0.1, 12);
});
