import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { limits } from '../limits/limits.js';
import { brokenRequest } from './plain-errors.js';

/** How often those who are sending are looked after. */
const lookMs = 250;

const late = Object.assign(new Error('late'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });

/**
 * Cuts off who takes longer to send a request than its kind may take. One clock looks after all of them, for nearly every
 * request is there before it could be late.
 */
export function limitArrival(fastify: FastifyInstance): void {
  /** Since when who is sending, the first first. */
  const arriving = new Map<IncomingMessage, number>();
  let timer: NodeJS.Timeout | undefined;

  const look = () => {
    const until = performance.now() - limits.requestMs;
    for (const [raw, since] of arriving) {
      const isOver = raw.complete || raw.destroyed;
      if (!isOver && since > until) continue;
      arriving.delete(raw);
      if (!isOver) brokenRequest(late, raw.socket);
    }
    if (arriving.size) return;
    clearInterval(timer);
    timer = undefined;
  };

  fastify.addHook('onRequest', ({ raw, routeOptions }, _reply, done) => {
    const sends = raw.headers['transfer-encoding'] !== undefined || Number(raw.headers['content-length'] ?? 0) > 0;
    if (sends && !raw.complete && (routeOptions.bodyLimit ?? 0) <= limits.bodyBytes) {
      arriving.set(raw, performance.now());
      timer ??= setInterval(look, lookMs).unref();
    }
    done();
  });
  fastify.addHook('preValidation', ({ raw }, _reply, done) => {
    arriving.delete(raw);
    done();
  });
}
