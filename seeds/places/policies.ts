/**
 * What the sources say of policies and of the frameworks that work is named after, per place; the comment behind a value is its number in
 * figures.csv. Titles are those of the sources, their days and measures are invented where the sources have none.
 */
import type { PolicyKind, PublicationChannel } from '../../schema/communities/policy-document.js';

export interface Policy {
  readonly title: string;
  readonly kind: PolicyKind;
  readonly division: string;
  readonly issuer: string;
  readonly joint?: string;
  readonly issuedOn: string;
  readonly summary?: string;
  readonly channels?: readonly PublicationChannel[];
  readonly leadingGroup?: readonly [name: string, head: string];
  readonly measures?: readonly (readonly [aspect: string, measures: readonly string[]])[];
  readonly rollouts?: readonly (readonly [phase: 'PILOT' | 'FULL', startedOn: string, divisions: readonly string[]])[];
}

const ordos = '150600000000';
const ordosCommittee = '鄂尔多斯市人大常委会';
const quanzhouCommittee = '泉州市人大常委会';

export const governancePlan: Policy = {
  title: '关于开展人大代表助力市域社会治理现代化典范建设工作的方案',
  kind: 'PLAN',
  division: ordos,
  issuer: ordosCommittee,
  issuedOn: '2023-08-15', // 1
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
    ['PILOT', '2023-09-01', ['150602000000', '150627000000', '150626000000']], // 4
    ['FULL', '2024-01-01', [ordos]], // 5
  ],
};

export const policies: readonly Policy[] = [
  governancePlan,
  {
    title: '鄂尔多斯市推进民生实事项目人大代表票决制（会商制）工作方案',
    kind: 'PLAN',
    division: ordos,
    issuer: '中共鄂尔多斯市委员会',
    issuedOn: '2018-12-05', // 161
    leadingGroup: ['民生实事项目人大代表票决制领导小组', '市委书记'],
    rollouts: [
      ['FULL', '2020-01-01', [ordos]], // 165
    ],
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
    summary: '全市287名市人大代表全部到代表家站听取民情、收集民意。', // 199
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
    issuedOn: '2024-06-12', // 232
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
  startedOn: '2018-12-10',
  year: 2019,
}; // 161 to 164

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

export interface Framework {
  readonly name: string;
  readonly division?: string;
  readonly parts?: number;
  readonly parent?: string;
  readonly startedOn?: string;
  readonly meaning: string;
}

const yichang = '420500000000';
const danyang = '321181000000';
const quanzhou = '350500000000';

export const frameworks: readonly Framework[] = [
  { name: '“两代表一委员”工作', division: '150000000000', meaning: '党代表、人大代表、政协委员联系服务群众' },
  { name: '四项新机制', division: '150000000000', parts: 4, meaning: '“两代表一委员”工作的重要举措' }, // 6
  { name: '三个四', division: ordos, parts: 3, meaning: '市委的目标任务' }, // 7
  {
    name: '三个联系',
    division: ordos,
    parts: 3,
    meaning: '“一府一委两院”联系代表、常委会组成人员联系代表、代表联系群众',
  }, // 20
  { name: '四个机制', division: ordos, parts: 4, meaning: '代表活动、工作监督、决策参与、宣传引导' }, // 31
  { name: '代表活动机制', division: ordos, parent: '四个机制', meaning: '代表小组主题活动和志愿服务' },
  { name: '工作监督机制', division: ordos, parent: '四个机制', meaning: '建议督办、反映监督事项、约见' },
  { name: '决策参与机制', division: ordos, parent: '四个机制', meaning: '民生实事票决、基层立法联系点' },
  { name: '宣传引导机制', division: ordos, parent: '四个机制', meaning: '官网、公众号、手机APP和主流媒体' },
  { name: '四个特色', division: '150626000000', parts: 4, meaning: '四类特色人大代表工作站' }, // 16
  { name: '四项进家站活动', division: '150626000000', parts: 4, meaning: '四项进家入站活动' }, // 17
  { name: '1+14+N', division: '150622000000', meaning: '一个中心、十四个站和若干点的全过程人民民主实践基地' }, // 8
  { name: '新时代“枫桥经验”', meaning: '小事不出村、大事不出镇、矛盾不上交' },
  { name: '三分吸附法', division: '150626000000', parts: 3, meaning: '首接代办、分流代办、联合代办' }, // 203
  {
    name: '三不两当地',
    division: '150626000000',
    parent: '三分吸附法',
    meaning: '群众不上行、问题不出旗、矛盾不上交；吸附在当地、化解在当地',
  },
  { name: '四措并举', division: ordos, parts: 4, meaning: '民生实事项目票决制的组织保障' }, // 171
  { name: '严把三关', division: ordos, parts: 3, meaning: '票决办法、审议、票决三道关口' }, // 172
  { name: '三项保障', division: ordos, parts: 3, meaning: '责任、要素、制度保障' }, // 173
  { name: '三位一体', division: ordos, parts: 3, meaning: '项目监督评价的三种力量' }, // 174
  { name: '三上三下', division: '150627000000', meaning: '三轮征集筛选候选项目' }, // 175
  { name: '五有五化', division: yichang, parts: 5, meaning: '履职平台提质升级' }, // 47
  { name: '三在三争', division: yichang, parts: 3, meaning: '代表行动的要求' }, // 48
  { name: '三问三联三解', division: '420502003000', parts: 3, meaning: '代表回家活动' }, // 84
  {
    name: '两常三公开',
    division: '420502008000',
    meaning: '居民代表常任制、居民代表大会常态化，居委会、业委会、物业公司事务公开',
  }, // 88
  { name: '1+3+N', division: yichang, meaning: '一个平台、三个终端、若干即时通信方式' }, // 92
  { name: '双联', division: yichang, meaning: '常委会组成人员联系代表、代表联系群众' },
  { name: '两述两评', division: yichang, parts: 2, meaning: '代表述职评议、部门述职测评' }, // 113
  { name: '双述双评', division: '420528000000', parts: 2, meaning: '代表和部门双述双评' }, // 114
  { name: '四个助推', division: danyang, parts: 4, meaning: '助推发展、脱贫、污染防治、民生' }, // 127
  { name: '三区三园', division: danyang, meaning: '产业发展布局' }, // 128
  { name: '四项机制', division: danyang, parts: 4, meaning: '深化代表工作的四项机制' }, // 134
  { name: '一三五', division: danyang, meaning: '分层分类培训模式：每年一训、三个阶段、五位一体' }, // 137
  {
    name: '五个督办到位',
    division: danyang,
    parts: 5,
    meaning: '领衔、主任会议、对口、重点承办单位、重点小组跟踪督办',
  }, // 141
  { name: '四个强化', division: danyang, parts: 4, meaning: '强化代表履职' }, // 146
  { name: '三定三不定', division: danyang, meaning: '定时间、定地点、定主题与不定时间、不定地点、不定主题' }, // 160
  { name: '五员', division: quanzhou, parts: 5, meaning: '宣传员、监督员、服务员、信息员、调解员' }, // 242
  { name: '七大员', division: '350582000000', parts: 7, meaning: '千名代表进网格的七种角色' }, // 235
];
