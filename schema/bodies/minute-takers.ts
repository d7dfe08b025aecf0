import { holding } from '../accounts/holding.js';
import { all, any, serving, within } from '../kit/index.js';

/**
 * Who keeps the minutes of the body at `path`: an office of the place those of all its bodies, and whoever serves a committee
 * or the chairpersons’ meeting those of that one alone.
 */
export const minuteTakers = (path: string) =>
  all(
    within(`${path}.division`),
    any(
      holding('COUNTY_OFFICE', 'PRESIDIUM', 'SUBDISTRICT_COMMITTEE'),
      all(holding('SPECIAL_COMMITTEE', 'CHAIRPERSONS_MEETING'), serving(path)),
    ),
  );
