import { pipeline, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { FastifyInstance } from 'fastify';
import {
  addVary,
  type Encoding,
  encoder,
  encodeShort,
  encodingFor,
  isText,
  leastBytes,
  shortBytes,
} from './encodings.js';
import { Pieces } from './pieces.js';

/** Whoever reads the stream hears of its faults; the pipeline has nothing to add. */
const heard = () => {};

/** Encoded piece by piece, so that no long text holds the others up, and kept whole: only its tenth waits for a reader. */
const compressed = (text: string, encoding: Encoding): Promise<Buffer> =>
  buffer(pipeline(new Pieces(text), encoder(encoding), heard));

/**
 * Compresses texts of more than 1 KB for clients that take it: answers when they are whole, exports while they are
 * written. Who asks for no encoding gets what it always got.
 */
export function compressAnswers(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (request, reply, payload, done) => {
    const isStream = payload instanceof Readable;
    if (!request.headers['accept-encoding'] || !(isStream || typeof payload === 'string')) return done(null, payload);
    if (!isStream && Buffer.byteLength(payload) < leastBytes) return done(null, payload);
    if (reply.hasHeader('content-encoding') || !isText(reply.getHeader('content-type'))) return done(null, payload);
    addVary(reply, 'Accept-Encoding');
    const encoding = encodingFor(request);
    if (!encoding) return done(null, payload);
    reply.header('content-encoding', encoding);
    if (isStream) return done(null, pipeline(payload, encoder(encoding), heard));
    if (payload.length <= shortBytes) return done(null, encodeShort(payload, encoding));
    compressed(payload, encoding).then((bytes) => done(null, bytes), done);
  });
}
