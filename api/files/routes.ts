import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { PlainError } from '../http/plain-errors.js';
import { refuseWhenFull } from '../http/refuse-when-full.js';
import type { Admission } from '../limits/admission/admission.js';
import { limits } from '../limits/limits.js';
import { kinds } from './content.js';
import type { Files } from './files.js';
import { rangeOf } from './range.js';

/** Whether an address is one that the platform has told, and still good. */
export type IsLink = (method: 'GET' | 'PUT', id: string, expires: number, signature: string) => boolean;

interface Address {
  readonly Params: { readonly id: string };
  readonly Querystring: { readonly expires?: string; readonly signature?: string };
}

/**
 * `PUT /files/{id}` takes a file that was announced, `GET` hands one out, whole or in part. Who has the link may: links are
 * signed, told to those who see the record, and good for minutes.
 */
export function fileRoutes(fastify: FastifyInstance, files: Files, isLink: IsLink, admission: Admission): void {
  const check = (method: 'GET' | 'PUT', { params, query }: FastifyRequest<Address>) => {
    const { expires = '', signature = '' } = query;
    if (!/^\d{1,12}$/.test(expires) || !isLink(method, params.id, Number(expires), String(signature)))
      throw new PlainError(
        403,
        'The link is not one of ours, or no longer good: ask the API for another one.',
        'FORBIDDEN',
      );
    return params.id;
  };
  const onRequest = refuseWhenFull(admission);

  void fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // The type is told by the content, whatever is said of it.
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    scope.put<Address>('/files/:id', { bodyLimit: limits.files.bytes, onRequest }, async (request, reply) => {
      const record = await files.expected(check('PUT', request));
      const length = Number(request.headers['content-length'] ?? record.size);
      if (length !== record.size)
        throw new PlainError(422, `The file has ${length} bytes; ${record.size} were announced.`);
      if (!request.body) throw new PlainError(422, 'The file is empty: send its bytes as the body.');
      const { size } = await files.take(record, request.body as Readable);
      return reply.code(201).header('cache-control', 'no-store').send({ size });
    });
  });

  fastify.get<Address>('/files/:id', { onRequest }, async (request, reply) => {
    const record = await files.kept(check('GET', request));
    if (!record) throw new PlainError(404, 'There is no such file.', 'NOT_FOUND');
    const { mime, extension } = kinds[record.kind]!;
    const etag = `"${record.digest}"`;
    reply
      .headers({ etag, 'accept-ranges': 'bytes', 'cache-control': `private, max-age=${limits.files.cacheSeconds}` })
      // Opened by itself it may run nothing and load nothing, whatever is in it.
      .headers({ 'content-security-policy': `default-src 'none'; sandbox`, 'referrer-policy': 'no-referrer' })
      .headers({ 'cross-origin-resource-policy': 'cross-origin' })
      .header(
        'content-disposition',
        `${mime.startsWith('image/') ? 'inline' : 'attachment'}; filename="${nameOf(record.id)}.${extension}"`,
      );
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    const range =
      request.headers['if-range'] === undefined || request.headers['if-range'] === etag
        ? request.headers.range
        : undefined;
    const part = rangeOf(range, record.size);
    if (part === 'none') return reply.code(416).header('content-range', `bytes */${record.size}`).send();
    const [from, to] = part ?? [0, record.size - 1];
    if (part) reply.code(206).header('content-range', `bytes ${from}-${to}/${record.size}`);
    reply.type(mime).header('content-length', to - from + 1);
    // Nothing is read for who asks for the headers alone.
    return reply.send(request.method === 'HEAD' ? Readable.from([]) : await files.open(record, from, to));
  });
}

/** Says nothing of its sender. */
const nameOf = (id: string) => `attachment-${id.slice(-8)}`;
