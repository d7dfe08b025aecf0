import { isOpen } from '../../schema/kit/declare/audience.js';
import { ClientError } from '../../schema/kit/declare/client-error.js';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import type { Field } from '../../schema/kit/declare/field.js';
import type { Role } from '../../schema/kit/declare/viewer.js';
import { ownRowsSql } from './rules.js';
import { declared, quote, type Sql, type StatementBuilder, sql } from './sql.js';

/**
 * The field, if the role may use it: to read it, or to filter or order by it, which would tell as much.
 * @throws FORBIDDEN naming the field and the roles that see it
 */
export function visibleField(spec: ConceptSpec, name: string, role: Role): Field {
  const field = spec.field(name);
  if (!field?.see) throw new Error(`${spec.name}.${name} is not in the API`);
  if (field.see.has(role)) return field;
  throw new ClientError(
    'FORBIDDEN',
    `${spec.name}.${name} is shown to ${[...field.see].join(', ')} only, and this request's role is ${role}. Leave it out or send another token.`,
    { field: `${spec.name}.${name}` },
  );
}

/**
 * SQL of a value as the role may see it, for reading, filtering, grouping and joining alike: what is not open to all is
 * null for roles that do not see the field, and in rows that are none of the role's business.
 */
export function expression(builder: StatementBuilder, spec: ConceptSpec, field: Field, alias: Sql, role: Role): Sql {
  const bare = bareExpression(spec, field, alias);
  if (isOpen(field)) return bare;
  const own = field.see?.has(role) ? ownRowsSql(builder, spec, alias, role) : sql`false`;
  return own === undefined ? bare : sql`(case when ${own} then ${bare} end)`;
}

function bareExpression(spec: ConceptSpec, field: Field, alias: Sql): Sql {
  if (field.is === 'derived')
    return sql`(${declared(field.sql, (property) => sql`${alias}.${quote(spec.column(property))}`)})`;
  return sql`${alias}.${quote(spec.column(field.is === 'computed' ? field.from : field.name))}`;
}
