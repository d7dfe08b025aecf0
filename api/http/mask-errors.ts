import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { brief, ClientError, type ErrorCode } from '../../schema/kit/declare/client-error.js';
import { databaseFault } from '../database/database-faults.js';
import { tooLarge } from '../limits/operations.js';
import { isErrorCode } from './error-status.js';

/** An error as the asker sees it, and the true one if somebody has to look: a bug of ours, a database in need. */
export interface Masked {
  readonly shown: GraphQLFormattedError;
  readonly code: ErrorCode;
  readonly bug?: unknown;
}

/** graphql-js's own words about a value that the asker sent; it gives them no code. */
const badArgument = /^(Variable "\$|Argument ")/;

/** Apollo's words about a persisted query that is none; it gives them no code either. */
const badPersistedQuery = /^(provided sha does not match query|Unsupported persisted query version)$/;

/** Codes of Apollo's own that mean one of ours. Clients know an unsupported persisted query by its message. */
const synonyms: Readonly<Record<string, ErrorCode>> = { PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_REQUEST' };
const ours = (code: unknown) => (typeof code === 'string' && synonyms[code]) || code;

/** The code of an error that is meant for the asker. Apollo wraps errors of its stages: the original's code is truer. */
function knownCode(error: unknown): ErrorCode | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const original = error.originalError instanceof GraphQLError ? error.originalError.extensions.code : undefined;
  const code = [original, error.extensions.code].map(ours).find(isErrorCode);
  if (code || (error.originalError && !(error.originalError instanceof GraphQLError))) return code;
  if (badPersistedQuery.test(error.message)) return 'BAD_REQUEST';
  return badArgument.test(error.message) ? 'BAD_USER_INPUT' : undefined;
}

/** Faults of the database that somebody has to look at. */
const isOurs: ReadonlySet<ErrorCode> = new Set(['OVERLOADED', 'UNAVAILABLE']);

/** Suggestions would name fields and values that the asker was not told of. */
const withoutSuggestion = (message: string) => message.replace(/ ?Did you mean .+\?$/s, '');

const briefly = (value: unknown) => (typeof value === 'string' ? brief(value) : value);

function show(error: GraphQLError, code: ErrorCode, where: object): GraphQLFormattedError {
  const { http: _http, stacktrace: _stacktrace, ...more } = error.extensions;
  const extensions = Object.fromEntries(Object.entries(more).map(([name, value]) => [name, briefly(value)]));
  return { message: brief(withoutSuggestion(error.message)), ...where, extensions: { ...extensions, code } };
}

/** What graphql-js says where it gives up comparing fields of one name with each other. */
const tooAlike = 'Validation aborted.';

/** What of any error may leave the server: allow-listed codes as they are, all else as INTERNAL with the request's id. */
export function maskError(error: unknown, requestId: string): Masked {
  const place = error instanceof GraphQLError ? error.toJSON() : undefined;
  const where = {
    ...(place?.locations && { locations: place.locations }),
    ...(place?.path && { path: place.path.map(briefly) as (string | number)[] }),
  };
  if (error instanceof GraphQLError && error.message === tooAlike)
    return maskError(tooLarge('The query repeats fields too often. Write each field once.'), requestId);
  const code = knownCode(error);
  if (code && code !== 'INTERNAL') return { code, shown: show(error as GraphQLError, code, where) };
  const fault = databaseFault(error);
  if (fault) {
    const meaning = fault.extensions.code as ErrorCode;
    return { code: meaning, shown: show(fault, meaning, where), ...(isOurs.has(meaning) && { bug: error }) };
  }
  const masked = new ClientError('INTERNAL', 'Something went wrong on our side. Quote this id when you report it.', {
    requestId,
  });
  return { code: 'INTERNAL', shown: { message: masked.message, ...where, extensions: masked.extensions }, bug: error };
}
