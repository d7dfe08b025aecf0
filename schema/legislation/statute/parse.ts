import { numberOf, numeral, numeralOf } from './numerals.js';

/** A piece of a statute that is counted: an article or one of its paragraphs (款), or one of their items (项). */
export interface Clause {
  /** Article, paragraph, item: `12`, `12.2`, `12.2.3`; `12-1` is 第十二条之一, and `0.1` stands before the first article. */
  readonly path: string;
  /** The same in words: 第十二条第二款第（三）项; a paragraph is named where its article has several. */
  readonly label: string;
  /** Part, chapter and section that it stands in. */
  readonly heading?: string;
  /** Its words without its number. */
  readonly text: string;
}

/** Most signs of a clause. */
export const longestClause = 10_000;

const blank = '[\\s\\u3000]*';
const article = new RegExp(`^(第(${numeral})条(?:之(${numeral}))?)${blank}(.*)$`);
const item = new RegExp(`^[（(](${numeral})[）)]${blank}(.*)$`);
const heading = new RegExp(`^第${numeral}(编|章|节)(?![^\\s\\u3000])${blank}.*$`);
const ranks = '编章节';
/** A line that is longer is no heading, whatever it begins with. */
const longestHeading = 90;

interface Piece {
  readonly article: string;
  readonly name: string;
  readonly heading?: string;
  readonly paragraph: number;
  readonly item?: number;
  text: string;
}

/** The clauses of a statute whose text has one line for each heading, article, paragraph and item. */
export function clausesOf(text: string): Clause[] {
  const headings: string[] = [];
  const pieces: Piece[] = [];
  let [at, name, paragraph] = ['0', '', 0];
  const add = (words: string, number?: number) => {
    const piece = { article: at, name, paragraph, ...(number !== undefined && { item: number }), text: words };
    pieces.push({ ...piece, ...(headings.length > 0 && { heading: headings.filter(Boolean).join(' ') }) });
  };
  for (const line of text.split('\n').map((one) => one.trim())) {
    const [, titled, number, inserted, words] = article.exec(line) ?? [];
    const [, rank] = (line.length <= longestHeading && heading.exec(line)) || [];
    const [, numbered, listed] = (pieces.length && item.exec(line)) || [];
    if (!line) continue;
    if (rank) headings.splice(ranks.indexOf(rank), ranks.length, ...fill(headings, ranks.indexOf(rank)), line);
    else if (titled) {
      at = `${numberOf(number!)}${inserted ? `-${numberOf(inserted)}` : ''}`;
      [name, paragraph] = [titled, 1];
      add(words!);
    } else if (numbered) add(listed!, numberOf(numbered));
    else if (pieces.at(-1)?.text === '') pieces.at(-1)!.text = line;
    else {
      paragraph += 1;
      add(line);
    }
  }
  // A number on a line of its own has its words on the next one, or none but those of its items.
  return named(pieces.filter((piece) => piece.text));
}

/** Places of ranks above that are not there: a section without a chapter. */
const fill = (headings: readonly string[], rank: number) =>
  Array.from({ length: Math.max(0, rank - headings.length) }, () => '');

function named(pieces: readonly Piece[]): Clause[] {
  const several = new Set(pieces.filter((one) => one.paragraph > 1).map((one) => one.article));
  return pieces.map(({ article, name, paragraph, item, heading, text }) => {
    const isNamed = several.has(article) || article === '0';
    return {
      path: [article, ...(isNamed || item ? [paragraph] : []), ...(item ? [item] : [])].join('.'),
      label: `${name}${isNamed ? paragraphName(paragraph) : ''}${item ? `第（${numeralOf(item)}）项` : ''}`,
      text,
      ...(heading && { heading }),
    };
  });
}
const paragraphName = (number: number) => `第${numeralOf(number)}款`;

/** The path of a clause that is there twice, if one is: then its number says nothing. */
export const twice = (clauses: readonly Clause[]): string | undefined =>
  clauses.find(({ path }, at) => clauses.findIndex((one) => one.path === path) < at)?.label;
