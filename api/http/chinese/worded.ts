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

/** The same for an answer that Apollo wrote itself, before there was an operation. */
export function wordedText(text: string, exchange: Pick<Exchange, 'languages'>): string {
  if (!prefersChinese(exchange.languages)) return text;
  const { errors } = JSON.parse(text) as { readonly errors?: readonly GraphQLFormattedError[] };
  return errors ? JSON.stringify({ errors: errors.map((error) => worded(error, exchange)) }) : text;
}
