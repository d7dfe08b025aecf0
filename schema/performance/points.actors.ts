import { holding, localOffices } from '../accounts/holding.js';
import { all, within } from '../kit/index.js';

/** Who keeps the points of a place: its office of deputies, the presidium, the work committee. */
export const pointsOffice = { staff: all(within(), holding(...localOffices)) };
/** Who enters work for others: leaders of groups, too. */
export const pointsKeepers = { staff: all(within(), holding(...localOffices, 'GROUP_LEADER')) };
export const countyOffice = { staff: all(within(), holding('COUNTY_OFFICE')) };
