import type { IncomingMessage } from 'node:http';
import { isLoopback } from '../loopback.js';

/** What proxies say of the client that they stand for. */
const forwarded = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/**
 * Whether a browser of this machine asks under one of the machine's own names: with any other name a page of another
 * site could have had its own resolved to this machine (DNS rebinding), and a proxy beside us serves everybody.
 */
export function isFromThisMachine({ socket, headers }: IncomingMessage): boolean {
  if (!isLoopback(socket.localAddress) || !isLoopback(socket.remoteAddress)) return false;
  const [, name = ''] = /^(\[[\da-f:]+\]|[^:]+)(?::\d+)?$/i.exec(headers.host ?? '') ?? [];
  return (
    ['localhost', '127.0.0.1', '[::1]'].includes(name.toLowerCase()) && forwarded.every((header) => !headers[header])
  );
}
