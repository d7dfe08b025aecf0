import type { ApolloServerPlugin } from '@apollo/server';
import { limits } from '../limits/limits.js';
import type { Exchange, RequestContext } from '../request/exchange.js';
import type { Log } from '../telemetry/log.js';
import { worded } from './chinese/worded.js';
import { headersOf, statusOf } from './error-status.js';
import { maskError } from './mask-errors.js';

/** The errors of an answer as the asker sees them, the true ones logged; the first one decides the status of an answer without data. */
export function maskErrors(errors: readonly unknown[], exchange: Exchange, log: Log) {
  const masked = errors.slice(0, limits.errors).map((error) => maskError(error, exchange.id));
  for (const { bug } of masked) if (bug) log.bug(exchange.id, bug);
  exchange.errors = masked.map(({ code }) => code);
  return { first: masked[0]!.code, shown: masked.map(({ shown }) => worded(shown, exchange)) };
}

/** Masks and caps the errors of every answer, and gives an answer without data the status of its first error. */
export function maskAnswer(log: Log): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ errors, response, contextValue: { exchange } }) => {
        if (!errors?.length || response.body.kind !== 'single') return;
        const { first, shown } = maskErrors(errors, exchange, log);
        const { singleResult } = response.body;
        singleResult.errors = shown;
        const { http } = response;
        const owe = (status: number) => {
          for (const [name, value] of Object.entries(headersOf(status, shown[0]!.extensions)))
            http.headers.set(name, value);
        };
        if (singleResult.data != null) return owe(200);
        delete singleResult.data;
        // Statuses that a stage chose itself (405 for a mutation by GET) stand; 200 and 500 are only Apollo's defaults.
        if (!http.status || http.status === 200 || http.status === 500) http.status = statusOf[first];
        owe(http.status);
      },
    }),
    // Hooks of ours that throw end here; the route answers with the request's id.
    unexpectedErrorProcessingRequest: async ({ requestContext, error }) => {
      requestContext.contextValue.exchange.fault = error;
    },
  };
}
