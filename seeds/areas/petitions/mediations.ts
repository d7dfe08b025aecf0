import { Grid } from '../../../schema/grids/grid.js';
import { valueLabel } from '../../../schema/kit/declare/choices.js';
import {
  type DisputeCategory as Category,
  DisputeCategory,
  type MediationStage,
  type MediationStatus,
} from '../../../schema/petitions/dispute.choices.js';
import { DisputeMediation } from '../../../schema/petitions/dispute-mediation.js';
import { DisputeMediator } from '../../../schema/petitions/dispute-mediator.js';
import type { Dataset } from '../../kit/dataset.js';
import { disputeText } from '../../kit/disputes.js';
import { divide, weightsOf } from '../../kit/distribute.js';
import { person } from '../../kit/names.js';
import { type Random, randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { type MediationsOfPlace, mediationPlaces } from '../../places/mediations.js';
import { fishingBoat } from '../../places/petitions.js';
import { earliest, recordedUntil } from '../as-of.js';
import { maskedName } from '../citizens.js';
import { dayBetween } from '../day-between.js';
import { addDays } from '../days.js';
import { deputiesOf, type SeedDeputy } from '../deputies.js';
import { memoize } from '../memoize.js';
import { agencyIdOf, divisionOf, subtreeOf, villagesOf } from '../organisations.js';
import { stationNear } from '../stations/nearby.js';
import { textPlace } from '../text-place.js';
import type { Dispute } from './register.js';

/** Mediations of the places, and those of petitions that are disputes. */
export function seedMediations(data: Dataset, disputes: readonly Dispute[]): Table {
  const table = new Table(data);
  const left = new Set(disputes);
  for (const place of mediationPlaces) mediateAll(table, place, left);
  for (const dispute of left) table.mediate({ ...ofPetition(dispute), stage: 'WITHOUT_LITIGATION' });
  const { division, day, title, summary, outcome, amountFen } = fishingBoat;
  table.mediate({
    division,
    category: 'ACCIDENT',
    stage: 'PRE_LITIGATION',
    team: '海上枫桥调解室',
    openedOn: day,
    closedOn: day,
    isSettled: true,
    amountFen,
    words: { title, summary, outcome },
  });
  return table;
}

/** Petitions of a county count among its mediations; a smaller place counts its own only. */
function mediateAll(table: Table, place: MediationsOfPlace, left: Set<Dispute>): void {
  const { random } = table;
  const { division, from, to, closed, failed = 0, open = 0, categories, stages, team, agency } = place;
  const isCounty = divisionOf(division).level === 'COUNTY';
  const own = isCounty ? [...left].filter((one) => one.division.startsWith(subtreeOf(division))) : [];
  for (const one of own) left.delete(one);
  const finished = own.filter(({ closedOn }) => closedOn).slice(0, closed - failed);
  for (const one of own.filter((dispute) => !dispute.closedOn || finished.includes(dispute)))
    table.mediate({ ...ofPetition(one), stage: random.pick(stages) });
  const count = closed - finished.length;
  const amounts = place.amountFen && divide(place.amountFen, weightsOf(count, random), 100_000n);
  const people = place.beneficiaries && divide(BigInt(place.beneficiaries), weightsOf(count, random));
  const spots = villagesOf(division).map(({ code }) => code);
  for (let n = 0; n < count + open; n++) {
    const isClosed = n < count;
    const openedOn = dayBetween(random, isClosed ? from : addDays(to, -40), isClosed ? addDays(to, -20) : to);
    table.mediate({
      division: random.pick(spots),
      category: categories && random.pick(categories),
      stage: random.pick(stages),
      team,
      agency,
      openedOn,
      ...(isClosed && { closedOn: addDays(openedOn, random.int(1, 20)), isSettled: n >= failed }),
      ...(isClosed && amounts && { amountFen: Number(amounts[n]) }),
      ...(isClosed && people && { beneficiaries: Number(people[n]) }),
    });
  }
}

const ofPetition = ({ petition, division, category, summary, openedOn, closedOn }: Dispute) => ({
  petition,
  division,
  category,
  openedOn,
  closedOn,
  isSettled: closedOn !== undefined,
  words: { summary },
});

interface Plan {
  readonly division: string;
  readonly stage: MediationStage;
  readonly openedOn: string;
  readonly closedOn?: string | undefined;
  readonly isSettled?: boolean;
  readonly category?: Category | undefined;
  readonly team?: string | undefined;
  readonly agency?: string | undefined;
  readonly petition?: string;
  readonly amountFen?: number;
  readonly beneficiaries?: number;
  readonly words?: { readonly title?: string; readonly summary: string; readonly outcome?: string };
}

interface Cell {
  readonly id: string;
  readonly division: string;
}

/** Where disputes are mediated. */
export class Table {
  readonly random: Random;
  readonly #grids: ReadonlyMap<string, readonly Cell[]>;
  readonly #deputies = new Map<string, readonly SeedDeputy[]>();
  readonly #numbers = new Map<string, number>();
  #count = 0;

  /** Ids and choices follow from the name; what happens after `until` is not known. */
  constructor(
    private readonly data: Dataset,
    private readonly name = 'mediation',
    private readonly until = recordedUntil,
  ) {
    this.random = randomOf(`petitions/${name}s`);
    this.#grids = Map.groupBy(data.of(Grid) as unknown as readonly Cell[], ({ division }) => division);
  }

  /** The station where a team has its room, or where the deputies met the parties: of those that were open then, every other time. */
  #stationFor({ division, openedOn, team }: Plan): string | undefined {
    if (!team && this.#count % 2) return undefined;
    return stationNear(this.data, division, openedOn)?.id;
  }

  /** Adds one and returns its id. */
  mediate(plan: Plan): string {
    const { random } = this;
    const { division, stage, openedOn, closedOn, isSettled = false, team, petition, words } = plan;
    const text = disputeText(random, textPlace(division), isSettled, plan.category);
    const { category } = text;
    const id = uuidOf(this.name, this.#count++, new Date(openedOn));
    const settledOn = isSettled && closedOn ? closedOn : undefined;
    const hasMoney = settledOn && ['WAGE', 'COMPENSATION', 'ACCIDENT', 'CONSUMER'].includes(category);
    const amountFen = plan.amountFen ?? (hasMoney ? 100_000 * random.int(2, 60) : undefined);
    const place = divisionOf(`${division.slice(0, 9)}000`).name;
    const grids = this.#grids.get(division);
    const station = this.#stationFor(plan);
    this.data.add(DisputeMediation, {
      id,
      number: this.#number(division, openedOn),
      title: words?.title ?? `${place}${valueLabel(DisputeCategory, category)}纠纷调解`,
      summary: words?.summary ?? text.summary,
      partiesMasked: `${maskedName(random, division)}、${maskedName(random, division)}`,
      category,
      stage,
      status: this.#status(closedOn, isSettled, openedOn),
      isPublished: words?.title !== undefined || (isSettled && random.chance(0.2)),
      division,
      openedOn,
      isSettledLocally: settledOn !== undefined,
      beneficiaryCount: plan.beneficiaries ?? random.int(1, 6),
      ...(team && { team }),
      ...(plan.agency && { agency: agencyIdOf(division.slice(0, 6), plan.agency) }),
      ...(petition && { petition }),
      ...(grids && { grid: grids[this.#count % grids.length]!.id }),
      ...(station && { station }),
      ...(settledOn && { settledOn }),
      ...(closedOn && { closedOn: earliest(closedOn, this.until), outcome: words?.outcome ?? text.outcome }),
      ...(amountFen !== undefined && { amountSettledFen: amountFen }),
    });
    this.#seat(id, division, plan.agency !== undefined);
    return id;
  }

  #status(closedOn: string | undefined, isSettled: boolean, openedOn: string): MediationStatus {
    const { random } = this;
    if (closedOn)
      return isSettled
        ? random.pick(['PERFORMED', 'CLOSED', 'CLOSED', 'SETTLED'] as const)
        : random.pick(['FAILED', 'REFERRED'] as const);
    return addDays(openedOn, 4) > this.until ? 'OPENED' : random.pick(['ACCEPTED', 'MEDIATING', 'MEDIATING'] as const);
  }

  /** A deputy of the township leads; another, a mediator or a legal aide may sit beside her. */
  #seat(mediation: string, division: string, hasAid: boolean): void {
    const { random } = this;
    const near = [division.slice(0, 9), division.slice(0, 6)]
      .map((prefix) => memoize(this.#deputies, prefix, () => deputiesOf(this.data, prefix)))
      .find(({ length }) => length > 1)!;
    const [lead, second] = random.sample(near, 2);
    let seats = 0;
    const add = (role: DisputeMediator['role'], who: { deputy: string } | { name: string }) =>
      this.data.add(DisputeMediator, { id: uuidOf(`mediator/${mediation}`, seats++), mediation, role, ...who });
    add('LEAD', { deputy: lead!.id });
    if (random.chance(0.3)) add('MEDIATOR', { deputy: second!.id });
    if (hasAid) add('INSPECTOR', { name: person(random, division).name });
    if (random.chance(hasAid ? 0.8 : 0.3))
      add(hasAid ? 'LEGAL_AID' : 'MEDIATOR', { name: person(random, division).name });
  }

  #number(division: string, openedOn: string): string {
    const key = `T${division.slice(0, 6)}-${openedOn.slice(0, 4)}`;
    const n = (this.#numbers.get(key) ?? 0) + 1;
    this.#numbers.set(key, n);
    return `${key}-${String(n).padStart(5, '0')}`;
  }
}
