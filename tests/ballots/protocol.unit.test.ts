import { constants, createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, verify } from 'node:crypto';
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { x25519 } from '@noble/curves/ed25519.js';
import { describe, expect, test } from 'vitest';
import { createSigner } from '../../api/ballot/issuer/signer.js';
import { blind, finalize, readIssueKey } from '../../ballot/protocol/blind.js';
import { base64Of, fromBase64, fromHex, hexOf } from '../../ballot/protocol/bytes.js';
import { seal, unseal } from '../../ballot/protocol/hpke.js';
import { preparePaper, signedPaper } from '../../ballot/protocol/paper.js';
import data from './rfc9474-vectors.json' with { type: 'json' };

const number = (hex: string) => BigInt(hex);
const bytes = (hex: string) => fromHex(hex.replace(/^0x/, ''));
const base64url = (hex: string) => Buffer.from(bytes(hex)).toString('base64url');
const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };

function privateKeyOf({ n, e, d, p, q }: (typeof data.vectors)[number]) {
  const part = (value: bigint) => base64url(value.toString(16).padStart(512, '0').slice(-512));
  const [dn, pn, qn] = [number(d), number(p), number(q)];
  const inverse = (a: bigint, m: bigint) => {
    let [r, s, x, y] = [a % m, m, 1n, 0n];
    while (r > 1n) [r, s, x, y] = [s % r, r, y - (s / r) * x, x];
    return ((x % m) + m) % m;
  };
  const jwk = { kty: 'RSA', n: base64url(n), e: base64url(e), d: part(dn).slice(0), p: base64url(p), q: base64url(q) };
  const more = { dp: part(dn % (pn - 1n)), dq: part(dn % (qn - 1n)), qi: part(inverse(qn % pn, pn)) };
  return createPrivateKey({ key: { ...jwk, d: Buffer.from(bytes(d)).toString('base64url'), ...more }, format: 'jwk' });
}

describe.each(data.vectors)('$name of RFC 9474', (vector) => {
  const key = { n: number(vector.n), e: number(vector.e), bytes: (vector.n.length - 2) / 2 };
  const message = bytes(vector.input_msg);
  const r = (() => {
    let [a, m, x, y] = [number(vector.inv) % key.n, key.n, 1n, 0n];
    while (a > 1n) [a, m, x, y] = [m % a, a, y - (m / a) * x, x];
    return ((x % key.n) + key.n) % key.n;
  })();
  const blinding = { salt: bytes(vector.salt), r };

  test('our client blinds and finalizes to its bytes', () => {
    expect(hexOf(blind(key, message, blinding))).toBe(vector.blinded_msg);
    expect(hexOf(finalize(key, message, blinding, bytes(vector.blind_sig)))).toBe(vector.sig);
  });

  test('the issuer signs to its bytes, and OpenSSL verifies the signature', () => {
    const privateKey = privateKeyOf(vector);
    expect(hexOf(createSigner(privateKey)(bytes(vector.blinded_msg))!)).toBe(vector.blind_sig);
    expect(verify('sha384', message, { key: createPublicKey(privateKey), ...pss }, bytes(vector.sig))).toBe(true);
  });

  test('an answer that is no signature of what was sent is refused', () => {
    const flipped = bytes(vector.blind_sig);
    flipped[7]! ^= 1;
    expect(() => finalize(key, message, blinding, flipped)).toThrow('not a signature of what was sent');
  });
});

describe('a paper', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const spki = new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }));
  const key = readIssueKey(spki);
  const sign = createSigner(privateKey);
  const round = 'BallotRound:0197c1de-0000-7000-8000-000000000001';

  test('follows from its seed, so that a retry sends the same bytes', () => {
    const seed = new Uint8Array(randomBytes(32));
    const [once, again] = [preparePaper(key, round, seed), preparePaper(key, round, seed)];
    expect(again).toEqual(once);
    expect(sign(again.request)).toEqual(sign(once.request));
  });

  test('is signed by OpenSSL, verified by it and by the library of Cloudflare', async () => {
    const unsigned = preparePaper(key, round, new Uint8Array(randomBytes(32)));
    const { message, signature } = signedPaper(key, unsigned, sign(unsigned.request)!);
    expect(verify('sha384', message, { key: publicKey, ...pss }, signature)).toBe(true);
    const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
    const imported = await crypto.subtle.importKey('spki', spki, algorithm, true, ['verify']);
    expect(await RSABSSA.SHA384.PSS.Deterministic().verify(imported, signature, message)).toBe(true);
  });

  test('is refused a signature of 0, 1, n − 1, n and of another length', () => {
    const of = (value: bigint) => fromHex(value.toString(16).padStart(512, '0'));
    const wrong = [of(0n), of(1n), of(key.n - 1n), of(key.n), new Uint8Array(255), new Uint8Array(257)];
    expect(wrong.map((one) => sign(one))).toEqual(wrong.map(() => undefined));
  });

  test('of a key that is not RSA-2048 with 65537 is not made', () => {
    const other = generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent: 3 }).publicKey;
    expect(() => readIssueKey(new Uint8Array(other.export({ type: 'spki', format: 'der' })))).toThrow('RSA-2048');
  });
});

describe('an envelope', () => {
  const suite = new CipherSuite({
    kem: new DhkemX25519HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes256Gcm(),
  });
  const secretKey = new Uint8Array(randomBytes(32));
  const publicKey = x25519.getPublicKey(secretKey);
  const bound = { info: Uint8Array.of(1, 2), aad: Uint8Array.of(3) };
  const text = Uint8Array.of(9, 8, 7);
  const exact = (bytes: Uint8Array) => bytes.slice().buffer as ArrayBuffer;

  test('that we seal is opened by @hpke/core, and the other way round', async () => {
    const { enc, ct } = seal(publicKey, text, bound, new Uint8Array(randomBytes(32)));
    const recipientKey = await suite.kem.importKey('raw', exact(secretKey), false);
    const params = { recipientKey, enc: exact(enc), info: exact(bound.info) };
    expect(new Uint8Array(await suite.open(params, exact(ct), exact(bound.aad)))).toEqual(text);

    const recipientPublicKey = await suite.kem.importKey('raw', exact(publicKey), true);
    const theirs = await suite.seal({ recipientPublicKey, info: exact(bound.info) }, exact(text), exact(bound.aad));
    const sealed = { enc: new Uint8Array(theirs.enc), ct: new Uint8Array(theirs.ct) };
    expect(unseal(secretKey, sealed, bound)).toEqual(text);
    expect(() => unseal(secretKey, sealed, { ...bound, aad: Uint8Array.of(4) })).toThrow();
  });
});

test('bytes are written in one way only', () => {
  for (let length = 0; length < 50; length++) {
    const some = new Uint8Array(randomBytes(length));
    expect(base64Of(some)).toBe(Buffer.from(some).toString('base64'));
    expect(fromBase64(base64Of(some))).toEqual(some);
  }
  expect(() => fromBase64('AB==')).toThrow('not base64');
  expect(() => fromBase64('AAA')).toThrow('not base64');
});
