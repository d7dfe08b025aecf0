/**
 * What the sources say of the performance of deputies, per place; figures come from `figures.csv` by number, or a
 * comment names them. Others are ours: plausible, and free to change.
 */

import type { CongressLevel } from '../../schema/organisations/congress.choices.js';
import type { ChecklistItemKind } from '../../schema/performance/duty-checklist-item.js';
import type { PointsDimension } from '../../schema/performance/points.choices.js';
import { figure, roughly } from '../kit/figures.js';

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

export const checklistTasks: readonly (readonly [kind: ChecklistItemKind, task: string, target: number])[] = [
  ['RIGHT', '出席本级人民代表大会会议，参加审议并发表意见', 1], // 64: seven rights
  ['RIGHT', '依法联名提出议案、质询案、罢免案等', 1],
  ['RIGHT', '提出对各方面工作的建议、批评和意见', 1],
  ['RIGHT', '参加本级人民代表大会的各项选举', 1],
  ['RIGHT', '参加本级人民代表大会的各项表决', 1],
  ['RIGHT', '获得依法执行代表职务所需的信息和各项保障', 1],
  ['RIGHT', '行使法律规定的其他权利', 1],
  ['DUTY', '模范遵守宪法和法律，保守国家秘密', 1], // 65: seven duties
  ['DUTY', '按时出席会议，认真审议，遵守会议纪律', 1],
  ['DUTY', '积极参加统一组织的视察、专题调研、执法检查', 2],
  ['DUTY', '加强履职学习和调查研究，提高履职能力', 1],
  ['DUTY', '密切联系群众，听取和反映意见和要求', 4],
  ['DUTY', '遵守社会公德，廉洁自律，公道正派，勤勉尽责', 1],
  ['DUTY', '履行法律规定的其他义务', 1],
  ['PRE_SESSION_INSPECTION', '参加会前视察', 1], // 66: five kinds of regular activity
  ['TRAINING', '参加能力培训', 1],
  ['SPECIAL_ACTIVITY', '参加专项活动', 1],
  ['THEMED_ACTIVITY', '参加代表小组主题活动', 1],
  ['DEPUTY_BALLOT', '参加代表票决', 1],
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

/** Rules on points. No source gives values: they are invented, after the kind of values that such rules have. */
export interface RuleOfPlace {
  readonly division: string;
  readonly edition: number;
  readonly name: string;
  readonly effectiveOn: string;
  readonly endedOn?: string;
  readonly items: readonly (readonly [
    dimension: PointsDimension,
    criterion: string,
    points: number,
    unit: string,
    yearlyLimit?: number,
  ])[];
}

export const pointsRules: readonly RuleOfPlace[] = [
  {
    division: '321181000000',
    edition: 1,
    name: '丹阳市人大代表履职积分试行办法（示例分值）',
    effectiveOn: '2018-01-01',
    endedOn: '2020-01-01',
    items: [
      ['SESSION_ATTENDANCE', '出席人民代表大会会议', 8, '次', 8],
      ['MOTIONS_AND_SUGGESTIONS', '领衔提出议案、建议', 3, '件', 9],
      ['INSPECTION_AND_RESEARCH', '参加视察、调研、执法检查', 2, '次', 10],
      ['GROUP_ACTIVITY', '参加代表小组活动', 2, '次', 8],
      ['CONTACT', '接待选民、走访群众', 1, '次', 10],
    ],
  },
  {
    division: '321181000000',
    edition: 2,
    name: '丹阳市人大代表履职积分试行办法（修订，示例分值）',
    effectiveOn: '2020-01-01',
    items: [
      ['SESSION_ATTENDANCE', '出席人民代表大会会议', 10, '次', 10],
      ['SESSION_ATTENDANCE', '会议期间请假', -1, '半天'],
      ['DELIBERATION', '在代表团或者小组会议上审议发言', 2, '次', 6],
      ['MOTIONS_AND_SUGGESTIONS', '领衔提出议案、建议', 4, '件', 12],
      ['SITTING_IN', '列席常委会会议、参加旁听庭审等活动', 3, '次', 9],
      ['INSPECTION_AND_RESEARCH', '参加视察、调研、执法检查', 3, '次', 12],
      ['GROUP_ACTIVITY', '参加代表小组季度主题活动', 2, '次', 8],
      ['CONTACT', '进站接待选民、走访群众', 1.5, '次', 12],
      ['CONTACT', '向选民述职', 5, '次', 5],
    ],
  },
  {
    // After the example of 重庆市江北区: eleven items, suggestion 3, inspection 3, half a day's leave −1; the rest is invented.
    division: '150602000000',
    edition: 1,
    name: '东胜区人大代表履职积分管理办法（示例）',
    effectiveOn: '2023-01-01',
    items: [
      ['SESSION_ATTENDANCE', '出席人民代表大会会议', 10, '次', 10],
      ['SESSION_ATTENDANCE', '会议期间请假', -1, '半天'],
      ['SESSION_ATTENDANCE', '未经批准缺席', -3, '半天'],
      ['DELIBERATION', '审议时发言', 2, '次', 6],
      ['MOTIONS_AND_SUGGESTIONS', '领衔提出议案', 5, '件', 10],
      ['MOTIONS_AND_SUGGESTIONS', '领衔提出建议', 3, '件', 12],
      ['SITTING_IN', '列席常委会会议', 2, '次', 8],
      ['INSPECTION_AND_RESEARCH', '参加视察、调研、执法检查', 3, '次', 15],
      ['GROUP_ACTIVITY', '参加代表小组活动', 2, '次', 8],
      ['CONTACT', '进家站接待选民', 1, '次', 12],
      ['CONTACT', '帮助群众解决实际问题', 0.5, '件', 5],
    ],
  },
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
