import { holding, localOffices } from '../accounts/holding.js';
import { all, type RowRule, within } from '../kit/index.js';

/** Who asks and has things rated: committees and offices of the place. */
export const reviewOffice = (place: RowRule = within()) => ({
  staff: all(place, holding('SPECIAL_COMMITTEE', 'CHAIRPERSONS_MEETING', ...localOffices)),
});

/** Bodies that decide which units are evaluated, SQL: the congress by ballot, else the chairpersons’ meeting or presidium. */
export const deciders = ['CHAIRPERSONS_MEETING', 'TOWNSHIP_PRESIDIUM']
  .map((kind) => `case {selection} when 'BALLOT' then 'CONGRESS' else '${kind}' end`)
  .join(', ');
