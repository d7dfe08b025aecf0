import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { type Answer, executor, faultOf, refused, statusOf } from './execute.js';
import type { Page } from './page.js';

/** More at once than a hall full of deputies sends; beyond, all would wait for the last. */
const mostAtOnce = 2_000;
const bodyBytes = 8_192;

export interface ServeOptions {
  readonly schema: GraphQLSchema;
  readonly host: string;
  readonly port: number;
  /** What is at `/`. */
  readonly page?: Page | undefined;
  /** What resolvers know of a request; throws what it is refused with. */
  readonly context: (headers: IncomingHttpHeaders) => Promise<object> | object;
  readonly report: (error: Error) => void;
}
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** A small HTTP server for one small schema: it keeps no log of requests, and tells nothing of one to another. */
export async function serve({ schema, host, port, page, context, report }: ServeOptions): Promise<Served> {
  const answer = executor(schema, report);
  let atOnce = 0;
  const answerTo = async (request: IncomingMessage): Promise<Answer> => {
    const text = await readBody(request);
    if (text === undefined) return refused('BAD_INPUT');
    if (atOnce >= mostAtOnce) return refused('OVERLOADED');
    atOnce++;
    try {
      return await answer(JSON.parse(text), await context(request.headers));
    } catch (error) {
      if (error instanceof SyntaxError) return refused('BAD_INPUT');
      if (error instanceof GraphQLError) return { status: statusOf(error), body: { errors: [error] } };
      report(error as Error);
      return refused(faultOf(error as Error).code);
    } finally {
      atOnce--;
    }
  };
  const server = createServer({
    maxHeaderSize: 8_192,
    headersTimeout: 5_000,
    requestTimeout: 8_000,
    connectionsCheckingInterval: 1_000,
  });
  server.on('request', async (request, response) => {
    const { method, url, headers } = request;
    if (headers.origin) allow(response);
    if (method === 'OPTIONS') return send(response, 204, '');
    if (method === 'GET' && url === '/healthz') return send(response, 200, '{"status":"ok"}');
    if (page && url === '/' && (method === 'GET' || method === 'HEAD')) return page.send(request, response);
    if (method !== 'POST' || url !== '/graphql') return send(response, method === 'POST' ? 404 : 405, '{}');
    const { status, body } = await answerTo(request);
    send(response, status, JSON.stringify(body));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const { port: found } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeIdleConnections();
    });
  return { url: `http://${host}:${found}/graphql`, close };
}

/** Undefined for a body that is too long, or none of JSON. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  if (!/^application\/json(;|$)/.test(request.headers['content-type'] ?? '')) return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request) {
      length += chunk.length;
      if (length > bodyBytes) return undefined;
      chunks.push(chunk);
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks).toString();
}

/** Pages of every origin may call: there are no cookies, so that one has no rights but those of a token that it was given. */
function allow(response: ServerResponse) {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-allow-headers', 'content-type, authorization, x-role');
  response.setHeader('access-control-allow-methods', 'POST');
  response.setHeader('access-control-max-age', '600');
}

function send(response: ServerResponse, status: number, body: string) {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...(status === 503 && { 'retry-after': '1' }),
  });
  response.end(body);
}
