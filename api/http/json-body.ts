import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';
import { PlainError } from './plain-errors.js';

/** Bodies are JSON in well-formed UTF-8 and nothing else; keys that would reach a prototype are refused. */
export function jsonBody(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const bytes = body as Buffer;
    if (isUtf8(bytes)) parse(request, bytes.toString(), done);
    else done(new PlainError(400, 'The request body is not well-formed UTF-8.'));
  });
}
