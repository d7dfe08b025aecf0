import { transitions } from '../kit/transitions.js';
import { anytime } from './suggestion.anytime.transitions.js';
import { assigning } from './suggestion.assigning.transitions.js';
import { SuggestionStatus } from './suggestion.choices.js';
import { drafting } from './suggestion.drafting.transitions.js';
import { Suggestion } from './suggestion.js';
import { outcome } from './suggestion.outcome.transitions.js';
import { review } from './suggestion.review.transitions.js';

/** The life of a suggestion, in the order of its phases. What a unit does with its part is told of the assignment. */
export const suggestionTransitions = transitions(
  { concept: () => Suggestion, state: 'status', states: SuggestionStatus },
  drafting,
  review,
  assigning,
  outcome,
  anytime,
);
