import type { WorkOrderStatus } from '../../../schema/petitions/hotline-work-order.js';
import type { Dataset } from '../../kit/dataset.js';
import { randomOf } from '../../kit/random.js';
import { feedbackText } from '../../kit/texts.js';
import { uuidOf } from '../../kit/uuid.js';
import { hotlines } from '../../places/petitions.js';
import { recordedUntil } from '../as-of.js';
import { dayBetween } from '../day-between.js';
import { addDays } from '../days.js';
import { villagesOf } from '../organisations.js';
import { textPlace } from '../text-place.js';
import { type Call, mirror, press } from './work-order.js';

/** Work orders as they would be mirrored; deputies press for most of the difficult ones. */
export function seedHotline(data: Dataset): void {
  const random = randomOf('petitions/hotline');
  let count = 0;
  for (const { city, orders, difficult, supervised } of hotlines) {
    const spots = villagesOf(city);
    for (let n = 0; n < orders; n++) {
      const division = random.pick(spots).code;
      const isDifficult = n < difficult;
      const isSupervised = n < supervised;
      const receivedOn = dayBetween(random, '2023-02-01', isDifficult ? '2024-08-31' : '2024-10-30');
      const startedOn = addDays(receivedOn, random.int(8, 45));
      const isSolved = isSupervised ? random.chance(0.8) : random.chance(isDifficult ? 0.4 : 0.95);
      const closing = isSupervised
        ? addDays(startedOn, random.int(5, 50))
        : addDays(receivedOn, random.int(1, isDifficult ? 90 : 9));
      const closedOn = isSolved && closing <= recordedUntil ? closing : undefined;
      const call: Call = {
        id: uuidOf('work-order', count, new Date(receivedOn)),
        n: count++,
        division,
        text: feedbackText(random, textPlace(division)),
        status: closedOn ? 'CLOSED' : statusOf(receivedOn, isDifficult),
        isDifficult,
        receivedOn,
        closedOn,
      };
      const near = mirror(data, random, call);
      if (isSupervised) press(data, random, call, near, startedOn);
    }
  }
}

function statusOf(receivedOn: string, isDifficult: boolean): WorkOrderStatus {
  if (receivedOn >= addDays(recordedUntil, -1)) return 'RECEIVED';
  if (receivedOn >= addDays(recordedUntil, -3)) return 'DISPATCHED';
  return isDifficult ? 'REOPENED' : receivedOn >= addDays(recordedUntil, -20) ? 'IN_HANDLING' : 'REPLIED';
}
