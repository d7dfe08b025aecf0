import { fold } from './fold.js';
import { han } from './signs.js';

const runs = new RegExp(`[${han}]+|(?:(?![${han}])[\\p{L}\\p{N}])+`, 'gu');
const isHan = new RegExp(`^[${han}]`, 'u');

/** What a text is compared by: pairs of Chinese characters that stand side by side, and words of other scripts. */
export function bigramsOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const [run] of fold(text).matchAll(runs)) {
    const signs = [...run];
    if (!isHan.test(run)) found.add(run);
    else for (let at = 0; at + 1 < signs.length; at++) found.add(signs[at]! + signs[at + 1]!);
  }
  return found;
}
