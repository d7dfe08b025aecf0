import type { GraphQLFormattedError } from 'graphql';
import type { Exchange } from '../../request/exchange.js';
import { inChinese, prefersChinese } from './translate.js';

/** An error in the language that its reader asked for; code and argument are the same in both. */
export function worded(
  error: GraphQLFormattedError,
  { languages }: Pick<Exchange, 'languages'>,
): GraphQLFormattedError {
  const message = prefersChinese(languages) ? inChinese(error.message) : undefined;
  return message === undefined ? error : { ...error, message };
}
