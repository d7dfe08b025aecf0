/**
 * What the sources say of livelihood projects, per place; figures come from `figures.csv` by number, or a comment
 * names them. Others are ours: plausible, and free to change. Money is in 万元 (10,000 yuan).
 */
import { adding, amount, counted, figure, roughly } from '../kit/figures.js';
import type { KnownProject } from './projects.js';

/** Projects and investment of one tier in one year. */
export interface TierYear {
  readonly projects: number;
  readonly investment: bigint;
}

/** 鄂尔多斯市 by year: banners, and towns with subdistricts. Together 2549 projects and 194.81 亿元: 168, 169. */
export const ordosYears: Readonly<Record<number, { readonly banners: TierYear; readonly towns: TierYear }>> = {
  2019: { banners: { projects: 14, investment: 42_000n }, towns: { projects: 52, investment: 5_000n } }, // pilot: 161
  2020: { banners: { projects: 70, investment: 306_000n }, towns: { projects: 390, investment: 46_000n } },
  2021: { banners: { projects: 78, investment: 335_000n }, towns: { projects: 405, investment: 49_000n } },
  2022: { banners: { projects: 80, investment: 352_000n }, towns: { projects: 415, investment: 52_000n } },
  2023: {
    banners: { projects: figure(37), investment: amount(38) },
    towns: { projects: figure(41), investment: amount(42) },
  },
  2024: { banners: { projects: 86, investment: 363_000n }, towns: { projects: 416, investment: 57_200n } },
};

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

const oldCommunities = (year: number, investment: bigint, communities: number): KnownProject => ({
  name: `东胜区${year}年老旧小区配套基础设施改造项目`,
  division: '150602000000',
  year,
  level: 'COUNTY',
  category: 'OLD_COMMUNITY_RENOVATION',
  investment,
  completedOn: `${year}-10-18`,
  outputs: [['改造老旧小区', communities, '个']],
  summary: `完成${communities}个老旧小区配套基础设施改造`,
});

const drains = (
  year: number,
  place: string,
  investment: bigint,
  outputs: NonNullable<KnownProject['outputs']>,
): KnownProject => ({
  name: `独贵塔拉镇${place}农业排灌设施提升项目`,
  division: '150625103000',
  year,
  level: 'TOWNSHIP',
  category: 'WATER',
  investment,
  completedOn: `${year}-08-30`,
  outputs,
  story: 'drainage',
});

/** Projects that the sources name; they count within the totals of their place and year. */
export const ordosKnown: readonly KnownProject[] = [
  oldCommunities(2020, 7_000n, 24), // 187, 188: 3.9 亿元, 128 communities
  oldCommunities(2021, 8_200n, 27),
  oldCommunities(2022, 8_600n, 28),
  oldCommunities(2023, 7_600n, 25),
  oldCommunities(2024, 7_600n, 24),
  {
    name: '新建康巴什第十小学项目', // 190
    division: '150603000000',
    year: 2021,
    level: 'COUNTY',
    category: 'EDUCATION',
    investment: 12_600n,
    completedOn: '2021-12-20',
    outputs: [['新增学位', 1620, '个']],
  },
  {
    name: '康巴什第二中学扩建项目', // 191
    division: '150603000000',
    year: 2022,
    level: 'COUNTY',
    category: 'EDUCATION',
    investment: 9_300n,
    completedOn: '2022-12-10',
    outputs: [['新增学位', 1000, '个']],
  },
  {
    name: '薛家湾市政区智慧交通项目',
    division: '150622100000',
    year: 2022,
    level: 'TOWNSHIP',
    category: 'ROADS_TRANSPORT',
    investment: 980n,
    completedOn: '2022-11-25',
    outputs: [['总体通行效率提升', figure(189), '%']],
  },
  {
    name: '林荫街道文苑社区吉祥广场改造项目',
    division: '150602003000',
    year: figure(194),
    level: 'SUBDISTRICT',
    category: 'CULTURE_SPORTS',
    investment: 168n,
    startedOn: '2024-05-06',
    completedOn: '2024-09-20',
    outputs: [
      ['活动室', figure(195), '处'],
      ['凉亭', figure(196), '处'],
      ['儿童沙池', figure(197), '处'],
      ['扩建健康步道', figure(198), '米'],
    ],
    summary: '新建活动室1处、凉亭2处、儿童沙池1处，扩建300米健康步道',
    story: 'plaza',
  },
  {
    name: '新北社区“暖心充电桩”项目',
    division: '150603001000',
    year: 2024,
    level: 'SUBDISTRICT',
    category: 'PUBLIC_FACILITIES',
    investment: 96n,
    startedOn: '2024-04-08',
    completedOn: '2024-06-28',
    outputs: [
      ['增设充电点位', figure(201), '个'],
      ['覆盖住宅小区', figure(200), '个'],
    ],
    summary: '4个住宅小区增设115个充电点位',
    story: 'charging',
  },
  drains(2023, '向阳片区', 92n, [['排干清淤', figure(217), '公里']]), // six since 2023
  drains(2023, '道图片区', 88n, [['排干清淤', 5, '公里']]),
  drains(2023, '沿河片区', 105n, [
    ['修建强排提水站', 1, '座'],
    ['受益农田', 18_000, '亩'],
  ]),
  drains(2024, '乌兰片区', 96n, [['排干清淤', 9, '公里']]), // 218: 20 km
  drains(2024, '东部片区', 110n, [
    ['修建强排提水站', 1, '座'],
    ['受益农田', 19_000, '亩'],
  ]),
  drains(2024, '西部片区', 108n, [
    ['修建强排提水站', 1, '座'], // 219: 3
    ['受益农田', 16_000, '亩'], // 220: over 50,000 mu
  ]),
];

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
