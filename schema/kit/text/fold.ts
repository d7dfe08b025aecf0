import { blanks, han, invisible, quotes, signs } from './signs.js';
import { simplified } from './simplified.js';

const sign = new Map([...signs.from].map((character, at) => [character, [...signs.to][at]!]));
const dropped = new RegExp(`[${quotes}${invisible}]`, 'gu');
const besideHan = new RegExp(`(?<=[${han}])[${blanks}·]+|[${blanks}·]+(?=[${han}])`, 'gu');
const blankRuns = new RegExp(`[${blanks}]+`, 'gu');

/** As SQL's `lower`, which goes character by character: no final sigma, no second character for İ. */
const lower = (text: string) => text.replaceAll('Σ', 'σ').replaceAll('İ', 'i').toLowerCase();

/**
 * What a text is compared by: full width, case, traditional characters and signs that people do not tell apart are
 * one, and between Chinese characters neither blanks nor the dots of names count. The SQL function `zh_fold` gives the
 * same (`fold-sql.ts`).
 */
export const fold = (text: string): string =>
  [...lower(text.normalize('NFKC')).replace(dropped, '')]
    .map((character) => sign.get(character) ?? simplified.get(character) ?? character)
    .join('')
    .replace(/-{2,}/g, '-')
    .replace(besideHan, '')
    .replace(blankRuns, ' ');
