import { dayInChina } from '../../schema/kit/declare/china.js';
import { isDay } from '../../schema/kit/declare/column-kinds.js';
import { CsvReader, type CsvRecord } from '../../seeds/kit/csv.js';
import { UsageError } from '../command-line.js';

/** Some days of a year that are not as weekdays and weekends usually are. */
export interface Period {
  readonly kind: 'HOLIDAY' | 'WORKDAY';
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** The State Council's notice of a year. */
export interface Notice {
  readonly year: number;
  readonly title: string;
  readonly number: string | undefined;
  readonly dated: string;
  readonly periods: readonly Period[];
}

const columns = ['year', 'basis', 'kind', 'from', 'to', 'name', 'title', 'number', 'dated'] as const;
type Line = Readonly<Record<(typeof columns)[number], string>> & { readonly line: number };

/**
 * Reads a notice as `seeds/data/calendar.csv` has it.
 * @throws UsageError naming the line and what to write there
 */
export function readNotice(text: string): Notice {
  const reader = new CsvReader();
  const [head, ...rows] = [...reader.push(text), ...reader.end()];
  if (head?.fields.join() !== columns.join()) throw new UsageError(`line 1: the columns must be ${columns.join(',')}`);
  const lines = rows.map(lineOf);
  const [first] = lines;
  if (!first) throw new UsageError('the notice has no days');
  for (const line of lines) checkLine(line, first);
  const periods = lines.map(({ kind, from, to, name }): Period => ({ kind: kind as Period['kind'], from, to, name }));
  const sorted = lines.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  for (const [n, line] of sorted.entries())
    if (n > 0 && line.from <= sorted[n - 1]!.to)
      throw wrong(line, `from ${line.from} lies within the days of line ${sorted[n - 1]!.line}; each day stands once`);
  return {
    year: Number(first.year),
    title: first.title,
    number: first.number || undefined,
    dated: first.dated,
    periods,
  };
}

function lineOf({ line, fields }: CsvRecord): Line {
  if (fields.length !== columns.length)
    throw new UsageError(`line ${line}: has ${fields.length} fields; give ${columns.length}`);
  return { line, ...(Object.fromEntries(columns.map((name, n) => [name, fields[n]!.trim()])) as Omit<Line, 'line'>) };
}

const wrong = ({ line }: Line, what: string) => new UsageError(`line ${line}: ${what}`);

function checkLine(line: Line, first: Line): void {
  const { year, basis, kind, from, to, name, title, dated } = line;
  if (!/^(19|20|21)\d\d$/.test(year)) throw wrong(line, `year "${year}" is no year; write 2027`);
  for (const column of ['year', 'title', 'number', 'dated'] as const)
    if (line[column] !== first[column])
      throw wrong(line, `${column} "${line[column]}" differs from line ${first.line}; a file holds one notice`);
  if (basis !== 'NOTICE') throw wrong(line, `basis "${basis}" is none that is loaded; write NOTICE`);
  if (kind !== 'HOLIDAY' && kind !== 'WORKDAY') throw wrong(line, `kind "${kind}" is none; write HOLIDAY or WORKDAY`);
  if (!name || !title) throw wrong(line, `${name ? 'title' : 'name'} is empty; write what the notice says`);
  for (const [column, day] of Object.entries({ from, to, dated }))
    if (!isDay(day)) throw wrong(line, `${column} "${day}" is no day; write it like 2027-01-01`);
  if (to < from) throw wrong(line, `to ${to} is before from ${from}`);
  if (from.slice(0, 4) !== year && to.slice(0, 4) !== year) throw wrong(line, `no day of it is in ${year}`);
  if (dated > dayInChina()) throw wrong(line, `dated ${dated} is after today`);
}
