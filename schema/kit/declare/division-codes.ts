import { badInput } from './client-error.js';

/** The key of a division that a code belonged to until another took it: `420503002003@2023-06-30`. */
export const formerHolder = (code: string, takenOn: string) => `${code}@${takenOn}`;
const former = /^\d{12}@\d{4}-\d\d-\d\d$/;

/**
 * A division code in full: 12 digits, or the key of a former holder. Codes may be sent with 2, 4, 6, 9 or 12 digits.
 * @throws BAD_USER_INPUT for anything else
 */
export function fullDivisionCode(code: unknown, path: string): string {
  const text = String(code);
  if (former.test(text)) return text;
  if (!/^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/.test(text))
    throw badInput(
      path,
      `${JSON.stringify(text.slice(0, 40))} is not a division code; give 2, 4, 6, 9 or 12 digits, e.g. "1506"`,
    );
  return text.padEnd(12, '0');
}

/** Lengths at which a code says all of itself: province, prefecture, county, township. */
const lengths = [2, 4, 6, 9];
const lengthOf = (full: string) => lengths.find((at) => /^0+$/.test(full.slice(at))) ?? full.length;

/** First and last code of the subtree: codes are hierarchical, so a subtree is a range of an index. */
export function subtree(code: unknown, path: string): [first: string, last: string] {
  const full = fullDivisionCode(code, path);
  return [full, full.slice(0, lengthOf(full)).padEnd(12, '9')];
}

/** The digits of a code that say all of it: `1506` of `150600000000`. */
export function prefixOf(code: unknown, path: string): string {
  const full = fullDivisionCode(code, path);
  return full.slice(0, lengthOf(full));
}

/** A full code and those of the divisions above it, from the province down. */
export const lineOf = (full: string): string[] => {
  const length = lengthOf(full.slice(0, 12));
  return [...lengths.filter((above) => above < length).map((above) => full.slice(0, above).padEnd(12, '0')), full];
};
