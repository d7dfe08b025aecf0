const digits = '〇一二三四五六七八九';
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The signs that a number of a statute is written with. */
export const numeral = `[${digits}零十百千]+`;

/** `十二` is 12, `一百零五` 105, `二〇` 20. */
export function numberOf(text: string): number {
  let [sum, last] = [0, 0];
  for (const sign of text.replaceAll('零', '〇')) {
    const unit = units[sign];
    if (unit === undefined) last = last * 10 + digits.indexOf(sign);
    else {
      sum += (last || 1) * unit;
      last = 0;
    }
  }
  return sum + last;
}

/** 12 is `十二`, up to 9999. */
export function numeralOf(number: number): string {
  const parts = [...String(number)].map((digit, at, all) => {
    const unit = ['', '十', '百', '千'][all.length - 1 - at]!;
    return digit === '0' ? '零' : digits[Number(digit)] + unit;
  });
  return parts
    .join('')
    .replace(/零+/g, '零')
    .replace(/(?<=.)零$/, '')
    .replace(/^一十/, '十');
}
