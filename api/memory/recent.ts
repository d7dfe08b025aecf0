import { hash } from 'node:crypto';

/**
 * Whether something was there before, not long ago. It remembers fingerprints in a table that never grows, where the
 * newer overwrites the older: who sends ever new things can make it forget, but not fill the memory.
 */
export class Recent {
  private readonly prints: Uint32Array;

  constructor(places = 16_384) {
    this.prints = new Uint32Array(places);
  }

  /** Whether the name was asked for before; from now on it was. */
  again(name: string): boolean {
    const digest = hash('sha256', name, 'buffer');
    const place = digest.readUInt32LE(0) % this.prints.length;
    // 0 is the print of an empty place.
    const print = digest.readUInt32LE(4) || 1;
    if (this.prints[place] === print) return true;
    this.prints[place] = print;
    return false;
  }
}
