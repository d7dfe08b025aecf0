/**
 * Services and businesses that the sources credit to deputies; figures come from `figures.csv` by number, or a
 * comment names them.
 */

import type { CongressLevel } from '../../schema/organisations/congress.choices.js';
import type { InitiativeKind } from '../../schema/performance/deputy-initiative.js';
import { figure, roughly } from '../kit/figures.js';

export interface InitiativeOfPlace {
  readonly division: string;
  readonly deputyOf: CongressLevel;
  readonly kind: InitiativeKind;
  readonly name: string;
  readonly description: string;
  readonly startedOn: string;
  readonly metrics: readonly (readonly [
    measure: string,
    quantity: number,
    unit: string,
    measuredOn: string,
    isExpected?: true,
  ])[];
}

export const initiatives: readonly InitiativeOfPlace[] = [
  {
    division: '420502003005',
    deputyOf: 'COUNTY',
    kind: 'ELDERLY_CARE',
    name: '小林园社区卫校小区“居家养老幸福食堂”',
    description: '面向老旧小区老人，提供日间照料、订餐、送餐等家政服务。',
    startedOn: '2022-03-15',
    metrics: [['日均用餐', roughly(85, 63), '人次/日', '2023-06-30']],
  },
  {
    division: '150625103206',
    deputyOf: 'TOWNSHIP',
    kind: 'COLLECTIVE_ECONOMY',
    name: '道图嘎查集体经济项目',
    description: '规模化肉牛养殖、放母收羔、集体资产租赁、荒漠化治理管护和盐碱地改良综合利用，带动就业。',
    startedOn: '2022-05-10',
    metrics: [
      ['集体经济纯收入', figure(224), '万元', '2024-09-30', true], // expected in 2024
      ['集体经济纯收入', 41, '万元', '2023-12-31'],
      ['带动就业', 38, '人', '2024-09-30'],
    ],
  },
  {
    division: '150602003000',
    deputyOf: 'COUNTY',
    kind: 'CHILDREN',
    name: '“四点半”课后托管服务',
    description: '利用代表联络站为双职工家庭孩子提供放学后看护和作业辅导。',
    startedOn: '2023-03-01',
    metrics: [['日均托管儿童', 34, '人', '2024-06-28']],
  },
  {
    division: '321181101000',
    deputyOf: 'COUNTY',
    kind: 'EMPLOYMENT',
    name: '家门口就业车间',
    description: '引入来料加工，帮助留守妇女和老人在家门口务工。',
    startedOn: '2021-04-12',
    metrics: [
      ['带动就业', 52, '人', '2023-12-31'],
      ['人均月增收', 1800, '元', '2023-12-31'],
    ],
  },
  {
    division: '350582002000',
    deputyOf: 'COUNTY',
    kind: 'LEGAL_AID',
    name: '代表法律服务角',
    description: '律师代表每周在活动室值班，免费为群众和小微企业解答法律问题。',
    startedOn: '2023-05-08',
    metrics: [['接待咨询', 216, '人次', '2024-09-30']],
  },
  {
    division: '420504101000',
    deputyOf: 'TOWNSHIP',
    kind: 'CONVENIENCE',
    name: '安置小区便民代办点',
    description: '为安置小区居民代办社保认证、水电缴费和快递收寄。',
    startedOn: '2022-11-01',
    metrics: [['代办事项', 640, '件', '2023-06-30']],
  },
];
