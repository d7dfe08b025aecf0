import type { RowPolicy } from './rows.js';

/** Something that holds of every record of a concept. */
export interface Invariant {
  readonly zh: string;
  readonly en: string;
  /**
   * SQL that is never false. `{property}` is a column of the record, `{relation.property}` one of the record that a
   * to-one relation leads to, `{relation}` the key of that one, and `{list}` how many records a to-many relation has.
   */
  readonly holds: string;
}

/** How records that not everybody sees are counted for everybody: see docs/decisions/disclosure-control.md. */
export interface PublicCounts {
  /** The day by which a record belongs to a year and a quarter. */
  readonly on: string;
  /** The properties by which a year is told apart, one at a time. */
  readonly by: readonly string[];
}

/**
 * Says that the records of a concept are matters which a unit has to settle by a day, and which of its properties say so.
 * Its clock is that of `isOverdue`. Names are the concept's own properties; `unit`, `place` and `title` may follow to-one relations.
 */
export interface Handled {
  /** The unit that has to settle it; `agency` if nothing is said. */
  readonly unit?: string;
  /** The division that it lies in; `division`. */
  readonly place?: string;
  /** A text, or a choice whose label is told; `title`. */
  readonly title?: string;
  readonly assigned?: string;
  /** The day on which it was settled: the first that is there. */
  readonly settled: readonly string[];
  /** States in which it is still to be settled, and no clock runs: it has no last day then. */
  readonly paused?: Readonly<Record<string, readonly string[]>>;
  /** The day on which it was looked at again. */
  readonly rechecked?: string;
}

/** What `@Concept` says about a class as a whole. */
export interface Declaration {
  /** The label, and behind `：` what else Chinese readers have to know; likewise for properties and values. */
  readonly zh: string;
  readonly en: string;
  readonly rows: RowPolicy;
  /** For records of persons who are no public officials: everybody may count all of them, seen or not (scope ALL). */
  readonly publicCounts?: PublicCounts;
  /** The list's order when the asker gives none: a property, `-` before it for descending. Default: the key. */
  readonly order?: string;
  /** The primary key if it is not the inherited UUID `id`: a 'code' property. */
  readonly key?: string;
  /** That key is hierarchical: filters on it and on relations to it have `within`. */
  readonly subtree?: true;
  /**
   * Its records are valid from one day until the day before another; either may be absent. Lists and aggregates show
   * those that are valid today in China, or on the day `validOn`.
   */
  readonly validity?: { readonly from: string; readonly to: string };
  /** Root field names where English grammar is not regular: `['publicFeedbackItem', 'publicFeedback']`. */
  readonly names?: readonly [one: string, many: string];
  /** Sets of properties that are unique together. */
  readonly unique?: readonly (readonly string[])[];
  /** What `trace` says of its records; paths may follow relations. */
  readonly milestone?: {
    /** The day it happened. */
    readonly on: string;
    /** Day from which on it can have parts, if that is another one. */
    readonly begins?: string;
    /** Who did it. */
    readonly by?: string;
    /** What it is about, if it has neither title, name nor number. */
    readonly title?: string;
  };
  /** Days in the order in which they can come, `[['assignedOn', 'acceptedOn', 'repliedOn']]`; any may be absent, and a path may follow relations. */
  readonly days?: readonly (readonly string[])[];
  /** What else always holds of its records: `always('…', '…', "{count} > 0")`. */
  readonly invariants?: readonly Invariant[];
  /** Its records are matters that a unit has to settle: they are in inboxes, and have what `HandledMatter` has. */
  readonly handled?: Handled;
  /** One of its texts is compared with others of the county, the newest first by a day: see `recent` of `ReadContext`. */
  readonly compared?: { readonly text: string; readonly on: string };
  /** Further root fields that find one record through a unique code of a to-many relation: `{ deputyByQrToken: 'qrCodes.token' }`. */
  readonly lookups?: Readonly<Record<string, string>>;
}
