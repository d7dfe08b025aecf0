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

describe('petitions of 鄂尔多斯市', () => {
  const byBanner = (scope: string) =>
    `{ it: petitionCaseAggregate(${scope} ${ordos}, groupBy: [{ field: DIVISION, level: COUNTY }]) {
      total { count sums { petitionerCount } } groups { keys { label } count } } }`;
  const all = {
    乌审旗: 662,
    鄂托克前旗: 82,
    东胜区: 70,
    达拉特旗: 44,
    准格尔旗: 43,
    伊金霍洛旗: 27,
    康巴什区: 24,
    鄂托克旗: 20,
    杭锦旗: 20,
  };

  it('the public is told their number by banner, as the offices are, though it sees few of them', async () => {
    const [told, known] = [await ask(byBanner('scope: ALL,')), await ask(byBanner(''), { role: 'admin' })];
    expect(tally(told)).toEqual(all);
    expect(told.total.count).toBe(992);
    expect(told).toEqual(known);
    expect((await ask(byBanner(''))).total.count).toBeLessThan(992);
  });

  it('those of 2023 by channel and banner leave out small groups, and nobody can subtract them', async () => {
    const query = (scope: string) => `{ it: petitionCaseAggregate(${scope} first: 1000,
      filter: { division: { within: "1506" }, registeredOn: { gte: "2023-01-01", lt: "2024-01-01" } },
      groupBy: [{ field: DIVISION, level: COUNTY }, { field: CHANNEL }]) {
        withheldCount total { count } groups { keys { value } count } } }`;
    const [told, known] = [await ask(query('scope: ALL,')), await ask(query(''), { role: 'admin' })];
    const sizes = known.groups.map(({ count }: Data) => count);
    expect(sizes.some((count: number) => count < 10)).toBe(true);
    expect(told.groups.length + told.withheldCount).toBe(known.groups.length);
    expect(told.groups.every(({ count }: Data) => count >= 10)).toBe(true);
    for (const group of told.groups) expect(known.groups).toContainEqual(group);
    for (const banner of new Set(known.groups.map(({ keys: [{ value }] }: Data) => value))) {
      const count = ({ groups }: Data) =>
        groups.reduce((sum: number, { keys: [{ value }], count }: Data) => sum + (value === banner ? count : 0), 0);
      const rest = count(known) - count(told);
      expect(rest === 0 || rest >= 10 || count(known) < 10, `${banner}`).toBe(true);
    }
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
    expect(await ask(total('(scope: ALL)'))).toEqual(all);
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
