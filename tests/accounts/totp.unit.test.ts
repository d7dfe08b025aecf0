import { afterEach, describe, expect, it, vi } from 'vitest';
import { SecondFactors } from '../../cli/development-issuer/second-factors.js';
import { base32, counterAt, counterOf, hotp } from '../../cli/development-issuer/totp.js';
import { bytesOf } from './base32.js';

afterEach(() => void vi.useRealTimers());

describe('one-time codes', () => {
  it.each([
    [59, '94287082', '46119246', '90693936'],
    [1_111_111_109, '07081804', '68084774', '25091201'],
    [1_111_111_111, '14050471', '67062674', '99943326'],
    [1_234_567_890, '89005924', '91819424', '93441116'],
    [2_000_000_000, '69279037', '90698825', '38618901'],
    [20_000_000_000, '65353130', '77737706', '47863826'],
  ])('are those of RFC 6238, appendix B, at %i', (time, ...codes) => {
    const seed = '1234567890'.repeat(7);
    const made = (['sha1', 'sha256', 'sha512'] as const).map((hash, n) =>
      hotp(Buffer.from(seed.slice(0, [20, 32, 64][n])), counterAt(time), 8, hash),
    );
    expect(made).toEqual(codes);
  });

  it('are good a step early or late, and not further', () => {
    const secret = Buffer.from('12345678901234567890');
    const code = hotp(secret, counterAt(600));
    expect([540, 570, 600, 630, 660].map((time) => counterOf(secret, code, time))).toEqual([
      undefined,
      20,
      20,
      20,
      undefined,
    ]);
    for (const other of ['', '12345', '1234567', '12345x']) expect(counterOf(secret, other, 600)).toBeUndefined();
  });

  it('have a secret that telephones take (RFC 4648, section 10)', () => {
    expect(base32(Buffer.from('fooba'))).toBe('MZXW6YTB');
  });
});

describe('the second factor of an account', () => {
  const codeOf = (factors: SecondFactors, subject: string) =>
    hotp(bytesOf(factors.secretFor(subject)), counterAt(Date.now() / 1000));

  it('is its own, and each code is good once', () => {
    const factors = new SecondFactors('key');
    const code = codeOf(factors, 'office');
    expect(factors.check('security', code)).toBe('WRONG');
    expect([factors.check('office', code), factors.check('office', code)]).toEqual(['RIGHT', 'WRONG']);
  });

  it('locks the account after five wrong codes, for a quarter of an hour', () => {
    const factors = new SecondFactors('key');
    vi.useFakeTimers({ toFake: ['Date'] });
    const right = () => factors.check('office', codeOf(factors, 'office'));
    const wrong = () => factors.check('office', 'wrong');
    expect([wrong(), wrong(), wrong(), wrong(), right()]).toEqual(['WRONG', 'WRONG', 'WRONG', 'WRONG', 'RIGHT']);
    expect([wrong(), wrong(), wrong(), wrong(), wrong(), wrong()].at(-1)).toBe('LOCKED');
    vi.setSystemTime(Date.now() + 14 * 60_000);
    expect(right()).toBe('LOCKED');
    vi.setSystemTime(Date.now() + 2 * 60_000);
    expect(right()).toBe('RIGHT');
  });
});
