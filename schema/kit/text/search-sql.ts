/**
 * Expressions over a searched column, the same in indexes and in conditions on it. They are made in the collation "C":
 * PostgreSQL keeps how often an array's elements occur in the order of the column's collation and looks them up in that
 * of the database, so that of a column with another one no frequency is known.
 */
export const termsSql = (column: string, collated: boolean) => `zh_bigrams(${column}${collated ? ' collate "C"' : ''})`;

/** What a person's name is compared by is stored beside it: reading on in the order of names looks at thousands. */
export const foldedColumn = (column: string) => column.replace(/"?$/, (end) => `_folded${end}`);

/** The first character of a person's name, by which those are found whose surname is looked for. */
export const headSql = (column: string) => `left(${foldedColumn(column)}, 1)`;

/** The terms of what follows it. */
export const tailTermsSql = (column: string) => `zh_bigrams(substr(${foldedColumn(column)}, 2))`;
