import type { ScalarKind } from '../../schema/kit/declare/field.js';

/** Signs with which a spreadsheet begins a formula, and those that lead to one (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r＝＋－＠]/;
/** What a spreadsheet may take for a number, a day or a time: `150602000000`, `12E4`, `3-1`, `2024年3月`. */
const areFigures = (text: string) => /^[\d\s.,:/+\-%eE年月日时分秒]+$/.test(text) && /\d/.test(text);
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
