import type { Audience } from './audience.js';
import type { Class } from './class.js';
import { addField } from './concept.js';
import type { Field, ScalarField } from './field.js';
import { labelled } from './label.js';

/**
 * A decorator of a property that holds such a value. The compiler refuses it on a property of another type, and an
 * optional word on a property that is always there.
 */
export type Property<Value, IsOptional> = <Owner extends object, Name extends string & keyof Owner>(
  owner: Owner,
  name: Name &
    (Exclude<Owner[Name], undefined> extends Value ? unknown : never) &
    (undefined extends Owner[Name]
      ? IsOptional extends true
        ? unknown
        : never
      : IsOptional extends true
        ? never
        : unknown),
) => void;

export interface Absent {
  /** May be absent: null in the table, nullable in the API. */
  readonly optional?: boolean;
}
export type PropertyOptions<Key extends keyof ScalarField = never> = Absent &
  Partial<Pick<ScalarField, 'unique' | 'filter' | 'order' | 'group' | 'initial' | Key>>;
export type TextOptions = PropertyOptions<'max' | 'blank' | 'search' | 'pinyin' | 'lookup'>;
export type NumberOptions = PropertyOptions<'sum' | 'from' | 'to'>;
export type IsOptional<Given> = Given extends { readonly optional: true } ? true : false;
type WithoutName<F> = F extends Field ? Omit<F, 'name'> : never;

/** Keeps a property of a concept until the concept itself is declared. */
export const declare = (field: WithoutName<Field>) => (owner: object, name: string) =>
  addField(owner.constructor as Class, { ...field, ...labelled(field.zh), name } as Field);

/** A property without an audience is not in the API. */
export const seenBy = (see: Audience | undefined) => (see ? { see } : {});
