import { isObjectType } from 'graphql';
import { exportColumns } from '../api/export/export-columns.js';
import { recordSelection } from '../codegen/record-operations.js';
import type { ConceptSpec } from '../schema/kit/declare/concept.js';
import type { Field } from '../schema/kit/declare/field.js';
import { entities, platform } from '../schema/platform.js';

/** A form in which partners, or the database, get the records of a concept. */
export interface Output {
  readonly name: string;
  /** Names of the properties that it has, the key among them. */
  readonly fields: (spec: ConceptSpec) => readonly string[];
  /** Whether it has to have a visible property. */
  readonly holds: (field: Field) => boolean;
}

const isColumn = ({ is }: Pick<Field, 'is'>) => is === 'scalar' || is === 'one';

export const outputs: readonly Output[] = [
  {
    name: 'Table',
    // What PostgreSQL makes of a column to sort by is no property.
    fields: ({ type }) =>
      Object.entries(entities.find(({ meta }) => meta.class === type)?.meta.properties ?? {})
        .filter(([, { generated }]) => !generated)
        .map(([name]) => name),
    holds: isColumn,
  },
  {
    name: 'SDL',
    fields: ({ name }) => {
      const type = platform.schema.getType(name);
      return isObjectType(type) ? Object.keys(type.getFields()) : [];
    },
    holds: () => true,
  },
  {
    name: 'Export',
    fields: (spec) => [...new Set(exportColumns(spec, 'system').map(({ path: [field] }) => field))],
    holds: ({ is }) => isColumn({ is }) || is === 'derived',
  },
  {
    name: 'SDK',
    fields: recordSelection,
    holds: ({ is }) => is !== 'many',
  },
];

/** The visible properties of a concept that an output lacks. */
export const missingFrom = (output: Output, spec: ConceptSpec): string[] => {
  const names = new Set(output.fields(spec));
  return spec.visible.filter((field) => output.holds(field) && !names.has(field.name)).map(({ name }) => name);
};
