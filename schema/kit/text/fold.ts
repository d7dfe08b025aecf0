import { blanks, han, invisible, quotes, signs } from './signs.js';
import { simplified } from './simplified.js';

const sign = new Map([...signs.from].map((character, at) => [character, [...signs.to][at]!]));
const dropped = new RegExp(`[${quotes}${invisible}]`, 'gu');
const besideHan = new RegExp(`(?<=[${han}])[${blanks}·]+|[${blanks}·]+(?=[${han}])`, 'gu');
const blankRuns = new RegExp(`[${blanks}]+`, 'gu');

/** As SQL's `lower`, which goes character by character: no final sigma, no second character for İ. */
const lower = (text: string) => text.replaceAll('Σ', 'σ').replaceAll('İ', 'i').toLowerCase();

const foldWhole = (text: string): string =>
  [...lower(text.normalize('NFKC')).replace(dropped, '')]
    .map((character) => sign.get(character) ?? simplified.get(character) ?? character)
    .join('')
    .replace(/-{2,}/g, '-')
    .replace(besideHan, '')
    .replace(blankRuns, ' ');

/** Of a code unit: 0, it has to be looked at with what stands beside it; 1, it stays as it is; 2, it is simplified by itself. */
const ways = new Uint8Array(0x10000)
  .fill(1, 0x3400, 0x4dc0)
  .fill(1, 0x4e00, 0xa000)
  .fill(1, 0x30, 0x3a)
  .fill(1, 0x61, 0x7b);
for (const character of simplified.keys()) if (ways[character.charCodeAt(0)]) ways[character.charCodeAt(0)] = 2;

/**
 * What a text is compared by: full width, case, traditional characters and signs that people do not tell apart are
 * one, and between Chinese characters neither blanks nor the dots of names count. The SQL function `zh_fold` gives the
 * same (`fold-sql.ts`).
 */
export function fold(text: string): string {
  let isSimple = true;
  for (let at = 0; at < text.length; at++) {
    const way = ways[text.charCodeAt(at)];
    if (!way) return foldWhole(text);
    if (way === 2) isSimple = false;
  }
  // Most titles are nothing but simplified characters and digits.
  return isSimple ? text : [...text].map((character) => simplified.get(character) ?? character).join('');
}
