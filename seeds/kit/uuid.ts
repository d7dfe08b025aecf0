import { createHash } from 'node:crypto';

/** Time of ids that have no date of their own; each next number is one millisecond later. */
const epoch = Date.UTC(2020, 0, 1);

/** The token of the n-th code of a kind: as hard to guess as a random one in a real database would be. */
export const tokenOf = (kind: string, n: number): string =>
  createHash('sha256').update(`${kind}/${n}`).digest('base64url').slice(0, 22);

/**
 * The id of the n-th thing of a kind: a UUIDv7 whose time is `at`, so that ids sort by time (and then by n, up to 4096
 * of one millisecond), and whose rest is a hash of kind and n. The same arguments give the same id.
 */
export function uuidOf(kind: string, n: number, at?: Date): string {
  const bytes = createHash('sha256').update(`${kind}/${n}`).digest().subarray(0, 16);
  bytes.writeUIntBE(at ? at.getTime() : epoch + n, 0, 6);
  bytes.writeUInt16BE(0x7000 | (n & 0x0fff), 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
