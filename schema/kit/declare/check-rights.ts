import { isOpen } from './audience.js';
import { type ConceptSpec, specOf } from './concept.js';
import type { Field } from './field.js';
import { ownRuleFor, seesAll } from './rows.js';
import { type Role, roles } from './viewer.js';

/** What a concept's row rules and lookups contradict; undefined if nothing. */
export function rightsFault({ rows, declaration, fields }: ConceptSpec): string | undefined {
  const [role] = Object.keys(rows).filter((key) => key !== 'public');
  if (rows.public.is === 'via' && role)
    return `is as visible as its ${rows.public.path}, so that the rule for ${role} would be dropped; say any(via('${rows.public.path}'))`;
  const shown = rows.public.is === 'via' ? fields.get(rows.public.path) : undefined;
  if (shown?.is === 'one' && specOf(shown.target()).rows.system)
    return `is as visible as its ${shown.name}, of which the system officer does not see all; give it rules of its own`;
  for (const [name, path] of Object.entries(declaration.lookups ?? {})) {
    const [relation, property] = path.split('.') as [string, string];
    const many = fields.get(relation);
    const found = many?.is === 'many' ? specOf(many.target()).field(property) : undefined;
    if (!found || !isOpen(found)) return `the lookup ${name} needs a property that is open to all, not ${path}`;
  }
  return undefined;
}

/** What a field's audience contradicts; undefined if nothing. */
export function audienceFault(spec: ConceptSpec, field: Field): string | undefined {
  if (field.is === 'many') {
    // Who asks for the records of one deputy would learn whose they are.
    const back = specOf(field.target()).relation(field.mappedBy);
    return isOpen(back) ? undefined : `${field.target().name}.${field.mappedBy} is not open to all`;
  }
  if (!field.see || isOpen(field)) return undefined;
  if (field.is === 'one' && field.group) return 'only what is open to all can be grouped';
  return roles.some((role) => !seesAll(spec.rows, role) && field.see!.has(role) && hasBusiness(spec, role))
    ? undefined
    : 'no row rule says which records are the business of those who see it';
}

/** Whether some records of a concept may be a role's own business. */
function hasBusiness(spec: ConceptSpec, role: Role): boolean {
  const rule = ownRuleFor(spec.rows, role);
  return rule.is === 'via' ? hasBusiness(spec.toOne(rule.path).target, role) : rule.is !== 'nothing';
}
