import type { Class } from './class.js';
import type { Declaration } from './declaration.js';
import type { Field, ManyField, OneField, ScalarField } from './field.js';
import { labelled } from './label.js';
import type { RowPolicy } from './rows.js';

/** A concept as declared: one entity, one GraphQL type. */
export class ConceptSpec {
  readonly name: string;
  readonly table: string;
  /** Property name of the primary key: the UUID `id`, or a natural code. */
  readonly key: string;
  /** Root field names. */
  readonly one: string;
  readonly many: string;
  readonly rows: RowPolicy;

  readonly declaration: Declaration & { readonly zhRule?: string };

  constructor(
    readonly type: Class,
    declaration: Declaration,
    readonly fields: Map<string, Field>,
  ) {
    this.declaration = { ...declaration, ...labelled(declaration.zh) };
    this.name = type.name;
    this.table = snake(type.name);
    this.key = declaration.key ?? 'id';
    this.one = declaration.names?.[0] ?? lowerFirst(type.name);
    this.many = declaration.names?.[1] ?? plural(this.one);
    this.rows = declaration.rows;
  }

  get keyColumn() {
    return snake(this.key);
  }

  field(name: string): Field | undefined {
    return this.fields.get(name);
  }

  /** Fields that the API shows, the key left out (the API calls it `id`). */
  get visible(): Field[] {
    return [...this.fields.values()].filter((field) => field.see && field.name !== 'id');
  }

  get ordering(): { property: string; descending: boolean } {
    const order = this.declaration.order ?? this.key;
    return order.startsWith('-')
      ? { property: order.slice(1), descending: true }
      : { property: order, descending: false };
  }

  scalar(name: string): ScalarField {
    const field = this.fields.get(name);
    if (field?.is !== 'scalar') throw new Error(`${this.name}.${name} is not a column`);
    return field;
  }

  relation(name: string): OneField | ManyField {
    const field = this.fields.get(name);
    if (field?.is !== 'one' && field?.is !== 'many') throw new Error(`${this.name}.${name} is not a relation`);
    return field;
  }

  /** Where a to-one relation leads, and the column of this concept that holds the key. */
  toOne(name: string): { readonly target: ConceptSpec; readonly column: string; readonly required: boolean } {
    const field = this.relation(name);
    if (field.is !== 'one') throw new Error(`${this.name}.${name} is not a to-one relation`);
    return { target: specOf(field.target()), column: this.column(name), required: field.required };
  }

  /** Whose records a to-many relation gives, and their column that points back. */
  toMany(name: string): { readonly target: ConceptSpec; readonly column: string } {
    const field = this.relation(name);
    if (field.is !== 'many') throw new Error(`${this.name}.${name} is not a to-many relation`);
    const target = specOf(field.target());
    return { target, column: target.column(field.mappedBy) };
  }

  /** Name of the column that holds a property; a relation's column is named after the target's key. */
  column(name: string): string {
    const field = this.fields.get(name);
    if (field?.is === 'one') return `${snake(name)}_${specOf(field.target()).keyColumn}`;
    return snake(name);
  }
}

const pending = new Map<Class, Field[]>();
const specs = new Map<Class, ConceptSpec>();

export function addField(type: Class, field: Field) {
  const fields = pending.get(type) ?? [];
  fields.push(field);
  pending.set(type, fields);
}

/** Declares a class as a concept of the platform. */
export const Concept =
  (declaration: Declaration) =>
  (type: Class): void => {
    const fields = new Map<string, Field>();
    for (let c = type; c?.prototype; c = Object.getPrototypeOf(c)) {
      // Own properties first, inherited ones (id, version, …) where they are not declared again.
      for (const field of pending.get(c) ?? []) if (!fields.has(field.name)) fields.set(field.name, field);
    }
    if (declaration.key) fields.delete('id');
    specs.set(type, new ConceptSpec(type, declaration, fields));
  };

export function specOf(type: Class): ConceptSpec {
  const spec = specs.get(type);
  if (!spec) throw new Error(`${type?.name ?? type} is not a concept: decorate it with @Concept`);
  return spec;
}

/** The concept of this name, once all are declared. */
export function typeNamed(name: string): Class {
  for (const [type, spec] of specs) if (spec.name === name) return type;
  throw new Error(`there is no concept ${name}`);
}

export const snake = (name: string) => name.replace(/(?<=[a-z0-9])[A-Z]/g, '_$&').toLowerCase();
export const lowerFirst = (name: string) => name[0]!.toLowerCase() + name.slice(1);
const plural = (name: string) =>
  /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : /(s|x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
