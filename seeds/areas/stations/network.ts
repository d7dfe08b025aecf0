import type {
  CoLocation,
  StationFeature,
  StationHost,
  StationKind,
  StationMode,
  StationStatus,
  StationTier,
} from '../../../schema/stations/station.choices.js';
import { Station } from '../../../schema/stations/station.js';
import type { Dataset } from '../../kit/dataset.js';
import { address } from '../../kit/places.js';
import { type Random, randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { dayBetween } from '../day-between.js';
import type { SeedDivision } from '../organisations.js';

/** A station as the places declare it; the rest follows from the place. */
export interface Plan {
  readonly kind: StationKind;
  readonly tier: StationTier;
  readonly name: string;
  readonly place: SeedDivision;
  readonly hostKind: StationHost;
  readonly parent?: string | undefined;
  readonly mode?: StationMode;
  readonly coLocatedWith?: readonly CoLocation[];
  /** What it shares its rooms with beside that. */
  readonly alsoWith?: readonly CoLocation[];
  readonly featureTags?: readonly StationFeature[];
  readonly industry?: string;
  readonly status?: StationStatus;
  /** First and last possible day of opening. */
  readonly opened: readonly [from: string, to: string];
}

const areaCodes: Readonly<Record<string, string>> = { 15: '0477', 42: '0717', 32: '0511', 35: '0595' };
const features: Readonly<Record<string, readonly StationFeature[]>> = {
  15: ['DIGITAL_CONGRESS', 'DELIBERATION', 'PETITION_AGENCY', 'MEDIATION', 'PASTORAL'],
  42: ['RURAL_REVITALISATION', 'TEA_TOURISM', 'DELIBERATION', 'BUSINESS_SERVICE', 'LEGISLATION'],
  32: ['DELIBERATION', 'BUSINESS_SERVICE', 'RURAL_REVITALISATION', 'MEDIATION'],
  35: ['MEDIATION', 'BUSINESS_SERVICE', 'DELIBERATION', 'DIGITAL_CONGRESS'],
};
const hours = [
  '每周三 9:00–11:30',
  '每月10日 9:00–17:00',
  '工作日 9:00–11:30、14:30–17:00',
  '每月第一个周五 14:30–17:00',
  '每周一 14:30–17:30',
];
const letters: Readonly<Record<StationKind, string>> = {
  DEPUTY_HOME: 'J',
  CONTACT_STATION: 'Z',
  CONTACT_POINT: 'D',
  ACTIVITY_ROOM: 'H',
  PRACTICE_STATION: 'S',
};

/** The stations as they are founded, one after the other. */
export class Network {
  readonly random: Random = randomOf('stations');
  #count = 0;
  readonly #signs = new Set<string>();

  constructor(readonly data: Dataset) {}

  /** Adds a station and returns its id. */
  found(plan: Plan): string {
    const sign = `${plan.place.code.slice(0, 6)} ${plan.name}`;
    if (this.#signs.has(sign)) throw new Error(`two stations of one county: ${sign}`);
    this.#signs.add(sign);
    const { random } = this;
    const { kind, tier, name, place, hostKind, parent, industry } = plan;
    const id = uuidOf('station', this.#count);
    const number = String(++this.#count).padStart(5, '0');
    const mode = plan.mode ?? (random.chance(0.3) ? 'BOTH' : 'ONSITE');
    const site = mode === 'ONLINE' ? undefined : address(random, place);
    // A station of one group of a village stands there.
    const [group] = /\d+组/.exec(name) ?? [];
    const where = group && site ? `${place.name}${group}${/\d+号$/.exec(site.text)![0]}` : site?.text;
    const region = place.code.slice(0, 2);
    this.data.add(Station, {
      id,
      code: `${place.code.slice(0, 6)}-${letters[kind]}${number}`,
      name,
      kind,
      tier,
      hostKind,
      mode,
      ...(parent ? { parent } : {}),
      ...(industry ? { industry } : {}),
      ...(site ? { longitude: site.longitude, latitude: site.latitude } : {}),
      division: place.code,
      coLocatedWith: [
        ...(plan.coLocatedWith ?? (random.chance(0.5) ? (['PARTY_SERVICE_CENTRE'] as const) : [])),
        ...(plan.alsoWith ?? []),
      ],
      address: where ?? '线上',
      isModel: random.chance(0.1),
      featureTags: plan.featureTags ?? (random.chance(0.35) ? [random.pick(features[region]!)] : []),
      status: plan.status ?? (random.chance(0.03) ? 'SUSPENDED' : 'OPEN'),
      openingHours: mode === 'ONLINE' ? '全天' : random.pick(hours),
      officePhone: `${areaCodes[region]}-****${number.slice(1)}`,
      openedOn: dayBetween(random, ...plan.opened),
    });
    return id;
  }
}
