import type { HazardKind } from '../../../schema/petitions/hazard-check.js';

/** What is found of each kind, and the organ that sees to it. */
export const findings: Readonly<Record<HazardKind, readonly [finding: string, organ: string]>> = {
  DISPUTE: ['邻里因公共空间使用产生矛盾，有升级苗头', 'JUSTICE'],
  PETITION: ['住户对征收补偿进度不满，拟集体反映', 'LETTERS'],
  FIRE: ['楼道堆放杂物，电动车飞线充电', 'FIRE'],
  TRAFFIC: ['路口视线受遮挡，缺少警示标志', 'POLICE'],
  WORK_SAFETY: ['小作坊用电线路老化，未配备灭火器', 'EMERGENCY'],
  FOOD: ['餐饮店进货台账不全', 'MARKET'],
  BUILDING: ['自建房墙体开裂，仍有人居住', 'HOUSING'],
  FLOOD: ['排水沟淤堵，雨季易积水', 'WATER'],
};

export const kinds: readonly (readonly [HazardKind, number])[] = [
  ['DISPUTE', 34],
  ['PETITION', 14],
  ['FIRE', 14],
  ['TRAFFIC', 10],
  ['WORK_SAFETY', 8],
  ['FOOD', 6],
  ['BUILDING', 6],
  ['FLOOD', 8],
];
