/**
 * What the sources say of suggestions and of citizens' feedback, per place; figures come from `figures.csv` by
 * number, or a comment names them. Others are ours: plausible, and free to change.
 */

import type { FeedbackChannel } from '../../schema/suggestions/feedback.choices.js';
import type { SupervisionRoute } from '../../schema/suggestions/key-supervision.js';
import { figure, roughly, share } from '../kit/figures.js';

/** Suggestions of one congress in a year: at its session and between sessions. */
export type Yearly = readonly [inSession: number, betweenSessions: number];

export interface SuggestionsOfPlace {
  readonly prefix: string;
  /** The city's congress, absent where the place is a county. */
  readonly city?: { readonly code: string; readonly yearly: Yearly };
  readonly county: Yearly;
  readonly township: Yearly;
  /** Key suggestions of a city or county in a year. */
  readonly keys: number;
}

/** Years of the present terms whose suggestions are loaded everywhere. */
export const suggestionYears = [2022, 2023, 2024];

export const suggestionPlaces: readonly SuggestionsOfPlace[] = [
  { prefix: '1506', city: { code: '150600000000', yearly: [150, 24] }, county: [36, 7], township: [1, 0], keys: 4 },
  { prefix: '4205', city: { code: '420500000000', yearly: [170, 30] }, county: [30, 6], township: [1, 0], keys: 4 },
  { prefix: '321181', county: [210, 28], township: [6, 0], keys: 8 },
  { prefix: '3505', city: { code: '350500000000', yearly: [175, 26] }, county: [38, 8], township: [1, 0], keys: 4 },
];

/** 枝江市: between sessions, in recent years as of August 2023. */
export const zhijiang = {
  county: '420583000000',
  betweenSessions: figure(101),
  fromPlatform: share(102, 229, figure(101)),
  from: '2022-01-10',
  to: '2023-07-31',
};

/** 丹阳市: suggestions of a performance year and those of them that were solved, 34 % and then 62.02 %. */
export const danyangCompletion = [
  { year: 2019, total: 250, solved: share(144, 85, 250) },
  { year: 2020, total: 258, solved: share(145, 160, 258) },
];

/** 丹阳市 2020: key suggestions by route; the chairpersons' meeting hears two a month in the second half of the year. */
export const danyangSupervision: {
  readonly county: string;
  readonly year: number;
  readonly routes: readonly (readonly [route: SupervisionRoute, count: number])[];
} = {
  county: '321181000000',
  year: 2020,
  routes: [
    // Each month of half a year.
    ['CHAIRPERSONS_MEETING', 6 * figure(142)],
    // Of each of six committees.
    ['COUNTERPART_COMMITTEE', 6 * roughly(143, 3)],
    ['LEADING', 8],
    ['KEY_UNIT', 6],
    ['KEY_GROUP_TRACKING', 6],
  ],
};

/** Feedback that came to one place in a period by the ways named. */
export interface FeedbackOfPlace {
  readonly division: string;
  readonly channels: readonly FeedbackChannel[];
  readonly from: string;
  readonly to: string;
  readonly collected: number;
  /** Handled by the end of the period; the solved are among them. */
  readonly handled: number;
  readonly solved: number;
  /** Subtrees of the division that keep their own count. */
  readonly without?: readonly string[];
  readonly category?: string;
  /** What they were about, where all were about one thing: title and words. */
  readonly matters?: readonly (readonly [title: string, content: string])[];
}

const online: readonly FeedbackChannel[] = ['DEPUTY_QR', 'STATION_QR', 'PROJECT_QR', 'MINI_APP', 'WEB', 'WECHAT_GROUP'];
const onSite: readonly FeedbackChannel[] = ['STATION_VISIT', 'RECEPTION_DAY', 'HOME_VISIT', 'MEETING', 'GRID_REPORT'];
const recently = { from: '2023-01-05', to: '2024-10-31' };
const banners = { dalate: '150621', wushen: '150626', dugui: '150625103' };

const epidemic: FeedbackOfPlace['matters'] = [
  ['反映社区防疫物资不足问题', '卡口值守人员口罩、消毒液不够用，希望统筹调配。'],
  ['反映企业复工复产手续问题', '企业复工要跑几个部门盖章，能不能线上办理？'],
  ['反映外地返岗人员安置问题', '外地员工返岗要隔离，希望安排集中住宿点。'],
  ['反映隔离家庭生活保障问题', '居家隔离的老人买菜买药不方便，请安排专人代办。'],
  ['反映农产品滞销问题', '封路以后蔬菜运不出去，希望帮忙联系销路。'],
  ['反映个体户房租减免问题', '店铺关了一个多月，房租压力大，希望协调减免。'],
  ['反映学生线上学习问题', '家里没有电脑和宽带，孩子上网课有困难。'],
  ['反映就医购药问题', '慢性病人配药要去城区，希望卫生院能延长配药时间。'],
];
const stalls: FeedbackOfPlace['matters'] = [
  ['关于云谷小区摊点收费标准的意见', '新摊位租金不要涨太多，小本生意经不起。'],
  ['关于云谷小区摊点经营时间的意见', '早上希望六点就能出摊，晚上九点收摊。'],
  ['关于云谷小区摊点位置划分的意见', '摊位抽签最公平，熟食和水产最好分开。'],
  ['关于云谷小区门口道路拓宽的意见', '路面拓宽以后人车分开走，出行就不堵了。'],
  ['关于云谷小区摊点卫生管理的意见', '收摊后自己打扫干净，垃圾桶要多放几个。'],
  ['关于云谷小区摊点用水用电的意见', '希望统一接水接电，安装电表，安全又方便。'],
  ['关于云谷小区摊点改造期间过渡的意见', '施工的时候给个临时摆摊的地方，不要断了生意。'],
  ['关于云谷小区停车秩序的意见', '买菜的电动车乱停，希望划出停车区。'],
  ['关于云谷小区摊点噪声的意见', '喇叭叫卖声音太大，早晚应当关掉。'],
  ['关于云谷小区摊点消防安全的意见', '摊位之间要留出消防通道，煤气罐要检查。'],
];

export const feedbackPlaces: readonly FeedbackOfPlace[] = [
  {
    division: '150621000000', // 达拉特旗, the rota of deputies
    channels: ['RECEPTION_DAY'],
    from: '2023-02-01',
    to: '2024-09-30',
    collected: figure(12),
    handled: 61,
    solved: figure(13),
  },
  {
    division: '150626000000', // 乌审旗
    channels: ['STATION_VISIT', 'MEETING'],
    from: '2023-02-01',
    to: '2024-09-30',
    collected: figure(18),
    handled: 104,
    solved: 71,
  },
  {
    division: '150600000000', // 鄂尔多斯市: the network platform
    channels: online,
    ...recently,
    collected: 902,
    handled: 790,
    solved: roughly(15, 636),
    without: Object.values(banners),
  },
  {
    division: '150600000000',
    channels: onSite,
    ...recently,
    collected: 220,
    handled: 180,
    solved: 131,
    without: Object.values(banners),
  },
  {
    division: '150625103000', // 独贵塔拉镇
    channels: ['HOME_VISIT', 'MEETING', 'STATION_VISIT'],
    from: '2023-01-10',
    to: '2024-09-30',
    collected: 66,
    handled: 60,
    solved: roughly(223, 52),
  },
  {
    division: '420503003001', // 张家坡社区 of 伍家岗区: 小板凳大民生
    channels: ['MEETING'],
    from: '2022-09-01',
    to: '2023-07-31',
    collected: 58,
    handled: 52,
    solved: roughly(87, 44),
  },
  {
    division: '420529111000', // 渔洋关镇
    channels: ['RECEPTION_DAY', 'STATION_QR'],
    from: '2022-07-01',
    to: '2023-07-31',
    collected: roughly(91, 108),
    handled: 99,
    solved: 86,
  },
  {
    division: '420525102000', // 花林寺镇: 人民有事您请说
    channels: ['MINI_APP'],
    from: '2022-01-05',
    to: '2023-07-31',
    // One more is the story of the drinking water.
    collected: figure(108) - 1,
    handled: figure(109) - 1,
    solved: 188,
  },
  {
    division: '321181000000', // 丹阳市: 防控疫情,人大代表在行动
    channels: ['WECHAT_GROUP', 'WEB', 'HOME_VISIT'],
    from: '2020-01-28',
    to: '2020-04-30',
    collected: roughly(132, 126),
    handled: 126,
    solved: 103,
    category: 'HEALTH',
    matters: epidemic,
  },
  {
    division: '321181000000',
    channels: [...online, ...onSite],
    from: '2022-01-05',
    to: '2024-10-31',
    collected: 210,
    handled: 176,
    solved: 128,
  },
  {
    division: '350503002007', // 源淮社区: the meetings with the stall keepers
    channels: ['MEETING'],
    from: '2024-03-05',
    to: '2024-06-05',
    collected: roughly(237, 1736),
    handled: 1736,
    solved: 1702,
    category: 'BUSINESS',
    matters: stalls,
  },
  {
    division: '350500000000',
    channels: [...online, ...onSite],
    ...recently,
    collected: 640,
    handled: 560,
    solved: 402,
    without: ['350503002'],
  },
  {
    division: '420500000000',
    channels: [...online, ...onSite],
    ...recently,
    collected: 560,
    handled: 490,
    solved: 361,
    without: ['420502003', '420503', '420529111', '420525102', '420583'],
  },
];

/** Feedback of single systems, apart from the feedback of the places that bulletins and petitions come from. */
export const furtherFeedback: readonly FeedbackOfPlace[] = [
  {
    division: '150602005000', // 富兴街道: 走访入户“做加法”
    channels: ['HOME_VISIT'],
    from: '2023-02-01',
    to: '2024-09-30',
    collected: 38,
    handled: 38,
    solved: 31,
  },
  {
    division: '350503000000', // 丰泽区: the platform by codes, on trial
    channels: ['DEPUTY_QR'],
    from: '2024-03-01',
    to: '2024-09-30',
    collected: 64,
    handled: 64,
    solved: 45,
    without: ['350503002'],
  },
];

/**
 * 云集街道: 35 collected and 41 solved in the same months. The two counters have different bases:
 * some of what was solved had come the year before.
 */
export const yunji = {
  division: '420502003000',
  before: { from: '2022-07-01', to: '2022-12-20', collected: 15 },
  period: { from: '2023-01-05', to: '2023-07-31', collected: figure(82), solved: figure(83) },
};
