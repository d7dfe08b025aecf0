import { posts, type RowRule } from '../kit/index.js';
import type { AccountPostKind } from './account.choices.js';

/** The viewer’s account holds one of these posts. */
export const holding = (...kinds: AccountPostKind[]): RowRule => posts(...kinds);
