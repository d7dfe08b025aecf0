import type { ApolloServerPlugin } from '@apollo/server';
import { Lexer, type ParseOptions, Source, TokenKind } from 'graphql';
import type { ErrorCode } from '../../schema/kit/declare/client-error.js';
import { limits } from './limits.js';

/** The parser stops here, so a huge document costs neither a syntax tree nor a validation. */
export const parseOptions: ParseOptions = { maxTokens: limits.tokens };

/** Tokens of a document that is too long; only counted to name the figure in the refusal. */
function countTokens(text: string): string {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) count += 1;
    return String(count);
  } catch {
    return `more than ${count}`;
  }
}

const tokenLimitPassed = /Document contains more tha[nt] \d+ tokens/;

/** Turns the parser's own message about the token limit into ours, with the code QUERY_TOO_LARGE. */
export const maxTokens: ApolloServerPlugin = {
  requestDidStart: async () => ({
    parsingDidStart: async ({ source }) => {
      return async (error) => {
        if (!error || !tokenLimitPassed.test(error.message)) return;
        const code: ErrorCode = 'QUERY_TOO_LARGE';
        error.message = `The query has ${countTokens(source)} tokens; at most ${limits.tokens} are allowed.`;
        Object.assign(error, { extensions: { code } });
      };
    },
  }),
};
