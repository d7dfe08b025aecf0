import { GraphQLError } from 'graphql';

/** Every code that a client may meet in `extensions.code`; all else is masked as INTERNAL. */
export type ErrorCode =
  | 'BAD_REQUEST'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'BAD_USER_INPUT'
  | 'BAD_CURSOR'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'KEY_REUSED'
  | 'OUTCOME_UNKNOWN'
  | 'QUERY_TOO_LARGE'
  | 'QUERY_TOO_COSTLY'
  | 'DEADLINE_EXCEEDED'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'OVERLOADED'
  | 'NOT_READY'
  | 'UNAVAILABLE'
  | 'INTERNAL';

/**
 * A fault the asker can mend. `message` names what is wrong and what to do instead;
 * `argument` is the path of the offending argument, e.g. `suggestions.filter.division.within`.
 */
export class ClientError extends GraphQLError {
  constructor(code: ErrorCode, message: string, extensions: { argument?: string; [key: string]: unknown } = {}) {
    super(message, { extensions: { code, ...extensions } });
    this.name = 'ClientError';
  }
}

export const badInput = (argument: string, message: string) =>
  new ClientError('BAD_USER_INPUT', `${argument}: ${message}`, { argument });

/** Characters of a message. */
export const longestMessage = 400;

/** A message that quotes what was sent, which may be long. */
export function brief(message: string): string {
  const shortened = message.replace(/[^\s"]{100,}/g, (long) => `${long.slice(0, 60)}…`);
  return shortened.length > longestMessage ? `${shortened.slice(0, longestMessage - 1)}…` : shortened;
}
