/**
 * What the sources say of policies and of the frameworks that work is named after, per place; figures come from
 * `figures.csv` by number, or a comment names them. Titles are those of the sources, their days and measures are
 * invented where the sources have none.
 */

import type { DayPrecision } from '../../schema/communities/day-precision.js';
import type { PolicyKind, PublicationChannel } from '../../schema/communities/policy-document.js';
import { counted, dated, figure, telling } from '../kit/figures.js';

export interface Policy {
  readonly title: string;
  readonly kind: PolicyKind;
  readonly division: string;
  readonly issuer: string;
  readonly joint?: string;
  readonly issuedOn: string;
  /** Absent: to the day. */
  readonly issuedPrecision?: DayPrecision;
  /** The document that it carries out, by place and title. */
  readonly upper?: readonly [division: string, title: string];
  /** Title, issuer and day are those of the sources. */
  readonly isSample?: false;
  readonly summary?: string;
  readonly channels?: readonly PublicationChannel[];
  readonly leadingGroup?: readonly [name: string, head: string];
  readonly measures?: readonly (readonly [aspect: string, measures: readonly string[]])[];
  readonly rollouts?: readonly Rollout[];
}

export interface Rollout {
  readonly phase: 'PILOT' | 'FULL';
  readonly startedOn: string;
  readonly startedPrecision: DayPrecision;
  /** A pilot ends where the whole place begins. */
  readonly endedOn?: string;
  readonly places: readonly string[];
}

const region = '150000000000';
const ordos = '150600000000';
const ordosCommittee = '鄂尔多斯市人大常委会';
const quanzhouCommittee = '泉州市人大常委会';

/** The plan of the city's committee follows it; when it was issued no source tells. */
export const regionalOpinion: Policy = {
  title: '关于加强“两代表一委员”工作实施意见',
  kind: 'OPINION',
  division: region,
  issuer: '中共内蒙古自治区委员会',
  issuedOn: '2023-08-31',
  issuedPrecision: 'LATEST',
  isSample: false,
};

export const governancePlan: Policy = {
  title: '关于开展人大代表助力市域社会治理现代化典范建设工作的方案',
  kind: 'PLAN',
  division: ordos,
  issuer: ordosCommittee,
  issuedOn: dated(1, '2023-08-01'),
  issuedPrecision: 'MONTH',
  upper: [region, regionalOpinion.title],
  isSample: false,
  summary: '规定市人大代表参与基层社会治理的3个方面19项具体内容，先行试点，再全面推开。',
  measures: [
    // 2: 3 aspects, 3: 19 measures
    [
      '联系服务群众',
      [
        '代表编入家站，定期接待选民',
        '每名代表至少联系五名选民',
        '公开代表二维码，扫码反映意见',
        '开展线上家站接待',
        '参加民主议事活动',
        '走访困难家庭并帮助解决问题',
        '向群众宣讲法律法规和政策',
      ],
    ],
    [
      '参与矛盾化解',
      [
        '担任信访代办员',
        '参与诉前调解',
        '参与矛盾隐患排查',
        '进网格协助处理邻里纠纷',
        '督办12345热线疑难工单',
        '对信访积案开展联合代办',
      ],
    ],
    [
      '监督推动治理',
      [
        '围绕基层治理提出建议',
        '领衔督办重点建议',
        '反映监督事项',
        '约见国家机关负责人',
        '监督民生实事项目实施',
        '参加执法检查和专题询问',
      ],
    ],
  ],
  rollouts: [
    {
      ...{ phase: 'PILOT', startedOn: '2023-08-01', startedPrecision: 'MONTH', endedOn: `${figure(5)}-01-01` },
      places: counted(4, ['150602000000', '150627000000', '150626000000']),
    },
    { phase: 'FULL', startedOn: `${figure(5)}-01-01`, startedPrecision: 'YEAR', places: [ordos] },
  ],
};

export const policies: readonly Policy[] = [
  regionalOpinion,
  governancePlan,
  {
    title: '鄂尔多斯市推进民生实事项目人大代表票决制（会商制）工作方案',
    kind: 'PLAN',
    division: ordos,
    issuer: '中共鄂尔多斯市委员会',
    issuedOn: dated(161, '2018-12-01'),
    issuedPrecision: 'MONTH',
    leadingGroup: ['民生实事项目人大代表票决制领导小组', '市委书记'],
    rollouts: [{ phase: 'FULL', startedOn: `${figure(165)}-01-01`, startedPrecision: 'YEAR', places: [ordos] }],
  },
  {
    title: '关于做好人大代表反映监督事项工作的通知',
    kind: 'NOTICE',
    division: ordos,
    issuer: ordosCommittee,
    issuedOn: '2023-05-18',
  },
  {
    title: '市人大代表助力市域社会治理现代化典范建设工作的指导意见',
    kind: 'OPINION',
    division: ordos,
    issuer: ordosCommittee,
    issuedOn: '2023-09-06',
  },
  {
    title: '推动人大代表之家和代表联络站迭代升级的意见',
    kind: 'OPINION',
    division: ordos,
    issuer: ordosCommittee,
    issuedOn: '2024-02-22',
  },
  {
    title: '市人大代表进人大代表之家（联络站）的工作方案',
    kind: 'PLAN',
    division: ordos,
    issuer: ordosCommittee,
    issuedOn: '2024-02-28',
    summary: telling([199], '全市287名市人大代表全部到代表家站听取民情、收集民意。'),
  },
  {
    title: '苏木乡镇人民代表大会闭会期间民生实事项目人大代表票决制（会商制）工作实施方案',
    kind: 'PLAN',
    division: '150622000000',
    issuer: '准格尔旗人大常委会',
    issuedOn: '2022-04-12',
  },
  {
    title: '关于充分发挥“两代表一委员”联系服务群众作用 践行新时代“枫桥经验”的通知',
    kind: 'NOTICE',
    division: '350500000000',
    issuer: quanzhouCommittee,
    joint: '中共泉州市委政法委员会等',
    issuedOn: '2024-06-01', // 232
    issuedPrecision: 'MONTH',
    isSample: false,
    summary: '明确人大代表在践行新时代“枫桥经验”中的主要任务，开展下基层、进网格活动和矛盾纠纷大排查大化解行动。',
  },
  {
    title: '关于进一步发挥人大代表作用、助推基层社会治理的通知',
    kind: 'NOTICE',
    division: '350500000000',
    issuer: quanzhouCommittee,
    issuedOn: '2024-05-20',
    summary: '推进县乡人大代表亮身份、进网格，当好五员、树好形象。',
  },
  {
    title: '市人大代表履职积分试行办法',
    kind: 'MEASURES',
    division: '321181000000',
    issuer: '丹阳市人大常委会',
    issuedOn: '2018-03-20',
  },
];

/** The places of its pilot are those with a round in the first year. */
export const ballotPilot = {
  policy: '鄂尔多斯市推进民生实事项目人大代表票决制（会商制）工作方案',
  startedOn: '2018-12-01',
  startedPrecision: 'MONTH',
  endedOn: `${figure(165)}-01-01`,
  year: 2019,
} as const; // 161 to 165

/** Documents that every banner of Ordos has; `{name}` stands for the banner's. */
export const bannerPolicies: readonly Omit<Policy, 'division' | 'rollouts'>[] = [
  {
    title: '推进民生实事项目人大代表票决制（会商制）实施方案',
    kind: 'PLAN',
    issuer: '中共{name}委员会',
    issuedOn: '2019-12-18',
    leadingGroup: ['{name}民生实事项目人大代表票决制工作领导小组', '{head}委书记'],
  },
  { title: '民生实事项目征集办法', kind: 'MEASURES', issuer: '{name}人民政府', issuedOn: '2020-03-16' },
  { title: '民生实事项目人大代表票决办法', kind: 'MEASURES', issuer: '{name}人民代表大会', issuedOn: '2020-01-08' },
  { title: '人大代表联系监督民生实事项目办法', kind: 'MEASURES', issuer: '{name}人大常委会', issuedOn: '2020-05-22' },
  { title: '民生实事项目满意度测评办法', kind: 'MEASURES', issuer: '{name}人大常委会', issuedOn: '2020-09-10' },
  { title: '民生实事项目任务分解方案', kind: 'PLAN', issuer: '{name}人民政府', issuedOn: '2020-02-20' },
  { title: '民生实事项目监督工作办法', kind: 'MEASURES', issuer: '{name}人大常委会', issuedOn: '2020-05-22' },
  { title: '民生实事项目监督工作方案', kind: 'PLAN', issuer: '{name}人大常委会', issuedOn: '2020-06-05' }, // printed 民生事实
  { title: '民生实事项目预评估工作方案', kind: 'PLAN', issuer: '{name}人大常委会', issuedOn: '2020-09-10' },
];

/** Published for the rounds of these years: an announcement and an open letter to the deputies. */
export const solicitationYears = [2023, 2024];
