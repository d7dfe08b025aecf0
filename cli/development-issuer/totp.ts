import { createHmac, timingSafeEqual } from 'node:crypto';

const stepSeconds = 30;
const digits = 6;
/** Clocks of telephones differ. */
const stepsApart = 1;

/** The code of a counter (RFC 4226, 5.3). */
export function hotp(secret: Buffer, counter: number, length = digits, hash = 'sha1'): string {
  const moving = Buffer.alloc(8);
  moving.writeBigUInt64BE(BigInt(counter));
  const mac = createHmac(hash, secret).update(moving).digest();
  const number = mac.readUInt32BE(mac.at(-1)! & 0xf) & 0x7fffffff;
  return String(number % 10 ** length).padStart(length, '0');
}

export const counterAt = (unixSeconds: number): number => Math.floor(unixSeconds / stepSeconds);

/** The counter whose code was given, now or a step apart (RFC 6238, 5.2); undefined if it is of none. */
export function counterOf(secret: Buffer, code: string, unixSeconds = Date.now() / 1000): number | undefined {
  if (!new RegExp(`^\\d{${digits}}$`).test(code)) return undefined;
  const now = counterAt(unixSeconds);
  const near = Array.from({ length: 2 * stepsApart + 1 }, (_, n) => now - stepsApart + n);
  return near.find((counter) => timingSafeEqual(Buffer.from(hotp(secret, counter)), Buffer.from(code)));
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** As telephones take a secret (RFC 4648, base 32), of whole groups of five bytes. */
export function base32(bytes: Buffer): string {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  return bits.replace(/.{5}/g, (five) => alphabet[Number.parseInt(five, 2)]!);
}
