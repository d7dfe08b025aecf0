import { badInput } from '../../schema/kit/declare/client-error.js';

/** Text in the form in which it is stored and compared, NFC. @throws BAD_USER_INPUT for what PostgreSQL cannot hold */
export function comparableText(text: string, path: string): string {
  if (text.includes('\0') || !text.isWellFormed())
    throw badInput(path, 'is not well-formed text (NUL or half a surrogate pair)');
  return text.normalize('NFC');
}

/** Characters that are no text; a person's own words may have lines. */
const control = { words: /(?![\t\n])\p{Cc}/u, line: /\p{Cc}/u };

/**
 * Text as it is kept when somebody sends it: without blanks about it, lines ending in LF; undefined if nothing is left.
 * Lengths are in characters, as PostgreSQL counts them.
 * @throws BAD_USER_INPUT for control characters and for more than `most` characters
 */
export function sentText(
  sent: string,
  path: string,
  { most, isLine }: { readonly most?: number | undefined; readonly isLine: boolean },
): string | undefined {
  const text = comparableText(sent, path).replace(/\r\n?/g, '\n').trim();
  const [odd] = (isLine ? control.line : control.words).exec(text) ?? [];
  if (odd !== undefined) {
    const code = odd.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    throw badInput(path, `has the control character U+${code}; leave it out`);
  }
  const length = [...text].length;
  if (most !== undefined && length > most)
    throw badInput(path, `is ${length} characters long; at most ${most} are allowed`);
  return text === '' ? undefined : text;
}
