import { holding, holds } from '../accounts/holding.js';
import type { Viewer } from '../kit/declare/viewer.js';
import { all, mine, type Refusal, refuse, within } from '../kit/transitions.js';

const offices = ['COUNTY_OFFICE', 'PRESIDIUM', 'SUBDISTRICT_COMMITTEE'] as const;
const addressee = { deputy: mine('deputy', 'deputy') };

/** The offices of the place: of the county, the township or the subdistrict. */
export const office = { staff: all(within(), holding(...offices)) };
/** Who decides what becomes of feedback: an office of the place, and the deputy it came to. */
export const desk = { ...office, ...addressee };
/** Who meets those who come: the liaisons of stations, too. */
export const counter = { staff: all(within(), holding(...offices, 'LIAISON')), ...addressee };
export const unit = { agency: mine('agency', 'agency') };

export const escalated = {
  ESCALATED: ['已提级，由县级代表工作机构处理', 'It was taken to the county’s office'],
} as const;

/** What was rated poor twice waits for the county’s office: not for the deputy, nor for those who could not settle it. */
export const forCountyOffice = ({
  it,
  viewer,
}: {
  readonly it: { readonly escalatedOn?: string | undefined };
  readonly viewer: Viewer;
}): Refusal<'ESCALATED'> | undefined =>
  it.escalatedOn && !(viewer.role === 'staff' && holds(viewer, 'COUNTY_OFFICE'))
    ? refuse('ESCALATED', 'id')
    : undefined;
