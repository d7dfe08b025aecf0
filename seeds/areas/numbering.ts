import type { Class } from '../../schema/kit/declare/class.js';
import type { Dataset, Row } from '../kit/dataset.js';

/**
 * Numbers the records of a concept in the order of their days, as a register does: `X150626-2024-00001` and on. What
 * stands before the last hyphen is the register; it stays what it was unless `registerOf` tells it.
 */
export function numberByDay(
  data: Dataset,
  type: Class & { readonly prototype: { number: string } },
  on: string,
  registerOf: (row: Row) => string = ({ number }) => (number as string).slice(0, (number as string).lastIndexOf('-')),
): void {
  for (const [register, rows] of Map.groupBy(data.of(type), registerOf)) {
    const inOrder = rows.toSorted((a, b) => ((a[on] as string) < (b[on] as string) ? -1 : a[on] === b[on] ? 0 : 1));
    for (const [n, row] of inOrder.entries()) {
      const digits = (row.number as string).length - (row.number as string).lastIndexOf('-') - 1;
      data.amend(type, row, { number: `${register}-${String(n + 1).padStart(digits, '0')}` });
    }
  }
}
