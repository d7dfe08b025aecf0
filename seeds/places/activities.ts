/**
 * What the sources say of activities, per place; figures come from `figures.csv` by number, or a comment names them.
 * Others are ours: plausible, and free to change. `present` counts deputies who were there (人次).
 */

import type { ActivityKind, RegularType } from '../../schema/activities/activity.choices.js';
import { dated, figure, roughly } from '../kit/figures.js';

/** Divisions that most activities are of. */
const ordos = '150600000000';
const danyang = '321181000000';
const yichang = '420500000000';
const quanzhou = '350500000000';

/** 鄂尔多斯市: activities of its groups and of its banners' groups. */
export const groupActivities = {
  prefix: '1506',
  from: '2023-03-01',
  to: '2024-09-30',
  PREFECTURE: figure(32),
  COUNTY: figure(33),
  themes: ['生态建设', '优化营商环境', '经济发展主战场', '教育医疗', '乡村振兴'],
};

/** 鄂尔多斯市: how the livelihood projects of a year are prepared by deputies; which banners ask so is not in the source. */
export const choosingProjects = {
  prefix: '1506',
  year: 2024,
  asking: ['150622000000', '150627000000'],
  series: '密切联系群众、谏言民生实事',
  from: '2023-09-20',
  to: '2023-11-20',
};

/** 丹阳市: each group has a theme in each quarter of the year. */
export const quarterlyThemes = {
  prefix: '321181',
  year: 2020,
  themes: ['乡村振兴', '生态环境治理', '教育医疗', '民生实事项目'],
};

/** Meetings of standing committees to which deputies are invited; those of 鄂尔多斯市 end with a symposium. */
export const committeeMeetings = [
  {
    division: ordos,
    of: ['1506', 'PREFECTURE'] as const,
    from: '2023-02-20',
    to: '2024-10-31',
    meetings: 11,
    present: 86,
    hasSymposium: true,
  },
  {
    division: danyang,
    of: ['321181', 'COUNTY'] as const,
    from: '2017-02-24',
    to: '2021-04-28',
    meetings: 34,
    present: roughly(135, 356), // in this term
    hasSymposium: false,
  },
];

/** 鄂尔多斯市 2024: all city deputies go to homes and stations, 199: 287. */
export const stationEntryPlan = { city: ordos, prefix: '1506', from: '2024-06-03', to: '2024-10-18' };

/** 宜昌市: five kinds of activity at least once a year (66); the rolls of two of them are those of all city deputies. */
export const regularActivities = {
  city: yichang,
  year: 2023,
  of: ['4205', 'PREFECTURE'] as const,
  activities: [
    ['TRAINING', 'TRAINING', '市人大代表能力培训班', '2022-09-14', 'ALL'],
    ['SPECIAL', 'OTHER', '“代表行动·助力优化营商环境”专项活动', '2022-10-20', 80],
    ['PRE_SESSION_INSPECTION', 'INSPECTION', '市人代会会前集中视察', '2022-12-08', 'ALL'],
    ['BALLOT', 'CONGRESS_SESSION', '民生实事项目代表票决', '2023-01-06', 120],
    ['THEMATIC', 'STATION_ENTRY', '“聚力共同缔造·代表行动”主题活动', '2023-04-18', 90],
  ] as const satisfies readonly (readonly [RegularType, ActivityKind, string, string, number | 'ALL'])[],
};

/** 兴山县: congress staff look at the stations of 深渡河村. */
export const staffVisit = {
  county: '420526000000',
  division: '420526101202',
  day: '2023-03-15', // 63
  staff: figure(62),
};

/** 鄂托克前旗: deputies meet heads of state organs. */
export const interviews = {
  division: '150623000000',
  from: '2023-03-10',
  to: '2024-09-20',
  sessions: figure(34),
  topics: figure(35),
  questions: figure(36),
};

/** 东胜区: an interview that deputies asked for and that is not yet held. */
export const requestedInterview = { division: '150602000000', day: '2024-11-14', deputies: 4 };

/** One that was held some weeks before, whose promises are followed up. */
export const heldInterview = { division: '350582000000', day: '2024-09-20', deputies: 5 };

/** 夷陵区雾渡河镇: in the home of 观音堂村. */
export const wuduhe = {
  town: '420506102000',
  village: '420506102203',
  district: '420506000000',
  day: dated(123, '2023-03-21'),
  deputies: figure(124),
};

/** 宜昌市: research for draft laws, each with a report. */
export const legislativeResearch = { city: yichang, from: '2022-01-12', to: '2023-07-10', reports: figure(69) };

/** Hearings; the one on the draft law is the first that 宜昌市 held. */
export const hearings = {
  legislation: { city: yichang, subject: '养犬', day: '2022-04-12', speakers: figure(70) },
  performance: { county: danyang, day: '2019-09-18', speakers: 8 },
  registering: { city: quanzhou, day: '2024-11-26', speakers: 3 },
};
