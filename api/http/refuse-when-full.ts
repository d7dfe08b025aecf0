import type { onRequestHookHandler } from 'fastify';
import type { Admission } from '../limits/admission/admission.js';

/**
 * Turns away at the door who would be refused whatever the question. Refusals must cost next to nothing when they are
 * most of what there is to do: no body has been read, and no token, whose bearers are looked at later.
 */
export const refuseWhenFull =
  (admission: Admission): onRequestHookHandler =>
  ({ exchange, headers }, _reply, done) =>
    done(headers.authorization ? undefined : admission.refusalOf(exchange.asker));
