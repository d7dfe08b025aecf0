/**
 * What the sources say of the performance of deputies, per place; figures come from `figures.csv` by number, or a
 * comment names them. Others are ours: plausible, and free to change.
 */

import { z } from 'zod';
import type { CongressLevel } from '../../schema/organisations/congress.choices.js';
import { ChecklistItemKind } from '../../schema/performance/duty-checklist-item.js';
import { PointsDimension } from '../../schema/performance/points.choices.js';
import { counted, figure, roughly } from '../kit/figures.js';
import { divisionCode, oneOf, optional, readRows } from '../kit/rows.js';

/** 鄂尔多斯市: deputies recommended as supervisors of state organs since 2023. */
export const appointments = [
  { city: '150600000000', count: roughly(24, 141), from: '2023-02-10', to: '2024-09-20' },
  { city: '420500000000', count: 22, from: '2022-03-01', to: '2023-07-20' },
  { city: '321181000000', count: 12, from: '2022-03-01', to: '2024-06-30', level: 'COUNTY' as CongressLevel },
  { city: '350500000000', count: 18, from: '2022-05-01', to: '2024-06-30' },
];

/** 宜昌市: rights and duties of the law of that time, and five kinds of regular activity, made tasks of the year. */
export const checklists = {
  city: '420500000000',
  lawVersion: '代表法（2015年修正）',
  years: [
    { year: 2023, deputies: 120 },
    { year: 2024, deputies: 60 },
  ],
};

const tasks = readRows(
  'checklist-tasks.csv',
  z.strictObject({
    kind: oneOf(ChecklistItemKind),
    task: z.string().min(1),
    target: z.coerce.number().int().positive(),
  }),
);
const regular = (kind: ChecklistItemKind) => kind !== 'RIGHT' && kind !== 'DUTY';

/** As many rights, duties and kinds of regular activity as the source counts. */
export const checklistTasks = [
  ...counted(
    64,
    tasks.filter(({ kind }) => kind === 'RIGHT'),
  ),
  ...counted(
    65,
    tasks.filter(({ kind }) => kind === 'DUTY'),
  ),
  ...counted(
    66,
    tasks.filter(({ kind }) => regular(kind)),
  ),
];

/** 丹阳市: yearly training before the session, and three stages in the term that ended in 2021. */
export const danyangTrainings = {
  congress: '321181000000',
  years: [2019, 2020, 2021, 2022, 2023, 2024],
  deputies: figure(138),
  stages: [
    { stage: 'INITIAL', startsOn: '2017-03-20', days: figure(139), deputies: 287, parties: ['ALL_DEPUTIES'] }, // three stages
    {
      stage: 'DUTY',
      startsOn: '2018-09-17',
      days: 2,
      deputies: 112,
      parties: ['CONSTITUENCY_DEPUTIES', 'COMMITTEE_MEMBERS', 'TOWNSHIP_CHAIRS'],
    },
    { stage: 'THEMATIC', startsOn: '2020-06-11', days: 2, deputies: 64, parties: ['INDUSTRY_DEPUTIES'] },
  ],
} as const;

export const otherTrainings = [
  { congress: '420500000000', stage: 'DUTY', name: '宜昌市人大代表能力培训班', startsOn: '2023-03-14', days: 2 },
  {
    congress: '150600000000',
    stage: 'THEMATIC',
    name: '鄂尔多斯市人大代表助力市域社会治理专题培训',
    startsOn: '2024-04-16',
    days: 2,
  },
  {
    congress: '150600000000',
    stage: 'PRE_SESSION',
    name: '鄂尔多斯市人大代表会前集中培训',
    startsOn: '2024-12-18',
    days: 1,
  },
  {
    congress: '350582000000',
    stage: 'THEMATIC',
    name: '晋江市人大代表进网格专题培训',
    startsOn: '2024-03-26',
    days: 1,
  },
] as const;

/** Reports of deputies to those who elected them; `level` is that of the mandate. */
export interface ReportsOfPlace {
  readonly within: string;
  readonly level: CongressLevel;
  readonly deputies: number;
  readonly from: string;
  readonly to: string;
  /** On the mandate of the term before the present one. */
  readonly previousTerm?: true;
  /** Not yet over: some are only scheduled, written or counted; days are as seen from the last day of the documents. */
  readonly isUnderWay?: true;
}

const danyang = { within: '321181', from: '2019-09-02', to: '2020-12-11', previousTerm: true } as const;
export const dutyReports: readonly ReportsOfPlace[] = [
  { ...danyang, level: 'PREFECTURE', deputies: figure(152) },
  { ...danyang, level: 'COUNTY', deputies: figure(153) },
  { ...danyang, level: 'TOWNSHIP', deputies: figure(154) },
  { within: '420528', level: 'COUNTY', deputies: 80, from: '2022-09-01', to: '2023-07-15' },
  { within: '4205', level: 'PREFECTURE', deputies: 90, from: '2022-10-10', to: '2023-07-15' },
  { within: '1506', level: 'PREFECTURE', deputies: 72, from: '2024-08-05', to: '2024-12-20', isUnderWay: true },
  { within: '350582', level: 'COUNTY', deputies: 50, from: '2023-09-01', to: '2024-09-30' },
];

/** 丹阳市: awards every two years. */
export const danyangAwards = {
  division: '321181000000',
  firstYear: 2019,
  lastYear: 2020, // 155
  grantedOn: '2021-01-18',
  groups: figure(156),
  leaders: figure(157),
  deputies: figure(158),
  suggestions: figure(159),
};

export const otherAwards = [
  { division: '150600000000', firstYear: 2022, lastYear: 2023, grantedOn: '2024-01-04', deputies: 20, suggestions: 10 },
  { division: '420500000000', firstYear: 2022, lastYear: 2022, grantedOn: '2023-01-06', deputies: 24, suggestions: 12 },
];

/** What rules on points score. No source gives values: they are invented, after the kind that such rules have. */
export const pointsItems = readRows(
  'points-items.csv',
  z.strictObject({
    division: divisionCode,
    edition: z.coerce.number().int(),
    dimension: oneOf(PointsDimension),
    criterion: z.string().min(1),
    points: z.coerce.number(),
    unit: z.string().min(1),
    yearlyLimit: optional(z.coerce.number().positive()),
  }),
);

/** The edition of 东胜区 is after the example of 重庆市江北区: suggestion 3, inspection 3, half a day's leave −1. */
export const pointsRules: readonly (Readonly<Record<'division' | 'name' | 'effectiveOn', string>> & {
  readonly edition: number;
  readonly endedOn?: string;
})[] = [
  {
    division: '321181000000',
    edition: 1,
    name: '丹阳市人大代表履职积分试行办法（示例分值）',
    effectiveOn: '2018-01-01',
    endedOn: '2020-01-01',
  },
  {
    division: '321181000000',
    edition: 2,
    name: '丹阳市人大代表履职积分试行办法（修订，示例分值）',
    effectiveOn: '2020-01-01',
  },
  { division: '150602000000', edition: 1, name: '东胜区人大代表履职积分管理办法（示例）', effectiveOn: '2023-01-01' },
];

/** Years that are scored by an edition; `share` of the deputies of the county have a statement. */
export const pointsYears = [
  { division: '321181000000', edition: 1, year: 2019, share: 0.12, status: 'FINAL' },
  { division: '321181000000', edition: 2, year: 2020, share: 1, status: 'FINAL' },
  { division: '321181000000', edition: 2, year: 2023, share: 0.5, status: 'PUBLISHED' },
  { division: '150602000000', edition: 1, year: 2023, share: 1, status: 'PUBLISHED' },
  { division: '150602000000', edition: 1, year: 2024, share: 1, status: 'OPEN' },
] as const;

/** Files of deputies: records by place, and one diary. */
export const dutyRecords = [
  { within: '1506', level: 'PREFECTURE', count: 240, from: '2023-02-01', to: '2024-10-25' },
  { within: '4205', level: 'COUNTY', count: 140, from: '2022-06-01', to: '2023-07-31' },
  { within: '321181', level: 'COUNTY', count: 90, from: '2022-03-01', to: '2024-09-30' },
  { within: '3505', level: 'TOWNSHIP', count: 110, from: '2024-01-10', to: '2024-10-25' },
] as const;
/** 新北社区: from a visit to a suggestion, as the deputy's file has it. */
export const chargingRecords = [
  ['CONTACT', '2023-08-14', '走访新北社区住宅小区', '居民反映电动车没有充电车棚，私拉电线充电不安全。'], // 200
  ['INSPECTION', '2023-08-28', '开展新北社区电动车充电专题调研', '会同社区两委、基层人大代表和网格员摸排充电需求。'],
  ['PAPER', '2023-09-12', '提出实施“暖心充电桩”项目的建议', '调研后提出建议，协调有关部门落实。'],
] as const;
export const diary = { division: '150625103000', count: 36, from: '2023-01-09', to: '2024-10-22' };

/** Posts of deputies (履职圈) and stories about them. */
export const deputyPosts = [
  { within: '1506', level: 'PREFECTURE', posts: 150, stories: 36, from: '2023-09-01', to: '2024-10-28' },
  { within: '4205', level: 'PREFECTURE', posts: 40, stories: 12, from: '2022-09-01', to: '2023-07-31' },
] as const;
