import type { Field, ManyField, OneField, ScalarField } from './field.js';
import type { Invariant } from './invariants.js';
import { labelled } from './label.js';
import type { PublicCounts } from './public-counts.js';
import type { RowPolicy } from './rows.js';

// biome-ignore lint/complexity/noBannedTypes: a class is a function, whatever its constructor takes
export type Class = Function;

/** What `@Concept` says about a class as a whole. */
export interface Declaration {
  /** The label, and behind `：` what else Chinese readers have to know; likewise for properties and values. */
  readonly zh: string;
  readonly en: string;
  readonly rows: RowPolicy;
  /** For records of persons who are no public officials: everybody may count all of them, seen or not (scope ALL). */
  readonly publicCounts?: PublicCounts;
  /** The list's order when the asker gives none: a property, `-` before it for descending. Default: the key. */
  readonly order?: string;
  /** The primary key if it is not the inherited UUID `id`: a 'code' property. */
  readonly key?: string;
  /** That key is hierarchical: filters on it and on relations to it have `within`. */
  readonly subtree?: true;
  /**
   * Its records are valid from one day until the day before another; either may be absent. Lists and aggregates show
   * those that are valid today in China, or on the day `validOn`.
   */
  readonly validity?: { readonly from: string; readonly to: string };
  /** Root field names where English grammar is not regular: `['publicFeedbackItem', 'publicFeedback']`. */
  readonly names?: readonly [one: string, many: string];
  /** Sets of properties that are unique together. */
  readonly unique?: readonly (readonly string[])[];
  /** What `trace` says of its records; paths may follow relations. */
  readonly milestone?: {
    /** The day it happened. */
    readonly on: string;
    /** Day from which on it can have parts, if that is another one. */
    readonly begins?: string;
    /** Who did it. */
    readonly by?: string;
    /** What it is about, if it has neither title, name nor number. */
    readonly title?: string;
  };
  /** Days in the order in which they can come, `[['assignedOn', 'acceptedOn', 'repliedOn']]`; any may be absent, and a path may follow relations. */
  readonly days?: readonly (readonly string[])[];
  /** What else always holds of its records: `always('…', '…', "{count} > 0")`. */
  readonly invariants?: readonly Invariant[];
  /** Further root fields that find one record through a unique code of a to-many relation: `{ deputyByQrToken: 'qrCodes.token' }`. */
  readonly lookups?: Readonly<Record<string, string>>;
}

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

/**
 * Gives each concept the lists of those that point to it, as their keys declare them. In the order of the concepts, so
 * that a new one adds its lists behind those that are there.
 */
export function linkBack(specs: readonly ConceptSpec[]): void {
  for (const spec of specs)
    for (const field of spec.fields.values()) {
      if (field.is !== 'one' || !field.back) continue;
      const target = specOf(field.target());
      const known = target.fields.get(field.back.name);
      const list = { ...field.back, target: () => spec.type, mappedBy: field.name };
      if (known && !(known.is === 'many' && known.target() === spec.type && known.mappedBy === field.name))
        throw new Error(`${spec.name}.${field.name}: ${target.name} has a property ${field.back.name} already`);
      target.fields.set(list.name, list);
    }
}

export const snake = (name: string) => name.replace(/(?<=[a-z0-9])[A-Z]/g, '_$&').toLowerCase();
export const lowerFirst = (name: string) => name[0]!.toLowerCase() + name.slice(1);
const plural = (name: string) =>
  /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : /(s|x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
