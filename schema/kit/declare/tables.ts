import type { Own, RowOf } from './acts/rows-of.js';
import type { Class } from './class.js';

/** The records of a concept as the rows of a table that is imported: whatever the concept itself says is not said again. */
export interface Table {
  readonly concept: () => Class;
  /** Properties that have a column; their headings are their labels, in either language. */
  readonly columns: readonly string[];
  /** Properties that tell one record from another: a row that names a record which is there adds none. */
  readonly key: readonly string[];
  /** Where the division stands that a record belongs to: a path, over to-one relations if need be; a part has its record’s if it names none. */
  readonly place: string | undefined;
  /** Columns that name records with a division, which has to do with the area of whoever imports. */
  readonly near: readonly string[];
  /** What such a record has that is in no column. */
  readonly sets: Readonly<Record<string, unknown>>;
  /** What an empty cell says where there has to be something. */
  readonly blank: Readonly<Record<string, unknown>>;
  /** What SQL finds for a record: `{property}` is a cell of its row. */
  readonly finds: Readonly<Record<string, string>>;
  /** A row as it may look, by property. */
  readonly example: Readonly<Record<string, string>>;
  /** Records that hang on this one by a relation, and stand in the same row if any of their cells is filled in. */
  readonly parts: readonly TablePart[];
}
export interface TablePart {
  readonly of: string;
  readonly table: Table;
}

interface Declared<Entity, Columns extends readonly Own<Entity>[]> {
  readonly columns: Columns;
  readonly key: readonly Own<Entity>[];
  readonly place?: string;
  readonly near?: readonly Columns[number][];
  readonly sets?: { readonly [P in Own<Entity>]?: RowOf<Entity>[P] };
  readonly blank?: { readonly [P in Columns[number]]?: RowOf<Entity>[P] };
  readonly finds?: { readonly [P in Own<Entity>]?: string };
  readonly example: { readonly [P in Columns[number]]?: string };
  readonly parts?: readonly TablePart[];
}

export const table = <Entity, const Columns extends readonly Own<Entity>[]>(
  concept: () => Class & { readonly prototype: Entity },
  { place, near = [], sets = {}, blank = {}, finds = {}, parts = [], example, ...declared }: Declared<Entity, Columns>,
): Table => ({
  ...declared,
  ...{ concept, place, near, sets, blank, parts },
  finds: finds as Table['finds'],
  example: example as Table['example'],
});

/** Records in the same row that hang on the one before by the relation `of`. */
export const part = <Entity, const Columns extends readonly Own<Entity>[]>(
  concept: () => Class & { readonly prototype: Entity },
  { of, ...declared }: Declared<Entity, Columns> & { readonly of: Own<Entity> },
): TablePart => ({ of, table: table(concept, declared) });
