/**
 * What the sources say of supervision, per place; figures come from `figures.csv` by number, or a comment names them.
 * Others are ours: plausible, and free to change.
 */

import type { SupervisionForm, VisitMethod } from '../../schema/supervision/supervision.choices.js';
import { figure } from '../kit/figures.js';

/** 鄂尔多斯市: banners whose deputies watch over the projects of a year, in groups under leaders of the committee. */
export const ordosOversight = {
  prefix: '1506',
  year: 2024,
  groupsPerBanner: 2,
  membersPerGroup: 4,
};

/** 伊金霍洛旗: social supervisors, and a code at every project of the banner. */
export const codeSupervision = { banner: '150627000000', supervisors: 16, messages: 14 };

/** 准格尔旗: live videos of the works. */
export const videoSupervision = { banner: '150622000000', feeds: 9 };

/** 准格尔旗: groups of deputies by their profession; the project that the source names is one of a town. */
export const professionalSupervision = {
  banner: '150622000000',
  year: 2022,
  named: '薛家湾市政区智慧交通项目', // 189
  membersPerGroup: 4,
  fields: [
    ['ROADS_TRANSPORT', '道路交通'],
    ['EDUCATION', '教育'],
    ['HEALTH', '医疗卫生'],
  ],
} as const;

/** 独贵塔拉镇: all key projects, tasks and livelihood projects are in the deputies' scope. */
export const duguiTracking = {
  town: '150625103000',
  year: 2024,
  keyProjects: figure(227),
  keyTasks: figure(228),
  livelihoodFrom: 2023, // 229: the twelve of two years
};

/** 丹阳市 2020: one supervision a quarter, one report a half-year, one evaluation a year (151). */
export const danyangChain = { county: '321181000000', year: 2020 };

type Topics = readonly (readonly [form: SupervisionForm, name: string, organ: string])[];

/** Topics of the plans of last year and this, and of the one that is drafted for the next; ours. */
export const currentTopics: Topics = [
  ['SPECIAL_REPORT', '养老服务体系建设情况报告', 'CIVIL_AFFAIRS'],
  ['LAW_ENFORCEMENT_CHECK', '《中华人民共和国固体废物污染环境防治法》执法检查', 'ECOLOGY'],
  ['SPECIAL_REPORT', '民生实事项目实施情况报告', 'DEVELOPMENT'],
  ['SPECIAL_REPORT', '代表建议办理情况报告', 'LETTERS'],
];
export const draftTopics: Topics = [['SPECIAL_REPORT', '电动自行车管理情况报告', 'POLICE']];

/** What is under way in each place on the day of loading, and in a county besides: days as seen from that day; ours. */
export const focus = {
  county: '150622000000',
  organ: 'EMERGENCY',
  name: '高层住宅消防安全专项监督',
  description: '听取汇报、实地检查、专题询问、跟踪整改，推动高层住宅消防设施和通道问题整改到位。',
  tasks: [
    ['听取消防安全工作情况汇报', 'SPECIAL_REPORT', -30, 'COMPLETED'],
    ['高层住宅消防设施实地检查', undefined, -8, 'IN_PROGRESS'],
    ['消防安全专题询问', 'SPECIAL_INQUIRY', 20, 'IN_PROGRESS'],
    ['整改情况跟踪检查', undefined, 60, 'PLANNED'],
  ],
  visits: [
    [-58, '部分楼栋消火栓水压不足', false],
    [-41, '消防车通道被占用', true],
    [-18, '楼道堆物、电动自行车入户充电', true],
  ],
} as const;

/** Topics of a year. */
export const annualPlans: readonly {
  readonly division: string;
  readonly year: number;
  readonly topics: Topics;
}[] = [
  {
    division: '420500000000',
    year: 2023,
    topics: [
      ['SPECIAL_INQUIRY', '优化营商环境情况专题询问', 'DEVELOPMENT'],
      ['LAW_ENFORCEMENT_CHECK', '《中华人民共和国长江保护法》执法检查', 'ECOLOGY'],
      ['SPECIAL_REPORT', '义务教育优质均衡发展情况报告', 'EDUCATION'],
      ['WORK_REVIEW', '市住房和城乡建设局工作评议', 'HOUSING'],
      ['SPECIAL_REPORT', '法院执行工作情况报告', 'COURT'],
    ],
  },
  {
    division: '150600000000',
    year: 2024,
    topics: [
      ['LAW_ENFORCEMENT_CHECK', '《信访工作条例》贯彻情况检查', 'LETTERS'],
      ['SPECIAL_REPORT', '市域社会治理现代化工作报告', 'CIVIL_AFFAIRS'],
      ['SPECIAL_INQUIRY', '荒漠化防治工作专题询问', 'FORESTRY'],
      ['SPECIAL_REPORT', '民生实事项目实施情况报告', 'DEVELOPMENT'],
    ],
  },
  {
    division: '350500000000',
    year: 2024,
    topics: [
      ['LAW_ENFORCEMENT_CHECK', '《泉州市文明行为促进条例》执法检查', 'URBAN'],
      ['SPECIAL_REPORT', '基层治理工作情况报告', 'CIVIL_AFFAIRS'],
      ['WORK_REVIEW', '市卫生健康委员会工作评议', 'HEALTH'],
    ],
  },
];

/** 宜昌市: undercover films, the joint meeting, what the government put right. */
export const yichangCampaign = {
  city: '420500000000',
  year: 2023,
  from: '2023-04-10',
  to: '2023-07-31',
  films: [
    ['窗口办事人员让企业多跑路，材料要求前后不一', 'MARKET'],
    ['个别项目审批超过承诺时限', 'LAND'],
    ['涉企执行案件查控措施落实慢', 'COURT'],
    ['破产企业办理注销登记环节多', 'COURT'],
    ['惠企资金兑付不及时', 'FINANCE'],
  ],
  rectifications: [
    ['破解“执行难”：建立执行联动机制', 'COURT', '涉企执行案件查控平均用时缩短三分之一'],
    ['破解“破产难”：落实府院联动，简化注销', 'COURT', '破产企业注销登记一窗受理，府院联席会议按季召开'],
    ['清理超期审批事项', 'LAND', '超期事项全部办结，承诺时限公开'],
    ['惠企资金免申即享', 'FINANCE', '应兑付的惠企资金全部直达企业'],
  ],
  inquiry: '五部暗访片现场播放，有关单位负责人逐一应询，问题交市政府常务会议研究整改。',
} as const;

/** 猇亭区: deputies supervise two projects by taking part. */
export const xiaoting = {
  district: '420505000000',
  year: 2023,
  projects: ['磨高路改造项目', '虎牙市场区域提档升级项目'],
};

/** 秭归县: residents watch over the projects of a year, are hired for them first, and help to run them. */
export const ziguiResidents = { county: '420527000000', year: 2023, hired: [8, 46], keepers: [2, 12] } as const;

/** How supervisors look at projects, by how often. */
export const visitMethods: readonly (readonly [VisitMethod, number])[] = [
  ['INSPECTION', 40],
  ['DAILY_CHECK', 36],
  ['PARTICIPATION', 10],
  ['RECHECK', 14],
];

/** Matters that deputies reported of themselves; others came from citizens. */
export const reportedMatters = { prefix: '1506', from: '2023-10-10', to: '2024-10-28', matters: 36 };

/** 晋江市 梅庭社区: a deputy watches the gate with the grid's staff, 239: on three days in a row. */
export const gateWatch = {
  from: '2024-05-14',
  findings: [
    '早高峰东门车辆排队，非机动车与机动车混行',
    '晚高峰门前调头车辆多，小区道闸放行慢',
    '上下班高峰需现场引导，梅岭路主通道宜设隔离栏',
  ],
};

/** 晋江市: what deputies and the press find wrong together. */
export const mediaSupervision = {
  partner: '晋江市融媒体中心',
  problems: ['背街小巷垃圾清运不及时', '校门口占道停车', '集贸市场占道经营', '背街小巷路灯损坏'],
};
