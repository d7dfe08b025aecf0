import { isObjectType } from 'graphql';
import type { ConceptSpec } from '../../schema/kit/concept.js';
import type { Field } from '../../schema/kit/field.js';
import { entities, platform } from '../../schema/platform.js';

/** A form in which partners, or the database, get the records of a concept. */
export interface Output {
  readonly name: string;
  /** Names of the properties that it has, the key among them. */
  readonly fields: (spec: ConceptSpec) => readonly string[];
  /** Whether it has to have a visible property. */
  readonly holds: (field: Field) => boolean;
}

const isColumn = ({ is }: Field) => is === 'scalar' || is === 'one';

export const outputs: readonly Output[] = [
  {
    name: 'Table',
    fields: ({ type }) => Object.keys(entities.find(({ meta }) => meta.class === type)?.meta.properties ?? {}),
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
];

/** The visible properties of a concept that an output lacks. */
export const missingFrom = (output: Output, spec: ConceptSpec): string[] => {
  const names = new Set(output.fields(spec));
  return spec.visible.filter((field) => output.holds(field) && !names.has(field.name)).map(({ name }) => name);
};
