import { DeputyInitiative } from '../../../schema/performance/deputy-initiative.js';
import { InitiativeMetric } from '../../../schema/performance/initiative-metric.js';
import type { Dataset } from '../../kit/dataset.js';
import { uuidOf } from '../../kit/uuid.js';
import { initiatives } from '../../places/initiatives.js';
import { deputiesOf, type SeedDeputy } from '../deputies.js';
import { storyOf } from '../suggestions/stories.js';

/** Services and businesses that deputies set up, with what was measured. */
export function seedInitiatives(data: Dataset): void {
  for (const [n, { deputyOf, metrics, ...row }] of initiatives.entries()) {
    const initiative = uuidOf('initiative', n, new Date(row.startedOn));
    const deputy = leaderOf(data, row.division, deputyOf);
    data.add(DeputyInitiative, { id: initiative, ...row, deputy: deputy.id, status: 'RUNNING' });
    for (const [k, [measure, quantity, unit, measuredOn, isExpected = false]] of metrics.entries())
      data.add(InitiativeMetric, {
        id: uuidOf(`metric/${initiative}`, k, new Date(measuredOn)),
        initiative,
        measure,
        quantity,
        unit,
        year: Number(measuredOn.slice(0, 4)),
        isExpected,
        measuredOn,
      });
  }
}

/** 独贵塔拉镇 has one deputy of whom the source tells; elsewhere the nearest of the level. */
function leaderOf(data: Dataset, division: string, level: Parameters<typeof deputiesOf>[2]): SeedDeputy {
  if (division.startsWith('150625103')) return storyOf(data, 'drainage').deputy;
  for (const digits of [12, 9, 6]) {
    const [deputy] = deputiesOf(data, division.slice(0, digits), level);
    if (deputy) return deputy;
  }
  throw new Error(`no deputy near ${division}`);
}
