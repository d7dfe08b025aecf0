import type { FastifyInstance } from 'fastify';
import { PlainError } from './plain-errors.js';

/** `/audit/head`: how far the audit had come when it was last signed. Who keeps it can hold the platform to it. */
export function auditHead(fastify: FastifyInstance, newest: () => Promise<object | undefined>): void {
  fastify.get('/audit/head', async (_request, reply) => {
    const head = await newest();
    if (!head) throw new PlainError(404, 'The audit has not been signed yet.');
    return reply.header('cache-control', 'no-store').send(head);
  });
}
