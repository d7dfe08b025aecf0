import { creditCheckDigit } from '../../../schema/contact-links/credit-code.js';

const bodyWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * An invented unified social credit code (GB 32100) of a county, with right check digits. The organisation part begins
 * with XX, where those of enterprises begin with a digit or MA, so that no real one is meant.
 */
export function creditCode(county: string, n: number): string {
  const body = `XX${String(n).padStart(6, '0')}`;
  const sum = [...body].reduce((total, char, i) => total + letterValue(char) * bodyWeights[i]!, 0);
  const check = 11 - (sum % 11);
  const code = `91${county.slice(0, 6)}${body}${check === 10 ? 'X' : check === 11 ? '0' : check}`;
  return code + creditCheckDigit(code);
}

/** Letters count from A = 10 in organisation codes (GB 11714). */
const letterValue = (char: string): number => (char >= 'A' ? char.charCodeAt(0) - 55 : Number(char));
