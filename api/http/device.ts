import type { IncomingHttpHeaders } from 'node:http';
import { PlainError } from './plain-errors.js';

/**
 * The device that a request says it comes from, `x-device-id`: a random text that an app has made once. Many who share an
 * address are told apart by it; who makes ever new ones is still held to what an address may.
 * @throws PlainError if it could not be one
 */
export function deviceIn({ 'x-device-id': sent }: IncomingHttpHeaders): string | undefined {
  if (sent === undefined || (typeof sent === 'string' && /^[\w-]{16,128}$/.test(sent))) return sent;
  throw new PlainError(
    400,
    'x-device-id: is no id of a device; give 16 to 128 letters, digits, - and _, made at random once.',
  );
}
