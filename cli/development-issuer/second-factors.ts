import { createHmac } from 'node:crypto';
import { base32, counterOf } from './totp.js';

/** After so many wrong codes in a row an account is locked, for so long. */
const mostFailures = 5;
const lockedMs = 15 * 60_000;
const secretBytes = 20;

/** The codes of the accounts of a development issuer, as a telephone makes them. */
export class SecondFactors {
  readonly #failures = new Map<string, { readonly count: number; readonly at: number }>();
  readonly #used = new Map<string, number>();

  constructor(private readonly key: string) {}

  #secretOf(subject: string): Buffer {
    return createHmac('sha256', this.key).update(`second factor of ${subject}`).digest().subarray(0, secretBytes);
  }

  /** To be typed into a telephone. */
  secretFor(subject: string): string {
    return base32(this.#secretOf(subject));
  }

  /** Whether a code is of this account, and now; each is good once. */
  check(subject: string, code: string): 'RIGHT' | 'WRONG' | 'LOCKED' {
    const before = this.#failures.get(subject);
    const isLate = before !== undefined && Date.now() - before.at > lockedMs;
    const failures = before === undefined || isLate ? 0 : before.count;
    if (failures >= mostFailures) return 'LOCKED';
    const counter = counterOf(this.#secretOf(subject), code);
    if (counter === undefined || counter <= (this.#used.get(subject) ?? -1)) {
      this.#failures.set(subject, { count: failures + 1, at: Date.now() });
      return 'WRONG';
    }
    this.#failures.delete(subject);
    this.#used.set(subject, counter);
    return 'RIGHT';
  }
}
