import type { Role } from '../../schema/kit/viewer.js';
import { keptBytes } from '../memory/bytes.js';
import { admission } from './admission/limits.js';

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
  /** Errors in one answer, and characters of the message of each. */
  errors: 5,
  messageCharacters: 400,
  /**
   * What one scan (the groups or the total of an aggregate) costs in objects besides those it gives. In the five places
   * an object of a list takes 0.004 ms of CPU, server and PostgreSQL together; grouping takes 1.4 ms for 1,000
   * petitions, 6 ms for 28,000 mandates, 16 ms for 34,000 contact records: 350 to 4,000 objects, with a middle of 1,000.
   */
  scan: 1_000,
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
  /** Who runs now, who waits and who is refused; see `admission/`. */
  admission,
  /** Bytes of a request body and of a request's headers. */
  bodyBytes: 200 * 1024,
  headerBytes: 8 * 1024,
  /** Time for a client to send its headers, and its whole request. */
  headersMs: 5_000,
  requestMs: 8_000,
  /** Time for the server to answer, unless the configuration says otherwise. */
  deadlineMs: 10_000,
  /** The longest that an export may go on: 115 MB on a line of 1 Mbit/s. */
  exportMs: 900_000,
  /**
   * Readers of long answers and exports: at least 16 KB/s, seen over 10 s, which the slowest mobile networks do. Of
   * answers that are on their way 64 million characters are kept, the largest of them a few times.
   */
  readers: { longBytes: 64 * 1024, bytesPerSecond: 16 * 1024, windowMs: 10_000, heldBytes: 64 * 2 ** 20 },
  /** Memory for what is kept of what askers send. */
  keptBytes,
} as const;
