import { type ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import type { DerivedField, OneField, ScalarField } from '../../schema/kit/declare/field.js';
import type { Role } from '../../schema/kit/declare/viewer.js';
import { labelColumn } from '../read/group-keys.js';

type ValueField = ScalarField | DerivedField;

/** A column of an export. */
export interface ExportColumn {
  /** Where the API has it: `['submittedOn']`, `['leadDeputy', 'name']`. */
  readonly path: readonly [field: string, inner?: string];
  /** Its Chinese heading. */
  readonly zh: string;
  /** What it holds values of; global ids belong to no field. */
  readonly value?: ValueField;
}

const id = '全局标识';

/**
 * The columns of a concept's export for a role: its global id, every value that the role may see, and of every to-one
 * relation the global id and, if it has one that the role may see, the name. To-many relations are exports of their own;
 * computed values (a picture of a QR code) are drawn from another column, at a cost that a whole list should not have.
 */
export function exportColumns(spec: ConceptSpec, role: Role): readonly ExportColumn[] {
  const seen = spec.visible.filter(({ see }) => see?.has(role));
  const values = seen.filter((field): field is ValueField => field.is === 'scalar' || field.is === 'derived');
  const relations = seen.filter((field): field is OneField => field.is === 'one');
  return [
    { path: ['id'], zh: id },
    ...values.map((value): ExportColumn => ({ path: [value.name], zh: value.zh, value })),
    ...relations.flatMap((relation) => relationColumns(relation, role)),
  ];
}

function relationColumns({ name, zh, target }: OneField, role: Role): ExportColumn[] {
  const spec = specOf(target());
  const label = labelColumn(spec);
  const value = label === undefined ? undefined : spec.scalar(label);
  return [
    { path: [name, 'id'], zh: `${zh}的${id}` },
    ...(value?.see?.has(role) ? [{ path: [name, value.name], zh: `${zh}的${value.zh}`, value } as const] : []),
  ];
}
