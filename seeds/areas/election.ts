import type { PoliticalAffiliation } from '../../schema/deputies/deputy.choices.js';
import type { MandateStatus, TerminationReason } from '../../schema/deputies/mandate.js';
import type { CongressLevel } from '../../schema/organisations/congress.choices.js';
import { divide } from '../kit/distribute.js';
import { type Gender, maskedPhone, person } from '../kit/names.js';
import { type Random, randomOf } from '../kit/random.js';
import { uuidOf } from '../kit/uuid.js';
import type { DeputiesOfPlace } from '../places/deputies.js';
import { addDays } from './days.js';
import { affiliationOf, type KnownOccupation, occupationOf, postOf } from './deputy-posts.js';
import {
  countiesOf,
  divisionOf,
  hasCongress,
  nation,
  previousTermStartOf,
  type SeedDivision,
  termStartOf,
  townshipsOf,
  villagesOf,
} from './organisations.js';

export interface SeedDeputy {
  readonly id: string;
  readonly name: string;
  readonly gender: Gender;
  readonly ethnicity: string;
  readonly affiliation: PoliticalAffiliation;
  readonly occupation: KnownOccupation;
  post: string;
  /** Code of the township or village where the deputy lives. */
  readonly division: string;
  readonly phoneMasked: string;
  firstElectedOn: string;
}

/** A mandate in the making. */
export interface Seat {
  readonly deputy: SeedDeputy;
  readonly level: CongressLevel;
  /** Code of the congress's division, or `nation`. */
  readonly congress: string;
  readonly electoralUnit: string;
  readonly delegation?: string;
  committeePost?: string;
  status: MandateStatus;
  terminationReason?: TerminationReason;
  endedOn?: string;
  startedOn: string;
}

/** The deputies of one place as they are elected, level by level from below. */
export class Election {
  readonly deputies: SeedDeputy[] = [];
  readonly seats: Seat[] = [];
  private readonly random: Random;
  private readonly counties: readonly SeedDivision[];
  private readonly province: SeedDivision;

  /** By-elections are lately, as seen from the last day of the documents unless given. */
  constructor(
    private readonly place: DeputiesOfPlace,
    private readonly byElection = lately,
  ) {
    this.random = randomOf(`deputies/${place.prefix}`);
    this.counties = countiesOf(place.prefix);
    this.province = divisionOf(place.prefix.slice(0, 2));
  }

  hold(): void {
    const { place, province } = this;
    const prefecture = divisionOf(place.prefecture);
    const townships = townshipsOf(place.prefix).filter(hasCongress);
    this.spread(
      'TOWNSHIP',
      townships,
      townships.map(() => 1),
      (town) => ({ congress: town.code, electoralUnit: `${town.name}第${this.random.int(1, 24)}选区` }),
    );
    const weights = this.counties.map(({ code }) => 8 + townshipsOf(code).length);
    this.spread('COUNTY', this.counties, weights, (county, home) => ({
      congress: county.code,
      electoralUnit: `${county.name}第${this.random.int(1, 120)}选区`,
      delegation: `${townOf(home).name}代表团`,
    }));
    this.spread('PREFECTURE', this.counties, weights, (county) => ({
      congress: place.prefecture,
      electoralUnit: `${county.name}人民代表大会`,
      delegation: `${county.name}代表团`,
    }));
    this.spread('PROVINCE', this.counties, weights, () => ({
      congress: province.code,
      electoralUnit: `${prefecture.name}人民代表大会`,
      delegation: `${prefecture.name}代表团`,
    }));
    this.spread('NATIONAL', this.counties, weights, () => ({
      congress: nation,
      electoralUnit: `${province.name}人民代表大会`,
      delegation: `${province.name}代表团`,
    }));
    this.electCommittees();
    this.endSome();
    this.electPresidents(townships);
  }

  /** Fills the seats of a level by area: some with deputies of lower levels, the others with new ones. */
  private spread(
    level: CongressLevel,
    areas: readonly SeedDivision[],
    weights: readonly number[],
    seatOf: (area: SeedDivision, home: SeedDivision) => Pick<Seat, 'congress' | 'electoralUnit' | 'delegation'>,
  ): void {
    const [seats, alsoLower] = this.place.seats[level];
    const byCounty = Map.groupBy(this.deputies, ({ division }) => division.slice(0, 6));
    const lower = areas.map(({ code }) => byCounty.get(code.slice(0, 6)) ?? []);
    const again =
      alsoLower > 0
        ? shares(
            alsoLower,
            lower.map(({ length }) => length),
          )
        : [];
    for (const [i, count] of shares(seats, weights).entries()) {
      const area = areas[i]!;
      const returning = this.random.sample(lower[i]!, again[i] ?? 0);
      const homes = homesIn(area);
      for (let n = 0; n < count; n++) {
        const deputy = returning[n] ?? this.elect(level, this.random.weighted(homes));
        const seat = seatOf(area, divisionOf(deputy.division));
        const startedOn = termStartOf(seat.congress);
        this.seats.push({ deputy, level, ...seat, status: 'ACTIVE', startedOn });
        if (deputy.firstElectedOn >= startedOn) deputy.firstElectedOn = addDays(startedOn, -6);
      }
    }
  }

  /** A new deputy who lives in this town, or in one of its villages. */
  private elect(level: CongressLevel, town: SeedDivision): SeedDeputy {
    const { random, place } = this;
    const villages = villagesIn(town.code);
    const home = villages.length > 0 && random.chance(0.5) ? random.pick(villages) : town;
    const occupation = occupationOf(random, level);
    const congress = {
      TOWNSHIP: town.code,
      COUNTY: town.parent,
      PREFECTURE: place.prefecture,
      PROVINCE: this.province.code,
      NATIONAL: nation,
    }[level];
    const term = hasOwnCongress(congress) ? congress : town.parent;
    const start = place.previousTerm || random.chance(0.35) ? previousTermStartOf(term) : termStartOf(term);
    const deputy: SeedDeputy = {
      id: uuidOf(`deputy/${place.prefix}`, this.deputies.length),
      ...person(random, home.code),
      affiliation: affiliationOf(random, occupation),
      occupation,
      post: postOf(random, occupation, home),
      division: home.code,
      phoneMasked: maskedPhone(random),
      firstElectedOn: addDays(start, -random.int(6, 30)),
    };
    this.deputies.push(deputy);
    return deputy;
  }

  /** A township's congress has one president, and an official's it is. */
  private electPresidents(townships: readonly SeedDivision[]): void {
    const byCongress = Map.groupBy(this.seats, ({ congress }) => congress);
    for (const { code, name } of townships) {
      const [president, ...others] = (byCongress.get(code) ?? [])
        .filter(({ status, deputy }) => status === 'ACTIVE' && deputy.occupation === 'OFFICIAL')
        .map(({ deputy }) => deputy);
      for (const other of others) other.post = other.post.replace(/人大主席$/, '党委副书记');
      if (president) president.post = `${name}人大主席`;
    }
  }

  /** Standing committees of the prefecture and its counties: the head, deputies, in a city a secretary-general, members. */
  private electCommittees(): void {
    const byCongress = Map.groupBy(this.seats, ({ congress }) => congress);
    for (const [code, seats] of byCongress) {
      const [seat] = seats;
      if (seat?.level !== 'PREFECTURE' && seat?.level !== 'COUNTY') continue;
      const size = this.place.committee[seat.level];
      const whole = seat.level === 'COUNTY' || this.place.prefecture.startsWith(this.place.prefix);
      const heads = whole
        ? [
            '主任',
            '副主任',
            '副主任',
            '副主任',
            '副主任',
            '副主任',
            ...(seat.level === 'PREFECTURE' ? ['副主任', '秘书长'] : []),
          ]
        : [];
      for (const [n, member] of this.random
        .sample(
          seats.filter(({ committeePost }) => !committeePost),
          size,
        )
        .entries()) {
        member.committeePost = heads[n] ?? '委员';
        if (heads[n]) member.deputy.post = `${divisionOf(code).name}人大常委会${heads[n]}`;
      }
    }
  }

  /** A few township seats whose holders have left, are suspended, or were elected lately. */
  private endSome(): void {
    const several = new Set(this.seats.filter(({ level }) => level !== 'TOWNSHIP').map(({ deputy }) => deputy));
    const only = this.seats.filter(({ level, deputy }) => level === 'TOWNSHIP' && !several.has(deputy));
    for (const [n, seat] of this.random.sample(only, this.place.notActing).entries()) {
      seat.status = (['SUSPENDED', 'ELECTED', 'QUALIFIED'] as const)[n] ?? 'TERMINATED';
      if (seat.status === 'ELECTED' || seat.status === 'QUALIFIED') {
        seat.deputy.firstElectedOn = this.byElection;
        seat.startedOn = addDays(this.byElection, 10);
      }
      if (seat.status !== 'TERMINATED') continue;
      seat.terminationReason = this.random.weighted(reasons);
      seat.endedOn = addDays('2022-06-01', this.random.int(0, 850));
    }
  }
}

/** The day of by-elections. */
export const lately = '2024-10-18';
const reasons: readonly (readonly [TerminationReason, number])[] = [
  ['MOVED_AWAY', 12],
  ['RESIGNED', 8],
  ['DECEASED', 4],
  ['RECALLED', 1],
  ['ABSENT_TWICE_WITHOUT_LEAVE', 1],
  ['ORDERED_TO_RESIGN', 1],
];

const shares = (count: number, weights: readonly number[]): number[] => divide(BigInt(count), weights).map(Number);
const hasOwnCongress = (code: string): boolean => code === nation || hasCongress(divisionOf(code));
const townOf = (home: SeedDivision): SeedDivision => (home.level === 'VILLAGE' ? divisionOf(home.parent) : home);

/** Towns where deputies of an area live; subdistricts, which have no congress, send more to the county's. */
const homesIn = (area: SeedDivision): (readonly [SeedDivision, number])[] =>
  area.level === 'TOWNSHIP'
    ? [[area, 1]]
    : townshipsOf(area.code).map((town) => [town, hasCongress(town) ? 1 : 3] as const);

const villagesByTown = Map.groupBy(villagesOf(''), ({ code }) => code.slice(0, 9));
const villagesIn = (code: string): readonly SeedDivision[] => villagesByTown.get(code.slice(0, 9)) ?? [];
