import { Activity } from '../../../schema/activities/activity.js';
import { Station } from '../../../schema/stations/station.js';
import type {
  ConversionTarget,
  FeedbackChannel,
  FeedbackStatus,
} from '../../../schema/suggestions/feedback.choices.js';
import { PublicFeedback } from '../../../schema/suggestions/public-feedback.js';
import type { Satisfaction } from '../../../schema/suggestions/suggestion.choices.js';
import type { Dataset } from '../../kit/dataset.js';
import { maskedPhone } from '../../kit/names.js';
import { type Random, randomOf } from '../../kit/random.js';
import { feedbackText } from '../../kit/texts.js';
import { uuidOf } from '../../kit/uuid.js';
import { recordedUntil } from '../as-of.js';
import { maskedName } from '../citizens.js';
import { addDays, daysBetween } from '../days.js';
import { deputiesOf, type SeedDeputy } from '../deputies.js';
import { memoize } from '../memoize.js';
import { agencyIdOf } from '../organisations.js';
import { firstElectedOn, type Opened, openedOn, pickThere } from '../pick-there.js';
import { textPlace } from '../text-place.js';
import { categoryOf, unitsOf } from './categories.js';
import { Codes } from './codes.js';
import { type Heard, Receptions } from './receptions.js';

/** What is known of a voice; the rest follows. */
export interface Voice {
  readonly division: string;
  readonly channel: FeedbackChannel;
  readonly receivedOn: string;
  readonly handledOn?: string | undefined;
  readonly resolvedOn?: string | undefined;
  readonly satisfaction?: Satisfaction;
  readonly became?: ConversionTarget;
  /** What came of it beside its being handled as it is. */
  readonly led?: ConversionTarget;
  readonly suggestion?: string;
  /** The project whose code was scanned. */
  readonly project?: string;
  readonly deputy?: SeedDeputy;
  /** First day of the period that it is counted in. */
  readonly since?: string;
  /** Whether it was said at an activity of the place; what came to meetings was. */
  readonly atActivity?: boolean;
  /** The reception at which it was said, if known. */
  readonly reception?: Heard;
  /** Category of the texts. */
  readonly category?: string | undefined;
  /** A story's own words instead of invented ones. */
  readonly words?: { readonly title: string; readonly content: string; readonly outcome?: string };
}

type Meeting = Readonly<Record<'id' | 'kind' | 'division' | 'startsOn', string>>;

const byStation: readonly FeedbackChannel[] = ['STATION_QR', 'STATION_VISIT', 'RECEPTION_DAY'];
const byDeputy: readonly FeedbackChannel[] = ['DEPUTY_QR', 'HOME_VISIT', 'WECHAT_GROUP', 'RECEPTION_DAY', 'MEETING'];
const listening = ['DELIBERATION', 'STATION_ENTRY'];
const outcomes = ['已现场核实并解决，已回访反映人', '有关单位已完成整改，已反馈反映人', '已协调解决，将加强日常巡查'];
const onTheSpot = ['代表当场协调解决', '现场答复，反映人表示满意', '代表与社区工作人员当场处理'];
const answers = [
  '已解释政策并答复，反映人表示理解',
  '已列入计划，将适时公布进展',
  '受条件限制暂不具备实施条件，已说明原因',
];

/** Takes in citizens' voices. */
export class Inbox {
  readonly random: Random;
  readonly #stations: ReadonlyMap<string, readonly Opened[]>;
  readonly #activities: ReadonlyMap<string, readonly Meeting[]>;
  readonly #receptions: Receptions;
  readonly #codes: Codes;
  readonly #deputies = new Map<string, readonly SeedDeputy[]>();
  readonly #numbers = new Map<string, number>();
  #count = 0;

  /** Ids, numbers and choices of one inbox follow from its name; what happens after `until` is not known. */
  constructor(
    readonly data: Dataset,
    private readonly name = 'feedback',
    private readonly until = recordedUntil,
  ) {
    this.random = randomOf(name);
    const stations = data.of(Station) as unknown as readonly Opened[];
    this.#stations = Map.groupBy(stations, ({ division }) => division.slice(0, 9));
    const meetings = (data.of(Activity) as unknown as readonly Meeting[]).filter(({ kind }) =>
      listening.includes(kind),
    );
    this.#receptions = new Receptions(data);
    this.#codes = new Codes(data);
    const inOrder = meetings.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
    this.#activities = Map.groupBy(inOrder, ({ division }) => division.slice(0, 9));
  }

  /** Adds one and returns its id. */
  take(voice: Voice): string {
    const { random } = this;
    const { division, channel, became, words } = voice;
    const text = feedbackText(random, textPlace(division), voice.category);
    const drawn = this.#statusOf(voice);
    const reception = voice.reception ?? (channel === 'RECEPTION_DAY' ? this.#receptions.hear(voice) : undefined);
    const isMoved = reception && drawn !== 'CONVERTED';
    const { receivedOn, handledOn, resolvedOn } = isMoved ? movedTo(reception.heldOn, voice) : voice;
    const isReferred = !['RECEIVED', 'SCREENED', 'ANSWERED_ON_SITE', 'REJECTED', 'MERGED'].includes(drawn);
    const hasRating = drawn === 'RATED' || (drawn === 'CLOSED' && random.chance(0.5));
    const satisfaction =
      voice.satisfaction ?? (resolvedOn && random.chance(0.86) ? 'SATISFIED' : 'BASICALLY_SATISFIED');
    const ratedOn = addDays(resolvedOn ?? handledOn ?? receivedOn, random.int(1, 6));
    const isRated = hasRating && ratedOn <= this.until;
    // Who has not been asked yet has not rated it.
    const status = drawn === 'RATED' && !isRated ? 'HANDLED' : drawn;
    const deputy = voice.deputy ?? (byDeputy.includes(channel) ? this.#deputyAt(division, receivedOn) : undefined);
    const anyStation = byStation.includes(channel) ? this.#stationAt(division, receivedOn) : undefined;
    const activity =
      (voice.atActivity ?? channel === 'MEETING') ? this.#activityBefore(division, receivedOn) : undefined;
    const conversion = became ?? (status === 'CONVERTED' ? random.pick(targets) : undefined);
    const station = reception?.station ?? anyStation;
    const way = this.#codes.wayOf({ division, channel, receivedOn, deputy, station, project: voice.project });
    const id = uuidOf(this.name, this.#count++, new Date(voice.receivedOn));
    this.data.add(PublicFeedback, {
      id,
      number: this.#numberOf(division, voice.receivedOn),
      title: words?.title ?? `反映${text.at}${text.topic}问题`,
      content: words?.content ?? text.text,
      ...way,
      category: categoryOf(text.category),
      status,
      isPublished:
        !['RECEIVED', 'SCREENED', 'REJECTED', 'MERGED'].includes(status) && (!!words?.outcome || random.chance(0.72)),
      division,
      receivedOn,
      ...(handledOn && { handledOn, outcome: words?.outcome ?? outcomeOf(random, voice) }),
      ...(resolvedOn && { resolvedOn }),
      ...(isReferred && { dueOn: addDays(receivedOn, 30) }),
      ...(isReferred && !conversion && { agency: this.#unitFor(division, text.category) }),
      ...(deputy && { deputy: deputy.id }),
      ...(station && { station }),
      ...(voice.project && { project: voice.project }),
      ...(activity && { activity }),
      ...(reception && { reception: reception.id }),
      ...((conversion ?? voice.led) && { conversionTarget: conversion ?? voice.led }),
      ...(voice.suggestion && { suggestion: voice.suggestion }),
      ...(random.chance(0.8) && { citizenNameMasked: maskedName(random, division) }),
      ...(random.chance(0.4) && { phoneMasked: maskedPhone(random) }),
      ...(isRated && { satisfaction, ratedOn }),
    });
    return id;
  }

  #statusOf({ handledOn, resolvedOn, became, channel, receivedOn, words }: Voice): FeedbackStatus {
    const { random } = this;
    if (words?.outcome && resolvedOn) return 'CLOSED';
    if (became) return 'CONVERTED';
    if (resolvedOn === receivedOn && handledOn === receivedOn && !channel.endsWith('QR')) return 'ANSWERED_ON_SITE';
    if (resolvedOn)
      return random.weighted<FeedbackStatus>([
        ['CLOSED', 50],
        ['RATED', 30],
        ['HANDLED', 20],
      ]);
    if (handledOn)
      return random.weighted<FeedbackStatus>([
        ['HANDLED', 60],
        ['CLOSED', 25],
        ['RATED', 15],
      ]);
    const age = daysBetween(receivedOn, this.until);
    if (age < 3) return 'RECEIVED';
    if (age < 8) return 'SCREENED';
    if (age < 40)
      return random.weighted<FeedbackStatus>([
        ['REFERRED', 40],
        ['IN_HANDLING', 60],
      ]);
    return random.weighted<FeedbackStatus>([
      ['CONVERTED', 55],
      ['REJECTED', 22],
      ['IN_HANDLING', 15],
      ['REOPENED', 8],
    ]);
  }

  #numberOf(division: string, receivedOn: string): string {
    const key = `${this.name[0]!.toUpperCase()}${division.slice(0, 6)}-${receivedOn.slice(0, 4)}`;
    const n = (this.#numbers.get(key) ?? 0) + 1;
    this.#numbers.set(key, n);
    return `${key}-${String(n).padStart(5, '0')}`;
  }

  #deputyAt(division: string, day: string): SeedDeputy | undefined {
    const town = division.slice(0, 9);
    const deputies = memoize(this.#deputies, town, () => deputiesOf(this.data, town));
    return pickThere(this.random, deputies, day, firstElectedOn);
  }

  /** The last meeting with residents in the township by that day, unless it was long ago. */
  #activityBefore(division: string, day: string): string | undefined {
    const meetings = this.#activities.get(division.slice(0, 9));
    const last = meetings?.findLast(({ startsOn }) => startsOn <= day);
    return last && daysBetween(last.startsOn, day) <= 45 ? last.id : undefined;
  }

  #stationAt(division: string, day: string): string | undefined {
    return pickThere(this.random, this.#stations.get(division.slice(0, 9)), day, openedOn)?.id;
  }

  /** The government of the township, or an organ of the county. */
  #unitFor(division: string, category: string): string {
    const county = `${division.slice(0, 6)}000000`;
    const [usual] = unitsOf(county, category);
    if (usual && this.random.chance(0.55)) return agencyIdOf(county, usual);
    return agencyIdOf(`${division.slice(0, 9)}000`, 'GOVERNMENT');
  }
}

/** What is said at a reception is said on its day, and what was settled at once was settled there. */
function movedTo(day: string, { receivedOn, handledOn, resolvedOn }: Voice) {
  const moved = (one: string | undefined) => (one === receivedOn ? day : one);
  return { receivedOn: day, handledOn: moved(handledOn), resolvedOn: moved(resolvedOn) };
}

const outcomeOf = (random: Random, { receivedOn, resolvedOn }: Voice): string =>
  random.pick(resolvedOn === receivedOn ? onTheSpot : resolvedOn ? outcomes : answers);

const targets: readonly ConversionTarget[] = ['PETITION', 'SUPERVISION_MATTER'];
