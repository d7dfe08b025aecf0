import type { ProposerKind } from '../../../schema/projects/livelihood.choices.js';
import { Station } from '../../../schema/stations/station.js';
import type { FeedbackChannel } from '../../../schema/suggestions/feedback.choices.js';
import type { Dataset } from '../../kit/dataset.js';
import { type Random, randomOf } from '../../kit/random.js';
import { memoize } from '../memoize.js';
import { subtreeOf } from '../organisations.js';

export interface Collected {
  readonly division: string;
  readonly channel: FeedbackChannel;
  readonly proposedOn: string;
  readonly feedback?: string;
  readonly deputy?: string;
}

type Home = Readonly<Record<'id' | 'division' | 'openedOn', string>>;

const atStations: readonly FeedbackChannel[] = ['STATION_VISIT', 'RECEPTION_DAY'];
const inWriting: readonly FeedbackChannel[] = ['WEB', 'LETTER', 'MEETING'];
const writers: readonly (readonly [ProposerKind, number])[] = [
  ['DEPARTMENT', 50],
  ['COLLECTIVE', 30],
  ['RESIDENT', 20],
];
const others: readonly (readonly [ProposerKind, number])[] = [
  ['RESIDENT', 75],
  ['COLLECTIVE', 25],
];

/** Who proposes livelihood projects, and where it is taken down: the public by an announcement, departments by request. */
export class Collecting {
  readonly #random: Random = randomOf('collecting');
  readonly #homes: readonly Home[];
  readonly #near = new Map<string, readonly Home[]>();

  constructor(data: Dataset) {
    this.#homes = data.of(Station) as unknown as readonly Home[];
  }

  proposerOf({ channel, feedback, deputy }: Collected): ProposerKind {
    if (feedback) return 'RESIDENT';
    if (deputy) return 'DEPUTY';
    return this.#random.weighted(inWriting.includes(channel) ? writers : others);
  }

  /** A home or station of the place that was open on the day. */
  stationOf({ division, channel, proposedOn }: Collected): string | undefined {
    if (!atStations.includes(channel)) return undefined;
    const near = memoize(this.#near, division, () =>
      this.#homes.filter((home) => home.division.startsWith(subtreeOf(division))),
    );
    const open = near.filter(({ openedOn }) => openedOn <= proposedOn);
    return open.length > 0 ? this.#random.pick(open).id : undefined;
  }
}
