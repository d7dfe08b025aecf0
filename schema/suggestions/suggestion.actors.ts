import { holding } from '../accounts/holding.js';
import { all, mine, some, within } from '../kit/transitions.js';

/** Who leads it. */
export const mover = { deputy: mine('leadDeputy', 'deputy') };
/** Who was asked to sign it. */
export const coSigner = { deputy: some('coSigners', mine('deputy', 'deputy')) };
/** Whoever reviews suggestions in the place of the congress. */
export const reviewers = {
  staff: all(within(), holding('COUNTY_OFFICE', 'SPECIAL_COMMITTEE', 'PRESIDIUM', 'SUBDISTRICT_COMMITTEE')),
};
/** The congress’s office for deputies; in a township its presidium. */
export const office = { staff: all(within(), holding('COUNTY_OFFICE', 'PRESIDIUM')) };
