import { isLoopback } from '../loopback.js';

const patienceMs = 5_000;
/** A set of ten keys has 5 KB. */
const most = 512 * 1024;

/** What is fetched decides who gets in: it comes over TLS, unless from this machine. */
export const isSafeUrl = (url: URL) =>
  url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname.replace(/[[\]]/g, '')));

/** A JSON object from an address that is trusted: no redirects, five seconds, half a megabyte. */
export async function fetchJson(address: string | URL, init: RequestInit = {}): Promise<Record<string, unknown>> {
  const url = new URL(address);
  if (!isSafeUrl(url)) throw new Error(`${url.origin} is neither https nor on this machine`);
  const response = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(patienceMs) });
  if (!response.ok) throw new Error(`${url.origin} answered ${response.status}`);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    length += piece.byteLength;
    if (length > most) throw new Error(`${url.origin} answered with more than ${most} bytes`);
    pieces.push(piece);
  }
  const value: unknown = JSON.parse(Buffer.concat(pieces).toString('utf8'));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${url.origin}: no object`);
  return value as Record<string, unknown>;
}
