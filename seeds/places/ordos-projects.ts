/**
 * What the sources say of livelihood projects, per place; figures come from `figures.csv` by number, or a comment
 * names them. Others are ours: plausible, and free to change. Money is in 万元 (10,000 yuan).
 */
import { z } from 'zod';
import { adding, counted, figure, held, roughly } from '../kit/figures.js';
import { count, optional, readRows, wanYuan } from '../kit/rows.js';

/** A row of `ordos-project-years.csv`: projects and investment of one tier in one year. */
const Row = z.strictObject({
  year: count,
  /** Towns with subdistricts. */
  tier: z.enum(['BANNERS', 'TOWNS']),
  projects: count,
  projectsFigure: optional(count),
  investment: wanYuan,
  investmentFigure: optional(count),
});
export type TierYear = z.infer<typeof Row>;

const tierYears = readRows('ordos-project-years.csv', Row);
for (const { projects, projectsFigure, investment, investmentFigure } of tierYears) {
  held(projectsFigure, projects);
  held(investmentFigure, investment, 10_000);
}
adding(168, tierYears, ({ projects }) => projects);
held(
  169,
  tierYears.reduce((sum, { investment }) => sum + investment, 0n),
  10_000,
);

/** 鄂尔多斯市 since the pilot. */
export const ordosYears: readonly number[] = [...new Set(tierYears.map(({ year }) => year))];
export const ordosTier = (year: number, tier: TierYear['tier']): TierYear =>
  tierYears.find((row) => row.year === year && row.tier === tier)!;

export const ordosPilot = {
  year: 2019,
  /** Not named in the source. */
  banners: counted(162, ['150622000000', '150627000000']),
  /** 163, 164: eleven towns and one subdistrict, not named; those of the pilot banners. */
  towns: 11,
  subdistricts: ['150602003000'],
};

/** 东胜区: projects elected by the street assemblies of its subdistricts. */
export const streetAssembly = {
  district: '150602000000',
  projects: Object.fromEntries(
    adding(
      192,
      [
        [2022, 46],
        [2023, 47],
        [2024, 47],
      ] as const,
      ([, count]) => count,
    ),
  ) as Readonly<Record<number, number>>,
};

/** 准格尔旗: ballots between sessions too. */
export const interSession = { banner: '150622000000', from: 2022 }; // 245

/** 伊金霍洛旗: rounds of screening, up and down. */
export const screening = { banner: '150627000000', turns: 3 }; // 三上三下

/** Funds for projects of towns and subdistricts. */
export const ordosFunds = {
  from: 2020,
  /** In each of five years. */
  cityAwardPerYear: roughly(178, 21_600n, 10_000) / BigInt(figure(179)),
  /** Special funds of banners for each town or subdistrict and year. */
  perTown: {
    '150626': { TOWNSHIP: 600n, SUBDISTRICT: 600n },
    '150622': { TOWNSHIP: 500n, SUBDISTRICT: 400n },
  } as Readonly<Record<string, { readonly TOWNSHIP: bigint; readonly SUBDISTRICT: bigint }>>, // 180, 181, 182
  /** City award and banners' special funds among all money for projects of towns and subdistricts. */
  specialShare: roughly(170, 35n),
  /** Payments are known since; some banners' congresses watch them in their online supervision of the budget. */
  paymentsFrom: 2023,
  watchedOnline: ['150602', '150622', '150626', '150627'],
};

/** Share of projects that are completed in their year. */
export const sameYearCompletion = roughly(177, 97.5) / 100;

/** Projects in a year of the towns whose number is known. */
export const ordosTownProjects: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  /** The livelihood projects of two years that its deputies supervise. */
  '150625103000': Object.fromEntries(
    adding(
      229,
      [
        [2023, 6],
        [2024, 6],
      ] as const,
      ([, count]) => count,
    ),
  ),
};
