import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '../../seeds/kit/csv.js';
import { startServer, type TestServer } from '../setup/server.js';

interface Check {
  /** Number of the figure in `seeds/data/figures.csv`. */
  readonly no: number;
  readonly what: string;
  /** A query that answers the figure under the alias `value`. */
  readonly query: string;
  readonly expect: { readonly value: number; readonly qualifier: 'EXACT' | 'OVER' | 'ABOUT' | 'MIN' };
}

const folder = new URL('.', import.meta.url);
const areas = readdirSync(folder).filter((file) => file.endsWith('.json'));
const checksOf = (area: string): Check[] => JSON.parse(readFileSync(new URL(area, folder), 'utf8'));

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const answer = async (query: string): Promise<number> => valueIn(await server.ask(query, {}, { role: 'system' }))!;

/** The number under the alias `value`, wherever it stands. */
function valueIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if ('value' in data) return Number(data.value);
  return Object.values(data)
    .map(valueIn)
    .find((value) => value !== undefined);
}

for (const area of areas) {
  describe(`the figures of ${area.replace('.json', '')} come out of the API`, () => {
    for (const check of checksOf(area))
      it(`no. ${check.no}: ${check.what} is ${check.expect.qualifier} ${check.expect.value}`, async () => {
        const found = await answer(check.query);
        const { value, qualifier } = check.expect;
        if (qualifier === 'EXACT') expect(found).toBe(value);
        if (qualifier === 'OVER' || qualifier === 'MIN') expect(found).toBeGreaterThanOrEqual(value);
        if (qualifier === 'ABOUT') expect(Math.abs(found - value) / value).toBeLessThanOrEqual(0.05);
      });
  });
}

it('every figure that is checked is a figure of the sources', () => {
  const known = new Set(readTable<'no'>('figures.csv').map(({ no }) => Number(no)));
  const checked = areas.flatMap(checksOf).map(({ no }) => no);
  expect(checked.filter((no) => !known.has(no))).toEqual([]);
});
