import { prefixOf } from '../kit/declare/division-codes.js';
import { fromSql } from '../kit/transitions.js';

/** The series that a congress files in during a year: `150602-2026`. */
export const seriesOf = (division: string, day: string) => `${prefixOf(division, 'division')}-${day.slice(0, 4)}`;

/** What was numbered before it came here, as with an import, keeps its number: `150602-2026-0007`. */
export const isNumbered = (number: string) => /^\d+-\d{4}-\d{4,}$/.test(number);

/** The last number of this year's that the congress has given by other ways than filing. */
export const taken = fromSql<number>(
  `(select max(split_part(s.number, '-', 3)::int) from suggestion s where s.division_code = {division}
     and s.number ~ ('^[0-9]+-' || extract(year from {today}) || '-[0-9]+$'))`,
);
