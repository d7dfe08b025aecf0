import { diffArrays } from 'diff';

/** A stretch of text that both readings have, or only one of them. */
export interface Mark {
  readonly kind: 'SAME' | 'ADDED' | 'REMOVED';
  readonly text: string;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const wordsOf = (text: string) => Array.from(words.segment(text), ({ segment }) => segment);

/** What changed from one text to another, word by word; to find words takes time, so none are looked for where none are compared. */
export function marksOf(before: string, after: string): Mark[] {
  if (before === after) return before ? [{ kind: 'SAME', text: before }] : [];
  if (!before) return [{ kind: 'ADDED', text: after }];
  if (!after) return [{ kind: 'REMOVED', text: before }];
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }) => ({
    kind: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME',
    text: value.join(''),
  }));
}
