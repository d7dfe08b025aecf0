import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { FastifyHttpOptions, FastifyInstance } from 'fastify';
import { limits } from '../limits/limits.js';
import { Exchange } from '../request/exchange.js';
import { brokenRequest, malformedAddress } from './plain-errors.js';

/** How Fastify and Node below it are set up: sizes and times that an idle or hostile client cannot stretch. */
export const fastifyOptions = {
  bodyLimit: limits.bodyBytes,
  // The longest that any may take; `limitArrival` holds all but files to less.
  requestTimeout: limits.files.sendMs,
  http: {
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersMs,
    // Node only looks every 30 s otherwise, and the timeouts above would mean little.
    connectionsCheckingInterval: 1_000,
  },
  // An id from outside could be anything, even somebody else's: it is always ours.
  genReqId: () => randomUUID(),
  requestIdHeader: false,
  logger: false,
  // Answered by refuseWhileClosing in the shape of all other errors.
  return503OnClosing: false,
  clientErrorHandler: brokenRequest,
  frameworkErrors: malformedAddress,
} satisfies FastifyHttpOptions<Server>;

/** Gives every request its exchange and every answer its id. */
export function openExchange(fastify: FastifyInstance): void {
  fastify.decorateRequest('exchange');
  fastify.addHook('onRequest', (request, reply, done) => {
    request.exchange = new Exchange(
      request.id,
      request.ip,
      Number(request.headers['content-length'] ?? request.url.length),
    );
    request.exchange.languages = request.headers['accept-language'];
    reply.raw.setHeader('x-request-id', request.id);
    reply.raw.setHeader('x-content-type-options', 'nosniff');
    done();
  });
}
