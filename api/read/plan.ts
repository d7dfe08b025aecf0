import type { ComputedField } from '../../schema/kit/declare/field.js';
import type { AnswerLength } from '../request/answer-length.js';
import type { Bind, Row, Statement, Value } from '../sql/sql.js';
import type { CursorForm } from './cursors.js';
import type { Size } from './sizes.js';

/** Writes one value of a row as JSON text. */
export type Writer = (row: Row, run: Results) => string;

/**
 * One list level of an operation: one statement for the records of all parents at once (and one that counts them,
 * if that was asked), whatever the number of parents. Filled in while the operation is compiled.
 */
export interface Level {
  /** Position in the plan and in the results. */
  readonly index: number;
  /** Keys of the parents: a column of another level's rows, or values of the request; absent: one page for all. */
  readonly keys?: KeyColumn | { readonly value: Value };
  /** Absent if only the count was selected. */
  rows?: Statement;
  count?: Statement;
  /** Most rows per parent; one more is fetched to know whether others follow. */
  size: Size['of'];
  /** Read from the list's end: rows come in reverse. */
  backward: boolean;
  cursor?: { readonly form: CursorForm; readonly columns: readonly number[] };
  /** Writes one page of it; absent where there is one page only, which is part of what it stands in. */
  write?: PageWriter;
  /** Values that code computes from a column of these rows, before anything is written. */
  readonly computed: { readonly field: ComputedField; readonly column: number }[];
}

/** A column of a level's rows that holds keys, in all of its rows or in those where another column has a value. */
export interface KeyColumn {
  readonly level: Level;
  readonly column: number;
  readonly where?: { readonly column: number; readonly is: string };
}

export interface Plan {
  /** Parents before children. */
  readonly levels: readonly Level[];
  /** Writes the whole `data` object. */
  readonly write: (run: Results) => string;
}

/** The rows of one parent in the list's order, and whether the direction they were read in has more. */
export interface Page {
  readonly rows: readonly Row[];
  readonly more: boolean;
  /** What was written of it: parents that share a record share the text. */
  text?: string;
}
export const emptyPage: Page = Object.freeze({ rows: [], more: false });
export type PageWriter = (page: Page, run: Results, key: string) => string;

/** What the statements of a run brought: by level, then by the parent's key ('' without parents). */
export interface Results {
  readonly bind: Bind;
  readonly pages: ReadonlyMap<string, Page>[];
  readonly counts: ReadonlyMap<string, string>[];
  readonly computed: ReadonlyMap<ComputedField, ReadonlyMap<string, string | null>>;
  readonly length: AnswerLength;
}

/**
 * What a plan weighs: its statements, and the functions that bind their values and write their rows. Measured over plans
 * of many kinds, it is 0.3 to 1 of this.
 */
export function planBytes({ levels }: Plan): number {
  let bytes = 2_000;
  for (const { rows, count } of levels)
    for (const statement of [rows, count])
      if (statement) bytes += 5_000 + 2_000 * statement.values.length + 10 * statement.text.length;
  return bytes;
}
