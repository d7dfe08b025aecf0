import { holding, localOffices } from '../accounts/holding.js';
import { all, type RowRule, within } from '../kit/index.js';

/** Who asks and has things rated: committees and offices of the place. */
export const reviewOffice = (place: RowRule = within()) => ({
  staff: all(place, holding('SPECIAL_COMMITTEE', 'CHAIRPERSONS_MEETING', ...localOffices)),
});
