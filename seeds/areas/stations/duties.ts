import { DutyRoster, type DutyStatus, type Fixity } from '../../../schema/stations/duty-roster.js';
import type { Dataset } from '../../kit/dataset.js';
import { type Random, randomOf } from '../../kit/random.js';
import { receptionTopic } from '../../kit/texts.js';
import { uuidOf } from '../../kit/uuid.js';
import { danyang, ordos } from '../../places/stations.js';
import { recordedUntil, underWay } from '../as-of.js';
import { dayBetween } from '../day-between.js';
import { addDays } from '../days.js';
import { deputiesOf, type SeedDeputy } from '../deputies.js';
import { subtreeOf } from '../organisations.js';
import { textPlace } from '../text-place.js';
import { type Crew, Turns } from './crews.js';

const mode = (random: Random, flexible: number): Fixity => (random.chance(flexible) ? 'FLEXIBLE' : 'FIXED');

/** Turns of duty as they are put on the roster; ids and choices follow from the name. */
export class Roster {
  readonly random: Random;
  #count = 0;

  constructor(
    private readonly data: Dataset,
    private readonly name: string,
  ) {
    this.random = randomOf(`stations/${name}`);
  }

  /** A turn on a day, which is over before the day of loading and planned from then on; `served` is told by a source. */
  add(crew: Crew, deputy: SeedDeputy, day: string, served = false): void {
    const { random } = this;
    const danyangs = crew.division.startsWith(subtreeOf(danyang.city));
    const [timeMode, placeMode, topicMode] = [0, 1, 2].map(() => mode(random, danyangs ? 0.45 : 0.1)) as [
      Fixity,
      Fixity,
      Fixity,
    ];
    const done: DutyStatus = served || random.chance(0.93) ? 'SERVED' : random.chance(0.5) ? 'MISSED' : 'CANCELLED';
    // Nobody is on duty before the station opens.
    const dutyOn = day < crew.openedOn ? addDays(crew.openedOn, this.#count % 14) : day;
    const place = textPlace(crew.division);
    this.data.add(DutyRoster, {
      id: uuidOf(this.name === 'duties' ? 'duty-roster' : this.name, this.#count++, new Date(day)),
      station: crew.id,
      deputy: deputy.id,
      dutyOn,
      shift: random.pick(['MORNING', 'MORNING', 'AFTERNOON', 'ALL_DAY']),
      timeMode,
      placeMode,
      topicMode,
      ...(placeMode === 'FLEXIBLE' && { place: `${place.village ?? place.town}走访选民` }),
      ...(topicMode === 'FIXED' && { topic: receptionTopic(random, place) }),
      status: day >= this.data.day ? 'PLANNED' : done,
    });
  }
}

/** Turns of the years that the documents tell of, and those that were planned by then. */
export function duties(data: Dataset, stations: readonly Crew[]): void {
  const roster = new Roster(data, 'duties');
  const { random } = roster;
  const add = (crew: Crew, deputy: SeedDeputy, day: string, served = false) =>
    roster.add(crew, deputy, day < recordedUntil ? day : underWay(data, day), served);
  const cityDeputies = new Set(deputiesOf(data, ordos.city, 'PREFECTURE').map(({ id }) => id));
  for (const crew of stations) {
    const turns = new Turns(crew.deputies);
    // 287 city deputies of Ordos have all been to a home or station (figure 199).
    for (const deputy of crew.deputies.filter(({ id }) => cityDeputies.has(id)))
      add(crew, deputy, dayBetween(random, '2023-09-01', '2024-09-30'), true);
    if (crew.deputies.length === 0) continue;
    const isRota = crew.kind === 'DEPUTY_HOME' && crew.division.startsWith(subtreeOf(ordos.rota));
    if (isRota) for (let week = 0; week < 26; week++) add(crew, turns.next(), addDays('2024-06-05', 7 * week));
    else if (random.chance(crew.kind === 'PRACTICE_STATION' || crew.kind === 'CONTACT_POINT' ? 0.2 : 0.6))
      for (let k = random.int(1, 3); k > 0; k--)
        add(crew, turns.next(), addDays(dayBetween(random, '2023-01-01', '2024-12-20'), k));
  }
}
