import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Dataset } from '../../seeds/kit/dataset.js';
import { load } from '../../seeds/kit/load.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { addMediations, type Mediation, mediations, withPlaces } from '../setup/mediations.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(withPlaces());
});
afterAll(() => fixture.close());

/** The records of a run alone. */
async function replace(list: readonly Mediation[]) {
  const client = await fixture.store.pool.connect();
  try {
    await client.query('delete from dispute_mediation');
    await load(client, addMediations(new Dataset(), list));
  } finally {
    client.release();
  }
}

const categories = ['WAGE', 'LAND', 'FAMILY'] as const;
const stages = ['PRE_LITIGATION', 'WITHOUT_LITIGATION', 'COURT_ENTRUSTED'] as const;
// Mostly groups below ten, and those at the edges of what a told count leaves open.
const size = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constantFrom(9, 19, 10, 1), fc.integer({ min: 0, max: 40 }));
const sizes = fc
  .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(size, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

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

it('from a table, its rows, columns and total nobody comes to the number of a group below ten', async () => {
  await fc.assert(
    fc.asyncProperty(sizes, async (table) => {
      const at = table.flatMap((row, r) => row.map((count, c) => [r, c, count] as const));
      await replace(at.flatMap(([r, c, count]) => mediations(count, { category: categories[r]!, stage: stages[c]! })));
      const groups = (by: string) => `groupBy: [${by}]) { total { count } groups { keys { value } count } }`;
      const told = await fixture.ask(`{
        rows: disputeMediationAggregate(scope: ALL, ${groups('{ field: CATEGORY }')}
        columns: disputeMediationAggregate(scope: ALL, ${groups('{ field: STAGE }')}
        cells: disputeMediationAggregate(scope: ALL, ${groups('{ field: CATEGORY }, { field: STAGE }')}
      }`);
      const range = (count: number): Range => ({ least: count, most: count + 9 });
      const rangeOf = ({ groups }: Data, ...values: string[]) =>
        range(
          groups.find(({ keys }: Data) => keys.map(({ value }: Data) => value).join() === values.join())?.count ?? 0,
        );
      const rows = table.map((_, r) => rangeOf(told.rows, categories[r]!));
      const columns = table[0]!.map((_, c) => rangeOf(told.columns, stages[c]!));
      const cells = table.map((row, r) => row.map((_, c) => rangeOf(told.cells, categories[r]!, stages[c]!)));
      const total = range(told.cells.total.count);

      const margins: [Range, Range[]][] = [
        [total, rows],
        [total, columns],
        ...rows.map((row, r): [Range, Range[]] => [row, cells[r]!]),
        ...columns.map((column, c): [Range, Range[]] => [column, cells.map((row) => row[c]!)]),
      ];
      while (margins.map(([total, parts]) => narrow(total, parts)).includes(true));

      for (const [r, c, count] of at) {
        const { least, most } = cells[r]![c]!;
        expect(least <= count && count <= most, `${count} lies within ${least} to ${most}`).toBe(true);
        if (count > 0 && count < 10) expect(most, `${count} at ${r}, ${c}`).toBeGreaterThan(least);
      }
    }),
    { numRuns: 100 },
  );
});
