import type { ErrorCode } from '../../schema/kit/declare/client-error.js';

/** The HTTP status of an answer that has errors and no data; the first error decides. */
export const statusOf: Readonly<Record<ErrorCode, number>> = {
  BAD_REQUEST: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  BAD_USER_INPUT: 400,
  BAD_CURSOR: 400,
  QUERY_TOO_LARGE: 400,
  QUERY_TOO_COSTLY: 400,
  PERSISTED_QUERY_NOT_FOUND: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  KEY_REUSED: 409,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  OVERLOADED: 503,
  NOT_READY: 503,
  UNAVAILABLE: 503,
  OUTCOME_UNKNOWN: 503,
  DEADLINE_EXCEEDED: 504,
};

const owed: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  401: { 'www-authenticate': 'Bearer realm="deputy-graph"' },
  503: { 'retry-after': '2' },
};

/** Headers that a status owes its reader; an error may know better when to come again. */
export const headersOf = (status: number, { retryAfter }: { retryAfter?: unknown } = {}): Record<string, string> => ({
  ...owed[status],
  ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
});

export const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(statusOf, code);
