import type { BodyKind } from '../bodies/body.choices.js';
import type { AccountPostKind } from './account.choices.js';

/** The kinds of bodies in which a post is held; posts that are not here are held in none. */
export const bodiesOf: { readonly [post in AccountPostKind]?: readonly BodyKind[] } = {
  COUNTY_OFFICE: ['WORKING_BODY'],
  SPECIAL_COMMITTEE: ['SPECIAL_COMMITTEE', 'WORKING_BODY'],
  CHAIRPERSONS_MEETING: ['CHAIRPERSONS_MEETING'],
  PRESIDIUM: ['TOWNSHIP_PRESIDIUM'],
  SUBDISTRICT_COMMITTEE: ['SUBDISTRICT_WORK_COMMITTEE'],
};
