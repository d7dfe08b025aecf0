import type { SdkError } from './errors.js';
import type { Operation } from './operation.js';

/** Too many requests, a proxy without its server, a server that restarts: all pass. */
const passing = [429, 502, 503];
const firstMs = 250;
const longestMs = 8_000;
/** Whoever asks for more patience than this gets a caller's decision, not ours. */
const patienceMs = 60_000;

/** Whether sending an operation twice does no more than sending it once. */
export function isRepeatable({ kind }: Operation<unknown, never>, variables: unknown): boolean {
  if (kind === 'query') return true;
  const { idempotencyKey, input } = (variables ?? {}) as { idempotencyKey?: unknown; input?: unknown };
  return Boolean(idempotencyKey ?? (input as { idempotencyKey?: unknown } | undefined)?.idempotencyKey);
}

/** How long to wait before the next attempt; undefined if another one is of no use. `attempt` counts from 0. */
export function waitAfter({ code, status, retryAfterMs = 0 }: SdkError, attempt: number): number | undefined {
  if (code !== 'NETWORK' && !passing.includes(status)) return undefined;
  if (retryAfterMs > patienceMs) return undefined;
  // Clients that failed together must not come back together.
  return retryAfterMs + Math.min(firstMs * 2 ** attempt, longestMs) * (0.5 + Math.random() / 2);
}

/** `Retry-After` as milliseconds: it is a number of seconds or a date. */
export function retryAfter(header: string | undefined): number | undefined {
  if (!header) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return ms > 0 ? ms : undefined;
}
