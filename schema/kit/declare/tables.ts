import type { Own, RowOf } from './acts/rows-of.js';
import type { Class } from './class.js';

/** The records of a concept as the rows of a table that is imported: whatever the concept itself says is not said again. */
export interface Table {
  readonly concept: () => Class;
  /** Properties that have a column; their headings are their labels, in either language. */
  readonly columns: readonly string[];
  /** Properties that tell one record from another: a row that names a record which is there adds none. */
  readonly key: readonly string[];
  /** Where the division stands that a record belongs to: a path, over to-one relations if need be. */
  readonly place: string;
  /** What such a record has that is in no column. */
  readonly sets: Readonly<Record<string, unknown>>;
  /** A row as it may look, by property. */
  readonly example: Readonly<Record<string, string>>;
}

interface Declared<Entity, Columns extends readonly Own<Entity>[]> {
  readonly columns: Columns;
  readonly key: readonly Columns[number][];
  readonly place: string;
  readonly sets?: { readonly [P in Own<Entity>]?: RowOf<Entity>[P] };
  readonly example: { readonly [P in Columns[number]]?: string };
}

export const table = <Entity, const Columns extends readonly Own<Entity>[]>(
  concept: () => Class & { readonly prototype: Entity },
  { sets = {}, example, ...declared }: Declared<Entity, Columns>,
): Table => ({ concept, sets, example: example as Table['example'], ...declared });
