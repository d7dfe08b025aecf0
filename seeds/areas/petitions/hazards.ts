import { Campaign } from '../../../schema/communities/campaign.js';
import { CampaignParticipation } from '../../../schema/communities/campaign-participation.js';
import { Deputy } from '../../../schema/deputies/deputy.js';
import { Grid } from '../../../schema/grids/grid.js';
import { HazardCheck, type HazardStatus } from '../../../schema/petitions/hazard-check.js';
import type { Dataset } from '../../kit/dataset.js';
import { randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { hazardChecks } from '../../places/petitions.js';
import { recordedUntil } from '../as-of.js';
import { dayBetween } from '../day-between.js';
import { addDays } from '../days.js';
import { agencyIdOf, divisionOf } from '../organisations.js';
import { findings, kinds } from './findings.js';
import type { Table } from './mediations.js';

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
