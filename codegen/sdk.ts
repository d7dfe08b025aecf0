import type { Methods } from './generated/methods.js';
import * as operations from './generated/operations.js';
import { createClient, type Run, type SdkOptions } from './runtime/client.js';
import { methodsOf } from './runtime/methods.js';

export * from './generated/types.js';
export type { CallOptions, Run, SdkOptions } from './runtime/client.js';
export { createClient } from './runtime/client.js';
export { type AnswerError, type LocalCode, SdkError } from './runtime/errors.js';
export { type Fetch, fetchTransport } from './runtime/fetch-transport.js';
export { type ChangePage, follow } from './runtime/follow.js';
export type { Operation } from './runtime/operation.js';
export { type Connection, paginate } from './runtime/paginate.js';
export { createAbort, type Signal } from './runtime/signal.js';
export type { Transport, TransportRequest, TransportResponse } from './runtime/transport.js';
export { type Wx, type WxRequest, wxTransport } from './runtime/wx-transport.js';
export type { Methods };

/** A method for each operation of the SDK, and `run` for operations of your own. */
export interface Sdk extends Methods {
  readonly run: Run;
}

/**
 * The whole SDK over one address. Where every kilobyte counts, take `createClient` and the operations you use from
 * `deputy-graph-sdk/operations`: a bundler leaves the others out.
 */
export function createSdk(options: SdkOptions): Sdk {
  const run = createClient(options);
  // The interface is generated from the same list of operations as the documents.
  return { run, ...(methodsOf(run, operations) as Methods) };
}
