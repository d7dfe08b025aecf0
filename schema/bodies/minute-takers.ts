import { holding } from '../accounts/holding.js';

/** Posts whose holders keep the minutes of a body’s meetings. */
export const minuteTakers = holding(
  'COUNTY_OFFICE',
  'SPECIAL_COMMITTEE',
  'CHAIRPERSONS_MEETING',
  'PRESIDIUM',
  'SUBDISTRICT_COMMITTEE',
);
