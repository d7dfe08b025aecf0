import { HotlineWorkOrder, type WorkOrderStatus } from '../../../schema/petitions/hotline-work-order.js';
import type { WorkMethod } from '../../../schema/petitions/petition.choices.js';
import { WorkOrderSupervision } from '../../../schema/petitions/work-order-supervision.js';
import type { Dataset } from '../../kit/dataset.js';
import { randomOf } from '../../kit/random.js';
import { feedbackText } from '../../kit/texts.js';
import { uuidOf } from '../../kit/uuid.js';
import { hotlines } from '../../places/petitions.js';
import { recordedUntil } from '../as-of.js';
import { dayBetween } from '../day-between.js';
import { addDays } from '../days.js';
import { deputiesOf } from '../deputies.js';
import { agencyIdOf, villagesOf } from '../organisations.js';
import { categoryOf, unitsOf } from '../suggestions/categories.js';
import { textPlace } from '../text-place.js';

const methods: readonly WorkMethod[] = ['SUPERVISE', 'WATCH', 'ASSIST', 'INVESTIGATE'];

/** Work orders as they would be mirrored; deputies press for most of the difficult ones. */
export function seedHotline(data: Dataset): void {
  const random = randomOf('petitions/hotline');
  let count = 0;
  let supervisions = 0;
  for (const { city, orders, difficult, supervised } of hotlines) {
    const spots = villagesOf(city);
    for (let n = 0; n < orders; n++) {
      const division = random.pick(spots).code;
      const county = division.slice(0, 6);
      const isDifficult = n < difficult;
      const isSupervised = n < supervised;
      const receivedOn = dayBetween(random, '2023-02-01', isDifficult ? '2024-08-31' : '2024-10-30');
      const startedOn = addDays(receivedOn, random.int(8, 45));
      const isSolved = isSupervised ? random.chance(0.8) : random.chance(isDifficult ? 0.4 : 0.95);
      const closing = isSupervised
        ? addDays(startedOn, random.int(5, 50))
        : addDays(receivedOn, random.int(1, isDifficult ? 90 : 9));
      const closedOn = isSolved && closing <= recordedUntil ? closing : undefined;
      const text = feedbackText(random, textPlace(division));
      const deputies = deputiesOf(data, division.slice(0, 9));
      const near = deputies.length > 0 ? deputies : deputiesOf(data, county);
      const id = uuidOf('work-order', count, new Date(receivedOn));
      data.add(HotlineWorkOrder, {
        id,
        externalId: `12345-${county}-${receivedOn.replaceAll('-', '')}${String(count++).padStart(5, '0')}`,
        title: `${text.at}${text.topic}问题`,
        content: text.text,
        category: categoryOf(text.category),
        status: closedOn ? 'CLOSED' : statusOf(receivedOn, isDifficult),
        isDifficult,
        division,
        agency: agencyIdOf(county, unitsOf(`${county}000000`, text.category)[0] ?? 'LETTERS'),
        ...(random.chance(0.15) && { reportedBy: random.pick(near).id }),
        receivedOn,
        dueOn: addDays(receivedOn, 7),
        syncedAt: data.loadedAt as unknown as Date,
        ...(closedOn && { closedOn }),
        ...(closedOn &&
          random.chance(0.6) && {
            satisfaction: random.weighted([
              ['SATISFIED', 80],
              ['BASICALLY_SATISFIED', 15],
              ['DISSATISFIED', 5],
            ] as const),
          }),
      });
      if (isSupervised)
        data.add(WorkOrderSupervision, {
          id: uuidOf('work-order-supervision', supervisions++, new Date(startedOn)),
          workOrder: id,
          deputy: random.pick(near).id,
          division,
          workMethods: random.sample(methods, random.int(1, 3)),
          status: closedOn ? 'RESOLVED' : 'OPEN',
          startedOn,
          note: '已实地查看并与承办单位沟通，明确责任和时限。',
          ...(closedOn && { endedOn: closedOn, outcome: '经代表督办，历史遗留问题已解决。' }),
        });
    }
  }
}

function statusOf(receivedOn: string, isDifficult: boolean): WorkOrderStatus {
  if (receivedOn >= addDays(recordedUntil, -1)) return 'RECEIVED';
  if (receivedOn >= addDays(recordedUntil, -3)) return 'DISPATCHED';
  return isDifficult ? 'REOPENED' : receivedOn >= addDays(recordedUntil, -20) ? 'IN_HANDLING' : 'REPLIED';
}
