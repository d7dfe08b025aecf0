import { createHmac, hash } from 'node:crypto';

/** Crockford's base 32: nothing in it is mistaken for something else when it is read out. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 16 characters of 5 bits. */
const length = 16;

/**
 * The code that the sender of a record is told, `7K3M-QH2X-91RD-W4TB`: 80 bits that follow from the idempotency key, which
 * the platform does not keep, and a salt, which nobody else has. So the same request is told the same code again, and
 * whoever reads the database learns none.
 */
export function secretCode(idempotencyKey: string, salt: string): string {
  const bytes = createHmac('sha256', idempotencyKey).update(salt).digest();
  const characters = Array.from({ length }, (_, n) => alphabet[bytes[n]! & 31]);
  return characters.join('').replace(/.{4}(?=.)/g, '$&-');
}

/** What is kept of a code; how it is written does not matter. */
export const digestOfCode = (code: string): string => hash('sha256', plain(code), 'base64url');

const plain = (code: string) => code.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
