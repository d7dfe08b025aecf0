import { dataOf } from './answer.js';
import { SdkError } from './errors.js';
import { fetchTransport } from './fetch-transport.js';
import { createGate } from './gate.js';
import type { Operation } from './operation.js';
import { isRepeatable, waitAfter } from './retry.js';
import { limited, pause, type Signal } from './signal.js';
import type { Transport, TransportResponse } from './transport.js';

export interface SdkOptions {
  /** Address of the API: `https://…/graphql`. */
  readonly url: string;
  /** The token to send, or a function that gives a fresh one before each request; without one the asker is anonymous. */
  readonly token?: string | (() => string | undefined | Promise<string | undefined>);
  /** How requests are sent; `fetch` if not given. */
  readonly transport?: Transport;
  /** Further headers of every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Time for one request to be answered: 30 000 if not given. Waiting for a free place does not count. */
  readonly timeoutMs?: number;
  /** Further attempts after a lost connection or a busy server: 3 if not given. */
  readonly retries?: number;
  /** Requests under way at a time: 8 if not given (a mini-program may have 10). */
  readonly inFlight?: number;
  /** What stands for an operation in a request: its `text`, or only its `hash` where the server has the manifest. */
  readonly send?: 'text' | 'hash';
}

export interface CallOptions {
  /** An AbortSignal, or the signal of `createAbort()`. */
  readonly signal?: Signal;
  /** Other than the SDK's, for this call. */
  readonly timeoutMs?: number;
}

/** Sends any operation of the form that the SDK's generator writes. Rejects with an SdkError, and nothing else. */
export type Run = <Data, Variables>(
  operation: Operation<Data, Variables>,
  variables?: Variables,
  options?: CallOptions,
) => Promise<Data>;

export function createClient(options: SdkOptions): Run {
  const { url, token, transport = fetchTransport(), retries = 3, inFlight = 8, timeoutMs = 30_000 } = options;
  const gate = createGate(inFlight);

  const bearer = async () => {
    try {
      return typeof token === 'function' ? await token() : token;
    } catch (cause) {
      throw new SdkError('TOKEN', `The token function failed: ${messageOf(cause)}`, { cause });
    }
  };

  async function send(body: string, patience: number, signal: Signal): Promise<TransportResponse> {
    const own = await bearer();
    const headers = {
      ...options.headers,
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...(own && { authorization: `Bearer ${own}` }),
    };
    try {
      return await transport({ url, method: 'POST', headers, body, timeoutMs: patience, signal });
    } catch (cause) {
      throw new SdkError('NETWORK', `No answer came: ${messageOf(cause)}`, { cause });
    }
  }

  return <Data, Variables>(operation: Operation<Data, Variables>, variables?: Variables, call: CallOptions = {}) =>
    limited(async (signal) => {
      const body = bodyOf(operation, variables, options.send);
      const patience = call.timeoutMs ?? timeoutMs;
      for (let count = 0; ; count += 1) {
        try {
          return dataOf(await gate(() => limited((own) => send(body, patience, own), signal, patience))) as Data;
        } catch (error) {
          if (!(error instanceof SdkError) || count >= retries || !isRepeatable(operation, variables)) throw error;
          const wait = waitAfter(error, count);
          if (wait === undefined) throw error;
          await pause(wait, signal);
        }
      }
    }, call.signal);
}

const bodyOf = ({ name, hash, text }: Operation<unknown, never>, variables: unknown, send: SdkOptions['send']) =>
  JSON.stringify({
    operationName: name,
    variables,
    ...(send === 'hash' ? { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } } : { query: text }),
  });

/** Node's fetch says only "fetch failed", and its cause says why. */
const messageOf = (fault: unknown): string => {
  if (!(fault instanceof Error)) return String(fault);
  return fault.cause instanceof Error && fault.cause.message
    ? `${fault.message}: ${fault.cause.message}`
    : fault.message;
};
