import { type AgentKind, PetitionAgent } from '../../../schema/petitions/petition-agent.js';
import { Station } from '../../../schema/stations/station.js';
import type { Dataset } from '../../kit/dataset.js';
import { divide } from '../../kit/distribute.js';
import { person } from '../../kit/names.js';
import { type Random, randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { ordosAgents, ordosCases, ordosCounts, otherCases } from '../../places/petitions.js';
import { latest } from '../as-of.js';
import { dayBetween } from '../day-between.js';
import { addDays } from '../days.js';
import { deputiesOf, type SeedDeputy } from '../deputies.js';
import { divisionOf, subtreeOf } from '../organisations.js';
import { type Opened, openedOn, pickThere } from '../pick-there.js';

export interface Agent {
  readonly id: string;
  readonly division: string;
  readonly deputy?: string | undefined;
  readonly station?: string | undefined;
  readonly appointedOn: string;
  readonly endedOn?: string | undefined;
}

/** The petition agents as they are appointed, and who is in office when. */
export class Agents {
  readonly random: Random = randomOf('petitions/agents');
  readonly #byPlace = new Map<string, Agent[]>();
  readonly #stations: ReadonlyMap<string, readonly Opened[]>;
  #count = 0;

  constructor(private readonly data: Dataset) {
    const stations = data.of(Station) as unknown as readonly Opened[];
    this.#stations = Map.groupBy(stations, ({ division }) => division.slice(0, 9));
    this.#ordos();
    for (const { division, agents } of otherCases) if (agents > 0) this.#others(division, agents);
  }

  /**
   * One who was in office on that day and works for the people of the division: an agent of its township, else the
   * first of the place, who works for all of it.
   */
  inOffice(place: string, division: string, day: string): Agent {
    const agents = this.#byPlace.get(place) ?? [];
    const acting = agents.filter(({ appointedOn, endedOn }) => appointedOn <= day && !(endedOn && endedOn < day));
    const near = acting.filter((agent) => division.startsWith(subtreeOf(agent.division)));
    return this.random.pick(near);
  }

  /** 553 at the first count, 1243 at the second, in every banner some from the beginning. */
  #ordos(): void {
    const { random } = this;
    const { first, second, ended, firstOf } = ordosAgents;
    const banners = ordosCases.map(([banner]) => banner);
    const known = banners.reduce((sum, banner) => sum + (firstOf[banner] ?? 0), 0);
    const others = banners.filter((banner) => !firstOf[banner]);
    const size = (banner: string) => deputiesOf(this.data, banner).length;
    const rest = divide(BigInt(first - known), others.map(size));
    const early = banners.map((banner) => firstOf[banner] ?? Number(rest[others.indexOf(banner)]));
    const free = banners.map((banner, i) => size(banner) - early[i]!);
    const late = divide(BigInt(second - first + ended), free);
    const leaving = divide(BigInt(ended), early);
    for (const [i, banner] of banners.entries()) {
      const deputies = random.shuffle(deputiesOf(this.data, banner));
      for (const [n, deputy] of deputies.slice(0, early[i]! + Number(late[i])).entries()) {
        const isEarly = n < early[i]!;
        const [from, to] = isEarly
          ? [ordosCounts.since, addDays(ordosCounts.first, -10)]
          : [addDays(ordosCounts.first, 5), addDays(ordosCounts.second, -10)];
        const leaves = isEarly && n > 0 && n <= Number(leaving[i]);
        this.#appoint(banner, deputy.division, n === 0 ? ordosCounts.since : dayBetween(random, from, to), {
          deputy,
          endedOn: leaves ? dayBetween(random, '2024-05-01', '2024-09-30') : undefined,
        });
      }
    }
  }

  /** Two thirds are deputies. */
  #others(place: string, count: number): void {
    const { random } = this;
    const from = otherCases.find(({ division }) => division === place)!.from;
    const drawn = random.sample(deputiesOf(this.data, place), count);
    // The first are in office from the first case on.
    const inOrder = drawn.toSorted((a, b) => Number(a.firstElectedOn > from) - Number(b.firstElectedOn > from));
    for (const [n, deputy] of inOrder.entries()) {
      const kind = n % 3 === 2 ? random.pick(['VILLAGE_OFFICIAL', 'MEDIATOR', 'LAWYER'] as const) : 'DEPUTY';
      const day = n < 3 ? from : latest(dayBetween(random, from, addDays(from, 200)), deputy.firstElectedOn);
      this.#appoint(place, deputy.division, day, kind === 'DEPUTY' ? { deputy } : { kind });
    }
  }

  #appoint(
    place: string,
    home: string,
    appointedOn: string,
    {
      deputy,
      kind = 'DEPUTY',
      endedOn,
    }: { deputy?: SeedDeputy | undefined; kind?: AgentKind; endedOn?: string | undefined },
  ): void {
    const id = uuidOf('petition-agent', this.#count++, new Date(appointedOn));
    const agents = this.#byPlace.get(place) ?? [];
    const stations = this.#stations.get(home.slice(0, 9));
    // People go to an agent of their township; the first agent of a place takes the others in.
    const division = agents.length === 0 ? divisionOf(place).code : `${home.slice(0, 9)}000`;
    const who = deputy ? { deputy: deputy.id } : { name: person(this.random, home).name };
    const station = pickThere(this.random, stations, appointedOn, openedOn)?.id;
    this.data.add(PetitionAgent, {
      id,
      kind,
      division,
      appointedOn,
      ...(endedOn && { endedOn }),
      ...who,
      ...(station && { station }),
    });
    this.#byPlace.set(place, agents);
    agents.push({ id, division, deputy: deputy?.id, station, appointedOn, endedOn });
  }
}
