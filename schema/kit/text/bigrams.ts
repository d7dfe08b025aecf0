import { fold } from './fold.js';
import { han } from './signs.js';

const runs = new RegExp(`[${han}]+|(?:(?![${han}])[\\p{L}\\p{N}])+`, 'gu');
const isHan = new RegExp(`^[${han}]`, 'u');
/** Beyond the basic plane a character is two units, and pairs of units say nothing. */
const isBeyond = /[\ud800-\udfff]/;

/**
 * What texts are compared by, numbered from 0: pairs of Chinese characters that stand side by side, and words of other scripts.
 * Thousands of texts are compared while somebody waits, so a pair is found by its two characters as one number, and no string is
 * made of it.
 */
export class Bigrams {
  readonly #numbers = new Map<number | string, number>();
  /** The last text that had each. */
  readonly #last: number[] = [];
  #texts = 0;

  /** How many there are in all texts. */
  get count(): number {
    return this.#last.length;
  }

  /** Those of a text, each once. */
  of(text: string): number[] {
    const found: number[] = [];
    this.#texts++;
    const put = (pair: number | string) => {
      const number = this.#numbers.get(pair) ?? this.#add(pair);
      if (this.#last[number] === this.#texts) return;
      this.#last[number] = this.#texts;
      found.push(number);
    };
    for (const [run] of fold(text).matchAll(runs)) {
      if (!isHan.test(run)) put(run);
      else if (isBeyond.test(run)) {
        const signs = [...run];
        for (let at = 0; at + 1 < signs.length; at++) put(signs[at]! + signs[at + 1]!);
      } else for (let at = 0; at + 1 < run.length; at++) put((run.charCodeAt(at) << 16) | run.charCodeAt(at + 1));
    }
    return found;
  }

  #add(pair: number | string): number {
    this.#numbers.set(pair, this.#last.length);
    return this.#last.push(0) - 1;
  }
}
