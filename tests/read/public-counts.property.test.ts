import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { load } from '../../api/database/load.js';
import { releaseCounts } from '../../api/database/release-counts.js';
import { platform } from '../../schema/platform.js';
import { Dataset } from '../../seeds/kit/dataset.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { addMediations, type Mediation, mediations, withPlaces } from '../setup/mediations.js';
import { atLeast, drawBy, most, tally } from '../setup/public-counts.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(withPlaces());
});
afterAll(() => fixture.close());

/** The records of a run alone. */
async function replace(list: readonly Mediation[], seed: number) {
  const client = await fixture.store.pool.connect();
  try {
    await client.query('delete from dispute_mediation');
    await load(client, addMediations(new Dataset(), list));
    await releaseCounts(client, platform.specs, () => {}, { anew: true });
  } finally {
    client.release();
  }
  await drawBy(fixture, seed);
}

const counties = ['150602000000', '150603000000'] as const;
const categories = ['WAGE', 'LAND', 'FAMILY'] as const;
// Mostly numbers that are too small to be told, and those at the edge.
const size = fc.oneof(
  fc.integer({ min: 0, max: 20 }),
  fc.constantFrom(0, 1, atLeast - 1),
  fc.integer({ min: 0, max: 60 }),
);
const row = fc.array(size, { minLength: categories.length, maxLength: categories.length });
const sizes = fc.array(row, { minLength: counties.length, maxLength: counties.length });

interface Range {
  least: number;
  most: number;
}
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** What a total and its parts leave open of each other; says whether that is less than before. */
function narrow(total: Range, parts: readonly Range[]): boolean {
  const least = sum(parts.map((part) => part.least));
  const most = sum(parts.map((part) => part.most));
  return [
    meet(total, least, most),
    ...parts
      .map((part) => ({ part, rest: { least: least - part.least, most: most - part.most } }))
      .map(({ part, rest }) => meet(part, total.least - rest.most, total.most - rest.least)),
  ].includes(true);
}

function meet(range: Range, least: number, most: number): boolean {
  const { least: from, most: to } = range;
  range.least = Math.max(from, least);
  range.most = Math.min(to, most);
  return range.least > from || range.most < to;
}

/** What is certain of a number that is told, or is not. */
const rangeOf = (told: number | undefined): Range =>
  told ? { least: Math.max(1, told - most), most: told + most } : { least: 0, most: atLeast - 1 + most };

it('from all tables of a city, and what is certain of their numbers, no small number follows', async () => {
  await fc.assert(
    fc.asyncProperty(sizes, fc.integer({ min: 1, max: 1_000_000 }), async (table, seed) => {
      const at = table.flatMap((row, c) => row.map((count, k) => [c, k, count] as const));
      await replace(
        at.flatMap(([c, k, count]) => mediations(count, { division: counties[c]!, category: categories[k]! })),
        seed,
      );
      const year = 'filter: { openedOn: { gte: "2024-01-01", lt: "2025-01-01" } }';
      const ask = async (groupBy: string): Promise<Map<string, number>> => {
        const { it }: Data = await fixture.ask(
          `{ it: disputeMediationAggregate(scope: ALL, ${year}, groupBy: [${groupBy}]) { groups { keys { value } count } } }`,
        );
        return tally(it);
      };
      const place = (level: string) => `{ field: DIVISION, level: ${level} }`;
      const category = '{ field: CATEGORY }';
      const [cells, ofCounties, ofCategories, ofCity] = await Promise.all(
        [`${place('COUNTY')}, ${category}`, place('COUNTY'), category, place('PREFECTURE')].map(ask),
      );
      const ranges = table.map((row, c) => row.map((_, k) => rangeOf(cells!.get(`${counties[c]} ${categories[k]}`))));
      const rows = counties.map((county) => rangeOf(ofCounties!.get(county)));
      const columns = categories.map((name) => rangeOf(ofCategories!.get(name)));
      const total = rangeOf(ofCity!.get('150600000000'));
      const margins: [Range, Range[]][] = [
        [total, rows],
        [total, columns],
        ...rows.map((row, c): [Range, Range[]] => [row, ranges[c]!]),
        ...columns.map((column, k): [Range, Range[]] => [column, ranges.map((row) => row[k]!)]),
      ];
      while (margins.map(([total, parts]) => narrow(total, parts)).includes(true));
      for (const [c, k, count] of at) {
        const { least, most } = ranges[c]![k]!;
        expect(least <= count && count <= most, `${count} lies within ${least} to ${most}`).toBe(true);
        if (count < atLeast) expect(most - least, `${count} at ${c}, ${k}`).toBeGreaterThan(8);
      }
    }),
    { numRuns: 60, seed: 7 },
  );
});
