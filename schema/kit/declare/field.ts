import type { Audience } from './audience.js';
import type { Choices } from './choices.js';
import type { Class } from './class.js';

/** What a column can hold; each kind has one SQL type, one GraphQL scalar, one filter and one JSON form (`column-kinds.ts`). */
export type ScalarKind =
  | 'text'
  | 'code'
  | 'choice'
  | 'choices'
  | 'day'
  | 'instant'
  | 'int'
  | 'big'
  | 'float'
  | 'flag'
  | 'uuid';

interface Described {
  /** Property name on the entity and in the API. */
  readonly name: string;
  /** Chinese label: the heading of a column, the name of a group. */
  readonly zh: string;
  /** What Chinese readers have to know besides the label: rule, unit, when it is absent. */
  readonly zhRule?: string;
  readonly en: string;
  /** Absent: a column of the table that the API does not have. */
  readonly see?: Audience;
}

export interface ScalarField extends Described {
  readonly is: 'scalar';
  readonly kind: ScalarKind;
  readonly required: boolean;
  /** What a record has of it if whoever writes it says nothing: the default of the column. */
  readonly initial?: string | number | boolean;
  readonly choices?: Choices;
  /** Longest text in characters. */
  readonly max?: number;
  /** May be the empty text, which says something else than that there is none. */
  readonly blank?: boolean;
  /** Least and largest number. */
  readonly from?: number;
  readonly to?: number;
  readonly unique: boolean;
  /** Has an index and a place in `XFilter`. */
  readonly filter: boolean;
  /** Has an index with the key and a place in `XOrderField`; only required fields sort, so that cursors hold. */
  readonly order: boolean;
  /**
   * Ordered by reading, numbers in it by value (`第2小组` before `第10小组`). The name of a person is read as a name
   * (曾 is zēng), and can be ordered by strokes as well.
   */
  readonly pinyin: boolean | 'person';
  /** Chinese full-text: has a bigram index, a `contains` filter and a part in the argument `search`. */
  readonly search: boolean;
  /** A root field `xByName(name)` finds the record. */
  readonly lookup: boolean;
  /** Aggregates may group by it, or sum it. */
  readonly group: boolean;
  readonly sum: boolean;
}

/**
 * What a relation says of how one thing led to another: this record came `from` that one, turned `into` it, is a
 * `part` of its way, took place `at` it, was `decided` by it, or was `merged` into it. All but the last say in which order the two happened.
 */
export type TraceLink = 'from' | 'into' | 'part' | 'at' | 'decided' | 'merged';

export interface OneField extends Described {
  readonly is: 'one';
  readonly target: () => Class;
  readonly required: boolean;
  readonly group: boolean;
  /** Its target leads back here: the foreign key can be deferred. */
  readonly isAround?: true;
  readonly trace?: TraceLink;
  /** How the target lists the records that point to it. */
  readonly back?: Omit<ManyField, 'target' | 'mappedBy'>;
}

export interface ManyField extends Described {
  readonly is: 'many';
  readonly target: () => Class;
  /** The to-one property of the target that points back here. */
  readonly mappedBy: string;
}

/** A value that SQL computes from other columns; `{property}` in `sql` stands for a column of the same row. */
export interface DerivedField extends Described {
  readonly is: 'derived';
  readonly kind: ScalarKind;
  /** Of kind `choice`: what it may be. */
  readonly choices?: Choices;
  readonly required: boolean;
  readonly sql: string;
  readonly filter: boolean;
  /** Aggregates may average it, and sum it; of a share only the average says something. */
  readonly sum: boolean;
  /** It is another value on another day, though nobody wrote anything. */
  readonly ofToday: boolean;
  /** Of what tells whether something is late. */
  readonly clock?: OverdueClock;
}

/** When something is late. */
export interface OverdueClock {
  /** Its last day. */
  readonly due: string;
  /** Days that stop the clock once they are there. */
  readonly done?: readonly string[];
  /** States in which it is to be done; of a flag, that it is set. Any state, if none are given. */
  readonly runs?: Readonly<Record<string, readonly string[] | true>>;
  /** A second clock, which runs when the matter is taken up again. */
  readonly again?: Omit<OverdueClock, 'again'>;
}

/** A value that code computes from other properties, for many records at once. */
export interface ComputedField extends Described {
  readonly is: 'computed';
  readonly kind: 'text';
  readonly required: boolean;
  /** The property that the value is computed from. */
  readonly from: string;
  /** Texts for people are in the language of whoever asks. */
  readonly load: (keys: readonly string[], isChinese: boolean) => Promise<readonly (string | null)[]>;
}

export type Field = ScalarField | OneField | ManyField | DerivedField | ComputedField;
