/**
 * A share as it stands on a teller's sheet: groups that can be scanned, read aloud and copied by hand. The signs are those
 * of Crockford's base32, without I, L, O and U; the sixth of each group follows from the others and the group's place, so
 * that a slip of the pen is told by its group.
 */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const shareBytes = 33;
const groupSigns = 5;
export const groups = Math.ceil((shareBytes * 8) / 5 / groupSigns);

/** Every slip in one sign is found, and every exchange of two groups: the weights are odd, as 32 is even. */
const checkOf = (place: number, group: string): string =>
  signs[[...group].reduce((sum, sign, n) => sum + (2 * n + 1) * signs.indexOf(sign), 7 * place) & 31]!;
const bitsOf = (values: Iterable<number>, width: number) =>
  Array.from(values, (value) => value.toString(2).padStart(width, '0')).join('');
const numbersIn = (bits: string, width: number) =>
  Array.from({ length: Math.floor(bits.length / width) }, (_, n) =>
    Number.parseInt(bits.slice(n * width, (n + 1) * width), 2),
  );

export function sheetOf(share: Uint8Array): readonly string[] {
  if (share.length !== shareBytes) throw new RangeError('not a share');
  const bits = bitsOf(share, 8).padEnd(groups * groupSigns * 5, '0');
  const text = numbersIn(bits, 5).map((value) => signs[value]!);
  return Array.from({ length: groups }, (_, n) => {
    const group = text.slice(n * groupSigns, (n + 1) * groupSigns).join('');
    return group + checkOf(n, group);
  });
}

export interface Read {
  /** How many whole groups there are. */
  readonly whole: number;
  /** Which of them are wrong, from 1. */
  readonly wrong: readonly number[];
  /** When all are there, and right. */
  readonly share?: Uint8Array;
}

/** Reads what was scanned or typed, as far as it has come: full width, small letters and what looks alike are taken. */
export function readSheet(typed: string): Read {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '');
  const all = text.match(new RegExp(`.{${groupSigns + 1}}`, 'g')) ?? [];
  const isRight = (group: string, n: number) =>
    [...group].every((sign) => signs.includes(sign)) && checkOf(n, group.slice(0, groupSigns)) === group[groupSigns];
  const wrong = all.flatMap((group, n) => (n < groups && isRight(group, n) ? [] : [n + 1]));
  const isWhole = all.length === groups && text.length === groups * (groupSigns + 1) && !wrong.length;
  if (!isWhole) return { whole: all.length, wrong };
  const bits = bitsOf(
    all.flatMap((group) => [...group.slice(0, groupSigns)].map((sign) => signs.indexOf(sign))),
    5,
  );
  return { whole: groups, wrong, share: Uint8Array.from(numbersIn(bits.slice(0, shareBytes * 8), 8)) };
}
