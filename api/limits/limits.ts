import { pageSize } from '../../schema/kit/page-size.js';
import type { Role } from '../../schema/kit/viewer.js';

/** Every limit of the server, stated once: the code reads them here and the documentation prints them from here. */
export const limits = {
  /** Lexical tokens of one document, counted before it is parsed. */
  tokens: 2_000,
  /** Fields at the root of one operation. */
  rootFields: 20,
  /** Aliases in one operation, its fragments included. */
  aliases: 15,
  /** Nested levels of fields that have a selection; introspection is exempt. */
  depth: 10,
  /** Directives in one operation, its fragments included. */
  directives: 9,
  /** Errors in one answer. */
  errors: 5,
  /** Objects of one page: assumed when `first` and `last` are absent, and the most that counts. */
  page: { assumed: pageSize.usual, most: pageSize.most },
  /** Objects that one operation of a role may ask for; see `cost.ts`. */
  cost: {
    anonymous: 5_000,
    citizen: 5_000,
    deputy: 20_000,
    agency: 20_000,
    staff: 50_000,
    analyst: 100_000,
    admin: 100_000,
  } satisfies Record<Role, number>,
  /** Bytes of a request body and of a request's headers. */
  bodyBytes: 200 * 1024,
  headerBytes: 8 * 1024,
  /** Time for a client to send its headers, and its whole request. */
  headersMs: 5_000,
  requestMs: 8_000,
  /** Time for the server to answer, unless the configuration says otherwise. */
  deadlineMs: 10_000,
  /** CSV exports at once: of portal and mini-app together, and as many of offices, agencies and analysts. */
  exports: 2,
  /** Parsed and validated documents are kept up to this many characters of source. */
  documentCacheCharacters: 512 * 1024,
} as const;
