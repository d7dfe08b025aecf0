import { quote, type Sql, sql } from '../sql.js';

/**
 * Expressions over a searched column, the same in indexes and in conditions on it. They are made in the collation "C":
 * PostgreSQL keeps how often an array's elements occur in the order of the column's collation and looks them up in that
 * of the database, so that of a column with another one no frequency is known.
 */
export const termsSql = (column: Sql, collated: boolean): Sql =>
  collated ? sql`zh_bigrams(${column} collate "C")` : sql`zh_bigrams(${column})`;

/** What a person's name is compared by is stored beside it: reading on in the order of names looks at thousands. */
export const foldedColumn = (column: string): Sql => quote(`${column}_folded`);

/** The first character of a person's name, by which those are found whose surname is looked for. */
export const headSql = (folded: Sql): Sql => sql`left(${folded}, 1)`;

/** The terms of what follows it. */
export const tailTermsSql = (folded: Sql): Sql => sql`zh_bigrams(substr(${folded}, 2))`;
