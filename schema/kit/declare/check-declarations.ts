import { isOpen } from './audience.js';
import { nameFaults } from './check-names.js';
import { audienceFault, rightsFault } from './check-rights.js';
import { rowFaults, uniqueFaults } from './check-rules.js';
import { type ConceptSpec, specOf } from './concept.js';
import type { DerivedField, Field, ManyField, ScalarField } from './field.js';
import { handledFault } from './handled.js';
import { clockFault } from './overdue.js';
import { publicCountsFault } from './public-counts.js';

/** Throws on a declaration that contradicts another or itself, naming the property. */
export function checkDeclarations(specs: readonly ConceptSpec[]): void {
  for (const spec of specs) {
    const [named] = [...rowFaults(spec), ...nameFaults(spec), ...uniqueFaults(spec)];
    if (named) throw new Error(`${spec.name}.${named}`);
    const fault = publicCountsFault(spec) ?? rightsFault(spec) ?? validityFault(spec) ?? handledFault(spec);
    if (fault) throw new Error(`${spec.name}: ${fault}`);
    for (const field of spec.fields.values()) {
      const fault = faultOf(spec, field) ?? audienceFault(spec, field);
      if (fault) throw new Error(`${spec.name}.${field.name}: ${fault}`);
    }
  }
}

function validityFault({ fields, declaration: { validity } }: ConceptSpec): string | undefined {
  const isDay = (name: string) => {
    const field = fields.get(name);
    return field?.is === 'scalar' && field.kind === 'day' && field.see !== undefined && isOpen(field);
  };
  const wrong = validity && [validity.from, validity.to].find((name) => !isDay(name));
  return wrong && `validity: ${wrong} is no day that everybody sees`;
}

function faultOf(spec: ConceptSpec, field: Field): string | undefined {
  if (field.is === 'one') specOf(field.target());
  if (field.is === 'many') return manyFault(spec, field);
  if (field.is === 'derived') return (field.clock && clockFault(spec, field.clock)) ?? tellingFault(field, field.sum);
  return field.is === 'scalar' ? scalarFault(spec, field) : undefined;
}

/** A to-many side names a to-one property of its target that points back. */
function manyFault(spec: ConceptSpec, field: ManyField): string | undefined {
  const back = specOf(field.target()).relation(field.mappedBy);
  const pointsBack = back.is === 'one' && specOf(back.target()) === spec;
  return pointsBack ? undefined : `${field.target().name}.${field.mappedBy} does not point back`;
}

function scalarFault(spec: ConceptSpec, field: ScalarField): string | undefined {
  const orders = field.order || field.name === spec.ordering.property;
  if (orders && !field.required) return 'only required properties can order a list, or cursors would not hold';
  if (typeof field.initial === 'string' && field.choices && !(field.initial in field.choices.values))
    return `${field.initial} is no ${field.choices.name}`;
  return tellingFault(field, orders || field.search || field.lookup || field.group || field.sum);
}

/** An order, an index, a group or a sum over hidden values would tell them. */
const tellingFault = (field: ScalarField | DerivedField, tells: boolean): string | undefined =>
  field.see && tells && !isOpen(field)
    ? 'only what is open to all can be ordered, searched, looked up, grouped or summed'
    : undefined;
