import { choices, type ValueOf } from '../kit/index.js';

export const StatisticUnit = choices('StatisticUnit', '统计单位', 'What one unit of a figure is', {
  PERSON: ['人', 'Person'],
  PERSON_TIME: ['人次', 'Participation of one person'],
  PERSON_TIME_PER_DAY: ['人次/日', 'Participations a day'],
  HOUSEHOLD: ['户', 'Household'],
  ORGANIZATION: ['个(单位)', 'Organisation'],
  ENTERPRISE: ['家', 'Enterprise'],
  GROUP: ['个(小组)', 'Group of people'],
  BRANCH: ['个(支部)', 'Party branch'],
  DIVISION: ['个(区划)', 'Administrative division'],
  COMMUNITY: ['个(小区)', 'Housing community'],
  STATION: ['个(家站)', 'Station'],
  POINT: ['个(点)', 'Point'],
  POINT_OR_LIAISON: ['个(名)', 'Collection points and persons in one number that cannot be split'],
  UNIT: ['处(座)', 'Facility'],
  CODE: ['个(码)', 'QR code'],
  PLATFORM: ['个(平台)', 'Platform'],
  TERMINAL: ['个(终端)', 'Terminal'],
  ITEM: ['件(条)', 'Item of feedback, problem or plan'],
  CASE: ['件(起)', 'Petition case or dispute'],
  QUESTION: ['条(问题)', 'Question'],
  OPINION: ['条(意见)', 'Opinion'],
  SUGGESTION: ['件(建议)', 'Suggestion of deputies'],
  SUGGESTION_PER_MONTH: ['件/月', 'Suggestions a month'],
  WORK_ORDER: ['件(工单)', 'Hotline work order'],
  REPORT: ['份', 'Report'],
  SURVEY: ['项(问卷)', 'Survey'],
  PROJECT: ['项(项目)', 'Project'],
  TASK: ['项(工作)', 'Task'],
  SESSION: ['次(场)', 'Session of an activity'],
  MEETING: ['次(会议)', 'Meeting'],
  MEETING_PER_YEAR: ['次/年', 'Meetings a year'],
  TIMES_PER_QUARTER: ['次/季', 'Times a quarter'],
  HEARING: ['次(听证会)', 'Hearing'],
  TOPIC: ['个(方面)', 'Topic'],
  ASPECT: ['个(方面)', 'Aspect of a plan'],
  TYPE: ['类', 'Type'],
  TIER: ['级(层级)', 'Tier of a network'],
  LEVEL: ['级', 'Level of congress'],
  STAGE: ['个(阶段)', 'Stage'],
  STEP: ['个(环节)', 'Step'],
  RIGHT: ['项(权利)', 'Right'],
  DUTY: ['项(义务)', 'Duty'],
  YEAR: ['年', 'Year'],
  MONTH: ['个月', 'Month'],
  DAY: ['天', 'Day'],
  HOUR: ['小时', 'Hour'],
  PERCENT: ['百分之', 'Per cent'],
  TEN_THOUSAND_YUAN: ['万元', 'Ten thousand yuan'],
  HUNDRED_MILLION_YUAN: ['亿元', 'A hundred million yuan'],
  METRE: ['米', 'Metre'],
  KILOMETRE: ['公里', 'Kilometre'],
  MU: ['亩', 'Mu: a fifteenth of a hectare'],
});
export type StatisticUnit = ValueOf<typeof StatisticUnit>;

export const StatisticQualifier = choices('StatisticQualifier', '数值限定', 'How exactly a source states a figure', {
  EXACT: ['确数', 'Exactly this'],
  OVER: ['余、多', 'More than this: 余, 多'],
  ABOUT: ['约、左右', 'About this: 近, 左右; within 5 % when compared'],
  MIN: ['不低于', 'A threshold: this or more'],
});
export type StatisticQualifier = ValueOf<typeof StatisticQualifier>;

export const StatisticQuality = choices('StatisticQuality', '数据质量', 'Whether a figure can be relied on', {
  OK: ['可用', 'As the source says it'],
  SUSPECT: ['存疑', 'Cannot be right; kept as printed until a second source corrects it'],
  SUPERSEDED: ['已更正', 'Corrected by its own publisher; a later figure of another date does not supersede it'],
});
export type StatisticQuality = ValueOf<typeof StatisticQuality>;

export const DatePrecision = choices('DatePrecision', '日期精度', 'How exactly a date is known', {
  YEAR: ['年', 'The year is known; the day is an estimate'],
  MONTH: ['月', 'The month is known; the day is its last or that of publication'],
  DAY: ['日', 'The day is known'],
});
export type DatePrecision = ValueOf<typeof DatePrecision>;
