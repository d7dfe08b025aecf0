import type { Choices } from '../choices.js';
import type { Class } from '../class.js';
import type { RowRule } from '../rows.js';
import type { Role, Viewer } from '../viewer.js';
import type { Effect, Refusal } from './effects.js';
import type { Givens } from './given.js';

/** Who acts, by role; nobody else may, whatever they see. */
export type By = { readonly [role in Role]?: RowRule };

export type Refusals = Readonly<Record<string, readonly [zh: string, en: string]>>;

/** When and for whom: the database's clock, the day in China. */
export interface Moment {
  readonly viewer: Viewer;
  /** `2026-11-29`, in China. */
  readonly today: string;
  /** The key of a further record. */
  readonly newId: () => string;
}

/** What follows from an act: own properties, changes of other records, what only its sender is told. */
export interface Outcome {
  readonly sets?: Readonly<Record<string, unknown>>;
  readonly also?: readonly Effect[];
  readonly tells?: Readonly<Record<string, unknown>>;
  /** A personal value of a record that the act has read: what `personal` was sent under this name. */
  readonly reveals?: { readonly record: { readonly id: string }; readonly field: string };
  /** A record that the act has read, whose personal values are to be no more. */
  readonly erases?: { readonly id: string };
}

/** The refusal where nothing personal is kept that could be revealed. */
export const nothingKept = {
  NOTHING_KEPT: ['没有留存，或者已经清除', 'Nothing is kept, or it has been erased'],
} as const;

/**
 * A value that SQL gives when the act is judged: `{property}` is a column of the record, or of what is sent of one that is
 * begun, `{today}` the day in China. It comes to the rule as JSON would have it, absent if it is null.
 */
export interface Read<Type = unknown> {
  readonly sql: string;
  /** Only for the compiler. */
  readonly type?: Type;
}

/** One act as declared, whatever its types. */
export interface ActSpec {
  readonly zh: string;
  readonly en: string;
  /** It begins a record; otherwise it is on one. */
  readonly begins: boolean;
  /** The states it starts from; none where it begins a record, or its record has none. */
  readonly from: readonly string[];
  /** The state it leads to; absent: the state stays, or there is none. */
  readonly to?: string;
  /** The states it may lead to, where the rule says which one: it `sets` the state. */
  readonly toOneOf?: readonly string[];
  /** The same words as `rows`. Absent where the code of the record is what entitles. */
  readonly by?: By;
  /** Properties of the concept that are sent and written as they are; those that it `needs` must be. */
  readonly takes: readonly string[];
  readonly needs: readonly string[];
  /** What else is sent. */
  readonly given: Givens;
  /** A reason is sent, and stands in the history: public where the record is. */
  readonly reason?: 'required' | 'optional';
  /** Properties of the record that rule and guard look at, and of records beside it. */
  readonly sees: readonly string[];
  readonly beside: Readonly<Record<string, readonly string[]>>;
  /** Whose records the to-many relations among these have. */
  readonly lists: Readonly<Record<string, Class>>;
  /** What else is read beside the record, in SQL. */
  readonly reads: Readonly<Record<string, Read>>;
  /** The record is named by the code that its sender was told, not by its id. */
  readonly byCode?: true;
  /**
   * Somebody without a post does it only so often in ten minutes, and does not send the `same` parts twice: see
   * `api/write/bounded.ts`.
   */
  readonly bounded?: { readonly same?: readonly string[] };
  /** It is done beside the usual way, as a merger is: nothing waits for it, and it is in nobody's `toDo`. */
  readonly aside?: true;
  /** Who did it is told to nobody in the history: who declines is named no more than who agrees. The audit knows. */
  readonly unnamed?: true;
  /** The properties with the last day for it: the first that is there. */
  readonly due: readonly string[];
  readonly tells: Givens;
  readonly refusals: Refusals;
  /** What can be told before anything is sent: why it is refused, if it is. */
  readonly guard?: (on: never) => Refusal | undefined;
  readonly rule: (on: never) => Outcome | Refusal;
}

/** A code that the sender of a record is told once: who has it may ask after the record, and act on it. */
export interface SecretCode {
  /** What it is called in inputs and payloads. */
  readonly name: string;
  /** The property without an audience that holds its digest. */
  readonly kept: string;
  /** The root field that finds the record by it. */
  readonly query: string;
  readonly zh: string;
  readonly en: string;
}

export interface Workflow {
  readonly concept: () => Class;
  /** The property that holds the state, and the list of states; absent where records have no states. */
  readonly state?: string;
  readonly states?: Choices;
  readonly code?: SecretCode;
  readonly acts: Readonly<Record<string, ActSpec>>;
}
