declare const mark: unique symbol;

/**
 * A fragment of SQL. Only this file makes one: to the compiler any other string is none, so that nothing that is sent, or
 * read, can become part of a statement. While running it is a string like any other.
 */
export type Sql = string & { readonly [mark]: true };

/** Fragments joined: sql`select ${columns} from ${quote(table)}`; of a list there are commas between them. */
export function sql(texts: TemplateStringsArray, ...parts: readonly (Sql | readonly Sql[])[]): Sql {
  let whole = texts[0]!;
  for (let n = 0; n < parts.length; n++) {
    const part = parts[n]!;
    whole += (typeof part === 'string' ? part : part.join(', ')) + texts[n + 1]!;
  }
  return whole as Sql;
}

/** No SQL: what may be left out stands as this. */
export const nothing = sql``;

export const join = (fragments: readonly Sql[], between = nothing): Sql => fragments.join(between) as Sql;

/** A name of a table, a column or a function, whatever characters are in it. */
export const quote = (identifier: string): Sql => `"${identifier.replaceAll('"', '""')}"` as Sql;

/** A name without quotes, as PostgreSQL writes it in what it tells. @throws for one that needs them */
export function bare(identifier: string): Sql {
  if (!/^[a-z_][a-z0-9_]*$/.test(identifier)) throw new Error(`${JSON.stringify(identifier)} needs quotes`);
  return identifier as Sql;
}

/** A constant of a declaration as SQL; what is sent goes through a parameter. */
export const literal = (text: string): Sql => `'${text.replaceAll("'", "''")}'` as Sql;

/** @throws RangeError for what is not a whole number */
export function integer(number: number): Sql {
  if (!Number.isSafeInteger(number)) throw new RangeError(`${number} is not a whole number`);
  return (number < 0 ? `(${number})` : `${number}`) as Sql;
}

/** The SQL of a declaration: its words in braces are names of properties, or paths, for which fragments stand. */
export const declared = (text: string, named: (path: string) => Sql): Sql =>
  text.replace(/\{([a-zA-Z][\w.]*)\}/g, (_, path: string) => named(path)) as Sql;
