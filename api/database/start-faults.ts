import { errorCode } from '../sql/error-code.js';
import { DatabaseStartError } from './start-error.js';

/** What an operator can do about it, by PostgreSQL's code. */
const advice: Readonly<Record<string, string>> = {
  '08P01': 'a connection pooler that refuses session settings is in between: give the address of PostgreSQL itself',
  '25006': 'this is a standby, or it was made read-only: give the address of the primary',
  '3D000': 'create it first (createdb)',
  '53100': 'the disk of PostgreSQL is full',
  '53300': 'raise max_connections, or give a smaller POOL_SIZE',
  '57P03': 'try again in a moment',
  '58P01': 'install the contrib modules of PostgreSQL',
};
const notOwner = 'the role must own the database and all that is in it (alter database … owner to …)';

/** Faults of the way to the database or of its state, rather than of our statements. */
const isForeseen = ({ message }: Error, code: string) =>
  code in advice ||
  code === '42501' ||
  /^(08|28|57)...$|^E[A-Z]{4,}$/.test(code) ||
  /^Connection terminated/.test(message);

/** The line for a fault that the operator can mend; undefined for one of our own, whose stack is wanted. */
export function startFault(error: unknown): DatabaseStartError | undefined {
  if (error instanceof DatabaseStartError) return error;
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = errorCode(cause) ?? '';
    if (!isForeseen(cause, code)) continue;
    const line = `Database: ${lineOf(cause)}${code === '42501' ? `; ${notOwner}` : ''}`;
    return new DatabaseStartError(line, { cause: error });
  }
  return undefined;
}

/** A fault and what to do about it in one line, also for a host of several addresses, whose own error says nothing. */
export function lineOf(error: Error): string {
  const parts = error instanceof AggregateError ? error.errors.map((part: Error) => part.message) : [error.message];
  const line = parts.join(', ').replace(/\s+/g, ' ').trim();
  const then = advice[errorCode(error) ?? ''];
  return then ? `${line}; ${then}` : line;
}
