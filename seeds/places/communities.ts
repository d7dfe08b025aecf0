/**
 * What the sources say of campaigns and assemblies, per place; figures come from `figures.csv` by number, or a
 * comment names them.
 */

import type { CampaignKind } from '../../schema/communities/campaign.js';
import type { PracticeBasePart } from '../../schema/communities/practice-base.js';
import { counted, figure, roughly } from '../kit/figures.js';

const ordos = '150600000000';
const yichang = '420500000000';
const danyang = '321181000000';
const quanzhou = '350500000000';

export const campaigns: readonly {
  readonly name: string;
  readonly kind: CampaignKind;
  readonly division: string;
  readonly startedOn: string;
  readonly endedOn?: string;
  readonly document?: string;
  /** Deputies who take part; absent where other records say who. */
  readonly deputies?: number;
  readonly description: string;
}[] = [
  {
    name: '防控疫情,人大代表在行动',
    kind: 'EPIDEMIC_CONTROL',
    division: danyang,
    startedOn: '2020-01-28',
    endedOn: '2020-04-30',
    deputies: roughly(131, 986),
    description: '代表主动参与疫情防控，问需群众，帮助复工复产，捐款捐物。',
  },
  {
    name: '高水平小康,人大代表在行动',
    kind: 'POVERTY_RELIEF',
    division: danyang,
    startedOn: '2020-03-01',
    endedOn: '2021-03-31',
    description: '依托“万善丹阳”APP认领贫困户，帮助解决实际困难。',
  },
  {
    name: '代表下基层、进网格暨矛盾纠纷大排查大化解行动',
    kind: 'HAZARD_SEARCH',
    division: quanzhou,
    startedOn: '2024-06-12',
    document: '关于充分发挥“两代表一委员”联系服务群众作用 践行新时代“枫桥经验”的通知',
    deputies: 420,
    description: '代表下基层、进网格，排查化解矛盾纠纷和安全隐患。',
  },
  {
    name: '代表矛盾隐患排查行动',
    kind: 'HAZARD_SEARCH',
    division: ordos,
    startedOn: '2023-04-01',
    deputies: 260,
    description: '代表在履职调研、走访群众中及时排查潜在的信访矛盾隐患。',
  },
  {
    name: '聚力共同缔造·代表行动',
    kind: 'COMMON_WORK',
    division: yichang,
    startedOn: '2022-09-01',
    deputies: 340,
    description: '代表参与美好环境与幸福生活共同缔造。',
  },
];

/** 丹阳市: gifts of deputies in the epidemic. */
export const epidemicDonations = {
  campaign: '防控疫情,人大代表在行动',
  gifts: 184,
  totalFen: roughly(133, 826_500_000n, 1_000_000),
};

export const workingGroups = counted(89, [
  '社区治安群防',
  '矛盾纠纷调处',
  '群众利益维护',
  '文艺团队',
  '困难帮扶',
  '民主管理',
]);
export const assemblies = { model: '420502008002', others: ['420502', '420503'], count: 18 };

export const streetAssemblies = [
  { place: '150602000000', from: '2022-03-01', to: '2022-06-30' },
  { place: '150603000000', from: '2023-03-01', to: '2023-06-30' },
];

export const practiceBases: readonly {
  readonly name: string;
  readonly division: string;
  readonly model?: string;
  readonly tiers: number;
  readonly parts: readonly PracticeBasePart[];
  readonly openedOn: string;
  readonly partners?: readonly (readonly [name: string, contribution: string])[];
}[] = [
  {
    name: '准格尔旗全过程人民民主实践基地',
    division: '150622000000',
    model: '1+14+N', // 8
    tiers: figure(9),
    parts: ['DEPUTY_HOME', 'DELIBERATION_HALL', 'DIGITAL_CONGRESS'],
    openedOn: '2023-05-10',
  },
  {
    name: '东胜区全过程人民民主实践基地',
    division: '150602000000',
    tiers: 2,
    parts: ['DEPUTY_HOME', 'DELIBERATION_HALL', 'PETITION_AGENCY'],
    openedOn: '2023-09-20',
  },
  {
    name: '鄂托克前旗人民议事厅',
    division: '150623000000',
    tiers: 2,
    parts: ['DEPUTY_HOME', 'DELIBERATION_HALL', 'PETITION_AGENCY'],
    openedOn: '2023-06-15',
  },
  {
    name: '源淮社区全过程人民民主实践基地',
    division: '350503002007',
    tiers: 1,
    parts: ['DEPUTY_HOME', 'DELIBERATION_HALL'],
    openedOn: '2023-11-08',
  },
  {
    name: '人大代表全过程参与基层治理研究与实践基地',
    division: '350502000000',
    tiers: 1,
    parts: ['DEPUTY_HOME', 'RESEARCH'],
    openedOn: '2024-03-22',
    partners: [['华侨大学', '基层治理研究、代表培训和课题调研']],
  },
];

/** 泉州市: bulletins of the city every month, of these counties every quarter. */
export const bulletins = {
  city: quanzhou,
  counties: ['350502', '350503', '350524', '350581', '350582'],
  from: '2023-01',
};
