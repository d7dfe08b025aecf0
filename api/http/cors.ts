import fastifyCors, { type FastifyCorsOptions } from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import { costHeader } from '../limits/max-cost.js';
import type { Origins } from '../origins.js';

/** What pages of other origins may call. The page at `/` is not among it: in development it holds tokens. */
const shared = /^\/(graphql|schema\.(?:graphql|json)|export\/[^?]*)(\?|$)/;

/** Headers that clients of GraphQL are known to send; a browser sends no other from a page of another origin. */
const allowedHeaders = [
  'accept-language',
  'apollo-require-preflight',
  'apollographql-client-name',
  'apollographql-client-version',
  'authorization',
  'baggage',
  'content-type',
  'graphql-require-preflight',
  'idempotency-key',
  'if-none-match',
  'traceparent',
  'tracestate',
  'x-apollo-operation-id',
  'x-apollo-operation-name',
  'x-device-id',
  'x-requested-with',
  'x-role',
];

/** Headers of answers, of errors too, that a page of another origin may read. */
const exposedHeaders = [
  'allow',
  'content-disposition',
  'etag',
  'retry-after',
  'www-authenticate',
  costHeader,
  'x-request-id',
];

/**
 * Lets pages of these origins call the API from a browser (Fetch standard, CORS). Rights come from the token that a page
 * sends itself; there are no cookies, and credentials that a browser would add by itself are never allowed, so `*` gives
 * a page nothing that its own server could not ask for.
 */
export async function cors(fastify: FastifyInstance, origins: Origins): Promise<void> {
  const options: FastifyCorsOptions = {
    origin: origins === '*' ? '*' : [...origins],
    methods: ['GET', 'POST', 'PUT'],
    allowedHeaders,
    exposedHeaders,
    // The most that Chromium keeps.
    maxAge: 7_200,
    strictPreflight: false,
  };
  await fastify.register(fastifyCors, {
    delegator: ({ url }, decide) => decide(null, shared.test(url!) ? options : { origin: false }),
  });
}
