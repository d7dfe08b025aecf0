import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

/** How personal values are encrypted, as it stands beside each of them. */
export const algorithms = ['AES-256-GCM', 'SM4-CTR-HMAC-SM3'] as const;
export type Algorithm = (typeof algorithms)[number];

/** The keys that follow from one secret: for what is stored, and for what it is looked up by. */
export interface Cipher {
  readonly algorithm: Algorithm;
  /** `place` says whose value it is: it opens nowhere else. */
  seal(value: Buffer, place: string): Buffer;
  /** @throws if it was changed, or sealed for another place or by another key */
  open(sealed: Buffer, place: string): Buffer;
  /** The same for equal texts, and of no use to whoever lacks the key. */
  blind(text: string): Buffer;
}

const derive = (hash: string, secret: Buffer, use: string, bytes: number) =>
  Buffer.from(hkdfSync(hash, secret, '', `deputy-graph: personal data, ${use}`, bytes));

/** NIST SP 800-38D; nonces of 96 random bits are good for 2^32 values by one key. */
function aes(secret: Buffer): Cipher {
  const [nonceBytes, tagBytes] = [12, 16];
  const key = derive('sha256', secret, 'AES-256-GCM', 32);
  const blindKey = derive('sha256', secret, 'look-up', 32);
  return {
    algorithm: 'AES-256-GCM',
    seal: (value, place) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
      const text = Buffer.concat([cipher.update(value), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), text]);
    },
    open: (sealed, place) => {
      const nonce = sealed.subarray(0, nonceBytes);
      const tag = sealed.subarray(nonceBytes, nonceBytes + tagBytes);
      const cipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
      cipher.setAAD(Buffer.from(place)).setAuthTag(tag);
      return Buffer.concat([cipher.update(sealed.subarray(nonceBytes + tagBytes)), cipher.final()]);
    },
    blind: (text) => createHmac('sha256', blindKey).update(text).digest(),
  };
}

/** GB/T 32907 in counter mode, then GB/T 32905 in HMAC over all of it: OpenSSL has no mode of SM4 that does both. */
function sm4(secret: Buffer): Cipher {
  const [nonceBytes, tagBytes] = [16, 32];
  const key = derive('sm3', secret, 'SM4-CTR', 16);
  const macKey = derive('sm3', secret, 'HMAC-SM3', 32);
  const blindKey = derive('sm3', secret, 'look-up', 32);
  const tagOf = (place: string, sealed: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(Buffer.byteLength(place));
    return createHmac('sm3', macKey).update(length).update(place).update(sealed).digest();
  };
  return {
    algorithm: 'SM4-CTR-HMAC-SM3',
    seal: (value, place) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('sm4-ctr', key, nonce);
      const sealed = Buffer.concat([nonce, cipher.update(value), cipher.final()]);
      return Buffer.concat([tagOf(place, sealed), sealed]);
    },
    open: (whole, place) => {
      const [tag, sealed] = [whole.subarray(0, tagBytes), whole.subarray(tagBytes)];
      if (tag.length < tagBytes || !timingSafeEqual(tag, tagOf(place, sealed)))
        throw new Error('the value was changed, or sealed for another place');
      const cipher = createDecipheriv('sm4-ctr', key, sealed.subarray(0, nonceBytes));
      return Buffer.concat([cipher.update(sealed.subarray(nonceBytes)), cipher.final()]);
    },
    blind: (text) => createHmac('sm3', blindKey).update(text).digest(),
  };
}

const makers: Readonly<Record<Algorithm, (secret: Buffer) => Cipher>> = { 'AES-256-GCM': aes, 'SM4-CTR-HMAC-SM3': sm4 };
export const cipherOf = (algorithm: Algorithm, secret: Buffer): Cipher => makers[algorithm](secret);
