import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { SdkError, type WxRequest } from '../../codegen/sdk.js';

export interface Received {
  readonly headers: IncomingMessage['headers'];
  readonly body: {
    readonly operationName: string;
    readonly query?: string;
    readonly variables?: Record<string, unknown>;
    readonly extensions?: unknown;
  };
  readonly response: ServerResponse;
  /** Answers with JSON, or with text as it is. */
  answer(body: unknown, status?: number, headers?: Record<string, string>): void;
}

/** A server that belongs to one test: `handle` gets every request in turn and its number, from 0. */
export async function serve(handle: (request: Received, index: number) => void) {
  const received: Received[] = [];
  const server = createServer((message, response) => {
    const chunks: Buffer[] = [];
    message.on('data', (chunk: Buffer) => chunks.push(chunk));
    message.on('end', () => {
      const request: Received = {
        headers: message.headers,
        body: JSON.parse(Buffer.concat(chunks).toString()),
        response,
        answer: (body, status = 200, headers = {}) => {
          response.writeHead(status, { 'x-request-id': 'r-1', 'content-type': 'application/json', ...headers });
          response.end(typeof body === 'string' ? body : JSON.stringify(body));
        },
      };
      received.push(request);
      handle(request, received.length - 1);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(close);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, received, close };
}

/** `wx.request` over node:http: any status is a success, header names come as the server wrote them. */
export function miniProgram() {
  const seen = { now: 0, most: 0, options: [] as WxRequest[] };
  const wx = {
    request(options: WxRequest) {
      seen.options.push(options);
      seen.most = Math.max(seen.most, ++seen.now);
      const task = request(options.url, { method: options.method, headers: options.header }, (response) => {
        let data = '';
        response.on('data', (chunk) => (data += chunk));
        response.on('end', () => {
          seen.now -= 1;
          const pairs = response.rawHeaders.flatMap((name, i, all) => (i % 2 ? [] : [[name, all[i + 1]!] as const]));
          options.success({ statusCode: response.statusCode!, header: Object.fromEntries(pairs), data });
        });
      });
      task.on('error', () => options.fail({ errMsg: 'request:fail abort' }));
      task.end(options.data);
      return { abort: () => task.destroy() };
    },
  };
  return { wx, seen };
}

/** The SdkError that a call rejects with. */
export async function failure(call: Promise<unknown>): Promise<SdkError> {
  const error = await call.then(
    (data) => new Error(`It resolved: ${JSON.stringify(data)}`),
    (fault: unknown) => fault,
  );
  if (error instanceof SdkError) return error;
  throw error;
}

export const until = async (condition: () => boolean) => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
};

/** The answer to `DeputyByQrToken` when nobody has that code. */
export const nobody = { data: { deputyByQrToken: null } };

export const problem = (code: string, more: Record<string, unknown> = {}) => ({
  errors: [{ message: `It is ${code}.`, extensions: { code, ...more } }],
});
