import { AskerError, type ErrorCode } from '../../schema/kit/errors.js';

const busy = 'The service is busy or restarting. Try again in a few seconds; an idempotencyKey makes a retry safe.';
const messages = {
  BAD_USER_INPUT: 'A value has a form or a range that its field cannot hold.',
  CONFLICT: 'The change conflicts with what is stored by now. Read it again, then repeat the change.',
  DEADLINE_EXCEEDED: 'The answer took too long and was cancelled. Ask for less, or filter more narrowly.',
  UNAVAILABLE: busy,
} satisfies Partial<Record<ErrorCode, string>>;
type Meaning = keyof typeof messages;

/** PostgreSQL's SQLSTATEs and Node's error codes that are nobody's bug. */
const meanings: Readonly<Record<string, Meaning>> = {
  '22P02': 'BAD_USER_INPUT', // invalid text representation
  '22021': 'BAD_USER_INPUT', // character not in repertoire
  '22003': 'BAD_USER_INPUT', // numeric value out of range
  '23505': 'CONFLICT', // unique violation
  '23503': 'CONFLICT', // foreign key violation
  '57014': 'DEADLINE_EXCEEDED', // query cancelled
  '40001': 'UNAVAILABLE', // serialization failure
  '40P01': 'UNAVAILABLE', // deadlock
  '55P03': 'UNAVAILABLE', // lock timeout
  '25006': 'UNAVAILABLE', // read-only: a standby before its promotion
  '25P03': 'UNAVAILABLE', // idle-in-transaction timeout
  '53100': 'UNAVAILABLE', // disk full
  '53200': 'UNAVAILABLE', // out of memory
  '53300': 'UNAVAILABLE', // too many connections
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
export function databaseFault(error: unknown): AskerError | undefined {
  for (const { code, message } of causes(error)) {
    const meaning =
      (typeof code === 'string' && (meanings[code] ?? (code.startsWith('08') ? 'UNAVAILABLE' : undefined))) ||
      (connectionLost.test(message) ? 'UNAVAILABLE' : undefined);
    if (meaning) return new AskerError(meaning, messages[meaning]);
  }
  return undefined;
}
