import { type Change, type Seen, set } from '../kit/transitions.js';
import type { SuggestionAssignment } from './suggestion-assignment.js';

/** Units that have not replied have no part in it any more. */
export const endParts = (parts: readonly Seen<SuggestionAssignment, 'status'>[], today: string): Change[] =>
  parts
    .filter(({ status }) => status !== 'REPLIED' && status !== 'ENDED')
    .map((part) => set(part, { status: 'ENDED', endedOn: today }));
