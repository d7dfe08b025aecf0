import type {
  HandlingResult,
  SubmissionPeriod,
  SuggestionOrigin,
  SuggestionStatus,
} from '../../../schema/suggestions/suggestion.choices.js';
import type { Row } from '../../kit/dataset.js';
import type { SuggestionText } from '../../kit/texts.js';
import type { SeedDeputy } from '../deputies.js';
import type { Course } from './course.js';

/** What is known of a suggestion when it is handed in; the rest follows. */
export interface Plan {
  /** Division of the congress that receives it. */
  readonly congress: string;
  /** Year of the session whose work it belongs to. */
  readonly year: number;
  readonly period: SubmissionPeriod;
  readonly session?: string;
  readonly submittedOn: string;
  readonly lead: SeedDeputy;
  /** Those who may sign beside the lead. */
  readonly others: readonly SeedDeputy[];
  readonly origin?: SuggestionOrigin;
  /** Counted by a source: public, filed and handled; with the outcome given, or any. */
  readonly settled?: HandlingResult | 'ANY';
  readonly isKey?: boolean;
  readonly text?: SuggestionText;
  /** How far it has come, where that is known: it is not drawn then. */
  readonly stands?: Standing;
}

/** Not with a unit yet, or assigned on a day with a course from then on. */
export type Standing = { readonly status: SuggestionStatus } | { readonly assignedOn: string; readonly course: Course };

/** A suggestion that no unit had answered, or not well, on the last day of the documents. */
export interface Waiting {
  readonly suggestion: Row;
  readonly plan: Plan;
  readonly text: SuggestionText;
  /** The parts of its units; none if it was with none yet. */
  readonly assignments: readonly Row[];
  /** How many replies there were, with which the deputy was not content. */
  readonly before: number;
}
