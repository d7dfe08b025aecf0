import type { Viewer } from '../kit/declare/viewer.js';
import { posts, type RowRule } from '../kit/index.js';
import type { AccountPostKind } from './account.choices.js';

/** The viewer’s account holds one of these posts. */
export const holding = (...kinds: AccountPostKind[]): RowRule => posts(...kinds);

/** The same for a rule, which has the viewer at hand. */
export const holds = ({ posts }: Viewer, ...kinds: AccountPostKind[]): boolean =>
  !posts || kinds.some((kind) => posts.includes(kind));
