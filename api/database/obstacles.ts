import { errorCode } from '../sql/error-code.js';

/** What keeps the database from answering, by PostgreSQL's and Node's codes: for an operator, and without secrets. */
const words: Readonly<Record<string, string>> = {
  '57P01': 'the database is shutting down',
  '57P03': 'the database is starting, stopping or recovering',
  '53300': 'the database has no connection left',
  '28P01': 'the database refuses the login',
  '28000': 'the database refuses the login',
  '3D000': 'the database does not exist',
  ECONNREFUSED: 'the database refuses connections',
  ENOENT: 'the database refuses connections',
  ETIMEDOUT: 'the database does not answer',
  ENOTFOUND: 'the host of the database is not known',
  EAI_AGAIN: 'the host of the database is not known',
};

/** An error of a question to the database in words for an operator. */
export function obstacleOf(error: unknown): string {
  const { errors, message = '' } = error as { errors?: readonly unknown[]; message?: string };
  // Both addresses of a host were tried.
  const code = errorCode(error) ?? errorCode(errors?.[0]) ?? '';
  if (Object.hasOwn(words, code)) return words[code]!;
  return /timeout/.test(message) ? words.ETIMEDOUT! : 'the connection to the database is cut';
}
