/**
 * What the sources say of activities, per place; the comment behind a value is its number in figures.csv. Values
 * without a number are ours: plausible, and free to change. `present` counts deputies who were there (人次).
 */
import type { ActivityKind, DeliberationFormat, RegularType } from '../../schema/activities/activity.choices.js';
import type { CongressLevel } from '../../schema/organisations/congress.choices.js';

/** So many activities of one kind in a period. */
export interface Series {
  readonly kind: ActivityKind;
  readonly format?: DeliberationFormat;
  readonly regularType?: RegularType;
  /** Where: the division itself, or towns or villages of it in turn. */
  readonly division: string;
  readonly sites?: 'TOWNSHIP' | 'VILLAGE';
  readonly level: CongressLevel;
  readonly from: string;
  readonly to: string;
  readonly sessions: number;
  readonly present: number;
  /** Whom: deputies of a congress who live in the subtree; those who live at the site where absent. */
  readonly of?: readonly [subtree: string, level?: CongressLevel];
  /** Name; `{at}` is the site, `{theme}` one of the themes. */
  readonly title: string;
  readonly themes: readonly string[];
  /** The theme is a law. */
  readonly isOnLaws?: true;
  readonly series?: string;
  /** Kinds of organs of the division that invite, in turn. */
  readonly hosts?: readonly string[];
  readonly partners?: string;
  /** Residents at each. */
  readonly residents?: readonly [low: number, high: number];
  readonly hasRoleTags?: true;
  readonly days?: number;
  readonly isCancelled?: true;
}

const ordos = '150600000000';
const danyang = '321181000000';
const yichang = '420500000000';
const quanzhou = '350500000000';
const recently = { from: '2023-02-06', to: '2024-10-20' };

const economy = ['优化营商环境', '重点项目建设', '民营经济发展', '科技创新', '招商引资', '财政预算执行'];
const livelihood = ['义务教育优质均衡发展', '养老服务', '基层医疗卫生', '老旧小区改造', '就业创业', '民生实事项目'];
const environment = ['生态环境保护', '水环境综合治理', '大气污染防治', '农村人居环境整治', '荒漠化防治'];
const justice = ['诉讼服务', '执行工作', '知识产权司法保护', '法治营商环境', '未成年人保护'];
const governance = ['市域社会治理', '物业管理', '网格化服务', '矛盾纠纷化解', '社区便民服务'];

/** 鄂尔多斯市, since 2023: city deputies whom state organs invited. */
const invited = { division: ordos, level: 'PREFECTURE', of: ['1506', 'PREFECTURE'], from: '2023-02-06' } as const;
const banner = (code: string) => ({ division: `${code}000000`, level: 'COUNTY', of: [code, 'COUNTY'] }) as const;

export const series: readonly Series[] = [
  // 21: 270余 by departments of government
  {
    ...invited,
    kind: 'INSPECTION',
    to: '2024-09-30',
    sessions: 18,
    present: 152,
    title: '市人大代表参加{theme}督查',
    themes: [...environment, ...livelihood],
    hosts: ['ECOLOGY', 'HOUSING', 'EDUCATION', 'HEALTH', 'EMERGENCY'],
  },
  {
    ...invited,
    kind: 'SYMPOSIUM',
    to: '2024-09-30',
    sessions: 16,
    present: 124,
    title: '{theme}座谈会',
    themes: [...economy, ...governance],
    hosts: ['DEVELOPMENT', 'COMMERCE', 'INDUSTRY', 'CIVIL_AFFAIRS', 'MARKET'],
  },
  // 22: 360余 by courts and judicial administration
  {
    ...invited,
    kind: 'COURT_HEARING',
    to: '2024-09-30',
    sessions: 22,
    present: 176,
    title: '市人大代表旁听{theme}案件庭审',
    themes: ['劳动争议', '合同纠纷', '行政诉讼', '环境公益诉讼', '涉企'],
    hosts: ['COURT'],
  },
  {
    ...invited,
    kind: 'INSPECTION',
    to: '2024-09-30',
    sessions: 16,
    present: 128,
    title: '市人大代表视察{theme}',
    themes: justice,
    hosts: ['COURT', 'JUSTICE'],
  },
  {
    ...invited,
    kind: 'SYMPOSIUM',
    to: '2024-09-30',
    sessions: 8,
    present: 64,
    title: '{theme}座谈会',
    themes: justice,
    hosts: ['JUSTICE', 'COURT'],
  },
  // 23: 170余 by procuratorates
  {
    ...invited,
    kind: 'INSPECTION',
    to: '2024-09-30',
    sessions: 12,
    present: 98,
    title: '市人大代表视察检察机关{theme}',
    themes: ['公益诉讼检察工作', '未成年人检察工作', '检察服务中心'],
    hosts: ['PROCURATORATE'],
  },
  {
    ...invited,
    kind: 'SYMPOSIUM',
    to: '2024-09-30',
    sessions: 10,
    present: 76,
    title: '检察机关{theme}听取代表意见座谈会',
    themes: ['年度工作', '队伍建设', '法律监督'],
    hosts: ['PROCURATORATE'],
  },
  {
    ...invited,
    kind: 'SYMPOSIUM',
    to: '2024-09-30',
    sessions: 3,
    present: 24,
    title: '监察工作{theme}座谈会',
    themes: ['年度', '专项'],
    hosts: ['SUPERVISION'],
  },
  // 19: 280余 deputies who entered homes and stations of 乌审旗
  {
    kind: 'STATION_ENTRY',
    division: '150626000000',
    sites: 'TOWNSHIP',
    level: 'COUNTY',
    from: '2023-02-10',
    to: '2024-05-20',
    sessions: 40,
    present: 286,
    of: ['150626'],
    title: '代表进{at}家站：{theme}', // 17: four kinds
    themes: ['接待选民', '宣讲政策', '调解纠纷', '督办实事'],
    series: '四项进家站活动',
    residents: [6, 30],
  },
  // 准格尔旗: 定期民主议事活动
  {
    kind: 'DELIBERATION',
    format: 'HALL',
    division: '150622000000',
    sites: 'TOWNSHIP',
    level: 'TOWNSHIP',
    ...recently,
    sessions: 14,
    present: 56,
    title: '{at}民主议事会：{theme}',
    themes: [...governance, '政府工作报告征求意见', '重大项目征求意见'],
    series: '定期民主议事活动',
    residents: [12, 40],
  },
  // 鄂托克前旗: 人民议事厅
  {
    kind: 'DELIBERATION',
    format: 'HALL',
    division: '150623000000',
    sites: 'TOWNSHIP',
    level: 'TOWNSHIP',
    ...recently,
    sessions: 6,
    present: 24,
    title: '{at}人民议事厅：{theme}',
    themes: governance,
    residents: [10, 30],
  },
  ...(
    [
      ['NEGOTIATION', '150602', '{at}协商会：{theme}'],
      ['COURTYARD', '150627', '{at}庭院会：{theme}'],
      ['SMALL_STOOL', '150603', '{at}板凳会：{theme}'],
      ['FIELD', '150621', '{at}“田间地头”听民意：{theme}'],
      ['MARKET_STALL', '150625', '{at}代表赶大集摆摊听民意：{theme}'],
      ['VILLAGE_TALK', '150622', '{at}村民说事：{theme}'],
    ] as const
  ).map(
    ([format, code, title]): Series => ({
      kind: 'DELIBERATION',
      format,
      division: `${code}000000`,
      sites: 'VILLAGE',
      level: 'TOWNSHIP',
      from: '2024-03-10',
      to: '2024-10-20',
      sessions: 5,
      present: 15,
      title,
      themes: governance,
      residents: [8, 45],
    }),
  ),
  {
    ...banner('150621'), // 达拉特旗
    kind: 'VOLUNTEER',
    sites: 'TOWNSHIP',
    ...recently,
    sessions: 12,
    present: 84,
    title: '代表志愿服务进{at}：{theme}',
    themes: ['社区便民服务', '网格化管理', '物业管理', '业主委员会建设', '政策宣传', '法律咨询'],
    series: '有人帮着跑、有人代替办、有人来协调',
    residents: [10, 80],
  },
  ...['150624', '150625', '150626'].map(
    (code): Series => ({
      ...banner(code),
      kind: 'OUTREACH',
      sites: 'VILLAGE',
      ...recently,
      sessions: 5,
      present: 16,
      title: '{at}农牧民夜校：{theme}',
      themes: ['信访工作条例宣讲', '民法典宣讲', '惠农惠牧政策宣讲', '土地草牧场政策宣讲'],
      series: '“人大代表+嘎查村支书”宣讲队',
      residents: [20, 60],
    }),
  ),
  {
    kind: 'RESEARCH',
    division: ordos,
    level: 'PROVINCE',
    ...recently,
    sessions: 4,
    present: 62,
    of: ['1506', 'PROVINCE'],
    title: '驻市自治区人大代表{theme}专题调研',
    themes: ['人才', '科技创新', '新能源产业', '荒漠化防治'],
  },
  // 184: six years of site meetings
  {
    kind: 'SITE_MEETING',
    division: ordos,
    level: 'PREFECTURE',
    from: '2019-06-18',
    to: '2025-06-17',
    sessions: 6,
    present: 72,
    of: ['1506', 'PREFECTURE'],
    title: '全市{theme}现场观摩会',
    themes: ['民生实事项目人大代表票决制工作'],
    series: '票决制工作现场观摩会',
  },
  // 185: once a year
  {
    kind: 'OTHER_MEETING',
    division: '150602000000',
    level: 'COUNTY',
    from: '2020-03-12',
    to: '2025-03-11',
    sessions: 5,
    present: 45,
    of: ['150602', 'COUNTY'],
    title: '东胜区{theme}推进会',
    themes: ['民生实事项目人大代表票决制工作'],
    series: '票决制工作推进会',
  },
  {
    kind: 'OTHER_MEETING',
    division: '150622000000',
    level: 'NATIONAL',
    from: '2023-11-16',
    to: '2023-11-17',
    sessions: 1,
    present: 2,
    of: ['150622', 'COUNTY'],
    title: '准格尔旗在全国视频会上交流{theme}',
    themes: ['民生实事项目人大代表票决制工作'],
  },
  // 67: 300多人次 at symposia on draft laws
  {
    kind: 'SYMPOSIUM',
    division: yichang,
    sites: 'TOWNSHIP',
    level: 'PREFECTURE',
    from: '2022-01-20',
    to: '2023-07-20',
    sessions: 22,
    present: 314,
    of: ['4205', 'COUNTY'],
    title: '《{theme}》立法征求意见座谈会（{at}）',
    themes: ['宜昌市生活垃圾分类管理条例', '宜昌市农村土地房屋管理条例', '宜昌市养犬管理条例', '宜昌市物业管理条例'],
    isOnLaws: true,
    series: '立法征求意见座谈',
    residents: [5, 20],
  },
  // 81: 21 of 云集街道
  {
    kind: 'STATION_ENTRY',
    division: '420502003000',
    sites: 'VILLAGE',
    level: 'TOWNSHIP',
    from: '2023-01-05',
    to: '2023-07-31',
    sessions: 21,
    present: 63,
    of: ['420502003'],
    title: '{at}“场景怎么建·请您来点单”：{theme}',
    themes: ['社区食堂', '停车管理', '儿童游乐', '楼道照明', '口袋公园'],
    series: '场景怎么建·请您来点单',
    residents: [8, 35],
  },
  {
    kind: 'DELIBERATION',
    format: 'COURTYARD',
    division: '420502003004', // 果园路社区
    level: 'TOWNSHIP',
    from: '2022-09-08',
    to: '2023-07-31',
    sessions: 8,
    present: 24,
    of: ['420502003'],
    title: '“大家来谈小事情”院坝会：{theme}',
    themes: ['楼道堆物', '停车划线', '晾晒设施', '树木修剪'],
    series: '大家来谈小事情',
    residents: [10, 40],
  },
  {
    kind: 'DELIBERATION',
    format: 'SMALL_STOOL',
    division: '420503003001', // 张家坡社区
    level: 'TOWNSHIP',
    from: '2022-09-01',
    to: '2023-07-31',
    sessions: 14,
    present: 42,
    of: ['420503003'],
    title: '“小板凳大民生”协商议事：{theme}',
    themes: ['下水道堵塞', '堡坎移树修枝', '充电桩', '邻里纠纷'], // 87
    series: '小板凳大民生',
    residents: [8, 30],
  },
  {
    kind: 'RESEARCH',
    division: yichang,
    level: 'PREFECTURE',
    from: '2023-03-06',
    to: '2023-07-20',
    sessions: 4,
    present: 48,
    of: ['4205', 'PREFECTURE'],
    title: '市人大代表{theme}专题调研',
    themes: economy,
  },
  {
    kind: 'OTHER_MEETING',
    division: yichang,
    level: 'PREFECTURE',
    from: '2023-05-18',
    to: '2023-05-19',
    sessions: 1,
    present: 44,
    of: ['4205', 'PREFECTURE'],
    title: '市人大常委会联组会议：{theme}专题询问',
    themes: ['优化营商环境'],
    series: '真查、真问、真改',
  },
  // 136: 1800余 in inspections and research of this term, with the inspection before the session
  {
    kind: 'INSPECTION',
    division: danyang,
    level: 'COUNTY',
    from: '2017-03-02',
    to: '2021-04-20',
    sessions: 40,
    present: 802,
    of: ['321181', 'COUNTY'],
    title: '市人大代表视察{theme}',
    themes: ['“263”专项整治', '水源地', ...environment.slice(0, 4), ...livelihood], // 130
  },
  {
    kind: 'RESEARCH',
    division: danyang,
    level: 'COUNTY',
    from: '2017-03-16',
    to: '2021-04-20',
    sessions: 28,
    present: 534,
    of: ['321181', 'COUNTY'],
    title: '{theme}专题调研',
    themes: ['水环境综合治理', '乡村振兴', ...economy],
  },
  {
    kind: 'LAW_ENFORCEMENT_CHECK',
    division: danyang,
    level: 'COUNTY',
    from: '2017-04-10',
    to: '2021-04-20',
    sessions: 12,
    present: 226,
    of: ['321181', 'COUNTY'],
    title: '《{theme}》执法检查',
    themes: [
      '中华人民共和国水污染防治法',
      '中华人民共和国土壤污染防治法',
      '中华人民共和国食品安全法',
      '江苏省物业管理条例',
    ],
    isOnLaws: true,
  },
  {
    kind: 'BRIEFING',
    division: danyang,
    level: 'COUNTY',
    from: '2017-06-20',
    to: '2021-01-20',
    sessions: 8,
    present: 240,
    of: ['321181', 'COUNTY'],
    title: '{theme}政情通报会',
    themes: ['上半年经济运行', '重大事项', '“一府一委两院”工作'],
    hosts: ['GOVERNMENT', 'COURT', 'PROCURATORATE'],
  },
  {
    kind: 'BUDGET_REVIEW',
    division: danyang,
    level: 'COUNTY',
    from: '2018-11-14',
    to: '2020-11-20',
    sessions: 2,
    present: 16,
    of: ['321181', 'COUNTY'],
    title: '{theme}预算初审',
    themes: ['扶贫资金'],
    hosts: ['FINANCE'],
  },
  {
    kind: 'HELP_THE_NEEDY',
    division: danyang,
    sites: 'TOWNSHIP',
    level: 'COUNTY',
    from: '2018-03-10',
    to: '2020-12-10',
    sessions: 10,
    present: 60,
    title: '{at}“{theme}”走访慰问',
    themes: ['高水平小康，人大代表在行动'],
    series: '高水平小康，人大代表在行动',
    residents: [6, 20],
    hasRoleTags: true,
  },
  {
    kind: 'MEDIATION',
    division: danyang,
    sites: 'TOWNSHIP',
    level: 'COUNTY',
    from: '2018-05-10',
    to: '2021-03-10',
    sessions: 8,
    present: 24,
    title: '代表参与{at}{theme}调解',
    themes: ['邻里纠纷', '征地补偿', '物业矛盾'],
    residents: [2, 12],
    hasRoleTags: true,
  },
  // 236: 20余 meetings with the stall keepers of 云谷小区
  {
    kind: 'DELIBERATION',
    format: 'RESIDENTS_MEETING',
    division: '350503002007', // 源淮社区
    level: 'COUNTY',
    from: '2024-03-05',
    to: '2024-06-05',
    sessions: 22,
    present: 66,
    of: ['350503002'],
    title: '云谷小区摊点改造{theme}',
    themes: ['摊贩代表沟通会', '全体摊贩会议'],
    series: '云谷小区摊点改造',
    residents: [15, 110],
  },
  {
    kind: 'DELIBERATION',
    format: 'TEA_ROOM',
    division: '350524000000', // 安溪县
    sites: 'VILLAGE',
    level: 'TOWNSHIP',
    ...recently,
    sessions: 12,
    present: 36,
    title: '{at}民情茶室：{theme}',
    themes: ['邻里纠纷', '茶园边界', '村道建设', '人居环境'],
    residents: [5, 18],
  },
  {
    kind: 'RESEARCH',
    division: '350502000000', // 鲤城区
    sites: 'TOWNSHIP',
    level: 'COUNTY',
    from: '2024-01-15',
    to: '2024-10-20',
    sessions: 4,
    present: 32,
    of: ['350502', 'COUNTY'],
    title: '人大代表全过程参与基层治理研究：{at}{theme}',
    themes: ['网格接访', '议事协商', '法律宣传'],
    partners: '华侨大学',
  },
  {
    kind: 'INSPECTION',
    division: '350582000000', // 晋江市
    sites: 'TOWNSHIP',
    level: 'COUNTY',
    from: '2024-02-20',
    to: '2024-10-20',
    sessions: 4,
    present: 36,
    of: ['350582', 'COUNTY'],
    title: '“代表+媒体”监督：{at}{theme}',
    themes: ['背街小巷整治', '集贸市场管理', '校园周边秩序'],
    partners: '晋江市融媒体中心',
  },
  // 243: the site meeting of 29 September
  {
    kind: 'SITE_MEETING',
    division: quanzhou,
    level: 'PREFECTURE',
    from: '2024-09-29',
    to: '2024-09-30',
    sessions: 1,
    present: 58,
    of: ['3505', 'PREFECTURE'],
    title: '{theme}工作现场会',
    themes: ['发挥人大代表作用、助推基层社会治理'],
  },
  // What is under way, called off, or ahead.
  {
    kind: 'RESEARCH',
    division: yichang,
    level: 'PREFECTURE',
    from: '2024-10-28',
    to: '2024-10-29',
    days: 12,
    sessions: 1,
    present: 14,
    of: ['4205', 'PREFECTURE'],
    title: '市人大代表{theme}专题调研',
    themes: ['电动自行车管理'],
  },
  {
    kind: 'INSPECTION',
    division: '350583000000', // 南安市
    level: 'COUNTY',
    from: '2024-07-25',
    to: '2024-07-26',
    isCancelled: true,
    sessions: 1,
    present: 20,
    of: ['350583', 'COUNTY'],
    title: '市人大代表视察{theme}（因台风取消）',
    themes: ['防汛备汛'],
  },
  {
    kind: 'TRAINING',
    division: quanzhou,
    level: 'PREFECTURE',
    from: '2024-11-20',
    to: '2024-11-21',
    sessions: 1,
    present: 60,
    of: ['3505', 'PREFECTURE'],
    title: '市人大代表{theme}培训班',
    themes: ['履职能力'],
  },
  {
    kind: 'INSPECTION',
    division: ordos,
    level: 'PREFECTURE',
    from: '2024-12-10',
    to: '2024-12-11',
    sessions: 1,
    present: 40,
    of: ['1506', 'PREFECTURE'],
    title: '市人大代表{theme}',
    themes: ['会前集中视察'],
    regularType: 'PRE_SESSION_INSPECTION',
  },
];

/** 鄂尔多斯市: activities of its groups and of its banners' groups. */
export const groupActivities = {
  prefix: '1506',
  from: '2023-03-01',
  to: '2024-09-30',
  PREFECTURE: 18, // 32
  COUNTY: 33, // 33
  themes: ['生态建设', '优化营商环境', '经济发展主战场', '教育医疗', '乡村振兴'],
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
    present: 356, // 135: 350余 in this term
    hasSymposium: false,
  },
];

/** 鄂尔多斯市 2024: all city deputies go to homes and stations, 199: 287. */
export const stationEntryPlan = { city: ordos, prefix: '1506', from: '2024-06-03', to: '2024-10-18' };

/** 丹阳市: the whole roll before the session. */
export const danyangPreSession = { county: danyang, year: 2020, present: 262 }; // 136, with the above

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
  staff: 70, // 62
};

/** 鄂托克前旗: deputies meet heads of state organs. */
export const interviews = {
  division: '150623000000',
  from: '2023-03-10',
  to: '2024-09-20',
  sessions: 14, // 34
  topics: 28, // 35
  questions: 46, // 36
};

/** 东胜区: an interview that deputies asked for and that is not yet held. */
export const requestedInterview = { division: '150602000000', day: '2024-11-14', deputies: 4 };

/** 夷陵区雾渡河镇: in the home of 观音堂村. */
export const wuduhe = {
  town: '420506102000',
  village: '420506102203',
  district: '420506000000',
  day: '2023-03-21', // 123
  deputies: 5, // 124
};

/** 宜昌市: research for draft laws, each with a report. */
export const legislativeResearch = { city: yichang, from: '2022-01-12', to: '2023-07-10', reports: 13 }; // 69

/** Hearings; the one on the draft law is the first that 宜昌市 held. */
export const hearings = {
  legislation: { city: yichang, subject: '养犬', day: '2022-04-12', speakers: 16 }, // 70, 71
  performance: { county: danyang, day: '2019-09-18', speakers: 8 },
  registering: { city: quanzhou, day: '2024-11-26', speakers: 3 },
};
