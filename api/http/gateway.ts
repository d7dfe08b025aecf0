import type { ApolloServerOptions } from '@apollo/server';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Answer } from '../read/answer.js';
import type { RequestContext } from '../request/exchange.js';
import type { RunOperation } from './run-operation.js';

type Gateway = NonNullable<ApolloServerOptions<RequestContext>['gateway']>;

/** A fault inside `errors`, with the original kept for the mask and the log. */
const asErrors = (fault: unknown): Answer => ({
  data: null,
  errors: [
    fault instanceof GraphQLError
      ? fault
      : new GraphQLError('The executor failed.', {
          originalError: fault instanceof Error ? fault : new Error(String(fault)),
        }),
  ],
});

/**
 * Puts our executor in the place of graphql-js: Apollo parses, validates, runs its plugins and formats errors, and
 * what `run` answers is handed on as it is.
 */
export function gateway(schema: GraphQLSchema, run: RunOperation): Gateway {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, source, operationName, request, context }) => {
        const { exchange } = context as RequestContext;
        const { isRegistered } = exchange;
        exchange.passed = { document, source, operationName: operationName ?? undefined, isRegistered };
        const { data, errors, extensions } = await run(exchange, exchange.passed, request.variables ?? {}).catch(
          asErrors,
        );
        return {
          data,
          ...(errors?.length && { errors }),
          extensions: { ...extensions, ...(exchange.cost && { cost: exchange.cost }) },
        };
      },
    }),
    stop: async () => {},
  };
}
