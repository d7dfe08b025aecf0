import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Where `npm run ballot:pages` puts the page of voters. */
export const builtPage = fileURLToPath(new URL('../../../ballot/vote.html', import.meta.url));

/** A page that a server has at `/`: read once, so that all get the same until somebody starts the server again. */
export interface Page {
  readonly digest: string;
  send(request: IncomingMessage, response: ServerResponse): void;
}

/** Undefined where it has not been built. */
export function readPage(file: string): Page | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return undefined;
  }
  const zipped = gzipSync(bytes);
  const send = ({ method, headers }: IncomingMessage, response: ServerResponse) => {
    const isZipped = /\bgzip\b/.test(String(headers['accept-encoding']));
    const body = isZipped ? zipped : bytes;
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': body.length,
      ...(isZipped && { 'content-encoding': 'gzip' }),
      vary: 'accept-encoding',
      'cache-control': 'no-cache',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      // What may run and be reached stands in the page itself; this cannot.
      'content-security-policy': "frame-ancestors 'none'",
      'cross-origin-opener-policy': 'same-origin',
    });
    response.end(method === 'HEAD' ? undefined : body);
  };
  return { digest: createHash('sha256').update(bytes).digest('hex'), send };
}
