import { ClientError, type ErrorCode } from '../../schema/kit/declare/client-error.js';

const messages = {
  BAD_USER_INPUT: 'A value has a form or a range that its field cannot hold.',
  CONFLICT: 'The change conflicts with what is stored by now. Read it again, then repeat the change.',
  DEADLINE_EXCEEDED: 'The answer took too long and was cancelled. Ask for less, or filter more narrowly.',
  OVERLOADED:
    'The database has too much to do at once. Try again in a few seconds; an idempotencyKey makes a retry safe.',
  UNAVAILABLE: 'The database cannot be reached. Try again in a few seconds; an idempotencyKey makes a retry safe.',
} satisfies Partial<Record<ErrorCode, string>>;
type Meaning = keyof typeof messages;

/** PostgreSQL's SQLSTATEs and Node's error codes that are nobody's bug. */
const meanings: Readonly<Record<string, Meaning>> = {
  '22P02': 'BAD_USER_INPUT', // invalid text representation
  '22021': 'BAD_USER_INPUT', // character not in repertoire
  '22003': 'BAD_USER_INPUT', // numeric value out of range
  '22008': 'BAD_USER_INPUT', // a day or moment out of range
  '23514': 'BAD_USER_INPUT', // check violation
  '23505': 'CONFLICT', // unique violation
  '23503': 'CONFLICT', // foreign key violation
  '57014': 'DEADLINE_EXCEEDED', // query cancelled
  '40001': 'OVERLOADED', // serialization failure
  '40P01': 'OVERLOADED', // deadlock
  '55P03': 'OVERLOADED', // lock timeout
  '25006': 'UNAVAILABLE', // read-only: a standby before its promotion
  '25P03': 'OVERLOADED', // idle-in-transaction timeout
  '53000': 'OVERLOADED', // insufficient resources
  '53100': 'OVERLOADED', // disk full
  '53200': 'OVERLOADED', // out of memory
  '53300': 'OVERLOADED', // too many connections
  '53400': 'OVERLOADED', // a limit of the configuration: temporary files
  '57P01': 'UNAVAILABLE', // administrator's shutdown
  '57P02': 'UNAVAILABLE', // crash shutdown
  '57P03': 'UNAVAILABLE', // cannot connect now
  ECONNREFUSED: 'UNAVAILABLE',
  ECONNRESET: 'UNAVAILABLE',
  EHOSTUNREACH: 'UNAVAILABLE',
  ENOTFOUND: 'UNAVAILABLE',
  EPIPE: 'UNAVAILABLE',
  ETIMEDOUT: 'UNAVAILABLE',
};

/** What pg and its pool say without any code when a connection is late, cut or lost. */
const connectionLost =
  /timeout exceeded when trying to connect|Connection terminated|Query read timeout|connection error and is not queryable|Cannot use a pool after calling end/;

const links = ['originalError', 'cause', 'previous'] as const;
type Fault = Error & { code?: unknown; errors?: unknown } & Partial<Record<(typeof links)[number], unknown>>;

/** The error and those it wraps, outermost first. */
export function* causes(error: unknown): Generator<Fault> {
  let current: unknown = error;
  for (let depth = 0; depth < 8 && current instanceof Error; depth += 1) {
    const fault: Fault = current;
    yield fault;
    current = links.map((link) => fault[link]).find((cause) => cause instanceof Error && cause !== fault);
    // Both addresses of a host were refused: Node reports them together.
    if (!current && fault instanceof AggregateError) [current] = fault.errors;
  }
}

/** What a fault of the database means to the asker, or nothing if it is a bug of ours. */
export function databaseFault(error: unknown): ClientError | undefined {
  for (const { code, message } of causes(error)) {
    const meaning =
      (typeof code === 'string' && (meanings[code] ?? (code.startsWith('08') ? 'UNAVAILABLE' : undefined))) ||
      (connectionLost.test(message) ? 'UNAVAILABLE' : undefined);
    if (meaning) return new ClientError(meaning, messages[meaning]);
  }
  return undefined;
}
