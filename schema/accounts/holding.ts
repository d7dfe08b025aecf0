import type { Viewer } from '../kit/declare/viewer.js';
import { posts, type RowRule } from '../kit/index.js';
import type { AccountPostKind } from './account.choices.js';

/** The offices of a place: of the county, the township or the subdistrict. */
export const localOffices = ['COUNTY_OFFICE', 'PRESIDIUM', 'SUBDISTRICT_COMMITTEE'] as const;

/** The viewer’s account holds one of these posts. */
export const holding = (...kinds: AccountPostKind[]): RowRule => posts(...kinds);

/** The same for a rule, which has the viewer at hand. */
export const holds = ({ posts }: Viewer, ...kinds: AccountPostKind[]): boolean =>
  !posts || kinds.some((kind) => posts.includes(kind));
