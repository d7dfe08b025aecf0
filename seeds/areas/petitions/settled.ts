import { DisputeMediation } from '../../../schema/petitions/dispute-mediation.js';
import { HazardCheck } from '../../../schema/petitions/hazard-check.js';
import { HotlineWorkOrder } from '../../../schema/petitions/hotline-work-order.js';
import { inHandling } from '../../../schema/petitions/petition.choices.js';
import { PetitionCase } from '../../../schema/petitions/petition-case.js';
import { WorkOrderSupervision } from '../../../schema/petitions/work-order-supervision.js';
import type { Dataset, Row } from '../../kit/dataset.js';
import { disputeText } from '../../kit/disputes.js';
import { type Random, randomOf } from '../../kit/random.js';
import { earliest } from '../as-of.js';
import { addDays } from '../days.js';
import { doneSince } from '../done-since.js';
import { agencyIdOf } from '../organisations.js';
import { textPlace } from '../text-place.js';
import { findings } from './findings.js';
import { outcomes, resultOf } from './standing.js';
import { calledBack, solved } from './work-order.js';

/** What was open on the last day of the documents has come to its end since then. */
export function settlePetitions(data: Dataset): void {
  const of = (kind: string, { id }: Row) => randomOf(`settled/${kind}/${id}`);
  const mediations = Map.groupBy(data.of(DisputeMediation).filter(isOpen), ({ petition }) => petition);
  for (const one of data.of(PetitionCase)) {
    if (inReview.includes(one.status as string)) data.amend(PetitionCase, one, { status: 'CLOSED' });
    const { registeredOn, notifiedOn, concludedOn } = one as Readonly<Record<string, string>>;
    if (concludedOn && !notifiedOn)
      data.amend(PetitionCase, one, { notifiedOn: earliest(addDays(registeredOn!, 9), concludedOn) });
    if (inHandling.includes(one.status as string))
      conclude(data, of('petition', one), one, mediations.get(one.id) ?? []);
  }
  for (const one of mediations.get(undefined) ?? []) {
    const random = of('mediation', one);
    end(data, random, one, doneSince(random, addDays(one.openedOn as string, 30)), random.chance(0.92));
  }
  for (const one of data.of(HazardCheck)) if (one.dueOn && !one.resolvedOn) resolve(data, of('hazard', one), one);
  const pressed = Map.groupBy(data.of(WorkOrderSupervision), ({ workOrder }) => workOrder);
  for (const one of data.of(HotlineWorkOrder))
    if (!one.closedOn) close(data, of('work order', one), one, pressed.get(one.id) ?? []);
}

const inReview = ['REVIEW', 'RECHECK'];
const isOpen = ({ closedOn }: Row): boolean => closedOn === undefined;

/** With its mediation, if it is in one: what is settled there is resolved. */
function conclude(data: Dataset, random: Random, petition: Row, mediations: readonly Row[]): void {
  const { registeredOn, dueOn, notifiedOn, agencyMode, agency, division } = petition as Readonly<
    Record<string, string>
  >;
  const concludedOn = doneSince(random, dueOn!);
  const drawn = resultOf(random);
  const result = mediations.length > 0 && drawn !== 'RESOLVED' ? 'REFERRED_TO_LEGAL_WAY' : drawn;
  for (const one of mediations) end(data, random, one, concludedOn, result === 'RESOLVED');
  data.amend(PetitionCase, petition, {
    status: random.chance(0.5) ? 'CONCLUDED' : 'CLOSED',
    notifiedOn: notifiedOn ?? earliest(addDays(registeredOn!, random.int(6, 14)), concludedOn),
    concludedOn,
    result,
    outcome: outcomes[result],
    ...(!agency && agencyMode !== 'FIRST_CONTACT' && { agency: agencyIdOf(division!.slice(0, 6), 'LETTERS') }),
  });
}

function end(data: Dataset, random: Random, mediation: Row, closedOn: string, isSettled: boolean): void {
  const { division, category } = mediation as { division: string; category: DisputeMediation['category'] };
  data.amend(DisputeMediation, mediation, {
    status: isSettled ? random.pick(['PERFORMED', 'CLOSED', 'SETTLED'] as const) : 'REFERRED',
    isSettledLocally: isSettled,
    ...(isSettled && { settledOn: closedOn }),
    closedOn,
    outcome: disputeText(random, textPlace(division), isSettled, category).outcome,
  });
}

function resolve(data: Dataset, random: Random, hazard: Row): void {
  const { division, dueOn, agency, kind } = hazard as Readonly<Record<string, string>> & Pick<HazardCheck, 'kind'>;
  data.amend(HazardCheck, hazard, {
    status: random.pick(['RESOLVED', 'CLOSED', 'CLOSED'] as const),
    resolvedOn: doneSince(random, dueOn!),
    ...(!agency && { agency: agencyIdOf(division!.slice(0, 6), findings[kind][1]) }),
  });
}

/** With the supervision by which a deputy pressed for it. */
function close(data: Dataset, random: Random, order: Row, supervisions: readonly Row[]): void {
  const closedOn = doneSince(random, order.dueOn as string);
  data.amend(HotlineWorkOrder, order, { status: 'CLOSED', closedOn, ...calledBack(random) });
  for (const one of supervisions)
    if (!one.endedOn) data.amend(WorkOrderSupervision, one, { status: 'RESOLVED', endedOn: closedOn, outcome: solved });
}
