import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DisputeCategory, MediationStage } from '../../schema/petitions/dispute.choices.js';
import { Dataset } from '../../seeds/kit/dataset.js';
import { load } from '../../seeds/kit/load.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { addMediations, type Mediation, mediations, places, withPlaces } from '../setup/mediations.js';

const atLeast = 10;
let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(withPlaces());
});
afterAll(() => fixture.close());

/** The records of a run alone. */
async function replace(list: readonly Mediation[]) {
  const client = await fixture.store.pool.connect();
  await client.query('truncate dispute_mediation cascade');
  await load(client, addMediations(new Dataset(), list)).finally(() => client.release());
}

/** A grouping, the group that a record falls into, and the coarser groups that this one is part of. */
interface Grouping {
  readonly by: string;
  readonly of: (record: Mediation) => string;
  readonly wider: readonly ((value: string) => string)[];
}
const divisionAt = (digits: number) => (code: string) => code.slice(0, digits).padEnd(12, '0');
const quarterOf = (day: string) =>
  `${day.slice(0, 5)}${String(Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;
const yearOf = (day: string) => `${day.slice(0, 4)}-01-01`;
const groupings: readonly Grouping[] = [
  { by: '{ field: CATEGORY }', of: ({ category }) => category, wider: [] },
  { by: '{ field: STAGE }', of: ({ stage }) => stage, wider: [] },
  { by: '{ field: DIVISION }', of: ({ division }) => division, wider: [2, 4, 6, 9].map(divisionAt) },
  {
    by: '{ field: DIVISION, level: COUNTY }',
    of: ({ division }) => divisionAt(6)(division),
    wider: [2, 4].map(divisionAt),
  },
  {
    by: '{ field: OPENED_ON, bucket: MONTH }',
    of: ({ openedOn }) => `${openedOn.slice(0, 7)}-01`,
    wider: [quarterOf, yearOf],
  },
  { by: '{ field: OPENED_ON, bucket: QUARTER }', of: ({ openedOn }) => quarterOf(openedOn), wider: [yearOf] },
];

const some = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
const pile = fc
  .record({
    count: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 40 })),
    division: some(places.slice(2).map(([code]) => code)),
    category: some((Object.keys(DisputeCategory.values) as Mediation['category'][]).slice(0, 4)),
    stage: some(Object.keys(MediationStage.values) as Mediation['stage'][]),
    openedOn: some(['2023-12-31', '2024-01-01', '2024-02-29', '2024-04-30', '2024-05-01', '2025-01-31']),
    isPublished: fc.boolean(),
    amountSettledFen: fc.option(fc.integer({ min: 1, max: 1000 }), { nil: undefined }),
  })
  .map(({ count, amountSettledFen, ...given }) =>
    mediations(count, { ...given, ...(amountSettledFen && { amountSettledFen }) }),
  );
const asking = fc.record({
  records: fc.array(pile, { maxLength: 12 }).map((piles) => piles.flat()),
  keys: fc.uniqueArray(some(groupings), { minLength: 1, maxLength: 2 }),
});

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
/** The numbers under each name. */
function gather(pairs: readonly (readonly [name: string, number: number])[]): Map<string, number> {
  const gathered = new Map<string, number>();
  for (const [name, number] of pairs) gathered.set(name, (gathered.get(name) ?? 0) + number);
  return gathered;
}

/** Every way to make groups larger: each key as it is, as a wider group, or left out. */
const margins = (keys: readonly Grouping[]) =>
  keys.reduce<((values: readonly string[]) => readonly string[])[]>(
    (ways, { wider }, index) =>
      ways.flatMap((way) => [
        (values) => [...way(values), values[index]!],
        ...wider.map((widen) => (values: readonly string[]) => [...way(values), widen(values[index]!)]),
        way,
      ]),
    [() => []],
  );

it('no group that is shown, and no total less what is shown of it, is fewer than ten records', async () => {
  await fc.assert(
    fc.asyncProperty(asking, async ({ records, keys }) => {
      await replace(records);
      const { it } =
        await fixture.ask(`{ it: disputeMediationAggregate(scope: ALL, first: 1000, groupBy: [${keys.map(({ by }) => by)}]) {
        withheldCount
        total { count sums { amountSettledFen } }
        groups { keys { value } count sums { amountSettledFen } }
      } }`);
      const valuesOf = (record: Mediation) => keys.map(({ of }) => of(record));
      const actual = gather(records.map((record) => [valuesOf(record).join(), 1]));
      const shown = new Map<string, number>(
        it.groups.map(({ keys, count }: Data) => [
          keys.map(({ value }: Data) => value.replace('Division:', '')).join(),
          count,
        ]),
      );

      for (const [group, count] of shown) {
        expect(count).toBeGreaterThanOrEqual(atLeast);
        expect(count, group).toBe(actual.get(group));
      }
      expect(it.total.count).toBe(records.length < atLeast ? 0 : records.length);
      expect(it.withheldCount).toBe(actual.size - shown.size);
      if ([...actual.values()].every((count) => count >= atLeast)) expect(it.withheldCount).toBe(0);

      for (const margin of margins(keys)) {
        const total = gather([...actual].map(([group, count]) => [margin(group.split(',')).join(), count]));
        const told = gather([...shown].map(([group, count]) => [margin(group.split(',')).join(), count]));
        for (const [part, count] of total) {
          const rest = count - (told.get(part) ?? 0);
          expect(rest === 0 || rest >= atLeast || count < atLeast, `${part}: ${rest} of ${count}`).toBe(true);
        }
      }
      checkSums(it, records, valuesOf);
    }),
    { numRuns: 100 },
  );
});

/** Sums are those of ten records or more, and so is what a sum over all leaves beside them. */
function checkSums(it: Data, records: readonly Mediation[], valuesOf: (record: Mediation) => readonly string[]) {
  const paid = records.filter(({ amountSettledFen }) => amountSettledFen);
  const payers = gather(paid.map((record) => [valuesOf(record).join(), 1]));
  const sums = gather(paid.map((record) => [valuesOf(record).join(), record.amountSettledFen!]));
  const told = it.groups
    .filter(({ sums }: Data) => sums.amountSettledFen !== null)
    .map(({ keys }: Data) => keys.map(({ value }: Data) => value.replace('Division:', '')).join());
  for (const group of told) expect(payers.get(group)).toBeGreaterThanOrEqual(atLeast);
  expect(it.groups.flatMap(({ sums: { amountSettledFen } }: Data) => amountSettledFen ?? [])).toEqual(
    told.map((group: string) => sums.get(group)),
  );
  const total = sum(paid.map(({ amountSettledFen }) => amountSettledFen!));
  expect(it.total.sums.amountSettledFen).toBe(paid.length < atLeast ? null : total);
  const rest = paid.length - sum(told.map((group: string) => payers.get(group)));
  expect(rest === 0 || rest >= atLeast || paid.length < atLeast).toBe(true);
}
