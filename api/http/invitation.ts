import type { FastifyInstance } from 'fastify';
import type { AcceptInvitation } from '../auth/invite.js';
import type { Admission } from '../limits/admission/admission.js';
import { refuseWhenFull } from './refuse-when-full.js';

/** `POST /invitation` with a token of the issuer and `{"code": "…"}`: 204 if the account is now the sender's. */
export function invitation(fastify: FastifyInstance, accept: AcceptInvitation, admission: Admission): void {
  fastify.post('/invitation', { onRequest: refuseWhenFull(admission) }, async ({ headers, body, id }, reply) => {
    await accept(headers.authorization, (body as { code?: unknown } | null)?.code, id);
    return reply.code(204).header('cache-control', 'no-store').send();
  });
}
