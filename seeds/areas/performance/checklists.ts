import { DutyChecklist } from '../../../schema/performance/duty-checklist.js';
import { DutyChecklistItem } from '../../../schema/performance/duty-checklist-item.js';
import type { Dataset } from '../../kit/dataset.js';
import { type Random, randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { checklists, checklistTasks } from '../../places/performance.js';
import { recordedUntil } from '../as-of.js';
import { deputiesOf } from '../deputies.js';

/** Yearly lists of duties; a few tasks are not done when the year is over: what queries for gaps find. */
export function seedChecklists(data: Dataset): void {
  const { city, lawVersion, years } = checklists;
  const random = randomOf(`checklists/${city}`);
  const deputies = random.shuffle(deputiesOf(data, city, 'PREFECTURE'));
  for (const { year, deputies: count } of years)
    for (const [n, { id: deputy }] of deputies.slice(0, count).entries()) {
      const issuedOn = `${year}-01-20`;
      const checklist = uuidOf(`checklist/${city}/${year}`, n, new Date(issuedOn));
      const status = `${year}-12-31` < data.day ? 'CLOSED' : 'ISSUED';
      const likely = `${year}-12-31` < recordedUntil ? 0.96 : 0.72;
      data.add(DutyChecklist, { id: checklist, deputy, division: city, year, status, lawVersion, issuedOn });
      for (const [place, { kind, task, target: targetCount }] of checklistTasks.entries())
        data.add(DutyChecklistItem, {
          id: uuidOf(`checklist-item/${checklist}`, place, new Date(issuedOn)),
          checklist,
          position: place + 1,
          kind,
          task,
          targetCount,
          doneCount: doneOf(random, targetCount, likely),
          dueOn: kind === 'PRE_SESSION_INSPECTION' ? `${year}-12-15` : `${year}-12-31`,
        });
    }
}

const doneOf = (random: Random, target: number, likely: number): number =>
  random.chance(likely) ? target + (random.chance(0.2) ? 1 : 0) : random.int(0, target - 1);
