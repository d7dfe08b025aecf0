import { badInput } from '../../schema/kit/declare/client-error.js';
import { fold } from '../../schema/kit/text/fold.js';
import { han } from '../../schema/kit/text/signs.js';

const runs = new RegExp(`[${han}]+|[a-z0-9\u1800-\u18af]+`, 'gu');
const startsHan = new RegExp(`^[${han}]`, 'u');
const mark = '"“”„‟＂〝〞〟「」『』｢｣﹁﹂';
/** What stands between quotation marks is one word, blanks and all; a mark without its counterpart is none. */
const words = new RegExp(`(?:[${mark}][^${mark}]*[${mark}]|‘[^’]*’|\\S)+`, 'gu');

export interface SearchTerms {
  readonly terms: string[];
  readonly patterns: string[];
  /** The first character that is looked for. */
  readonly first: string;
  /** The terms of the first word alone. */
  readonly firstTerms: string[];
}

/**
 * The terms that any text containing all of these words has in its bigram index, and a LIKE pattern per word.
 * Mirrors the SQL function `zh_bigrams`: runs of Chinese characters are pairs, other runs (Latin, digits, Mongolian) are whole words.
 * @throws BAD_USER_INPUT if there is nothing to look for
 */
export function searchTerms(text: string, path: string): SearchTerms {
  // A dot or blank at a word's end is dropped beside a Chinese character, which may stand in the text that is found.
  const wanted = (text.match(words) ?? []).map((word) => fold(word).replace(/^[·\s]+|[·\s]+$/gu, '')).filter(Boolean);
  const [firstTerms = [], ...others] = wanted.map((word) => (word.match(runs) ?? []).flatMap(split));
  const terms = new Set([...firstTerms, ...others.flat()]);
  if (!terms.size) throw badInput(path, 'has nothing to look for; give a letter, a digit or a Chinese character');
  if (wanted.length > 8) throw badInput(path, `has ${wanted.length} words; give at most 8`);
  const [first = ''] = wanted[0] ?? '';
  return { terms: [...terms], patterns: wanted.map((word) => `%${escapeLike(word)}%`), first, firstTerms };
}

function split(run: string): string[] {
  if (!startsHan.test(run)) return [run];
  const characters = [...run];
  return characters.length === 1
    ? characters
    : characters.slice(1).map((character, index) => characters[index]! + character);
}

/** Makes `%`, `_` and `\` stand for themselves in LIKE. */
export const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&');
