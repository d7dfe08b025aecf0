import { z } from 'zod';
import { divisionCode, readRows } from './rows.js';

const number = z.string().regex(/^[1-9]\d*$/);

/** A figure of the published documents, as it is printed there, with where it stands. */
const Figure = z.strictObject({
  no: number,
  /** Number of the document in `sources.csv`. */
  source: z.string().regex(/^\d{3}$/),
  lines: z.string().min(1),
  place: z.string().min(1),
  metric: z.string().min(1),
  value: z.string().min(1),
  unit: z.string().min(1),
  qualifier: z.enum(['EXACT', 'OVER', 'ABOUT', 'MIN', 'NAME']),
  quote: z.string().min(1),
  note: z.string(),
  division: divisionCode,
});
export type FigureRow = z.infer<typeof Figure>;

export const figures: readonly FigureRow[] = readRows('figures.csv', Figure);
const byNumber = new Map(figures.map((row) => [Number(row.no), row]));

function row(no: number, ...qualifiers: readonly FigureRow['qualifier'][]): FigureRow {
  const found = byNumber.get(no);
  if (!found) throw new Error(`figures.csv has no figure ${no}`);
  if (qualifiers.length && !qualifiers.includes(found.qualifier))
    throw new Error(`figure ${no} is ${found.qualifier}, not ${qualifiers.join(' or ')}`);
  return found;
}

/** `518 (sic)` is 518. */
export const numberOf = (printed: string): number => Number(printed.replace(/ \(sic\)$/, ''));

function printedOf(no: number, ...qualifiers: readonly FigureRow['qualifier'][]): number {
  const { value } = row(no, ...qualifiers);
  if (Number.isNaN(numberOf(value))) throw new Error(`figure ${no} is no number: ${value}`);
  return numberOf(value);
}

/** What a document gives exactly, in the unit in which it is printed. */
export const figure = (no: number): number => printedOf(no, 'EXACT');

/** An amount that a document gives exactly in 亿元 or 万元, in 万元. */
export const amount = (no: number): bigint => {
  const { unit } = row(no);
  if (unit !== '亿元' && unit !== '万元') throw new Error(`figure ${no} is in ${unit}`);
  return BigInt(Math.round(printedOf(no, 'EXACT') * (unit === '亿元' ? 10_000 : 1)));
};

/** A number of ours for one that a document gives roughly: 1426 for 1400余, 986 for 近1000. `of` is its unit in ours. */
export function roughly<Amount extends number | bigint>(no: number, ours: Amount, of = 1): Amount {
  const { qualifier } = row(no, 'OVER', 'ABOUT', 'MIN');
  const [printed, value] = [printedOf(no), Number(ours) / of];
  const step = Math.max(10 ** /0*$/.exec(String(printed))![0].length, printed < 10 ? 0.1 : 10);
  const fits =
    qualifier === 'ABOUT'
      ? Math.abs(value - printed) / printed <= 0.05
      : value >= printed && (qualifier === 'MIN' || value < printed + step);
  if (!fits) throw new Error(`figure ${no} is ${qualifier} ${printed}, not ${value}`);
  return ours;
}

/** A number of ours as a file has it beside the number of its figure, if there is one: given exactly, or roughly. */
export function held<Amount extends number | bigint>(no: number | undefined, ours: Amount, of = 1): Amount {
  if (no === undefined) return ours;
  if (row(no).qualifier !== 'EXACT') return roughly(no, ours, of);
  if (Number(ours) / of !== printedOf(no))
    throw new Error(`figure ${no} is ${printedOf(no)}, not ${Number(ours) / of}`);
  return ours;
}

/** Rows of a file of which those that name the same figure add up to it; `of` tells how much a row is, in its unit. */
export function heldTogether<Row>(
  rows: readonly Row[],
  figureOf: (row: Row) => number | undefined,
  of: (row: Row) => number,
): readonly Row[] {
  const groups = Map.groupBy(rows, figureOf);
  groups.delete(undefined);
  // Tenths of 亿元 do not add up in binary.
  for (const [no, group] of groups) held(no, Number(group.reduce((sum, row) => sum + of(row), 0).toFixed(6)));
  return rows;
}

/** Parts of ours that add up to what a document gives; `of` tells how much a part is. */
export function adding<Part>(no: number, parts: readonly Part[], of: (part: Part) => number): readonly Part[] {
  const sum = parts.reduce((total, part) => total + of(part), 0);
  if (sum !== figure(no)) throw new Error(`figure ${no} is ${figure(no)}, the parts make ${sum}`);
  return parts;
}

/** Something of ours that a document names, with so many parts as it says. */
export function named<Thing extends { readonly name: string; readonly parts: number | undefined }>(
  no: number,
  thing: Thing,
): Thing {
  const { metric, quote, value } = row(no, 'NAME', 'EXACT');
  if (!metric.includes(thing.name) && !quote.includes(thing.name))
    throw new Error(`figure ${no} does not name ${thing.name}: ${quote}`);
  if (thing.parts !== undefined && /^[\d+]+$/.test(value) && !value.split('+').includes(String(thing.parts)))
    throw new Error(`figure ${no} gives ${thing.name} ${value} parts, not ${thing.parts}`);
  return thing;
}

/** A text of ours in which the values of figures stand as they are printed. */
export function telling(nos: readonly number[], text: string): string {
  for (const no of nos)
    for (const value of row(no).value.split('/'))
      if (!text.includes(value)) throw new Error(`figure ${no} is ${value}, which the text does not tell: ${text}`);
  return text;
}

/** A list of ours that has as many items as a document counts. */
export const counted = <Item>(no: number, items: readonly Item[]): readonly Item[] => adding(no, items, () => 1);

/** How many of ours are the share of `all` that a document gives in per cent, to the digit that it prints. */
export function share(no: number, ours: number, all: number): number {
  const { value } = row(no, 'EXACT');
  const digits = value.split('.')[1]?.length ?? 0;
  const found = ((100 * ours) / all).toFixed(digits);
  if (found !== value) throw new Error(`figure ${no} is ${value} %, ours ${found} %`);
  return ours;
}

/** A day of ours in the month, or on the day of the year, that a document gives. */
export function dated(no: number, day: string): string {
  const { value } = row(no, 'EXACT');
  if (!day.startsWith(value) && !day.endsWith(value)) throw new Error(`figure ${no} is ${value}, not ${day}`);
  return day;
}
