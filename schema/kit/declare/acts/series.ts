/**
 * The next number of a series that has no gaps. It is taken in the statement that writes the record, where others who
 * want one wait, and given back if that statement fails: `150602-2026-0007` of the series `150602-2026`.
 */
export class NextNumber {
  constructor(
    readonly series: string,
    /** The last one that is known to be taken by other ways, such as an import. */
    readonly after: number,
  ) {}
}
export const nextNumber = (series: string, after = 0) => new NextNumber(series, after);
