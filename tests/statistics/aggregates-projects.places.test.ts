import { describe, expect, it } from 'vitest';
import { byKey, countsByKey, inYi } from './aggregates.js';
import { asking } from './asking.js';

const { ask } = asking();

describe('livelihood projects', () => {
  it('of 鄂尔多斯市 in 2023 by level: 84 for 28.4 亿 and 459 for 5.69 亿, with their means', async () => {
    const { levels, towns } = await ask(`{
      levels: livelihoodProjectAggregate(filter: { division: { within: "1506" }, year: { eq: 2023 } }, groupBy: [{ field: LEVEL }]) {
        total { count sums { investmentFen } }
        groups { keys { value } count sums { investmentFen } averages { investmentFen } }
      }
      towns: livelihoodProjectAggregate(filter: { division: { within: "1506" }, year: { eq: 2023 }, level: { in: [TOWNSHIP, SUBDISTRICT] } }) {
        total { count sums { investmentFen } averages { investmentFen } }
      }
    }`);
    const { COUNTY, TOWNSHIP, SUBDISTRICT } = byKey(levels.groups);
    expect([COUNTY.count, inYi(COUNTY.sums.investmentFen)]).toEqual([84, 28.4]);
    expect(inYi(COUNTY.averages.investmentFen).toFixed(3)).toBe('0.338');
    expect([towns.total.count, inYi(towns.total.sums.investmentFen)]).toEqual([459, 5.69]);
    expect(inYi(towns.total.averages.investmentFen).toFixed(4)).toBe('0.0124');
    expect(TOWNSHIP.count + SUBDISTRICT.count).toBe(459);
    expect([levels.total.count, inYi(levels.total.sums.investmentFen)]).toEqual([543, 34.09]);
  });

  it('of 鄂尔多斯市 since the pilot: 2549 for 194.81 亿', async () => {
    const { livelihoodProjectAggregate: told } = await ask(`{
      livelihoodProjectAggregate(filter: { division: { within: "1506" }, year: { lte: 2024 } }, groupBy: [{ field: METHOD }]) {
        total { count sums { investmentFen } } groups { keys { value } count }
      }
    }`);
    expect([told.total.count, inYi(told.total.sums.investmentFen)]).toEqual([2549, 194.81]);
    expect(countsByKey(told.groups)).toMatchObject({ STREET_ASSEMBLY_BALLOT: 140 });
  });

  it('of 东胜区: 140 by street assembly; 128 old communities renovated for 3.9 亿', async () => {
    const { methods, categories, outputs } = await ask(`{
      methods: livelihoodProjectAggregate(filter: { division: { within: "150602" } }, groupBy: [{ field: METHOD }]) {
        groups { keys { value } count }
      }
      categories: livelihoodProjectAggregate(filter: { division: { within: "150602" } }, groupBy: [{ field: CATEGORY }]) {
        groups { keys { value } sums { investmentFen } }
      }
      outputs: projectOutputAggregate(
        filter: { project: { division: { within: "150602" }, category: { eq: OLD_COMMUNITY_RENOVATION } } }
        groupBy: [{ field: MEASURE }]
      ) { groups { keys { value } sums { quantity } } }
    }`);
    expect(countsByKey(methods.groups)).toMatchObject({ STREET_ASSEMBLY_BALLOT: 140 });
    expect(byKey(outputs.groups)).toEqual({ 改造老旧小区: { sums: { quantity: '128' } } });
    expect(inYi(byKey(categories.groups).OLD_COMMUNITY_RENOVATION.sums.investmentFen)).toBe(3.9);
  });

  it('of 鄂尔多斯市 are completed in their own year by 95 % and more', async () => {
    const { livelihoodProjectAggregate: told } = await ask(`{
      livelihoodProjectAggregate(
        filter: { division: { within: "1506" }, year: { lte: 2023 } }
        groupBy: [{ field: YEAR }, { field: COMPLETED_ON, bucket: YEAR }]
        orderBy: KEY_ASC
      ) { groups { keys { value } count } }
    }`);
    const counts = countsByKey(told.groups);
    expect(counts).toMatchObject({ '2023|2023-01-01': 529, '2023|2024-01-01': 14 });
    for (const year of [2019, 2020, 2021, 2022, 2023]) {
      const ofYear = Object.entries(counts).filter(([key]) => key.startsWith(`${year}|`));
      const all = ofYear.reduce((sum, [, count]) => sum + count, 0);
      expect(counts[`${year}|${year}-01-01`]! / all, `${year}`).toBeGreaterThanOrEqual(0.95);
    }
  });
});

describe('funds of 鄂尔多斯市', () => {
  it('by source: special funds of city and banners are 35 % of what towns and subdistricts have', async () => {
    const { fundAllocationAggregate: told } = await ask(`{
      fundAllocationAggregate(
        filter: { project: { level: { in: [TOWNSHIP, SUBDISTRICT] } }, division: { within: "1506" } }
        groupBy: [{ field: SOURCE }]
      ) { total { sums { amountFen } } groups { keys { value } sums { amountFen } } }
    }`);
    const sources = byKey(told.groups);
    const special = Number(sources.CITY_AWARD_FUND.sums.amountFen) + Number(sources.COUNTY_SPECIAL_FUND.sums.amountFen);
    expect((special / Number(told.total.sums.amountFen)).toFixed(4)).toBe('0.3500');
    expect(Object.keys(sources).sort()).toEqual([
      'BUNDLED_PROJECT',
      'CITY_AWARD_FUND',
      'COUNTY_SPECIAL_FUND',
      'DONATION',
      'ENTERPRISE',
      'TOWNSHIP_FUND',
    ]);
  });

  it('by the level of the project, which the project says itself, sum to its investment', async () => {
    const { funds, projects } = await ask(`{
      funds: fundAllocationAggregate(filter: { division: { within: "1506" } }, groupBy: [{ field: PROJECT_LEVEL }]) {
        groups { keys { value } sums { amountFen } }
      }
      projects: livelihoodProjectAggregate(filter: { division: { within: "1506" } }, groupBy: [{ field: LEVEL }]) {
        groups { keys { value } sums { investmentFen } }
      }
    }`);
    const amounts = Object.entries(byKey(funds.groups)).map(([level, { sums }]) => [level, sums.amountFen]);
    const investments = Object.entries(byKey(projects.groups)).map(([level, { sums }]) => [level, sums.investmentFen]);
    expect(Object.fromEntries(amounts)).toEqual(Object.fromEntries(investments));
  });

  it('of the city’s award: over 2 亿 in five years, the same each year', async () => {
    const { fundAllocationAggregate: told } = await ask(`{
      fundAllocationAggregate(
        filter: { division: { within: "1506" }, source: { eq: CITY_AWARD_FUND } }, groupBy: [{ field: YEAR }]
      ) { total { sums { amountFen } } groups { keys { value } sums { amountFen } } }
    }`);
    const years = Object.entries(byKey(told.groups)).map(([year, { sums }]) => [year, inYi(sums.amountFen)]);
    expect(Object.fromEntries(years)).toEqual({ 2020: 0.432, 2021: 0.432, 2022: 0.432, 2023: 0.432, 2024: 0.432 });
    expect(inYi(told.total.sums.amountFen)).toBe(2.16);
  });

  it('of banners for a town or subdistrict and year: 600, 500 and 400 万', async () => {
    const special = (banner: string, kinds: string) => `fundAllocationAggregate(
      filter: {
        source: { eq: COUNTY_SPECIAL_FUND }, year: { eq: 2023 }
        division: { within: "${banner}", kind: { in: [${kinds}] } }, project: { level: { in: [TOWNSHIP, SUBDISTRICT] } }
      }
      groupBy: [{ field: DIVISION, level: TOWNSHIP }]
    ) { groups { keys { value } sums { amountFen } } }`;
    const towns = 'TOWN, TOWNSHIP, SUM, ETHNIC_TOWNSHIP';
    const told = await ask(`{
      wushen: ${special('150626', towns)}
      jungar: ${special('150622', towns)}
      streets: ${special('150622', 'SUBDISTRICT')}
    }`);
    for (const [alias, wan] of [
      ['wushen', 600],
      ['jungar', 500],
      ['streets', 400],
    ] as const) {
      const amounts = told[alias].groups.map(
        ({ sums }: { sums: { amountFen: string } }) => Number(sums.amountFen) / 1e6,
      );
      expect(amounts.length).toBeGreaterThan(3);
      expect(new Set(amounts), alias).toEqual(new Set([wan]));
    }
  });
});
