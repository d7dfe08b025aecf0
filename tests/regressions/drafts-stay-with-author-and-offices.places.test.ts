import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claims } from '../../api/auth/claims.js';
import { download } from '../export/asking.js';
import type { Data } from '../setup/fixture.js';
import { startServer, type TestServer } from '../setup/server.js';

let server: TestServer;
let agency: Claims;
beforeAll(async () => {
  server = await startServer();
  const { agencies } = await ask('{ agencies(first: 1) { nodes { id } } }');
  agency = { role: 'agency', agency: agencies.nodes[0].id.split(':')[1], division: '150600000000' };
});
afterAll(() => server.close());

const ask = (query: string, claims: Claims = { role: 'system' }): Promise<Data> => server.ask(query, {}, claims);
const fields = { dutyReport: 'draft', receptionSession: 'summary' };

describe.each(Object.entries(fields))('of %s, %s', (concept, field) => {
  const list = `${concept}s`;
  /** Whether each record of an export has the field. */
  const exported = async (claims: Claims) => {
    const { header, rows } = await download(server, list, { headers: 'en' }, claims);
    return rows.map((row) => row[header.indexOf(field)] !== '');
  };
  const written = (told: readonly boolean[]) => told.filter(Boolean).length;

  it('is in no record of the list, of the export or behind another record that an agency is told of', async () => {
    const { all } = await ask(`{ all: ${list} { totalCount } }`);
    const { seen } = await ask(`{ seen: ${list}(first: 100) { totalCount nodes { ${field} } } }`, agency);
    expect(seen.totalCount).toBe(all.totalCount);
    expect(seen.nodes.filter((node: Data) => node[field] !== null)).toEqual([]);
    const told = await exported(agency);
    expect([told.length, written(told)]).toEqual([all.totalCount, 0]);
    expect(written(await exported({ role: 'system' }))).toBeGreaterThan(0);
  });

  it('is shown to the office of the place, there alone', async () => {
    const told = await exported({ role: 'staff', division: '150600000000' });
    const { ours } = await ask(`{ ours: ${list}(filter: { division: { within: "1506" } }) { totalCount } }`);
    expect(written(told)).toBeGreaterThan(0);
    expect(written(told)).toBeLessThanOrEqual(ours.totalCount);
    expect(written(await exported({ role: 'staff', division: '990000000000' }))).toBe(0);
  });
});

it('a deputy reads what came up at the receptions that she took part in, and at no other', async () => {
  const held = 'receptionSessions(first: 100, filter: { status: { eq: HELD } })';
  const { all } = await ask(`{ all: ${held} { nodes { id summary deputies { nodes { deputy { id } } } } } }`);
  const reception = all.nodes.find(({ summary, deputies }: Data) => summary && deputies.nodes.length > 1);
  const [, second] = reception.deputies.nodes.map(({ deputy }: Data) => deputy.id);
  const { seen } = await ask(`{ seen: ${held} { nodes { id summary } } }`, {
    role: 'deputy',
    deputy: second.split(':')[1],
  });
  const hers = all.nodes.filter(({ deputies }: Data) =>
    deputies.nodes.some(({ deputy }: Data) => deputy.id === second),
  );
  expect(seen.nodes.filter(({ summary }: Data) => summary !== null).map(({ id }: Data) => id)).toEqual(
    hers.filter(({ summary }: Data) => summary !== null).map(({ id }: Data) => id),
  );
  expect(seen.nodes.length).toBe(all.nodes.length);
});
