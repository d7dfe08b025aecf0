import type { ScalarKind } from '../../schema/kit/declare/field.js';

/** Signs with which a spreadsheet begins a formula, and those that lead to one (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r＝＋－＠]/;
/** Words that stand with figures in a day or a time. */
const words =
  /上午|下午|(?<![a-z])(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|[ap]m)(?![a-z])/gi;
/**
 * What a spreadsheet may take for a number, a day, a time or a sum: `150602000000`, `12E4`, `3-1`, `2024年3月`, `(5)`, `¥5`,
 * `Jan 5`, `上午9:30`, also in signs of full width.
 */
function areFigures(text: string): boolean {
  const plainly = text.normalize('NFKC').replace(words, '');
  return /^[\d\s.,:/+\-%e年月日时分秒()¥$€£]+$/i.test(plainly) && /\d/.test(plainly);
}
/** Figures that are shown as they stand. */
const plain = /^(0|[1-9]\d{0,10})$/;
/** What a formula may hold as a text: a line of at most 255 characters. */
const quotable = /^[^\p{Cc}]{1,255}$/u;

/**
 * A text as Excel and WPS show it unchanged. A code is a text whatever it looks like, so that it sorts and compares as
 * one, and so are figures that would be shown as another number or as a day: they become `="150602000000"`. Any other
 * text that would run as a formula gets an apostrophe before it.
 */
export function shownUnchanged(text: string, kind: ScalarKind): string {
  if (kind !== 'code' && kind !== 'text') return text;
  const isDangerous = formula.test(text);
  const isChanged = areFigures(text) && !plain.test(text) && !isDangerous;
  const isCode = kind === 'code' && (areFigures(text) || isDangerous);
  if ((isChanged || isCode) && quotable.test(text)) return `="${text.replaceAll('"', '""')}"`;
  return isDangerous ? `'${text}` : text;
}
