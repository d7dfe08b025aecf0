import { type ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import type { OneField, ScalarField } from '../../schema/kit/declare/field.js';
import { englishLabel } from '../../schema/kit/declare/label.js';
import type { Table } from '../../schema/kit/declare/tables.js';
import { type Parsed, parserOf } from './cells.js';
import { shown } from './faults.js';
import { isMoney, moneyIn } from './money.js';

/** One column of a table, as its property says. */
export interface Column {
  readonly property: string;
  readonly zh: string;
  readonly en: string;
  readonly field: ScalarField | OneField;
  readonly isRequired: boolean;
  /** What an empty cell says, if that is something. */
  readonly blank: string | undefined;
  /** The step of the table that it belongs to. */
  readonly step: number;
  /** Of a value; what a relation names is looked for later. `heading` is as the file has it. */
  readonly parse: (cell: string, heading: string) => Parsed;
}

/** One concept of a table: the records that a row is, or that hang on it. */
export interface Step {
  readonly spec: ConceptSpec;
  readonly table: Table;
  /** The step whose record it hangs on, and by which relation. */
  readonly above: { readonly step: number; readonly by: string } | undefined;
  readonly columns: readonly Column[];
}

const named = (cell: string): Parsed =>
  cell.isWellFormed() && !/[\p{Cc}�]/u.test(cell) && cell.length <= 200
    ? cell.normalize('NFC')
    : { code: 'NOT_CLEAN', value: shown(cell) };

/** The concepts of a table, what a row is first; no two columns have one heading. */
export function stepsOf(table: Table): readonly Step[] {
  const steps: Step[] = [];
  const taken = new Set<string>();
  const add = (table: Table, above: Step['above']) => {
    const step = steps.length;
    const spec = specOf(table.concept());
    const columns = table.columns.map((property) => columnOf(spec, table, property, step, taken));
    steps.push({ spec, table, above, columns });
    for (const { of, table: part } of table.parts) add(part, { step, by: of });
  };
  add(table, undefined);
  return steps;
}

function columnOf(
  spec: ConceptSpec,
  { blank, finds }: Table,
  property: string,
  step: number,
  taken: Set<string>,
): Column {
  const field = spec.field(property);
  if (field?.is !== 'scalar' && field?.is !== 'one') throw new Error(`${spec.name}.${property} can have no column`);
  const initial = blank[property] ?? (field.is === 'scalar' ? field.initial : undefined);
  const isTaken = taken.has(field.zh);
  taken.add(field.zh);
  const parse =
    field.is === 'one'
      ? named
      : isMoney(field)
        ? moneyIn
        : (
            (read) => (cell: string) =>
              read(cell)
          )(parserOf(field));
  return {
    ...{ property, field, step, parse },
    // What another concept of the row calls the same says whose it is.
    zh: isTaken ? `${spec.declaration.zh}${field.zh}` : field.zh,
    en: isTaken ? `${spec.name} ${englishLabel(property).toLowerCase()}` : englishLabel(property),
    isRequired: field.required && initial === undefined && !(property in finds),
    blank: initial === undefined ? undefined : Array.isArray(initial) ? `{${initial.join(',')}}` : String(initial),
  };
}

/** The properties by which a concept's records are called in a cell: codes of their own, and the name. */
export function namesIn(spec: ConceptSpec): string[] {
  const codes = [...spec.fields.values()].filter(
    (field): field is ScalarField =>
      field.is === 'scalar' && field.kind === 'code' && (field.lookup || field.unique) && !!field.see,
  );
  const title = ['name', 'title', 'topic'].find((name) => spec.field(name)?.is === 'scalar');
  return [...new Set([...codes.map(({ name }) => name), ...(title ? [title] : [])])];
}
