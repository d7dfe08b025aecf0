import { hash, randomBytes } from 'node:crypto';

/** Without I, L, O and U (Crockford): a code may be read out over the telephone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 130 bits. */
const length = 26;

export interface NewCode {
  /** To be shown once, `7Z2K-…`, and kept nowhere. */
  readonly code: string;
  readonly codeHash: string;
}

export function makeCode(): NewCode {
  const letters = [...randomBytes(length)].map((byte) => alphabet[byte % 32]).join('');
  return { code: letters.match(/.{1,5}/g)!.join('-'), codeHash: codeHashOf(letters) };
}

/** The digest of a code as a person types it: small letters, spaces and hyphens do not matter, O is 0, I and L are 1. */
export function codeHashOf(code: string): string {
  const plain = code.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return hash('sha256', plain, 'hex');
}
