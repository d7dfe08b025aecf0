import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from './log.js';

/** One line per request: who by role and pseudonym, what by name and hash, how long, at what cost. No text, variable, token or address. */
export function requestLog(fastify: FastifyInstance, log: Log): void {
  const write = (request: FastifyRequest, reply: FastifyReply) => {
    const { exchange, routeOptions } = request;
    const answered = reply.raw.writableFinished;
    const line = {
      request: exchange.id,
      role: exchange.viewer.role,
      subject: exchange.subject,
      operation: exchange.operation,
      document: exchange.document,
      path: routeOptions.url,
      ms: Math.round((performance.now() - exchange.started) * 100) / 100,
      cost: exchange.cost?.requested,
      lane: exchange.place?.lane.name,
      waitedMs: exchange.waitedMs ? Math.round(exchange.waitedMs) : undefined,
      // 499 is what a proxy writes for a client that left before the answer.
      status: answered ? reply.statusCode : 499,
      errors: exchange.errors,
    };
    if (routeOptions.logLevel === 'debug') log.debug(line, 'request');
    else log.info(line, 'request');
  };
  // Fastify's onResponse is never called for a client that has left; `close` always comes.
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.raw.once('close', () => write(request, reply));
    done();
  });
}
