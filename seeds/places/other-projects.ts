/**
 * What the sources say of livelihood projects, per place; figures come from `figures.csv` by number, or a comment
 * names them. Others are ours: plausible, and free to change. Money is in 万元 (10,000 yuan).
 */

import type { ProjectCategory } from '../../schema/projects/livelihood.choices.js';
import { amount, figure, roughly } from '../kit/figures.js';
import type { KnownProject } from './projects.js';

/** Counties elsewhere: projects in a year, and the investment of each on average. */
export interface CountyProjects {
  readonly division: string;
  readonly year: number;
  readonly projects: number;
  readonly each: bigint;
  readonly known?: readonly KnownProject[];
}

const village = (name: string, category: ProjectCategory): KnownProject => ({
  name,
  division: '420525102000',
  year: 2023,
  level: 'TOWNSHIP',
  category,
  investment: 260n,
});

export const yichangKnown: readonly KnownProject[] = [
  {
    ...village('花林寺镇饮用水安全提升工程', 'WATER'), // 110: three from feedback
    investment: 1_850n,
    startedOn: '2023-05-16',
    completedOn: '2023-12-22',
    beneficiaries: roughly(112, 10_400), // over 10,000
    story: 'drinkingWater',
  },
  { ...village('花林寺镇通村公路安全防护工程', 'ROADS_TRANSPORT'), completedOn: '2023-11-10' },
  { ...village('花林寺镇集镇便民停车场项目', 'PUBLIC_FACILITIES'), completedOn: '2023-10-20' },
];

export const yichangCounties: readonly CountyProjects[] = [
  {
    division: '420527000000', // 秭归县
    year: 2023,
    projects: figure(122),
    each: 3_200n,
    known: [
      {
        name: '茅坪长宁老旧小区改造项目',
        division: '420527000000',
        year: 2023,
        level: 'COUNTY',
        category: 'OLD_COMMUNITY_RENOVATION',
        investment: 4_100n,
        completedOn: '2023-12-01',
      },
    ],
  },
  {
    division: '420505000000', // 猇亭区
    year: 2023,
    projects: 8,
    each: 2_600n,
    known: [
      {
        name: '磨高路改造项目',
        division: '420505000000',
        year: 2023,
        level: 'COUNTY',
        category: 'ROADS_TRANSPORT',
        investment: 5_200n,
        completedOn: '2023-11-28',
      },
      {
        name: '虎牙市场区域提档升级项目',
        division: '420505000000',
        year: 2023,
        level: 'COUNTY',
        category: 'PUBLIC_FACILITIES',
        investment: 1_900n,
        completedOn: '2023-12-15',
      },
    ],
  },
  ...[
    '420502',
    '420503',
    '420504',
    '420506',
    '420525',
    '420526',
    '420528',
    '420529',
    '420581',
    '420582',
    '420583',
  ].flatMap((county) =>
    [2023, 2024].map((year) => ({ division: `${county}000000`, year, projects: 8, each: 2_800n }) as const),
  ),
];

const danyangDone = (
  name: string,
  category: ProjectCategory,
  investment: bigint,
  completedOn: string,
): KnownProject => ({
  name,
  division: '321181000000',
  year: 2020,
  level: 'COUNTY',
  category,
  investment,
  startedOn: '2020-03-20',
  completedOn,
});

/**
 * 丹阳市 2020. The source prints 518 projects of the city (147), almost surely for 5类18项: the figure stands as printed
 * among the observations, marked SUSPECT; the projects here are 18.
 */
export const danyang = {
  county: '321181000000',
  year: 2020,
  cityProjects: 18,
  started: figure(149),
  /** Invested in the year, in 万元. */
  done: amount(150),
  planned: 131_000n,
  townProjects: figure(148),
  townInvestment: 18_600n,
  known: [
    danyangDone('城镇污水管网工程', 'ENVIRONMENT', 14_800n, '2020-12-10'),
    danyangDone('华南桥改造工程', 'ROADS_TRANSPORT', 3_100n, '2020-11-20'),
    danyangDone('肖梁河桥改造工程', 'ROADS_TRANSPORT', 2_400n, '2020-10-28'),
    danyangDone('北环桥改造工程', 'ROADS_TRANSPORT', 3_600n, '2020-12-18'),
  ] as readonly KnownProject[],
};

/** 泉州市: a consultation of a community, and counties' projects. */
export const quanzhouKnown: readonly KnownProject[] = [
  {
    name: '云谷小区摊点改造项目',
    division: '350503002007',
    year: 2024,
    level: 'COMMUNITY',
    category: 'PUBLIC_FACILITIES',
    investment: 120n,
    method: 'CONSULTATION',
    startedOn: '2024-06-08',
    completedOn: '2024-08-06', // 238: two months
    outputs: [['摊点划线归位', 86, '个']],
    summary: '道路拓宽，市场划线归位，摊点规范经营',
    story: 'stalls',
  },
];

export const quanzhouCounties: readonly CountyProjects[] = [
  '350502',
  '350503',
  '350504',
  '350505',
  '350521',
  '350524',
  '350525',
  '350526',
  '350581',
  '350582',
  '350583',
].map((county) => ({ division: `${county}000000`, year: 2024, projects: 10, each: 6_400n }));
