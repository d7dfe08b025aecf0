const digits = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
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
  const whole = [...code].reduce((total, char, i) => total + digits.indexOf(char) * weights[i]!, 0);
  return code + digits[(31 - (whole % 31)) % 31];
}

/** Letters count from A = 10 in organisation codes (GB 11714). */
const letterValue = (char: string): number => (char >= 'A' ? char.charCodeAt(0) - 55 : Number(char));
