/** The ranges of Chinese characters, for a class of a regular expression in JavaScript. */
export const han = '\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}';

/** What NFKC leaves apart and people do not: each group of signs is written as its first one. */
const alike = [
  // The dot in names (GB/T 15834 has ·), which keyboards give in a dozen shapes, among them the full stop.
  '·.•‧∙⋅●・',
  // Hyphens, dashes, the minus and lines drawn for dashes.
  '-‐‒–—―−─━',
  '~〜∼',
  // Document numbers: 〔2022〕, [2022] and (2022) are one.
  '(〔[【〖',
  ')〕]】〗',
  // The zero of 二〇二五, and the circles that stand for it.
  '〇○◯',
];

/** Signs and what they are written as, place by place. */
export const signs = {
  from: alike.map((group) => [...group].slice(1).join('')).join(''),
  to: alike.map((group) => [...group].slice(1).fill(group[0]!).join('')).join(''),
};

/** Quotation marks and apostrophes say nothing in a search, and invisible characters should not. */
export const quotes = '"“”„‟〝〞〟「」『』‘’‚‛\'′`';
export const invisible = '\u00ad\u200b\u200c\u200d\u2060\ufeff';

/** Blanks that NFKC has not made the common one. */
export const blanks = ' \t\n\v\f\r\u0085\u1680\u2028\u2029';
