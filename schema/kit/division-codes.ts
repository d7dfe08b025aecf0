import { badInput } from './errors.js';

/**
 * A division code in full: 12 digits. Codes may be sent with 2, 4, 6, 9 or 12 digits.
 * @throws BAD_USER_INPUT for anything else
 */
export function codeOf(code: unknown, path: string): string {
  const text = String(code);
  if (!/^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/.test(text))
    throw badInput(
      path,
      `${JSON.stringify(text.slice(0, 40))} is not a division code; give 2, 4, 6, 9 or 12 digits, e.g. "1506"`,
    );
  return text.padEnd(12, '0');
}

/** Lengths at which a code says all of itself: province, prefecture, county, township. */
const lengths = [2, 4, 6, 9];
const lengthOf = (full: string) => lengths.find((at) => /^0+$/.test(full.slice(at))) ?? 12;

/** First and last code of the subtree: codes are hierarchical, so a subtree is a range of an index. */
export function subtree(code: unknown, path: string): [first: string, last: string] {
  const full = codeOf(code, path);
  return [full, full.slice(0, lengthOf(full)).padEnd(12, '9')];
}

/** The digits of a code that say all of it: `1506` of `150600000000`. */
export function prefixOf(code: unknown, path: string): string {
  const full = codeOf(code, path);
  return full.slice(0, lengthOf(full));
}

/** A full code and those of the divisions above it, from the province down. */
export const lineOf = (full: string): string[] =>
  [...lengths, 12].filter((length) => length <= lengthOf(full)).map((length) => full.slice(0, length).padEnd(12, '0'));
