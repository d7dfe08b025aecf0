import { Grid } from '../../schema/grids/grid.js';
import { GridDeputyAssignment, type GridDeputyRole } from '../../schema/grids/grid-deputy-assignment.js';
import { GridStaff, type GridStaffRole } from '../../schema/grids/grid-staff.js';
import type { Dataset } from '../kit/dataset.js';
import { person } from '../kit/names.js';
import { type Random, randomOf } from '../kit/random.js';
import { uuidOf } from '../kit/uuid.js';
import { gridCampaigns, otherGrids, quanzhouGrids } from '../places/grids.js';
import { dayBetween } from './day-between.js';
import { deputiesOf, type SeedDeputy } from './deputies.js';
import { type SeedDivision, villagesOf } from './organisations.js';

interface SeedGrid {
  readonly id: string;
  readonly village: string;
  readonly isSpecial: boolean;
}

/** Grids of the villages, who works in them, and their deputies. Needs divisions and deputies. */
export function seedGrids(data: Dataset): void {
  const map = new GridMap(data);
  quanzhou(data, map);
  for (const { place, perVillage, covered, share, since } of otherGrids) {
    const grids = villagesOf(place).flatMap((village) => map.draw(village, perVillage));
    const used = grids.filter(
      ({ village }) => covered.some((county) => village.startsWith(county)) && map.random.chance(share),
    );
    const deputies = Map.groupBy(deputiesOf(data, place), ({ division }) => division.slice(0, 9));
    for (const grid of used)
      for (const deputy of take(map.random, deputies.get(grid.village.slice(0, 9)) ?? []))
        map.assign(grid, deputy, since, { campaign: gridCampaigns[grid.village.slice(0, 6)] });
  }
}

/** One or two deputies of a township, who then are in no other grid. */
const take = (random: Random, deputies: SeedDeputy[]): SeedDeputy[] =>
  deputies.splice(0, Math.min(deputies.length, random.int(1, 2)));

/** Every deputy of county and township in one grid; of the others as many as the figure asks for. */
function quanzhou(data: Dataset, map: GridMap): void {
  const { city, deputies, perVillage, jinjiang, since } = quanzhouGrids;
  const grids = villagesOf(city).flatMap((village) => map.draw(village, perVillage));
  // Special grids (markets, parks) have no deputy; the others of the community have them all.
  const near = new Near(grids.filter(({ isSpecial }) => !isSpecial));
  const own = new Set([...deputiesOf(data, city, 'TOWNSHIP'), ...deputiesOf(data, city, 'COUNTY')]);
  const above = deputiesOf(data, city).filter((deputy) => !own.has(deputy));
  const all = [...own, ...above.slice(0, deputies - own.size)];
  if (all.length !== deputies) throw new Error(`泉州市 has ${all.length} deputies for its grids, not ${deputies}`);
  const local = all.filter(({ division }) => division.startsWith(jinjiang.county.slice(0, 6)));
  const inCampaign = new Set(map.random.sample(local, Math.min(local.length, jinjiang.deputies)));
  const { campaign, localRoles } = jinjiang;
  for (const deputy of all)
    map.assign(near.next(deputy.division), deputy, since, inCampaign.has(deputy) ? { campaign, localRoles } : {});
}

/** The grids of a village, or of all villages of a township, in turn. */
class Near {
  readonly #byPrefix: readonly Map<string, SeedGrid[]>[];
  readonly #turns = new Map<readonly SeedGrid[], number>();

  constructor(grids: readonly SeedGrid[]) {
    this.#byPrefix = [12, 9, 6].map((digits) => Map.groupBy(grids, ({ village }) => village.slice(0, digits)));
  }

  next(division: string): SeedGrid {
    for (const [i, digits] of [12, 9, 6].entries()) {
      const found = this.#byPrefix[i]!.get(division.slice(0, digits));
      if (!found) continue;
      const turn = this.#turns.get(found) ?? 0;
      this.#turns.set(found, turn + 1);
      return found[turn % found.length]!;
    }
    throw new Error(`no grid near ${division}`);
  }
}

const special = ['农贸市场', '商业街', '工业小区', '学校周边', '物流园'];
const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八'];
const roles: readonly GridDeputyRole[] = ['PUBLICIST', 'SUPERVISOR', 'SERVANT', 'INFORMANT', 'MEDIATOR'];

class GridMap {
  readonly random = randomOf('grids');
  #grids = 0;
  #staff = 0;
  #assignments = 0;

  constructor(private readonly data: Dataset) {}

  /** Divides a village into grids, the last of a larger one perhaps a special one. */
  draw(village: SeedDivision, [least, most]: readonly [number, number]): SeedGrid[] {
    const count = this.random.int(least, most);
    return Array.from({ length: count }, (_, i) => {
      const id = uuidOf('grid', this.#grids++);
      const isSpecial = count > 2 && i === count - 1 && this.random.chance(0.3);
      const isOlympic = village.code === quanzhouGrids.meiting.community && i === 0;
      this.data.add(Grid, {
        id,
        code: village.code + String(i + 1).padStart(3, '0'),
        name: isOlympic
          ? quanzhouGrids.meiting.grid
          : isSpecial
            ? `${village.name}${this.random.pick(special)}专属网格`
            : `${village.name}第${ordinals[i]}网格`,
        kind: isSpecial ? 'SPECIAL' : 'BASIC',
        division: village.code,
        householdCount: this.random.int(isSpecial ? 20 : 180, isSpecial ? 120 : 480),
      });
      this.#staffOf(id, village.code, isOlympic);
      return { id, village: village.code, isSpecial };
    });
  }

  #staffOf(grid: string, village: string, hasSecond: boolean): void {
    const posts: GridStaffRole[] = ['LEADER', 'OFFICER'];
    if (hasSecond || this.random.chance(0.2)) posts.push('SECOND_LEADER');
    if (this.random.chance(0.25)) posts.push('OFFICER');
    for (const role of posts)
      this.data.add(GridStaff, {
        id: uuidOf('grid-staff', this.#staff++),
        grid,
        role,
        name: person(this.random, village, 0.45).name,
        startedOn: dayBetween(this.random, '2021-03-01', '2024-06-30'),
      });
  }

  assign(
    grid: SeedGrid,
    deputy: SeedDeputy,
    [from, to]: readonly [string, string],
    { campaign, localRoles }: { readonly campaign?: string | undefined; readonly localRoles?: string } = {},
  ): void {
    const taken = this.random.chance(0.6) ? roles : roles.filter(() => this.random.chance(0.6));
    this.data.add(GridDeputyAssignment, {
      id: uuidOf('grid-deputy', this.#assignments++),
      grid: grid.id,
      deputy: deputy.id,
      roles: taken.length > 0 ? taken : ['INFORMANT'],
      status: 'ACTIVE',
      startedOn: dayBetween(this.random, from, to),
      ...(campaign && { campaign }),
      ...(localRoles && { localRoles }),
    });
  }
}
