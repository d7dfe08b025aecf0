import { Suggestion } from '../../../schema/suggestions/suggestion.js';
import type { AssignmentStatus } from '../../../schema/suggestions/suggestion-assignment.js';
import { SuggestionAssignment } from '../../../schema/suggestions/suggestion-assignment.js';
import type { Dataset, Row } from '../../kit/dataset.js';

/** Where each unit's part stands follows from its days and from the suggestion. */
export function tellWhereUnitsStand(data: Dataset): void {
  const suggestions = new Map(data.of(Suggestion).map(({ id, status }) => [id, status]));
  for (const part of data.of(SuggestionAssignment))
    data.amend(SuggestionAssignment, part, { status: statusOf(part, suggestions.get(part.suggestion)) });
}

function statusOf({ endedOn, repliedOn, acceptedOn, role }: Row, suggestion: unknown): AssignmentStatus {
  if (endedOn) return 'ENDED';
  if (repliedOn) return suggestion === 'REHANDLING' && role !== 'ASSIST' ? 'ACCEPTED' : 'REPLIED';
  if (acceptedOn) return 'ACCEPTED';
  return suggestion === 'RETURN_REQUESTED' && role !== 'ASSIST' ? 'RETURN_REQUESTED' : 'ASSIGNED';
}
