import type { Class } from '../class.js';
import type { Seen } from './effects.js';
import type { OnesOf, Own } from './rows-of.js';

/** Records beside one: what is looked at of those that its to-one relations lead to. */
export type Beside<Entity> = { readonly [P in keyof OnesOf<Entity>]?: readonly Own<OnesOf<Entity>[P]>[] };
export type BesideOf<Entity, B> = {
  readonly [P in keyof B & keyof OnesOf<Entity>]: B[P] extends readonly (infer N extends string)[]
    ? Seen<OnesOf<Entity>[P], N> | Extract<Entity[P & keyof Entity], undefined>
    : never;
};

/** `listed(SuggestionAssignment, 'agency', 'role')`: properties of the records of a to-many relation. */
export interface Listed<Entity, Names extends string> {
  readonly type: Class & { readonly prototype: Entity };
  readonly names: readonly Names[];
}
export type Lists = Readonly<Record<string, { readonly type: Class; readonly names: readonly string[] }>>;
export const listed = <Entity, const Names extends Own<Entity>>(
  type: Class & { readonly prototype: Entity },
  ...names: readonly Names[]
): Listed<Entity, Names> => ({ type, names });

export type ListsOf<L> = {
  readonly [P in keyof L]: L[P] extends Listed<infer Entity, infer Names> ? readonly Seen<Entity, Names>[] : never;
};

/** What is looked at of each list, and whose records it has. */
export const namesOf = (lists: Lists): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Object.entries(lists).map(([name, { names }]) => [name, names]));
export const typesOf = (lists: Lists): Readonly<Record<string, Class>> =>
  Object.fromEntries(Object.entries(lists).map(([name, { type }]) => [name, type]));
