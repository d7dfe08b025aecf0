import { Deputy } from '../../schema/deputies/deputy.js';
import { Mandate } from '../../schema/deputies/mandate.js';
import type { CongressLevel } from '../../schema/organisations/congress.choices.js';
import type { Dataset, RowOf } from '../kit/dataset.js';
import { uuidOf } from '../kit/uuid.js';
import { type DeputiesOfPlace, deputyPlaces } from '../places/deputies.js';
import { underWay } from './as-of.js';
import { addDays } from './days.js';
import { Election, lately, type Seat, type SeedDeputy } from './election.js';
import { congressIdOf, previousTermStartOf, subtreeOf, termOf } from './organisations.js';

export type { SeedDeputy } from './election.js';

export function seedDeputies(data: Dataset): void {
  for (const place of deputyPlaces) {
    const election = new Election(place, underWay(data, lately));
    election.hold();
    for (const deputy of election.deputies) data.add(Deputy, deputy);
    for (const [n, seat] of election.seats.entries()) addMandate(data, place, seat, n);
    for (const { deputy, level, status } of election.seats) if (status === 'ACTIVE') memoize(data, level, deputy);
  }
}

const levels: readonly CongressLevel[] = ['TOWNSHIP', 'COUNTY', 'PREFECTURE', 'PROVINCE', 'NATIONAL'];

/** Acting deputies by level and county of residence, so that finding those of a town is cheap. */
type Acting = Map<CongressLevel, Map<string, SeedDeputy[]>>;
const actingIn = new WeakMap<Dataset, Acting>();

function actingOf(data: Dataset): Acting {
  const known = actingIn.get(data) ?? new Map(levels.map((level) => [level, new Map<string, SeedDeputy[]>()]));
  actingIn.set(data, known);
  return known;
}

function memoize(data: Dataset, level: CongressLevel, deputy: SeedDeputy): void {
  const byCounty = actingOf(data).get(level)!;
  const county = deputy.division.slice(0, 6);
  const deputies = byCounty.get(county);
  if (deputies) deputies.push(deputy);
  else byCounty.set(county, [deputy]);
}

/** Acting deputies who live in a subtree; with a level, those who sit in a congress of that level. */
export function deputiesOf(data: Dataset, prefix: string, level?: CongressLevel): SeedDeputy[] {
  const start = subtreeOf(prefix);
  const near = [...(level ? [level] : levels)].flatMap((l) =>
    [...actingOf(data).get(l)!]
      .filter(([county]) => county.startsWith(start.slice(0, 6)))
      .flatMap(([, deputies]) => deputies),
  );
  const found = start.length > 6 ? near.filter(({ division }) => division.startsWith(start)) : near;
  return level ? found : [...new Set(found)];
}

/** Members of the standing committee of a prefecture or county, as `committeeMembersOf(data, '1506')`. */
export function committeeMembersOf(data: Dataset, code: string): SeedDeputy[] {
  const congress = congressIdOf(code.padEnd(12, '0'));
  const members = new Set(
    data
      .of(Mandate)
      .filter((m) => m.congress === congress && m.isStandingCommitteeMember && m.status === 'ACTIVE')
      .map((m) => m.deputy),
  );
  return (data.of(Deputy) as unknown as readonly SeedDeputy[]).filter(({ id }) => members.has(id));
}

/** Deputies who are or were members of a standing committee, of any congress. */
export const everOnCommittee = (data: Dataset): ReadonlySet<string> =>
  new Set(data.of(Mandate).flatMap((one) => (one.isStandingCommitteeMember ? [one.deputy as string] : [])));

const mandatesIn = new WeakMap<Dataset, Map<string, RowOf<Mandate>[]>>();

/** The mandate of a deputy in the congress of a division on a day. Throws if there is none. */
export function mandateOn(data: Dataset, { id, name }: SeedDeputy, congress: string, day: string): string {
  const held = mandatesIn.get(data) ?? Map.groupBy(data.of(Mandate) as RowOf<Mandate>[], seatOf);
  mandatesIn.set(data, held);
  const mandates = held.get(seatOf({ deputy: id, congress: congressIdOf(congress) })) ?? [];
  const mandate = mandates.find(({ startedOn, endedOn }) => startedOn! <= day && (endedOn ?? day) >= day);
  if (!mandate) throw new Error(`${name} has no mandate in the congress of ${congress} on ${day}`);
  return mandate.id!;
}

const seatOf = ({ deputy, congress }: RowOf<Mandate>) => `${deputy} ${congress}`;

function addMandate(data: Dataset, place: DeputiesOfPlace, seat: Seat, n: number): void {
  const { deputy, level: _level, congress, ...rest } = seat;
  const term = termOf(congress);
  const isStandingCommitteeMember = seat.committeePost !== undefined;
  const both = { deputy: deputy.id, congress: congressIdOf(congress), isStandingCommitteeMember };
  data.add(Mandate, {
    id: uuidOf(`mandate/${place.prefix}`, n),
    ...both,
    ...rest,
    term,
    ...(seat.status === 'SUSPENDED' && { suspensionReason: 'IN_CUSTODY_CRIMINAL_CASE' as const }),
  });
  if (!place.previousTerm) return;
  data.add(Mandate, {
    id: uuidOf(`mandate/${place.prefix}/previous`, n),
    ...both,
    ...rest,
    term: term - 1,
    status: 'TERMINATED',
    terminationReason: 'TERM_ENDED',
    startedOn: previousTermStartOf(congress),
    endedOn: addDays(seat.startedOn, -1),
  });
}
