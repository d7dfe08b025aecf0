/**
 * What the sources say of evaluations of departments and of surveys, per place; figures come from `figures.csv` by
 * number, or a comment names them. Others are ours: plausible, and free to change.
 */

import type { SurveyAudience, SurveyTopic } from '../../schema/evaluations/survey.choices.js';
import { counted, figure, roughly } from '../kit/figures.js';

/** 当阳市: five years of satisfaction ratings, a bonus from a rate on, heads of declining units moved. */
export const dangyang = {
  county: '420582000000',
  years: counted(118, [2018, 2019, 2020, 2021, 2022]),
  bonusFrom: roughly(119, 85) / 100,
  /** Units whose ratings fall, and whose heads were moved in 2023. */
  declining: counted(120, ['URBAN', 'HOUSING']),
};

/** 长阳土家族自治县: all units of the county at 十届一次; township congresses chose whom to review. */
export const changyang = {
  county: '420528000000',
  session: 2022, // 115: the session of the turn of 2021/22
  targets: figure(117),
  townships: figure(116),
  ballotFrom: '2023-02-20',
  ballotTo: '2023-05-26',
  ratedFrom: '2023-09-05',
  ratedTo: '2023-12-15',
};

/** Local units of a township that its congress may review. */
export const townshipUnits: readonly (readonly [kind: string, name: string])[] = [
  ['POLICE_STATION', '派出所'],
  ['HEALTH_CENTRE', '卫生院'],
  ['FINANCE_OFFICE', '财政所'],
  ['JUDICIAL_OFFICE', '司法所'],
  ['LAND_OFFICE', '自然资源和规划所'],
  ['MARKET_OFFICE', '市场监督管理所'],
  ['POWER_STATION', '供电所'],
  ['WATER_PLANT', '自来水厂'],
];

/** A survey in which deputies name the units that should be reviewed, of some that can be chosen. */
export interface Naming {
  readonly city: string;
  readonly subject: string;
  /** Most named first. */
  readonly units: readonly string[];
}
export const namings: readonly Naming[] = [
  {
    city: '420500000000',
    subject: '年度专项工作评议单位推荐',
    units: ['COURT', 'HOUSING', 'ECOLOGY', 'MARKET', 'TRANSPORT', 'HEALTH', 'LABOUR', 'EDUCATION'],
  },
  {
    city: '150600000000',
    subject: '年度工作评议对象推荐',
    units: ['HEALTH', 'TRANSPORT', 'ENERGY', 'LETTERS', 'WATER', 'EDUCATION'],
  },
];

interface CityReview {
  readonly city: string;
  readonly year: number;
  readonly ratedOn: string;
  readonly units: readonly string[];
  /** Subject of the survey in which the units were named. */
  readonly namedIn?: string;
}
/** Reviews that a city has under way or had this year. */
export const cityReviews: readonly CityReview[] = [
  {
    city: '420500000000',
    year: 2022,
    ratedOn: '2023-06-28',
    units: ['COURT', 'HOUSING', 'ECOLOGY', 'MARKET'],
    namedIn: '年度专项工作评议单位推荐',
  },
  { city: '150600000000', year: 2023, ratedOn: '2023-12-20', units: ['LABOUR', 'WATER', 'EDUCATION'] },
  { city: '150600000000', year: 2024, ratedOn: '2024-12-18', units: ['HEALTH', 'TRANSPORT', 'ENERGY', 'LETTERS'] },
];

export interface SurveyPlan {
  readonly topic: SurveyTopic;
  readonly audience: SurveyAudience;
  readonly subjects: readonly string[];
}

/** 宜昌市: online surveys on the platform. */
export const yichangSurveys = { city: '420500000000', count: roughly(97, 33), from: '2022-02-14', to: '2023-07-03' };

export const surveyPlans: readonly SurveyPlan[] = [
  {
    topic: 'WORK_REVIEW',
    audience: 'DEPUTIES',
    subjects: [
      '年度专项工作评议单位推荐',
      '住建部门专项工作测评',
      '法院专项工作测评',
      '生态环境部门专项工作测评',
      '市场监管部门专项工作测评',
    ],
  },
  {
    topic: 'ECOLOGY',
    audience: 'BOTH',
    subjects: ['长江生态保护', '长江禁捕退捕', '黑臭水体治理', '磷石膏综合利用', '饮用水水源地保护'],
  },
  { topic: 'LEGISLATION', audience: 'BOTH', subjects: ['养犬管理', '生活垃圾分类', '电动自行车管理', '物业服务管理'] },
  {
    topic: 'LIVELIHOOD',
    audience: 'PUBLIC',
    subjects: ['民生实事项目征集', '民生实事项目满意度', '老旧小区改造', '停车难治理'],
  },
  {
    topic: 'ECONOMY',
    audience: 'DEPUTIES',
    subjects: ['优化营商环境', '惠企政策落实', '外贸企业用工', '科技创新支持'],
  },
  { topic: 'URBAN', audience: 'BOTH', subjects: ['城建工作', '公共交通服务', '背街小巷整治'] },
  { topic: 'RURAL', audience: 'BOTH', subjects: ['乡村振兴促进', '农村人居环境整治', '柑橘产业发展'] },
  { topic: 'SOCIETY', audience: 'PUBLIC', subjects: ['养老服务', '义务教育“双减”', '家庭医生签约', '公共文化服务'] },
  { topic: 'DEPUTY_WORK', audience: 'DEPUTIES', subjects: ['履职平台使用', '代表建议办理'] },
];
