import { NextNumber } from '../../schema/kit/declare/acts/series.js';
import { type Sql, sql } from '../sql/sql.js';

/** The numbers that some rows take, in the order of their series: two that want the same ones wait for each other. */
export function numbersIn(rows: readonly Readonly<Record<string, unknown>>[]): NextNumber[] {
  const found = rows.flatMap((row) => Object.values(row).filter((value) => value instanceof NextNumber));
  return found.sort((a, b) => (a.series < b.series ? -1 : 1));
}

/**
 * Takes the next number of a series, and holds the series until the end of the transaction: whoever comes meanwhile waits
 * and gets the number after it, or the same one if this transaction fails.
 */
export const nextNumberSql = ({ series, after }: NextNumber, param: (value: unknown, type: Sql) => Sql): Sql =>
  sql`insert into act.series as s (name, last) select ${param(series, sql`text`)}, ${param(after, sql`int`)} + 1 from go
  on conflict (name) do update set last = greatest(s.last + 1, excluded.last)
  returning s.name || '-' || lpad(s.last::text, greatest(4, length(s.last::text)), '0') as number`;
