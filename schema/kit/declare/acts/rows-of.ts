import type { NextNumber } from './series.js';

/** A list of an entity's properties that are of the entity itself: relations are in them, to-many sides are not. */
export type Own<Entity> = keyof RowOf<Entity> & string;

/** What a record is to a rule: relations are keys, moments are texts, to-many sides are left out. */
export type RowOf<Entity> = {
  readonly [P in keyof Entity as Entity[P] extends readonly object[] ? never : P]: Held<Entity[P]>;
};
type Held<Value> = Value extends undefined
  ? undefined
  : Value extends Date
    ? string
    : Value extends readonly string[]
      ? Value
      : Value extends object
        ? string
        : Value;

/** To-one relations of an entity, and what they lead to. */
export type OnesOf<Entity> = {
  [P in keyof Entity as Exclude<Entity[P], undefined> extends Date | readonly unknown[]
    ? never
    : Exclude<Entity[P], undefined> extends object
      ? P
      : never]-?: Exclude<Entity[P], undefined>;
};

/** What some columns are to be: a property that is not there stays as it is. */
export type Setting<Entity> = {
  readonly [P in Own<Entity>]?: RowOf<Entity>[P] | null | (string extends RowOf<Entity>[P] ? NextNumber : never);
};
