import { Division } from '../../schema/organisations/division.js';
import type { DisputeCategory, MediationStage } from '../../schema/petitions/dispute.choices.js';
import { DisputeMediation } from '../../schema/petitions/dispute-mediation.js';
import { Dataset } from '../../seeds/kit/dataset.js';
import { uuidOf } from '../../seeds/kit/uuid.js';

/** A mediation as far as tables tell it apart. */
export interface Mediation {
  readonly division: string;
  readonly category: DisputeCategory;
  readonly stage: MediationStage;
  readonly openedOn: string;
  readonly isPublished: boolean;
}

/** Two counties of one city, three townships in the first. */
export const places: readonly [code: string, name: string, level: Division['level'], parent?: string][] = [
  ['150000000000', '内蒙古自治区', 'PROVINCE'],
  ['150600000000', '鄂尔多斯市', 'PREFECTURE', '150000000000'],
  ['150602000000', '东胜区', 'COUNTY', '150600000000'],
  ['150602001000', '交通街道', 'TOWNSHIP', '150602000000'],
  ['150602002000', '公园街道', 'TOWNSHIP', '150602000000'],
  ['150602003000', '林荫街道', 'TOWNSHIP', '150602000000'],
  ['150603000000', '康巴什区', 'COUNTY', '150600000000'],
];

/** So many mediations that differ in what is given alone. */
export const mediations = (count: number, given: Partial<Mediation> = {}): Mediation[] =>
  Array.from({ length: count }, () => ({
    division: '150602001000',
    category: 'WAGE',
    stage: 'PRE_LITIGATION',
    openedOn: '2024-03-15',
    isPublished: false,
    ...given,
  }));

export function withPlaces(): Dataset {
  const data = new Dataset();
  for (const [code, name, level, parent] of places)
    data.add(Division, { code, name, level, kind: 'DISTRICT', ...(parent ? { parent } : {}) });
  return data;
}

export function addMediations(data: Dataset, list: readonly Mediation[]): Dataset {
  for (const [n, mediation] of list.entries())
    data.add(DisputeMediation, {
      id: uuidOf('mediation', n),
      number: `调解${n}`,
      title: '一起纠纷',
      summary: '案情',
      status: 'SETTLED',
      isSettledLocally: true,
      beneficiaryCount: 2,
      ...mediation,
    });
  return data;
}
