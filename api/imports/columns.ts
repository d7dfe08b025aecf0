import { type ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import type { OneField, ScalarField } from '../../schema/kit/declare/field.js';
import { englishLabel } from '../../schema/kit/declare/label.js';
import type { Table } from '../../schema/kit/declare/tables.js';
import { type Parsed, parserOf } from './cells.js';
import { type Fault, type FaultAt, shown, TableFault } from './faults.js';

/** One column of a table, as its property says. */
export interface Column {
  readonly property: string;
  readonly zh: string;
  readonly en: string;
  readonly field: ScalarField | OneField;
  readonly isRequired: boolean;
  /** Of a value; what a relation names is looked for later. */
  readonly parse: (cell: string) => Parsed;
}

const named = (cell: string): Parsed =>
  cell.isWellFormed() && !/[\p{Cc}�]/u.test(cell) && cell.length <= 200
    ? cell.normalize('NFC')
    : { code: 'NOT_CLEAN', value: shown(cell) };

export function columnsOf({ concept, columns }: Table): readonly Column[] {
  const spec = specOf(concept());
  return columns.map((property) => {
    const field = spec.field(property);
    if (field?.is !== 'scalar' && field?.is !== 'one') throw new Error(`${spec.name}.${property} can have no column`);
    const isRequired = field.required && (field.is === 'one' || field.initial === undefined);
    const parse = field.is === 'one' ? named : parserOf(field);
    return { property, zh: field.zh, en: englishLabel(property), field, isRequired, parse };
  });
}

/** A heading as it is compared: what is written behind it in brackets, and a star that says it is required, are left out. */
const bare = (heading: string) =>
  heading
    .normalize('NFKC')
    .replace(/\(.*\)$/, '')
    .replace(/[*\s]/g, '')
    .toLowerCase();

/** Which column stands where in a file. @throws TableFault for headings that are none, twice there, or missing */
export function placesOf(columns: readonly Column[], headings: readonly string[]): readonly (Column | undefined)[] {
  const byName = new Map(
    columns.flatMap((column) => [column.zh, column.en, column.property].map((name) => [bare(name), column])),
  );
  const taken = new Set<Column>();
  const places = headings.map((heading) => {
    if (bare(heading) === '') return undefined;
    const column = byName.get(bare(heading));
    if (!column) {
      const allowed: [string, string] = [
        columns.map(({ zh }) => zh).join('、'),
        columns.map(({ en }) => en).join(', '),
      ];
      throw new TableFault({ code: 'UNKNOWN_COLUMN', value: shown(heading), allowed }, 1, shown(heading));
    }
    if (taken.has(column)) throw new TableFault({ code: 'DOUBLE_COLUMN' }, 1, shown(heading));
    taken.add(column);
    return column;
  });
  const missing = columns.find((column) => column.isRequired && !taken.has(column));
  if (missing) throw new TableFault({ code: 'MISSING_COLUMN' }, 1, missing.zh);
  return places;
}

/** A cell of a table that is a formula, and has no value of its own. */
export const formula = Symbol('formula');
export type Cell = string | typeof formula;

export interface ReadRow {
  /** As a spreadsheet numbers it: the headings are 1. */
  readonly row: number;
  /** PostgreSQL's texts of the values by column; of relations, what names the record. */
  readonly values: (string | null)[];
  readonly faults: Omit<FaultAt, 'row'>[];
}

/** What a row says, in the order of the columns; undefined for one that is empty, or the example of a template. */
export function readRow(
  columns: readonly Column[],
  places: readonly (Column | undefined)[],
  row: number,
  cells: readonly Cell[],
): ReadRow | undefined {
  const filled = cells.map((cell) => (cell === formula ? cell : cell.trim()));
  if (filled.every((cell) => cell === '') || String(filled[0]?.toString()).startsWith('示例')) return undefined;
  const values: (string | null)[] = columns.map(() => null);
  const faults: ReadRow['faults'] = [];
  const wrong = (columnName: string | undefined, fault: Fault) => faults.push({ columnName, fault });
  const isOver = filled.some((cell, n) => cell !== '' && !places[n]);
  if (isOver) wrong(undefined, { code: 'TOO_MANY_CELLS' });
  for (const [n, column] of columns.entries()) {
    const cell = filled[places.indexOf(column)] ?? '';
    if (cell === formula) wrong(column.zh, { code: 'FORMULA' });
    else if (cell === '') {
      if (column.isRequired) wrong(column.zh, { code: 'REQUIRED' });
    } else {
      const parsed = column.parse(cell);
      if (typeof parsed === 'string') values[n] = parsed;
      else wrong(column.zh, parsed);
    }
  }
  return { row, values, faults };
}

/** The properties by which a concept's records are called in a cell: its key, codes of their own, and the name. */
export function namesIn(spec: ConceptSpec): string[] {
  const codes = [...spec.fields.values()].filter(
    (field): field is ScalarField =>
      field.is === 'scalar' && field.kind === 'code' && (field.lookup || field.unique) && !!field.see,
  );
  const title = ['name', 'title', 'topic'].find((name) => spec.field(name)?.is === 'scalar');
  return [...new Set([...codes.map(({ name }) => name), ...(title ? [title] : [])])];
}
