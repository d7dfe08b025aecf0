/**
 * What the sources say of legislation, per place; figures come from `figures.csv` by number, or a comment names them.
 * Others are ours: plausible, and free to change.
 */

import { z } from 'zod';
import { SolicitationKind } from '../../schema/legislation/legislation.choices.js';
import { figure, held, roughly } from '../kit/figures.js';
import { count, day, divisionCode, oneOf, optional, readRows } from '../kit/rows.js';

/** A draft law: days on which its versions were published for comment, and of what followed. */
export interface LawOfPlace {
  readonly city: string;
  /** Subject of `laws.csv`. */
  readonly subject: string;
  /** First, second and third reading, as far as it came. */
  readonly published: readonly string[];
  readonly approvedOn?: string;
  readonly effectiveOn?: string;
  /** Only planned or drafted yet, on this day. */
  readonly plannedOn?: string;
  /** Under way: its days are as seen from the last day of the documents. */
  readonly isUnderWay?: true;
}

export const laws: readonly LawOfPlace[] = [
  // 98: 《宜昌市养犬管理条例》 with its second and third drafts
  {
    city: '420500000000',
    subject: '养犬',
    published: ['2021-11-08', '2022-03-21', '2022-06-27'],
    approvedOn: '2022-09-26',
    effectiveOn: '2023-01-01',
  },
  {
    city: '420500000000',
    subject: '生活垃圾分类',
    published: ['2022-01-10', '2022-05-16', '2022-09-05'],
    approvedOn: '2022-11-25',
    effectiveOn: '2023-03-01',
  },
  {
    city: '420500000000',
    subject: '物业管理',
    published: ['2022-07-11', '2022-11-14', '2023-03-20'],
    approvedOn: '2023-06-01',
    effectiveOn: '2023-10-01',
  },
  { city: '420500000000', subject: '居家养老', published: ['2022-11-21', '2023-04-10'] },
  { city: '420500000000', subject: '停车', published: ['2023-02-13', '2023-05-22'] },
  { city: '420500000000', subject: '传统村落', published: ['2023-05-08'] },
  { city: '420500000000', subject: '农村土地房屋', published: [], plannedOn: '2021-12-06' },
  { city: '420500000000', subject: '电动自行车', published: [], plannedOn: '2024-01-18', isUnderWay: true },
  {
    city: '150600000000',
    subject: '草原防火',
    published: ['2023-04-17', '2023-09-11', '2024-01-15'],
    approvedOn: '2024-05-30',
    effectiveOn: '2024-09-01',
  },
  { city: '150600000000', subject: '节约用水', published: ['2024-04-22', '2024-09-16'], isUnderWay: true },
  { city: '150600000000', subject: '网格化服务', published: [], plannedOn: '2024-02-20', isUnderWay: true },
  {
    city: '350500000000',
    subject: '文明行为',
    published: ['2023-03-13', '2023-08-21'],
    approvedOn: '2023-11-23',
    effectiveOn: '2024-03-01',
  },
  { city: '350500000000', subject: '饮用水水源', published: ['2024-03-18', '2024-10-14'], isUnderWay: true },
];

/** 宜昌市: the law on which symposia were held before it had a version. */
export const lawOfSymposia = '农村土地房屋管理条例';

/** 鄂尔多斯市: one contact point with collection points and liaisons in all nine banners; the source counts them as one. */
export const ordosNetwork = {
  city: '150600000000',
  /** A source gives one number for points and liaisons together. */
  collectionPoints: 118,
  liaisons: 88,
  forwarded: figure(45), // to the NPC Legislative Affairs Commission
  kept: 46,
  nationalDrafts: [
    '学前教育法（草案）',
    '农村集体经济组织法（草案）',
    '突发事件应对管理法（草案）',
    '粮食安全保障法（草案）',
    '治安管理处罚法（修订草案）',
  ],
  opensOn: ['2023-01-04', '2023-03-10', '2023-07-05', '2023-09-06', '2024-07-02'],
};

/** Contact points of the other cities. */
export const contactPoints = [
  { city: '420500000000', prefix: '4205', points: 24, academic: ['三峡大学法学与公共管理学院'], provincial: 2 },
  { city: '350500000000', prefix: '3505', points: 18, academic: ['华侨大学法学院'], provincial: 2 },
  { city: '321100000000', prefix: '321181', points: 4, academic: [], provincial: 0 },
];

/** 宜昌市: opinions on draft laws, by the way they came; 68 counts all of them, 98 those online. */
export const yichangOpinions = {
  city: '420500000000',
  ONLINE: roughly(98, 2036),
  SYMPOSIUM: 528,
  CONTACT_POINT: 148,
  HEARING: figure(70), // one of each speaker
  LETTER: 14, // 68: 2742 in all, 2700余
};

/** Opinions on each version of the other cities' draft laws. */
export const opinionsPerVersion = 38;

export interface TopicOfPlace {
  readonly city: string;
  readonly kind: SolicitationKind;
  readonly topic: string;
  readonly opensOn: string;
  readonly opinions: number;
  /** Deputies who answered, of all the city's deputies. */
  readonly deputies?: number;
}

/** 宜昌市: what is passed on to which organ of the city, by what an opinion speaks of; the first one is of the source. */
export const businessOpinions = {
  first: '建议将三峡物流园外贸专业人才纳入全市人才引进的政策支持范围，破解外贸专业人才招用难',
  organs: [
    [/人才|用工/, 'LABOUR'],
    [/融资/, 'FINANCE'],
    [/用地/, 'LAND'],
    [/快递|物流/, 'TRANSPORT'],
    [/电商|直播/, 'COMMERCE'],
    [/摊点/, 'URBAN'],
    [/市场|夜市/, 'MARKET'],
    [/./, 'DEVELOPMENT'],
  ] as readonly (readonly [words: RegExp, organ: string])[],
};

/** Open for opinions; days are as seen from the last day of the documents. */
export const openTopics: readonly (Pick<TopicOfPlace, 'kind' | 'topic' | 'opensOn'> & { readonly division: string })[] =
  [
    { division: '150600000000', kind: 'OTHER', topic: '代表建议办理工作', opensOn: '2024-10-21' },
    { division: '150622000000', kind: 'OTHER', topic: '民生实事候选项目', opensOn: '2024-10-28' },
    { division: '420500000000', kind: 'SUPERVISION', topic: '下一年度监督议题', opensOn: '2024-10-18' },
    {
      division: '321181000000',
      kind: 'WORK_REPORT',
      topic: '市人大常委会工作报告（征求意见稿）',
      opensOn: '2024-10-24',
    },
    { division: '350500000000', kind: 'BUSINESS_ENVIRONMENT', topic: '优化营商环境', opensOn: '2024-10-23' },
  ];

/** 宜昌市: with fourteen versions of draft laws more than twenty topics: figure 96. */
export const topics: readonly TopicOfPlace[] = readRows(
  'opinion-topics.csv',
  z.strictObject({
    city: divisionCode,
    kind: oneOf(SolicitationKind),
    topic: z.string().min(1),
    opensOn: day,
    opinions: count,
    opinionsFigure: optional(count),
    deputies: count,
    deputiesFigure: optional(count),
  }),
).map(({ opinions, opinionsFigure, deputies, deputiesFigure, ...topic }) => ({
  ...topic,
  opinions: held(opinionsFigure, opinions),
  deputies: held(deputiesFigure, deputies),
}));
