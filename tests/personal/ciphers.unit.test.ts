import { createCipheriv, createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { algorithms, cipherOf } from '../../api/personal/ciphers.js';
import { vaultOf } from '../../api/personal/vault.js';

const hex = (text: string) => Buffer.from(text.replace(/\s/g, ''), 'hex');

describe('what OpenSSL computes is what the standards say', () => {
  test('SM4: GB/T 32907-2016, example 1 and, a million times, example 2', () => {
    const key = hex('0123456789abcdeffedcba9876543210');
    const once = createCipheriv('sm4-ecb', key, null).setAutoPadding(false);
    expect(once.update(key).toString('hex')).toBe('681edf34d206965e86b3e94f536e4246');
    const many = createCipheriv('sm4-ecb', key, null).setAutoPadding(false);
    let block: Buffer = key;
    for (let n = 0; n < 1_000_000; n++) block = many.update(block);
    expect(block.toString('hex')).toBe('595298c7c6fd271f0402f804c33d3f66');
  }, 30_000);

  test('SM3: GB/T 32905-2016, examples 1 and 2', () => {
    const digest = (text: string) => createHash('sm3').update(text).digest('hex');
    expect(digest('abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
    expect(digest('abcd'.repeat(16))).toBe('debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732');
  });

  test('AES-256-GCM: NIST, test case 16 of the specification', () => {
    const key = hex('feffe9928665731c6d6a8f9467308308 feffe9928665731c6d6a8f9467308308');
    const cipher = createCipheriv('aes-256-gcm', key, hex('cafebabefacedbaddecaf888'));
    cipher.setAAD(hex('feedfacedeadbeeffeedfacedeadbeefabaddad2'));
    const text = cipher.update(
      hex(
        'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
      ),
    );
    cipher.final();
    expect(text.subarray(0, 16).toString('hex')).toBe('522dc1f099567d07f47f37a32a84427d');
    expect(cipher.getAuthTag().toString('hex')).toBe('76fc6ece0f4e1768cddf8853bb2d551b');
  });
});

describe.each(algorithms)('%s', (algorithm) => {
  const cipher = cipherOf(algorithm, Buffer.alloc(32, 7));
  const other = cipherOf(algorithm, Buffer.alloc(32, 8));
  const value = Buffer.from('王小明');

  test('opens what it sealed, where it was sealed for, and nothing that was changed', () => {
    const sealed = cipher.seal(value, 'a');
    expect(cipher.open(sealed, 'a')).toEqual(value);
    expect(sealed.includes(value)).toBe(false);
    expect(cipher.seal(value, 'a')).not.toEqual(sealed);
    expect(() => cipher.open(sealed, 'b')).toThrow();
    expect(() => other.open(sealed, 'a')).toThrow();
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1;
      expect(() => cipher.open(changed, 'a'), String(at)).toThrow();
    }
    for (const length of [0, 10, sealed.length - 1])
      expect(() => cipher.open(sealed.subarray(0, length), 'a')).toThrow();
  });

  test('looks equal values up by equal digests, which another key does not give', () => {
    expect(cipher.blind('13800000001')).toEqual(cipher.blind('13800000001'));
    expect(cipher.blind('13800000001')).not.toEqual(cipher.blind('13800000002'));
    expect(cipher.blind('13800000001')).not.toEqual(other.blind('13800000001'));
  });
});

describe('keys in turn', () => {
  const entry = (name: string, byte: number, cipher = '') =>
    `${name}:${cipher}${Buffer.alloc(32, byte).toString('base64')}`;
  const place = { type: 'PublicFeedback', key: 'a', field: 'phone' };

  test('the newest seals, older ones open, and a value is looked up by all', () => {
    const before = vaultOf(entry('2025', 1));
    const old = before.seal(place, '138 0000 0001', '13800000001');
    const now = vaultOf(`${entry('2026', 2, 'SM4:')}, ${entry('2025', 1)}`);
    const fresh = now.seal(place, '13800000001', '13800000001');
    expect([old.algorithm, old.keyName, fresh.algorithm, fresh.keyName]).toEqual([
      'AES-256-GCM',
      '2025',
      'SM4-CTR-HMAC-SM3',
      '2026',
    ]);
    expect([now.open(place, old), now.open(place, fresh)]).toEqual(['138 0000 0001', '13800000001']);
    expect(now.blindsOf('phone', '13800000001')).toEqual([fresh.blind, old.blind]);
    expect(() => before.open(place, fresh)).toThrow('DATA_KEYS has no key 2026');
    expect(() => now.open({ ...place, field: 'name' }, old)).toThrow();
  });
});
