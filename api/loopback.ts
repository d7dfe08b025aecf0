import { isIP } from 'node:net';

/** Whether an address of a connection, or one to listen on, is of this machine alone. */
export function isLoopback(address: string | undefined): boolean {
  const plain = address?.toLowerCase().replace(/^::ffff:(?=\d)/, '') ?? '';
  return plain === 'localhost' || plain === '::1' || (isIP(plain) === 4 && plain.startsWith('127.'));
}
