import type { Class } from '../class.js';
import type { ConceptSpec } from '../concept.js';
import type { Own, RowOf, Setting } from './rows-of.js';

declare const entity: unique symbol;

/** A record as a rule sees it: its key, and the properties that the act says it looks at. */
export type Seen<Entity, Names extends string = never> = { readonly id: string } & Pick<
  RowOf<Entity>,
  Names & Own<Entity>
> & { readonly [entity]?: Entity };

type Row = Readonly<Record<string, unknown>>;

/** A new record. */
export interface Addition {
  readonly add: Class;
  readonly row: Row & { readonly id: string };
}
/** A change of a record that the act has read: it is written only if nobody has changed it since. */
export interface Change {
  readonly record: { readonly id: string };
  readonly row: Row;
  /** It stays as it is, and others may rely on that at the same time. */
  readonly isShared?: true;
}
export type Effect = Addition | Change;

/** Adds a record; what points to it names its `id`, which `newId()` of the moment gives. */
export const add = <Entity>(
  type: Class & { readonly prototype: Entity },
  row: Setting<Entity> & { readonly id: string },
): Addition => ({ add: type, row: row as Addition['row'] });

/** Changes a record that the act has read. */
export const set = <Entity>(record: { readonly id: string; readonly [entity]?: Entity }, row: Setting<Entity>) =>
  ({ record, row }) as Change;

/** Holds a record that the act has read: whoever changed it since, or changes it at the same time, makes the act look again. */
export const hold = (record: { readonly id: string }): Change => ({ record, row: {} });

/**
 * Relies on a record that the act has read: it still has to be as it was read, and is not changed. Many do so at once, such
 * as all who answer one survey; whoever changes the record, such as by closing it, comes before or after each of them.
 */
export const share = (record: { readonly id: string }): Change => ({ record, row: {}, isShared: true });

/** Why an act is refused by its rule: a code, and the part of the input that it is about. */
export class Refusal<Code extends string = string> {
  constructor(
    readonly code: Code,
    readonly path: readonly string[],
    /** What the sender is told all the same: of an earlier one. */
    readonly tells?: Readonly<Record<string, unknown>>,
  ) {}
}
export const refuse = <Code extends string>(code: Code, ...path: string[]) => new Refusal(code, path);

/** Where records that an act has read come from; the write path fills it in. */
export interface Origin {
  readonly spec: ConceptSpec;
  readonly version: number;
}
const origins = new WeakMap<object, Origin>();
export const seen = <Row extends { readonly id: string }>(row: Row, origin: Origin): Row => {
  origins.set(row, origin);
  return row;
};
/** @throws if the rule made the record up */
export function originOf(record: { readonly id: string }): Origin {
  const origin = origins.get(record);
  if (!origin) throw new Error(`a rule changes ${record.id}, which its act has not read`);
  return origin;
}
