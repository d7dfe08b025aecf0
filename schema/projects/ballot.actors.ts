import { holding } from '../accounts/holding.js';
import { all, type RowRule, within } from '../kit/transitions.js';

/** Whoever convenes the body that votes: its presidium, or the office of the standing committee. */
export const convenors: { readonly staff: RowRule } = {
  staff: all(within('division'), holding('COUNTY_OFFICE', 'PRESIDIUM')),
};
