import { holding } from '../accounts/holding.js';
import { all, mine, some, value, within } from '../kit/transitions.js';

/** Who leads it. */
export const mover = { deputy: mine('leadDeputy', 'deputy') };
/** Who was asked to sign it. */
export const coSigner = { deputy: some('coSigners', mine('deputy', 'deputy')) };
/** Who has not answered that yet. */
export const asked = { deputy: some('coSigners', all(mine('deputy', 'deputy'), value('status', 'INVITED'))) };
/** Whoever reviews suggestions in the place of the congress. */
export const reviewers = {
  staff: all(within(), holding('COUNTY_OFFICE', 'SPECIAL_COMMITTEE', 'PRESIDIUM', 'SUBDISTRICT_COMMITTEE')),
};
/** The congress’s office for deputies; in a township its presidium. */
export const office = { staff: all(within(), holding('COUNTY_OFFICE', 'PRESIDIUM')) };
