import { FundAllocation } from '../../../schema/projects/fund-allocation.js';
import { FundAppropriation } from '../../../schema/projects/fund-appropriation.js';
import type { FundSource } from '../../../schema/projects/fund-source.js';
import type { Dataset, Row } from '../../kit/dataset.js';
import { uuidOf } from '../../kit/uuid.js';
import { addDays } from '../days.js';
import { agencyIdOf } from '../organisations.js';

type Allocated = Row &
  Readonly<Record<'division' | 'allocatedOn', string>> & {
    readonly year: number;
    readonly source: FundSource;
    readonly amountFen: number;
  };

/** Who gives each special fund. */
const givers: Readonly<Partial<Record<FundSource, (division: string) => string>>> = {
  CITY_AWARD_FUND: (division) => division.slice(0, 4),
  COUNTY_SPECIAL_FUND: (division) => division.slice(0, 6),
};

/** What city and banners give each town or subdistrict in a year: that is what was allocated of it. */
export function appropriateFunds(data: Dataset): void {
  const allocated = data.of(FundAllocation) as readonly Row[] as readonly Allocated[];
  const special = allocated.filter(({ source }) => source in givers);
  const groups = Map.groupBy(special, ({ division, year, source }) => `${division}/${year}/${source}`);
  for (const [name, parts] of groups) {
    const { division, year, source } = parts[0]!;
    const first = parts.map(({ allocatedOn }) => allocatedOn).toSorted()[0]!;
    const appropriatedOn = addDays(first, -7);
    const id = uuidOf(`appropriation/${name}`, 0, new Date(appropriatedOn));
    const amountFen = parts.reduce((sum, { amountFen }) => sum + amountFen, 0);
    data.add(FundAppropriation, {
      ...{ id, division, year, source, appropriatedOn, amountFen, allocatedFen: amountFen },
      finance: agencyIdOf(givers[source]!(division).padEnd(12, '0'), 'FINANCE'),
    });
    for (const part of parts) data.amend(FundAllocation, part, { appropriation: id });
  }
}
