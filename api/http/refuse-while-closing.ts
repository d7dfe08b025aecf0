import type { onRequestHookHandler } from 'fastify';
import { PlainError } from './plain-errors.js';

/** Turns away what arrives on open connections while the server goes down; what was taken before is finished. */
export const refuseWhileClosing =
  (closing: () => boolean): onRequestHookHandler =>
  (_request, _reply, done) =>
    closing()
      ? done(new PlainError(503, 'The server is shutting down. Send the request again.', 'UNAVAILABLE'))
      : done();
