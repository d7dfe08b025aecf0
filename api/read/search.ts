import { badInput } from '../../schema/kit/declare/client-error.js';

const han = '\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}';
const runs = new RegExp(`[${han}]+|[a-z0-9\u1800-\u18af]+`, 'gu');
const startsHan = new RegExp(`^[${han}]`, 'u');

/**
 * The terms that any text containing all of these words has in its bigram index, and a LIKE pattern per word.
 * Mirrors the SQL function `zh_bigrams`: runs of Chinese characters are pairs, other runs (Latin, digits, Mongolian) are whole words.
 * @throws BAD_USER_INPUT if there is nothing to look for
 */
export function searchTerms(text: string, path: string): { terms: string[]; patterns: string[] } {
  const words = fold(text).split(/\s+/u).filter(Boolean);
  const terms = new Set<string>();
  for (const run of fold(text).match(runs) ?? []) {
    for (const term of split(run)) terms.add(term);
  }
  if (!terms.size) throw badInput(path, 'has nothing to look for; give a letter, a digit or a Chinese character');
  if (words.length > 8) throw badInput(path, `has ${words.length} words; give at most 8`);
  return { terms: [...terms], patterns: words.map((word) => `%${escapeLike(word)}%`) };
}

function split(run: string): string[] {
  if (!startsHan.test(run)) return [run];
  const characters = [...run];
  return characters.length === 1
    ? characters
    : characters.slice(1).map((character, index) => characters[index]! + character);
}

/** As the SQL function `zh_fold`, which lowers character by character: no final sigma, no second character for İ. */
const fold = (text: string) => text.normalize('NFKC').replaceAll('Σ', 'σ').replaceAll('İ', 'i').toLowerCase();

/** Makes `%`, `_` and `\` stand for themselves in LIKE. */
export const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&');
