import { constants, createPublicKey, type KeyObject, privateDecrypt, publicEncrypt } from 'node:crypto';

/** The answer to a blinded request; undefined for one that no voter sends. */
export type Sign = (blinded: Uint8Array) => Uint8Array | undefined;

/**
 * Signs what it does not see: BlindSign, RFC 9474 4.3. OpenSSL computes it in constant time, as a decryption without
 * padding; that it computed rightly is checked, for a faulty signature would give the key away.
 */
export function createSigner(privateKey: KeyObject): Sign {
  const publicKey = createPublicKey(privateKey);
  const { n } = publicKey.export({ format: 'jwk' });
  const modulus = BigInt(`0x${Buffer.from(n!, 'base64url').toString('hex')}`);
  const length = Buffer.from(n!, 'base64url').length;
  const padding = constants.RSA_NO_PADDING;
  return (blinded) => {
    const number = blinded.length === length ? BigInt(`0x${Buffer.from(blinded).toString('hex')}`) : 0n;
    if (number <= 1n || number >= modulus - 1n) return undefined;
    const signature = privateDecrypt({ key: privateKey, padding }, blinded);
    if (!publicEncrypt({ key: publicKey, padding }, signature).equals(blinded))
      throw new Error('a signature was computed wrongly');
    return new Uint8Array(signature);
  };
}
