import { Campaign } from '../../../schema/communities/campaign.js';
import { CampaignParticipation } from '../../../schema/communities/campaign-participation.js';
import { Grid } from '../../../schema/grids/grid.js';
import { HazardCheck, type HazardStatus } from '../../../schema/petitions/hazard-check.js';
import type { Dataset } from '../../kit/dataset.js';
import { randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { hazardChecks } from '../../places/petitions.js';
import { suggestionPlaces } from '../../places/suggestions.js';
import { addDays } from '../days.js';
import { deputiesOf } from '../deputies.js';
import { agencyIdOf, divisionOf, villagesOf } from '../organisations.js';
import { countyCodes, inTurn } from '../recent-steps.js';
import { findings, kinds } from './findings.js';

/** Days as seen from the day of loading; what is found is to be put right within 30 days. */
const checks: readonly (readonly [status: HazardStatus, checked: number, resolved?: number])[] = [
  ['RECTIFYING', -17],
  ['NONE_FOUND', -5],
  ['RECTIFYING', -38],
  ['RESOLVED', -26, -7],
  ['FOUND', -2],
  ['REPORTED', -9],
];

/** What deputies looked for in these weeks, two in each county, in the place's campaign if it has one. */
export function recentHazards(data: Dataset): void {
  const random = randomOf('petitions/recent hazards');
  const grids = Map.groupBy(data.of(Grid), ({ division }) => division);
  let n = 0;
  for (const { prefix } of suggestionPlaces) {
    const name = hazardChecks.find(({ place }) => place === prefix)?.campaign;
    const campaign = data.of(Campaign).find((one) => one.name === name)?.id as string | undefined;
    const joined = new Set(
      data.of(CampaignParticipation).flatMap((one) => (one.campaign === campaign ? [one.deputy as string] : [])),
    );
    for (const [county, [status, checked, resolved]] of inTurn(countyCodes(prefix), checks, 2)) {
      const all = deputiesOf(data, county.slice(0, 6));
      const near = all.filter(({ id }) => joined.has(id));
      const deputy = random.pick(near.length > 0 ? near : all);
      const spot = random.pick(villagesOf(deputy.division.slice(0, 9)));
      const kind = random.weighted(kinds);
      const [finding, organ] = findings[kind];
      const checkedOn = addDays(data.day, checked);
      const isFound = status !== 'NONE_FOUND';
      const grid = grids.get(spot.code)?.[0]?.id as string | undefined;
      data.add(HazardCheck, {
        id: uuidOf('recent hazard check', n++, new Date(checkedOn)),
        kind,
        status,
        division: spot.code,
        deputy: deputy.id,
        checkedOn,
        ...(grid && { grid }),
        ...(campaign && joined.has(deputy.id) && { campaign }),
        ...(isFound && { finding: `${divisionOf(spot.code).name}${finding}`, dueOn: addDays(checkedOn, 30) }),
        ...(isFound && status !== 'FOUND' && { agency: agencyIdOf(county, organ) }),
        ...(resolved && { resolvedOn: addDays(data.day, resolved) }),
      });
    }
  }
}
