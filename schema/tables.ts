import { peopleTable } from './deputies/deputy.table.js';
import type { ImportKind } from './imports/import.choices.js';
import type { Table } from './kit/declare/tables.js';

/** What can be imported: the one line that a new table adds outside its folder. */
export const tables: Readonly<Record<ImportKind, Table>> = {
  PEOPLE: peopleTable,
};
