import { DeputyGroup } from '../../schema/deputies/deputy-group.js';
import { DeputyGroupMember } from '../../schema/deputies/deputy-group-member.js';
import { FunctionalPartyBranch } from '../../schema/deputies/functional-party-branch.js';
import type { CongressLevel } from '../../schema/organisations/congress.choices.js';
import type { Dataset } from '../kit/dataset.js';
import { distribute, divide } from '../kit/distribute.js';
import { type Random, randomOf } from '../kit/random.js';
import { uuidOf } from '../kit/uuid.js';
import { type DeputiesOfPlace, deputyPlaces, type GroupsOfPlace } from '../places/deputies.js';
import { addDays, daysBetween } from './days.js';
import { deputiesOf, type SeedDeputy } from './deputies.js';
import { countiesOf, divisionOf, divisionsUnder, type SeedDivision, subtreeOf, townshipsOf } from './organisations.js';

export interface SeedGroup {
  readonly id: string;
  readonly name: string;
  readonly kind: 'REGIONAL' | 'PROFESSIONAL';
  readonly level: CongressLevel;
  readonly field?: string;
  readonly isKey: boolean;
  readonly division: string;
  readonly leader: string;
  readonly establishedOn: string;
}

const fields = [
  '教育',
  '卫生健康',
  '农业农村',
  '文化旅游',
  '法治建设',
  '财政经济',
  '城建环保',
  '民营经济',
  '社会建设',
  '科技创新',
  '民族宗教侨务',
];

export function seedDeputyGroups(data: Dataset): void {
  for (const place of deputyPlaces) new GroupsOf(data, place).seed();
}

/** Deputy groups of a subtree. */
export const deputyGroupsOf = (data: Dataset, prefix: string): SeedGroup[] =>
  (data.of(DeputyGroup) as unknown as readonly SeedGroup[]).filter(({ division }) =>
    division.startsWith(subtreeOf(prefix)),
  );

class GroupsOf {
  private readonly random: Random;
  private readonly figures: GroupsOfPlace;
  private readonly groups: SeedGroup[] = [];
  private members = 0;

  constructor(
    private readonly data: Dataset,
    private readonly place: DeputiesOfPlace,
  ) {
    this.random = randomOf(`groups/${place.prefix}`);
    this.figures = place.groups;
  }

  seed(): void {
    this.neighbourhoods();
    const { cityRegional, professional } = this.figures;
    const city = divisionOf(this.place.prefix);
    const counties = countiesOf(this.place.prefix);
    const cityDeputies = Map.groupBy(deputiesOf(this.data, this.place.prefix, 'PREFECTURE'), ({ division }) =>
      division.slice(0, 6),
    );
    for (const county of counties.slice(0, cityRegional))
      this.add(
        'REGIONAL',
        'PREFECTURE',
        county,
        `${city.name}人大代表${county.name}小组`,
        cityDeputies.get(county.code.slice(0, 6)) ?? [],
      );
    for (const field of fields.slice(0, professional.city)) this.addProfessional('PREFECTURE', city, field, 18);
    for (let n = 0; n < professional.county; n++) {
      const county = counties[n % counties.length]!;
      this.addProfessional('COUNTY', county, fields[Math.floor(n / counties.length)]!, 12);
    }
    this.branches();
  }

  /** Regional groups of towns: deputies of all levels who live near each other. */
  private neighbourhoods(): void {
    const homes = Map.groupBy(deputiesOf(this.data, this.place.prefix), ({ division }) => division.slice(0, 9));
    const towns = townshipsOf(this.place.prefix).filter(({ code }) => homes.has(code.slice(0, 9)));
    const residents = towns.map(({ code }) =>
      homes.get(code.slice(0, 9))!.toSorted((a, b) => (a.division < b.division ? -1 : 1)),
    );
    const further = this.figures.regional - this.figures.cityRegional - towns.length;
    const more = divide(
      BigInt(further),
      residents.map(({ length }) => length),
    ).map(Number);
    for (const [i, town] of towns.entries()) {
      const count = 1 + more[i]!;
      const size = residents[i]!.length / count;
      for (let n = 0; n < count; n++) {
        const name = count === 1 ? `${town.name}代表小组` : `${town.name}第${n + 1}代表小组`;
        this.add(
          'REGIONAL',
          'TOWNSHIP',
          town,
          name,
          residents[i]!.slice(Math.round(n * size), Math.round((n + 1) * size)),
        );
      }
    }
  }

  private addProfessional(level: 'PREFECTURE' | 'COUNTY', division: SeedDivision, field: string, size: number): void {
    const members = this.random.sample(deputiesOf(this.data, division.code, level), size);
    this.add('PROFESSIONAL', level, division, `${division.name}${field}专业代表小组`, members, field);
  }

  private add(
    kind: SeedGroup['kind'],
    level: CongressLevel,
    { code }: SeedDivision,
    name: string,
    members: readonly SeedDeputy[],
    field?: string,
  ): void {
    const { place, random } = this;
    const leader = members.find(({ occupation }) => occupation === 'OFFICIAL') ?? members[0];
    if (!leader) throw new Error(`${name} has no members`);
    const { foundedFrom, foundedTo, keyTowns = [] } = this.figures;
    const establishedOn = addDays(foundedFrom, random.int(0, daysBetween(foundedFrom, foundedTo)));
    const group: SeedGroup = {
      id: uuidOf(`group/${place.prefix}`, this.groups.length),
      name,
      kind,
      level,
      ...(field && { field }),
      isKey: random.chance(0.1) || keyTowns.some((town) => code.startsWith(town)),
      division: code,
      leader: leader.id,
      establishedOn,
    };
    this.groups.push(group);
    this.data.add(DeputyGroup, group);
    for (const deputy of members)
      this.data.add(DeputyGroupMember, {
        id: uuidOf(`group-member/${place.prefix}`, this.members++),
        group: group.id,
        deputy: deputy.id,
        joinedOn: deputy.firstElectedOn > establishedOn ? addDays(deputy.firstElectedOn, 20) : establishedOn,
      });
  }

  /** Party branches: where a county's number is known, exactly so many in it; the rest elsewhere, most of them in a group. */
  private branches(): void {
    const { branches, branchesOf } = this.figures;
    let left = branches;
    for (const [county, count] of Object.entries(branchesOf)) {
      this.addBranches(
        count,
        this.groups.filter(({ division }) => division.startsWith(county)),
        [county],
      );
      left -= count;
    }
    const counted = Object.keys(branchesOf);
    const elsewhere = (code: string) => !counted.some((county) => code.startsWith(county));
    const counties = countiesOf(this.place.prefix)
      .map(({ code }) => code.slice(0, 6))
      .filter(elsewhere);
    this.addBranches(
      left,
      this.groups.filter(({ division }) => elsewhere(division)),
      counties,
    );
  }

  private addBranches(count: number, groups: readonly SeedGroup[], counties: readonly string[]): void {
    const inGroups = Math.min(groups.length, Math.round(count * 0.97));
    for (const group of this.random.sample(groups, inGroups)) this.addBranch(group.name, group.division, group);
    const others = distribute(count - inGroups, counties.length, this.random);
    for (const [i, county] of counties.entries())
      for (const { code, name } of this.random.sample(divisionsUnder(county, 'VILLAGE'), others[i]!))
        this.addBranch(`${name}代表联络站`, code);
  }

  private addBranch(of: string, division: string, group?: SeedGroup): void {
    const since = group?.establishedOn ?? this.figures.foundedFrom;
    this.data.add(FunctionalPartyBranch, {
      id: uuidOf(`branch/${this.place.prefix}`, this.data.of(FunctionalPartyBranch).length),
      name: `${of}功能型党支部`,
      ...(group && { group: group.id }),
      division,
      establishedOn: addDays(since, this.random.int(10, 150)),
      memberCount: this.random.int(3, 14),
    });
  }
}
