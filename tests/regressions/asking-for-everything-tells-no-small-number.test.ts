import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Division } from '../../schema/organisations/division.js';
import { DisputeCategory, MediationStage } from '../../schema/petitions/dispute.choices.js';
import { Random } from '../../seeds/kit/random.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { addMediations, type Mediation, mediations, withPlaces } from '../setup/mediations.js';
import { type Clue, solve } from '../setup/patient-asker.js';
import { atLeast, deviation, drawBy, most, tally } from '../setup/public-counts.js';

const counties = ['150602', '150603', '150621', '150622', '150623', '150624', '150625', '150626'];
const years = [2020, 2021, 2022, 2023];
const categories = Object.keys(DisputeCategory.values) as Mediation['category'][];
const stages = Object.keys(MediationStage.values) as Mediation['stage'][];

/** A city: in each county, year and category mostly few records, sometimes none, sometimes many. */
const random = new Random('a patient asker');
const cells = counties.flatMap((county) =>
  years.flatMap((year) =>
    categories.map((category) => {
      const count = random.chance(0.15) ? 0 : random.chance(0.75) ? random.int(1, atLeast - 1) : random.int(20, 60);
      return { county, year, category, count };
    }),
  ),
);
const records = cells.flatMap(({ county, year, category, count }) =>
  Array.from({ length: count }, () => {
    const openedOn = `${year}-${['02', '05', '08', '11'][random.int(0, 3)]}-15`;
    const stage = stages[random.int(0, stages.length - 1)]!;
    return mediations(1, { division: `${county}000000`, category, openedOn, stage })[0]!;
  }),
);

let fixture: Fixture;
beforeAll(async () => {
  const data = withPlaces();
  for (const county of counties.slice(2))
    data.add(Division, {
      code: `${county}000000`,
      name: county,
      level: 'COUNTY',
      kind: 'BANNER',
      parent: '150600000000',
    });
  fixture = await openFixture(addMediations(data, records));
});
afterAll(() => fixture.close());

const levels = { PROVINCE: 2, PREFECTURE: 4, COUNTY: 6 };
const places = [undefined, ...Object.keys(levels)];

/** Every table that can be asked for: each with the digits of its places and what tells its cells apart. */
async function everyTable(): Promise<{ digits: number; by: string; told: Map<string, number> }[]> {
  const periods = ['', 'YEAR', 'QUARTER'].map((bucket) => ({ by: bucket, time: bucket, property: '' }));
  const properties = ['CATEGORY', 'STAGE', 'STATUS', 'IS_SETTLED_LOCALLY'].map((property) => ({
    by: property,
    time: 'YEAR',
    property,
  }));
  const asked = places.flatMap((level) =>
    [...periods, ...properties].map(async ({ by, time, property }) => {
      const keys = [
        level && `{ field: DIVISION, level: ${level} }`,
        time && `{ field: OPENED_ON, bucket: ${time} }`,
        property && `{ field: ${property} }`,
      ].filter(Boolean);
      const digits = level ? levels[level as keyof typeof levels] : 0;
      const counts = keys.length
        ? `groupBy: [${keys}], first: 1000) { groups { keys { value } count } }`
        : ') { total { count } }';
      const { it }: Data = await fixture.ask(`{ it: disputeMediationAggregate(scope: ALL, ${counts} }`);
      return { digits, by, told: it.groups ? tally(it) : new Map([['', it.total.count as number]]) };
    }),
  );
  return Promise.all(asked);
}

/** The cells of county, year and category that a cell of a table covers. */
const covered = (place: string, year?: string, category?: string) =>
  cells.flatMap((cell, index) => {
    const isCovered =
      cell.county.startsWith(place) &&
      (!year || cell.year === Number(year)) &&
      (!category || cell.category === category);
    return isCovered ? [index] : [];
  });

/**
 * What she concludes of the cells of county, year and category from everything that she was told. Quarters, stages and
 * so on that make up a year are further looks at that year, the less sure the more numbers she adds up.
 */
async function conclude(): Promise<number[]> {
  const looks = new Map<string, { of: readonly number[]; told: number; numbers: number }>();
  for (const { digits, by, told } of await everyTable())
    for (const [key, count] of told) {
      const parts = key.split(' ');
      const place = digits ? parts.shift()!.slice(0, digits) : '';
      const [period, value] = parts;
      const year = period?.slice(0, 4);
      const category = by === 'CATEGORY' ? value : undefined;
      const name = [place.length, by, place, year, category].join();
      const look = looks.get(name) ?? { of: covered(place, year, category), told: 0, numbers: 0 };
      looks.set(name, { of: look.of, told: look.told + count, numbers: look.numbers + 1 });
    }
  const clues = [...looks.values()].map(
    ({ of, told, numbers }): Clue => ({ of, told, weight: 1 / (numbers * deviation ** 2) }),
  );
  return solve(cells.length, clues, { told: usual, weight: 1 / spread ** 2 });
}

const small = cells.flatMap(({ count }, index) => (count < atLeast ? [{ count, index }] : []));
const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
// She even knows how large numbers that are not told usually are.
const usual = mean(small.map(({ count }) => count));
const spread = Math.sqrt(mean(small.map(({ count }) => (count - usual) ** 2)));

const guessed = small.filter(({ count }) => count > 0);
const isHit = (found: readonly number[]) => guessed.filter(({ count, index }) => Math.round(found[index]!) === count);

describe('who asks for everything and puts it together', () => {
  it('hits small numbers as rarely as who guesses one and the same for all', async () => {
    const guess = Math.max(...guessed.map(({ count }) => guessed.filter((other) => other.count === count).length));
    expect([guessed.length, guess]).toEqual([176, 15]);
    const hits: number[] = [];
    for (let seed = 1; seed <= 5; seed++) {
      await drawBy(fixture, seed);
      const found = await conclude();
      hits.push(isHit(found).length);
      const error = Math.sqrt(mean(small.map(({ count, index }) => (count - found[index]!) ** 2)));
      expect(error).toBeGreaterThan(0.8 * spread);
    }
    expect(mean(hits)).toBeLessThan(1.1 * guess);
  });

  it('cannot look at a union of cells, at what is left when it is taken away, or at less than a cell', async () => {
    const refused = (filter: string) =>
      fixture.refusal(`{ disputeMediationAggregate(scope: ALL, filter: { ${filter} }) { total { count } } }`);
    const of2020 = 'openedOn: { gte: "2020-01-01", lt: "2021-01-01" }, division: { within: "150602" }';
    for (const union of ['in: [WAGE, LAND]', 'ne: WAGE', 'isNull: false'])
      expect(await refused(`${of2020}, category: { ${union} }`)).toMatchObject({ code: 'BAD_USER_INPUT' });
    for (const other of ['or: [{}]', 'not: {}', 'category: { eq: WAGE }, stage: { eq: PRE_LITIGATION }'])
      expect(await refused(`${of2020}, ${other}`)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('what is added to numbers', () => {
  /** Told less known, of all cells of places and years, for many draws. */
  async function differences(): Promise<number[][]> {
    const draws: number[][] = [];
    for (let seed = 1; seed <= 60; seed++) {
      await drawBy(fixture, seed);
      const { it }: Data = await fixture.ask(
        '{ it: disputeMediationAggregate(scope: ALL, groupBy: [{ field: DIVISION, level: COUNTY }, { field: OPENED_ON, bucket: YEAR }], orderBy: KEY_ASC) { groups { keys { value } count } } }',
      );
      const told = [...tally(it)].map(([key, count]) => {
        const known = covered(key.slice(0, 6), key.split(' ')[1]!.slice(0, 4));
        return count - known.reduce((sum, index) => sum + cells[index]!.count, 0);
      });
      expect(told.length).toBe(counties.length * years.length);
      draws.push(told);
    }
    return draws;
  }

  it('is nothing on average, spread as published, and bounded', async () => {
    const all = (await differences()).flat();
    expect(Math.abs(mean(all))).toBeLessThan((4 * deviation) / Math.sqrt(all.length));
    const spread = Math.sqrt(mean(all.map((one) => one ** 2)));
    expect(Math.abs(spread / deviation - 1)).toBeLessThan(0.08);
    expect(Math.max(...all.map(Math.abs))).toBeLessThanOrEqual(most);
    expect(new Set(all).size).toBeGreaterThan(20);
  });
});
