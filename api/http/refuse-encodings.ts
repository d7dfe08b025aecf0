import type { onRequestHookHandler } from 'fastify';
import { PlainError } from './plain-errors.js';

const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i;

/** Refuses compressed bodies (a small one may unpack into gigabytes) and character sets other than UTF-8. */
export const refuseEncodings: onRequestHookHandler = ({ headers }, _reply, done) => {
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    return done(new PlainError(415, 'The request body must not be compressed: send it without content-encoding.'));
  }
  const type = headers['content-type'];
  const named = type === undefined || type === 'application/json' ? undefined : charset.exec(type)?.[1];
  if (named && !/^utf-?8$/i.test(named)) {
    return done(
      new PlainError(415, 'The request body must be UTF-8: send content-type "application/json; charset=utf-8".'),
    );
  }
  done();
};
