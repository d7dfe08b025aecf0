import { longestMessage } from '../../schema/kit/declare/client-error.js';
import type { Role } from '../../schema/kit/declare/viewer.js';
import { keptBytes } from '../memory/bytes.js';
import { admission } from './admission/limits.js';

/** Every limit of the server, stated once: the code reads them here and the documentation prints them from here. */
export const limits = {
  /**
   * The form of one operation. Of the SDK's 400 the largest have 241 tokens, 8 fields at the root, 5 aliases, 4 directives,
   * 5 levels and 71 fields unfolded: a page that asks for several of them at once still fits, and parsing stays below 3 ms.
   *
   * Lexical tokens of one document, counted before it is parsed.
   */
  tokens: 2_000,
  /** Fields at the root of one operation. */
  rootFields: 20,
  /** Aliases in one operation, its fragments included. */
  aliases: 15,
  /** Nested levels of fields that have a selection; introspection is exempt. */
  depth: 10,
  /** Lists and objects inside one another in the value of an argument or variable. */
  inputDepth: 20,
  /** Directives in one operation, its fragments included. */
  directives: 9,
  /** Errors in one answer, and characters of the message of each. */
  errors: 5,
  messageCharacters: longestMessage,
  /** Fields of one operation with every fragment written out where it is spread. */
  unfolded: 5_000,
  /** Conditions of one operation that look at other records, and how many may stand one inside the other. */
  relations: 20,
  relationDepth: 4,
  /**
   * What work costs that is no object of the answer, in objects: an object of a list takes 0.004 ms of CPU, server and
   * PostgreSQL together, in the five places (28,000 mandates, 34,000 contact records), where all of this was measured.
   */
  prices: {
    /** 0.1 to 4.7 ms: 30 to 1,200 objects. */
    count: 500,
    /** The total of an aggregate, a page of changes, a figure compared: 1.3 to 5 ms. */
    scan: 1_000,
    /** The groups of an aggregate and, for each grouping: 1 to 4 ms by a property of the record, 14 ms by three groupings over relations. */
    group: 500,
    grouping: 500,
    /** Different values in a group or in all: 1.4 to 5 ms each. */
    distinct: 1_000,
    /** A trace: 0.4 to 1 ms. */
    walk: 250,
    /** `deputiesFor`: 14 ms for all that it tells. */
    find: 2_500,
    /** `similarFeedback`: 5 to 12 ms for the 2000 texts that it compares at most; `draftDiff` keeps what it has compared. */
    compare: 2_500,
    /** The picture of a QR code: 0.04 to 0.16 ms. */
    draw: 25,
    /** An act: the state, the rule and the statement that writes, with triggers: 2 to 4 ms. */
    act: 500,
    /** A page of a list with conditions may pass over the whole list: 2 ms for 28,000 mandates. */
    page: 250,
    /** A comparison: 0.16 ms for 28,000 numbers, 0.3 for 25,000 names. */
    condition: 50,
    /** Words in one text: 0.6 to 1.3 ms. */
    search: 200,
    /**
     * A condition on related records, doubled with each that it stands in: 0.3 to 6 ms for one, 0.4 to 4 for two, one
     * inside the other, 0.7 to 8 for four; 60 to 150 for six, and 24 side by side take 30 ms to plan.
     */
    relation: 300,
  },
  /**
   * Objects of the schema itself that one operation may ask for, and characters of that answer, whoever asks. The introspection
   * of the usual tools has 60,000 and 6.3 million: that answer is kept, and what asks for more than the
   * price is made seldom; see `http/introspection.ts`.
   */
  schemaObjects: 75_000,
  schemaCharacters: 8_000_000,
  schemaPrice: 2_500,
  /** Objects that one operation of a role may ask for; see `cost.ts`. */
  cost: {
    anonymous: 10_000,
    citizen: 10_000,
    deputy: 20_000,
    agency: 20_000,
    staff: 50_000,
    analyst: 100_000,
    system: 100_000,
    security: 50_000,
    audit: 100_000,
  } satisfies Record<Role, number>,
  /**
   * Characters of an answer, and of the rows that it is written from; Chinese has three bytes in each. Four million take
   * 60 ms to write and send, in slices; a page of 100 suggestions with all that they say has 100,000.
   */
  answerCharacters: {
    anonymous: 4_000_000,
    citizen: 4_000_000,
    deputy: 8_000_000,
    agency: 8_000_000,
    staff: 8_000_000,
    analyst: 8_000_000,
    system: 8_000_000,
    security: 8_000_000,
    audit: 8_000_000,
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
  /**
   * What somebody without a post may send in ten minutes. A person writes one message, or a few; a hall, a school or a
   * village behind one address is many persons, told apart by the ids of their devices. A county of a million hears 20 a day.
   */
  submissions: { client: 10, address: 100, county: 300 },
  /**
   * Files that are sent: a telephone's photograph has 3 to 8 MB and 12 to 50 million pixels, and a line of 1.5 Mbit/s takes a
   * minute for the largest. A file is held in memory twice while it is looked at: 160 MB
   * for eight at once; as many again wait as nine phones send together. A picture that is
   * small as a file may be large on the screen of who opens it, so its pixels are bounded, too.
   */
  files: {
    /** Of a table to import; the act that announces it says what is taken of each kind. */
    bytes: 32 * 2 ** 20,
    sendMs: 60_000,
    atOnce: 8,
    waiting: 64,
    pictureSide: 12_000,
    picturePixels: 60_000_000,
    /** For a PDF to be read and written anew, and what it may take in that: objects, and one stream of it unpacked. */
    pdfMs: 10_000,
    pdfHeapMb: 256,
    pdfStreamBytes: 64 * 2 ** 20,
    /** Time for the store and for the virus scanner. */
    storeMs: 20_000,
    scanMs: 30_000,
    /** How long a browser may keep what it was shown. */
    cacheSeconds: 300,
    /** After this, what became part of nothing is removed; a hundred at a time, so many times an hour. */
    unclaimedMs: 24 * 3_600_000,
    sweepRounds: 100,
  },
  /** Memory for what is kept of what askers send. */
  keptBytes,
} as const;
