import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claims } from '../../api/auth/claims.js';
import { dayInChina } from '../../schema/kit/declare/china.js';
import { lowerFirst } from '../../schema/kit/declare/concept.js';
import { platform } from '../../schema/platform.js';
import { atLeast, most } from '../setup/public-counts.js';
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

/** Whether each told number is near what there is, and none is told that is small. */
function expectNear(told: Data, known: Data) {
  const counts = tally(known);
  for (const [label, count] of Object.entries<number>(tally(told))) {
    expect(Math.abs(count - (counts[label] ?? 0)), label).toBeLessThanOrEqual(most);
    expect(count).toBeGreaterThanOrEqual(atLeast);
  }
  for (const [label, count] of Object.entries<number>(counts))
    if (count >= atLeast + most) expect(tally(told), label).toHaveProperty(label);
}

/** The first day of the quarter that is running: nothing of it is told yet. */
const quarter = `${dayInChina().slice(0, 5)}${['01', '04', '07', '10'][Math.floor((Number(dayInChina().slice(5, 7)) - 1) / 3)]}-01`;

describe('petitions of 鄂尔多斯市', () => {
  const byBanner = (scope: string, when = '') =>
    `{ it: petitionCaseAggregate(${scope} filter: { division: { within: "1506" } ${when} }, groupBy: [{ field: DIVISION, level: COUNTY }]) {
      total { count } groups { keys { label } count } } }`;

  it('the public is told about how many they are by banner, as the offices are, though it sees few of them', async () => {
    const [told, known] = [
      await ask(byBanner('scope: ALL,')),
      await ask(byBanner('', `, registeredOn: { lt: "${quarter}" }`), { role: 'system' }),
    ];
    expectNear(told, known);
    expect(Object.keys(tally(told))).toEqual(expect.arrayContaining(['乌审旗', '鄂托克前旗', '东胜区', '达拉特旗']));
    expect(Math.abs(told.total.count - known.total.count)).toBeLessThanOrEqual(most);
    expect(told).toEqual(await ask(byBanner('scope: ALL,'), { role: 'system' }));
    expect((await ask(byBanner(''))).total.count).toBeLessThan(known.total.count / 2);
  });

  it('those of 2023 by channel are about the known numbers', async () => {
    const query = (scope: string) => `{ it: petitionCaseAggregate(${scope} first: 1000, orderBy: KEY_ASC,
      filter: { division: { within: "1506" }, registeredOn: { gte: "2023-01-01", lt: "2024-01-01" } },
      groupBy: [{ field: CHANNEL }]) { total { count } groups { keys { label } count } } }`;
    expectNear(await ask(query('scope: ALL,')), await ask(query(''), { role: 'system' }));
  });
});

describe('everybody may count', () => {
  const counted = platform.specs.filter(({ declaration }) => declaration.publicCounts);
  it('what holds persons who are no public officials', () => {
    expect(counted.map(({ name }) => name).sort()).toEqual([
      'ContactRecord',
      'DisputeMediation',
      'HearingSpeaker',
      'HotlineWorkOrder',
      'LegislativeOpinion',
      'PetitionCase',
      'PublicFeedback',
      'SolicitedOpinion',
      'SurveyResponse',
    ]);
  });

  it.each(counted.map((spec) => [spec.name, spec] as const))('%s, of which it sees fewer', async (name, spec) => {
    const { on } = spec.declaration.publicCounts!;
    const total = (args: string) => `{ it: ${lowerFirst(name)}Aggregate${args} { total { count } } }`;
    const all = await ask(total(`(filter: { ${on}: { lt: "${quarter}" } })`), { role: 'system' });
    const told = (await ask(total('(scope: ALL)'))).total.count;
    if (told) expect(Math.abs(told - all.total.count)).toBeLessThanOrEqual(most);
    else expect(all.total.count).toBeLessThan(atLeast + most);
    const ofAnyDay = await ask(total(''), { role: 'system' });
    expect((await ask(total(''))).total.count).toBeLessThan(ofAnyDay.total.count);
  });
});

it('a table of all records costs what one of visible records costs', async () => {
  const costOf = async (scope: string) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `{ petitionCaseAggregate(${scope} groupBy: [{ field: DIVISION, level: COUNTY }], first: 10) { groups { count } } }`,
      }),
    });
    return response.headers.get('x-graphql-cost');
  };
  expect([await costOf('scope: ALL,'), await costOf('scope: VISIBLE,')]).toEqual(['1011', '1011']);
});
