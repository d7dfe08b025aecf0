import { Campaign } from '../../../schema/communities/campaign.js';
import { CampaignParticipation } from '../../../schema/communities/campaign-participation.js';
import { Deputy } from '../../../schema/deputies/deputy.js';
import { Grid } from '../../../schema/grids/grid.js';
import { HazardCheck, type HazardKind, type HazardStatus } from '../../../schema/petitions/hazard-check.js';
import type { Dataset } from '../../kit/dataset.js';
import { randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { hazardChecks } from '../../places/petitions.js';
import { recordedUntil } from '../as-of.js';
import { dayBetween } from '../day-between.js';
import { addDays } from '../days.js';
import { agencyIdOf, divisionOf } from '../organisations.js';
import type { Table } from './mediations.js';

const findings: Readonly<Record<HazardKind, readonly [finding: string, organ: string]>> = {
  DISPUTE: ['邻里因公共空间使用产生矛盾，有升级苗头', 'JUSTICE'],
  PETITION: ['住户对征收补偿进度不满，拟集体反映', 'LETTERS'],
  FIRE: ['楼道堆放杂物，电动车飞线充电', 'FIRE'],
  TRAFFIC: ['路口视线受遮挡，缺少警示标志', 'POLICE'],
  WORK_SAFETY: ['小作坊用电线路老化，未配备灭火器', 'EMERGENCY'],
  FOOD: ['餐饮店进货台账不全', 'MARKET'],
  BUILDING: ['自建房墙体开裂，仍有人居住', 'HOUSING'],
  FLOOD: ['排水沟淤堵，雨季易积水', 'WATER'],
};
const kinds: readonly (readonly [HazardKind, number])[] = [
  ['DISPUTE', 34],
  ['PETITION', 14],
  ['FIRE', 14],
  ['TRAFFIC', 10],
  ['WORK_SAFETY', 8],
  ['FOOD', 6],
  ['BUILDING', 6],
  ['FLOOD', 8],
];

/** Deputies who take part in a campaign check the grids near their homes. */
export function seedHazards(data: Dataset, table: Table): void {
  const random = randomOf('petitions/hazards');
  const homes = new Map(
    (data.of(Deputy) as unknown as readonly { id: string; division: string }[]).map((one) => [one.id, one.division]),
  );
  const grids = Map.groupBy(data.of(Grid) as unknown as readonly { id: string; division: string }[], ({ division }) =>
    division.slice(0, 9),
  );
  let count = 0;
  for (const { place, checks, from, campaign: name } of hazardChecks) {
    const campaign = data.of(Campaign).find((one) => one.name === name)!.id as string;
    const joined = data.of(CampaignParticipation).filter((one) => one.campaign === campaign);
    for (let n = 0; n < checks; n++) {
      const deputy = random.pick(joined).deputy as string;
      const home = homes.get(deputy)!;
      const own = grids.get(home.slice(0, 9)) ?? [...grids].find(([town]) => town.startsWith(place.slice(0, 4)))![1];
      const grid = random.pick(own);
      const kind = random.weighted(kinds);
      const checkedOn = dayBetween(random, from, '2024-10-30');
      const isFound = random.chance(0.55);
      const resolving = addDays(checkedOn, random.int(1, 40));
      const resolvedOn = isFound && resolving <= recordedUntil && random.chance(0.88) ? resolving : undefined;
      const [finding, organ] = findings[kind];
      const status: HazardStatus = !isFound
        ? 'NONE_FOUND'
        : resolvedOn
          ? random.pick(['RESOLVED', 'CLOSED', 'CLOSED'] as const)
          : random.pick(['FOUND', 'REPORTED', 'RECTIFYING'] as const);
      const county = grid.division.slice(0, 6);
      const mediation =
        kind === 'DISPUTE' && resolvedOn && random.chance(0.2) && county !== '150626'
          ? table.mediate({
              division: grid.division,
              category: 'NEIGHBOUR',
              stage: 'BEFORE_COMPLAINT',
              openedOn: checkedOn,
              closedOn: resolvedOn,
              isSettled: true,
            })
          : undefined;
      data.add(HazardCheck, {
        id: uuidOf('hazard-check', count++, new Date(checkedOn)),
        kind,
        status,
        division: grid.division,
        grid: grid.id,
        deputy,
        campaign,
        checkedOn,
        ...(isFound && { finding: `${divisionOf(grid.division).name}${finding}`, dueOn: addDays(checkedOn, 30) }),
        ...(isFound && status !== 'FOUND' && { agency: agencyIdOf(county, organ) }),
        ...(resolvedOn && { resolvedOn }),
        ...(mediation && { mediation }),
      });
    }
  }
}
