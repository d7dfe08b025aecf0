import type { Class } from '../../schema/kit/declare/class.js';
import { type ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';

/** A record to load: property names to values; a to-one relation holds the key of its target. */
export type Row = Readonly<Record<string, unknown>>;

/** What a property of an entity is in a row: relations become keys, collections are left out. */
export type RowOf<Entity> = {
  readonly [Property in keyof Entity as Entity[Property] extends readonly object[]
    ? never
    : Property]?: Entity[Property] extends object | undefined
    ? Entity[Property] extends Date | undefined | readonly string[]
      ? Entity[Property]
      : string
    : Entity[Property];
};

type EntityClass<Entity> = Class & { readonly prototype: Entity };

/** The records of all concepts, gathered before they are loaded, so that areas can build on each other's records. */
export class Dataset {
  private readonly rows = new Map<Class, Row[]>();

  /** `day` is the day of loading, in China: what is under way or ahead in the records is so on that day. */
  constructor(readonly day: string = recordedUntil) {}

  /** The beginning of that day. */
  get loadedAt(): string {
    return new Date(`${this.day}T00:00:00+08:00`).toISOString();
  }

  /** Adds one record and returns it. Invented unless it says otherwise. Throws on a missing or unknown property. */
  add<Entity>(type: EntityClass<Entity>, row: RowOf<Entity>): Row {
    const spec = specOf(type);
    const complete: Record<string, unknown> = {
      version: 1,
      isSample: true,
      updatedAt: this.loadedAt,
      ...initialOf(spec),
      ...row,
    };
    checkColumns(spec, complete);
    for (const field of spec.fields.values()) {
      const needed = (field.is === 'scalar' || field.is === 'one') && field.required;
      if (needed && complete[field.name] == null) throw new Error(`${spec.name}.${field.name} is missing`);
    }
    const rows = this.rows.get(type) ?? [];
    this.rows.set(type, rows);
    rows.push(complete);
    return complete;
  }

  /** Changes a record that was added: what later areas know of it. */
  amend<Entity>(type: EntityClass<Entity>, row: Row, changes: RowOf<Entity>): void {
    checkColumns(specOf(type), changes);
    Object.assign(row, changes);
  }

  /** The records of a concept so far, in the order they were added. */
  of(type: Class): readonly Row[] {
    return this.rows.get(type) ?? [];
  }

  get types(): Class[] {
    return [...this.rows.keys()];
  }
}

function initialOf(spec: ConceptSpec): Record<string, unknown> {
  const known = initials.get(spec) ?? {};
  if (!initials.has(spec)) {
    for (const field of spec.fields.values())
      if (field.is === 'scalar' && field.initial !== undefined) known[field.name] = field.initial;
    initials.set(spec, known);
  }
  return known;
}
const initials = new WeakMap<ConceptSpec, Record<string, unknown>>();

function checkColumns(spec: ConceptSpec, row: object): void {
  for (const name of Object.keys(row)) {
    const field = spec.field(name);
    if (field?.is !== 'scalar' && field?.is !== 'one') throw new Error(`${spec.name}.${name} is not a column`);
  }
}

/** The day up to which the documents of the five places, and so the seeds, know what happened. */
export const recordedUntil = '2024-11-01';
