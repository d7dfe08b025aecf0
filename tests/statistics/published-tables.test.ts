import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claims } from '../../api/auth/claims.js';
import { lowerFirst } from '../../schema/kit/concept.js';
import { platform } from '../../schema/platform.js';
import { startServer, type TestServer } from '../setup/server.js';
import type { Data } from './asking.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** What the public is told, without a token, or what a role is. */
async function ask(query: string, claims?: Claims): Promise<Data> {
  const authorization = claims && `Bearer ${await server.token(claims)}`;
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as Data;
  expect(errors).toBeUndefined();
  return data.it;
}
const tally = ({ groups }: Data) =>
  Object.fromEntries(groups.map(({ keys: [{ label }], count }: Data) => [label, count]));
const ordos = 'filter: { division: { within: "1506" } }';

const tens = (count: number) => count - (count % 10);

describe('petitions of 鄂尔多斯市', () => {
  const byBanner = (scope: string) =>
    `{ it: petitionCaseAggregate(${scope} ${ordos}, groupBy: [{ field: DIVISION, level: COUNTY }]) {
      total { count } groups { keys { label } count } } }`;

  it('the public is told their number by banner in tens, as the offices are, though it sees few of them', async () => {
    const told = await ask(byBanner('scope: ALL,'));
    expect(tally(told)).toEqual({
      乌审旗: 660,
      鄂托克前旗: 80,
      东胜区: 70,
      达拉特旗: 40,
      准格尔旗: 40,
      伊金霍洛旗: 20,
      康巴什区: 20,
      鄂托克旗: 20,
      杭锦旗: 20,
    });
    expect(told.total.count).toBe(990);
    expect(told).toEqual(await ask(byBanner('scope: ALL,'), { role: 'admin' }));
    expect((await ask(byBanner(''))).total.count).toBeLessThan(990);
  });

  it('those of 2023 by channel and banner are the known numbers in tens, without those below ten', async () => {
    const query = (scope: string) => `{ it: petitionCaseAggregate(${scope} first: 1000, orderBy: KEY_ASC,
      filter: { division: { within: "1506" }, registeredOn: { gte: "2023-01-01", lt: "2024-01-01" } },
      groupBy: [{ field: DIVISION, level: COUNTY }, { field: CHANNEL }]) {
        total { count } groups { keys { value } count } } }`;
    const [told, known] = [await ask(query('scope: ALL,')), await ask(query(''), { role: 'admin' })];
    const rounded = known.groups.map(({ keys, count }: Data) => ({ keys, count: tens(count) }));
    expect(rounded.some(({ count }: Data) => count === 0)).toBe(true);
    expect(told.groups).toEqual(rounded.filter(({ count }: Data) => count > 0));
    expect(told.total.count).toBe(tens(known.total.count));
  });
});

describe('everybody may count', () => {
  const counted = platform.specs.filter(({ declaration }) => declaration.counted).map(({ name }) => name);
  it('what holds persons who are no public officials', () => {
    expect(counted.sort()).toEqual([
      'ContactRecord',
      'DisputeMediation',
      'HearingSpeaker',
      'HotlineWorkOrder',
      'LegislativeOpinion',
      'PetitionCase',
      'PublicFeedback',
      'SurveyResponse',
    ]);
  });

  it.each(counted)('%s, of which it sees fewer', async (name) => {
    const total = (scope: string) => `{ it: ${lowerFirst(name)}Aggregate${scope} { total { count } } }`;
    const all = await ask(total(''), { role: 'admin' });
    expect(await ask(total('(scope: ALL)'))).toEqual({ total: { count: tens(all.total.count) } });
    expect((await ask(total(''))).total.count).toBeLessThan(all.total.count);
  });
});

it('a table of all records costs what one of visible records costs', async () => {
  const costOf = async (scope: string) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `{ petitionCaseAggregate(${scope} groupBy: [{ field: CHANNEL }], first: 10) { groups { count } } }`,
      }),
    });
    return response.headers.get('x-graphql-cost');
  };
  expect([await costOf('scope: ALL,'), await costOf('scope: VISIBLE,')]).toEqual(['1011', '1011']);
});
