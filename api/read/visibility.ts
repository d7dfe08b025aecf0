import type { ConceptSpec } from '../../schema/kit/concept.js';
import { AskerError } from '../../schema/kit/errors.js';
import type { Field } from '../../schema/kit/field.js';
import type { Role } from '../../schema/kit/viewer.js';

/**
 * The field, if the role may use it: to read it, or to filter or order by it, which would tell as much.
 * @throws FORBIDDEN naming the field and the roles that see it
 */
export function visibleField(spec: ConceptSpec, name: string, role: Role): Field {
  const field = spec.field(name);
  if (!field?.see) throw new Error(`${spec.name}.${name} is not in the API`);
  if (field.see.has(role)) return field;
  throw new AskerError(
    'FORBIDDEN',
    `${spec.name}.${name} is shown to ${[...field.see].join(', ')} only, and this request's role is ${role}. Leave it out or send another token.`,
    { field: `${spec.name}.${name}` },
  );
}

/** SQL of a column or derived value of the row at `alias`. */
export function expression(spec: ConceptSpec, field: Field, alias: string): string {
  if (field.is === 'derived')
    return `(${field.sql.replace(/\{(\w+)\}/g, (_, property) => `${alias}."${spec.column(property)}"`)})`;
  return `${alias}."${spec.column(field.name)}"`;
}
