import type { ProjectCategory } from '../../../schema/projects/livelihood.choices.js';
import { ProjectOutput } from '../../../schema/projects/project-output.js';
import { uuidOf } from '../../kit/uuid.js';
import type { Built, RoundRecords } from './rounds.js';

const usual: Partial<Record<ProjectCategory, readonly [measure: string, low: number, high: number, unit: string]>> = {
  OLD_COMMUNITY_RENOVATION: ['改造住宅楼', 3, 24, '栋'],
  ROADS_TRANSPORT: ['硬化改造道路', 1, 12, '公里'],
  WATER: ['铺设供水管网', 1, 16, '公里'],
  EDUCATION: ['新增学位', 90, 720, '个'],
  HEALTH: ['更新医疗设备', 2, 18, '台'],
  CARE: ['新增养老床位', 10, 80, '张'],
  ENVIRONMENT: ['铺设污水管网', 1, 9, '公里'],
  AGRICULTURE: ['改善农田', 300, 6000, '亩'],
  CULTURE_SPORTS: ['新增健身设施', 4, 40, '套'],
  PUBLIC_FACILITIES: ['新增停车位', 30, 160, '个'],
};

/** What a completed project built: as known, else for some of them a measure that is usual in the field. */
export function outputsOf({ data, random }: RoundRecords, { id: project, plan, completedOn }: Built): void {
  const { known, category } = plan;
  const guess = usual[category];
  const invented = guess && completedOn && !known && random.chance(0.4);
  const outputs = known?.outputs ?? (invented ? [[guess[0], random.int(guess[1], guess[2]), guess[3]] as const] : []);
  for (const [n, [measure, quantity, unit]] of outputs.entries())
    data.add(ProjectOutput, { id: uuidOf(`output/${project}`, n), project, measure, quantity, unit });
}
