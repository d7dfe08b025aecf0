/**
 * Bytes of memory that the server keeps, at most, of what askers send: in all of the process, whatever they ask.
 * The SDK's operations and what portals ask are a few hundred documents; `tests/regressions/ever-new-questions-do-not-fill-memory.test.ts` lowers the bounds.
 */
export const keptBytes = {
  /** Parsed and validated documents. */
  documents: 12 * 2 ** 20,
  /** Operations that a role may run, each with its document: most of those are the same. */
  operations: 16 * 2 ** 20,
  /** What is known of operations before their variables arrive, each with its document. */
  prepared: 16 * 2 ** 20,
  /** Plans: 2,000 of the usual size. */
  plans: 24 * 2 ** 20,
  /** Answers to large introspections: three, of 8.4 MB each. */
  introspection: 26 * 2 ** 20,
  /** Prepared statements of each database connection, in PostgreSQL: some 150 of the usual size. */
  statements: 16 * 2 ** 20,
} as const;

/**
 * What a document weighs as a syntax tree, with what is compiled of it to know its cost. Measured: 55 to 170 bytes for a
 * character of its text, short texts the most.
 */
export const documentBytes = (source: string): number => 1_000 + 150 * source.length;
