import { holding } from '../accounts/holding.js';
import { all, type RowRule, within } from '../kit/index.js';

/** Who works on laws: the legislative committee of the place, or the office that does its work. */
export const lawOffice = (place: RowRule = within()) => ({
  staff: all(place, holding('SPECIAL_COMMITTEE', 'COUNTY_OFFICE')),
});
