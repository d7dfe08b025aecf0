const digits = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** The check digit of the first 17 characters of a unified social credit code (GB 32100). */
export function creditCheckDigit(body: string): string {
  const sum = weights.reduce((total, weight, at) => total + digits.indexOf(body[at]!) * weight, 0);
  return digits[(31 - (sum % 31)) % 31]!;
}

/** Whether 18 characters are a unified social credit code: of its letters alone, which leave out I, O, S, V and Z. */
export const isCreditCode = (code: string): boolean =>
  /^[0-9A-HJ-NP-RTUW-Y]{18}$/.test(code) && creditCheckDigit(code) === code[17];
