import { HotlineWorkOrder, type WorkOrderStatus } from '../../../schema/petitions/hotline-work-order.js';
import type { WorkMethod } from '../../../schema/petitions/petition.choices.js';
import { WorkOrderSupervision } from '../../../schema/petitions/work-order-supervision.js';
import type { Dataset } from '../../kit/dataset.js';
import type { Random } from '../../kit/random.js';
import type { feedbackText } from '../../kit/texts.js';
import { uuidOf } from '../../kit/uuid.js';
import { addDays } from '../days.js';
import { deputiesOf, type SeedDeputy } from '../deputies.js';
import { agencyIdOf } from '../organisations.js';
import { categoryOf, unitsOf } from '../suggestions/categories.js';

const methods: readonly WorkMethod[] = ['SUPERVISE', 'WATCH', 'ASSIST', 'INVESTIGATE'];

export interface Call {
  readonly id: string;
  /** Number among all calls. */
  readonly n: number;
  readonly division: string;
  readonly text: ReturnType<typeof feedbackText>;
  readonly status: WorkOrderStatus;
  readonly isDifficult: boolean;
  readonly receivedOn: string;
  readonly closedOn?: string | undefined;
}

/** A work order as it would be mirrored; returns the deputies who may press for it. */
export function mirror(data: Dataset, random: Random, call: Call): readonly SeedDeputy[] {
  const { id, n, division, text, status, isDifficult, receivedOn, closedOn } = call;
  const county = division.slice(0, 6);
  const neighbours = deputiesOf(data, division.slice(0, 9));
  const near = neighbours.length > 0 ? neighbours : deputiesOf(data, county);
  data.add(HotlineWorkOrder, {
    id,
    externalId: `12345-${county}-${receivedOn.replaceAll('-', '')}${String(n).padStart(5, '0')}`,
    title: `${text.at}${text.topic}问题`,
    content: text.text,
    category: categoryOf(text.category),
    status,
    isDifficult,
    division,
    ...(status !== 'RECEIVED' && {
      agency: agencyIdOf(county, unitsOf(`${county}000000`, text.category)[0] ?? 'LETTERS'),
    }),
    ...(random.chance(0.15) && { reportedBy: random.pick(near).id }),
    receivedOn,
    dueOn: addDays(receivedOn, 7),
    syncedAt: data.loadedAt as unknown as Date,
    ...(closedOn && { closedOn, ...calledBack(random) }),
  });
  return near;
}

/** What the caller says when the hotline calls back, if anything. */
export const calledBack = (random: Random): Pick<HotlineWorkOrder, 'satisfaction'> | false =>
  random.chance(0.6) && {
    satisfaction: random.weighted([
      ['SATISFIED', 80],
      ['BASICALLY_SATISFIED', 15],
      ['DISSATISFIED', 5],
    ] as const),
  };

export const solved = '经代表督办，历史遗留问题已解决。';

/** A deputy presses for one until it is closed. */
export function press(
  data: Dataset,
  random: Random,
  { id: workOrder, division, closedOn }: Call,
  near: readonly SeedDeputy[],
  startedOn: string,
): void {
  data.add(WorkOrderSupervision, {
    id: uuidOf(`work-order-supervision/${workOrder}`, 0, new Date(startedOn)),
    workOrder,
    deputy: random.pick(near).id,
    division,
    workMethods: random.sample(methods, random.int(1, 3)),
    status: closedOn ? 'RESOLVED' : 'OPEN',
    startedOn,
    note: '已实地查看并与承办单位沟通，明确责任和时限。',
    ...(closedOn && { endedOn: closedOn, outcome: solved }),
  });
}
