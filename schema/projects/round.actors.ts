import { holding } from '../accounts/holding.js';
import { all, any, mine, within } from '../kit/transitions.js';

/** The congress’s office of the place; in a township its presidium, in a subdistrict the work committee. */
export const congressOffice = (division = 'division') =>
  all(within(division), holding('COUNTY_OFFICE', 'PRESIDIUM', 'SUBDISTRICT_COMMITTEE'));

/** The congress’s office, and the government’s that organises the round at `round`. */
export const runners = {
  staff: congressOffice(),
  agency: mine('organiser', 'agency'),
};
export const screeners = { staff: congressOffice(), agency: mine('round.organiser', 'agency') };

/** Of a project: who breaks it down, and who carries it out. */
export const overseers = screeners;
export const lead = { agency: mine('leadDepartment', 'agency') };
export const leadOrOverseers = {
  staff: congressOffice(),
  agency: any(mine('leadDepartment', 'agency'), mine('round.organiser', 'agency')),
};
