import { choices, type ValueOf } from '../kit/index.js';

export const StatisticUnit = choices(
  'StatisticUnit',
  '统计单位：一个数据单位代表什么',
  'What one unit of a figure is',
  {
    PERSON: ['人', 'Person'],
    PERSON_TIME: ['人次：一人参加一次计一人次', 'Participation of one person'],
    PERSON_TIME_PER_DAY: ['人次/日：每日人次', 'Participations a day'],
    HOUSEHOLD: ['户', 'Household'],
    ORGANIZATION: ['个(单位)：组织', 'Organisation'],
    ENTERPRISE: ['家：企业', 'Enterprise'],
    GROUP: ['个(小组)：一组人', 'Group of people'],
    BRANCH: ['个(支部)：党的支部', 'Party branch'],
    DIVISION: ['个(区划)：行政区划', 'Administrative division'],
    COMMUNITY: ['个(小区)：住宅小区', 'Housing community'],
    STATION: ['个(家站)：代表家站', 'Station'],
    POINT: ['个(点)：点位', 'Point'],
    POINT_OR_LIAISON: [
      '个(名)：信息采集点与人员合在一个数中，无法拆分',
      'Collection points and persons in one number that cannot be split',
    ],
    UNIT: ['处(座)：设施', 'Facility'],
    CODE: ['个(码)：二维码', 'QR code'],
    PLATFORM: ['个(平台)：平台', 'Platform'],
    TERMINAL: ['个(终端)：终端', 'Terminal'],
    ITEM: ['件(条)：群众意见、问题或者计划的一件', 'Item of feedback, problem or plan'],
    CASE: ['件(起)：一件信访或者一起纠纷', 'Petition case or dispute'],
    QUESTION: ['条(问题)', 'Question'],
    OPINION: ['条(意见)', 'Opinion'],
    SUGGESTION: ['件(建议)：代表建议', 'Suggestion of deputies'],
    SUGGESTION_PER_MONTH: ['件/月：每月建议数', 'Suggestions a month'],
    WORK_ORDER: ['件(工单)：热线工单', 'Hotline work order'],
    REPORT: ['份', 'Report'],
    SURVEY: ['项(问卷)', 'Survey'],
    PROJECT: ['项(项目)', 'Project'],
    TASK: ['项(工作)', 'Task'],
    SESSION: ['次(场)：一场活动', 'Session of an activity'],
    MEETING: ['次(会议)：会议', 'Meeting'],
    MEETING_PER_YEAR: ['次/年：每年会议次数', 'Meetings a year'],
    TIMES_PER_QUARTER: ['次/季：每季次数', 'Times a quarter'],
    HEARING: ['次(听证会)：听证会', 'Hearing'],
    TOPIC: ['个(方面)：主题', 'Topic'],
    ASPECT: ['个(方面)：方案的方面', 'Aspect of a plan'],
    TYPE: ['类', 'Type'],
    TIER: ['级(层级)：网络的层级', 'Tier of a network'],
    LEVEL: ['级：人大的级别', 'Level of congress'],
    STAGE: ['个(阶段)', 'Stage'],
    STEP: ['个(环节)', 'Step'],
    RIGHT: ['项(权利)：代表权利', 'Right'],
    DUTY: ['项(义务)：代表义务', 'Duty'],
    YEAR: ['年', 'Year'],
    MONTH: ['个月', 'Month'],
    DAY: ['天', 'Day'],
    HOUR: ['小时', 'Hour'],
    PERCENT: ['百分之', 'Per cent'],
    TEN_THOUSAND_YUAN: ['万元', 'Ten thousand yuan'],
    HUNDRED_MILLION_YUAN: ['亿元', 'A hundred million yuan'],
    METRE: ['米', 'Metre'],
    KILOMETRE: ['公里', 'Kilometre'],
    MU: ['亩：一亩为十五分之一公顷', 'Mu: a fifteenth of a hectare'],
  },
);
export type StatisticUnit = ValueOf<typeof StatisticUnit>;

export const StatisticQualifier = choices(
  'StatisticQualifier',
  '数值限定：来源所述数值的准确程度',
  'How exactly a source states a figure',
  {
    EXACT: ['确数：即此数', 'Exactly this'],
    OVER: ['余、多：多于此数，写作余、多', 'More than this: 余, 多'],
    ABOUT: ['约、左右：约为此数，写作近、左右；核对时相差5%以内', 'About this: 近, 左右; within 5 % when compared'],
    MIN: ['不低于：下限，即此数或者更多', 'A threshold: this or more'],
  },
);
export type StatisticQualifier = ValueOf<typeof StatisticQualifier>;

export const StatisticQuality = choices(
  'StatisticQuality',
  '数据质量：数值是否可以采信',
  'Whether a figure can be relied on',
  {
    OK: ['可用：按来源所述', 'As the source says it'],
    SUSPECT: [
      '存疑：不可能正确，在另一来源更正前照原样保留',
      'Cannot be right; kept as printed until a second source corrects it',
    ],
    SUPERSEDED: [
      '已更正：由发布者自行更正；其他日期的后续数字不取代它',
      'Corrected by its own publisher; a later figure of another date does not supersede it',
    ],
  },
);
export type StatisticQuality = ValueOf<typeof StatisticQuality>;

export const DatePrecision = choices('DatePrecision', '日期精度', 'How exactly a date is known', {
  YEAR: ['年：只知年，日为估计', 'The year is known; the day is an estimate'],
  MONTH: ['月：只知月，日为该月最后一日或者发布之日', 'The month is known; the day is its last or that of publication'],
  DAY: ['日：年月日均已知', 'The day is known'],
});
export type DatePrecision = ValueOf<typeof DatePrecision>;
