import type { Signal } from './signal.js';

export interface TransportRequest {
  readonly url: string;
  readonly method: 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeoutMs: number;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: Signal;
}

export interface TransportResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Sends one request. Resolves with whatever answer came, of any status; rejects only if none came. All else (tokens,
 * retries, time limits, errors) is the SDK's, so an adapter for another platform is a page.
 */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>;
