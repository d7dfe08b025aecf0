import { Deputy } from './deputies/deputy.js';
import { Mandate } from './deputies/mandate.js';
import type { Class } from './kit/concept.js';
import { Agency } from './organisations/agency.js';
import { Congress } from './organisations/congress.js';
import { CongressSession } from './organisations/congress-session.js';
import { Division } from './organisations/division.js';
import { Suggestion } from './suggestions/suggestion.js';
import { SuggestionAssignment } from './suggestions/suggestion-assignment.js';

/** Every concept of the platform: the one line that a new concept adds outside its folder. */
export const concepts: readonly Class[] = [
  // organisations
  Division, Congress, CongressSession, Agency,
  // deputies
  Deputy, Mandate,
  // suggestions
  Suggestion, SuggestionAssignment,
];
