import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../../schema/kit/declare/client-error.js';
import { limits } from '../limits/limits.js';
import type { Log } from '../telemetry/log.js';
import { worded } from './chinese/worded.js';
import { headersOf, statusOf } from './error-status.js';
import { maskError } from './mask-errors.js';

/** A request that is refused before it is a GraphQL operation. */
export class PlainError extends Error {
  constructor(
    readonly statusCode: number,
    message: string,
    readonly code: ErrorCode = 'BAD_REQUEST',
  ) {
    super(message);
  }
}

/** The one shape of every error answer, whatever went wrong: a GraphQL answer without data. */
const errorText = (error: GraphQLFormattedError) => JSON.stringify({ errors: [error] });
const plain = (code: ErrorCode, message: string): GraphQLFormattedError => ({ message, extensions: { code } });

/** Fastify's own refusals in our words. */
const refusals: Readonly<Record<string, (request: FastifyRequest) => PlainError>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ({ headers }) =>
    new PlainError(
      413,
      `The request body is ${headers['content-length'] ?? `more than ${limits.bodyBytes}`} bytes; ` +
        `at most ${limits.bodyBytes} are allowed.`,
      'QUERY_TOO_LARGE',
    ),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () =>
    new PlainError(415, 'The request body must be of content-type application/json.'),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => new PlainError(400, 'The request body is empty: send a JSON object with a query.'),
  FST_ERR_CTP_INVALID_JSON_BODY: () => new PlainError(400, 'The request body is not valid JSON.'),
};

const send = (reply: FastifyReply, status: number, error: GraphQLFormattedError) =>
  reply
    .code(status)
    .headers(headersOf(status, error.extensions))
    // Of a file that broke off before its first byte was sent.
    .removeHeader('content-encoding')
    .removeHeader('content-disposition')
    .type('application/json; charset=utf-8')
    .send(errorText(worded(error, reply.request.exchange)));

function refusalOf(error: FastifyError, request: FastifyRequest): PlainError | undefined {
  if (error instanceof PlainError) return error;
  if (!error.code?.startsWith('FST_')) return undefined;
  const known = refusals[error.code]?.(request);
  const status = error.statusCode ?? 500;
  return known ?? (status < 500 ? new PlainError(status, 'The request is malformed.') : undefined);
}

/** Answers every fault outside the GraphQL pipeline as JSON: unknown addresses and methods, bad bodies, bugs. */
export function plainErrors(fastify: FastifyInstance, log: Log): void {
  fastify.setErrorHandler((error: FastifyError, request, reply) => {
    const refusal = refusalOf(error, request);
    if (refusal) {
      request.exchange.errors = [refusal.code];
      return send(reply, refusal.statusCode, plain(refusal.code, refusal.message));
    }
    const { shown, code, bug } = maskError(error, request.id);
    // Who wrote the file has told of its fault.
    if (bug && !request.exchange.errors) log.bug(request.id, bug);
    request.exchange.errors = [code];
    return send(reply, statusOf[code], shown);
  });

  fastify.setNotFoundHandler((request, reply) => {
    const [url = '/'] = request.url.split('?', 1);
    const methods = (['GET', 'POST', 'PUT'] as const).filter((method) => fastify.hasRoute({ method, url }));
    if (!methods.length) {
      return send(reply, 404, plain('BAD_REQUEST', 'There is nothing at this address; the API is at /graphql.'));
    }
    const allow = methods.join(', ');
    const message = `The method ${request.method} is not supported here; use ${allow}.`;
    return send(reply.header('allow', allow), 405, plain('BAD_REQUEST', message));
  });
}

/** Answers an address that cannot be decoded; Fastify asks before any route or hook is known. */
export const malformedAddress = (_error: FastifyError, _request: FastifyRequest, reply: FastifyReply) => {
  // Fastify has no exchange for it yet.
  const text = errorText(plain('BAD_REQUEST', 'The address is malformed.'));
  void reply.code(400).type('application/json; charset=utf-8').send(text);
};

const brokenRequests: Readonly<Record<string, readonly [status: string, message: string]>> = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    `At most ${limits.headerBytes} bytes of headers are allowed.`,
  ],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', `The request took longer than ${limits.requestMs} ms to arrive.`],
};

/** Answers what Node could not read as HTTP at all, and hangs up. */
export function brokenRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const [status, message] = brokenRequests[error.code ?? ''] ?? ['400 Bad Request', 'The request is not valid HTTP.'];
  const text = errorText(plain('BAD_REQUEST', message));
  const head = `content-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(text)}\r\nconnection: close`;
  socket.end(`HTTP/1.1 ${status}\r\n${head}\r\n\r\n${text}`);
}
