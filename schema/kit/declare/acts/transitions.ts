import type { Choices } from '../choices.js';
import type { Class } from '../class.js';
import type { ActSpec, By, Moment, Outcome, Read, Refusals, SecretCode, Workflow } from './act.js';
import type { Effect, Refusal, Seen } from './effects.js';
import type { Givens, TellsOf, ValuesOf } from './given.js';
import { type Beside, type BesideOf, type Lists, type ListsOf, namesOf, typesOf } from './listed.js';
import type { Own, RowOf, Setting } from './rows-of.js';

/** SQL of a value that the rule looks at: `fromSql<string>("(select due_on from …)")`. */
export const fromSql = <Type>(sql: string): Read<Type | undefined> => ({ sql });
type Reads = Readonly<Record<string, Read>>;
type ReadsOf<F> = { readonly [P in keyof F]: F[P] extends Read<infer Type> ? Type : never };

type Needed<Entity, Names extends string> = {
  readonly [P in Names & Own<Entity>]: Exclude<RowOf<Entity>[P], undefined>;
};
type ReasonOf<R> = R extends 'required' ? { readonly reason: string } : { readonly reason?: string };
type Out<Entity, R extends Refusals, T extends Givens> =
  | ({ readonly sets?: Setting<Entity>; readonly also?: readonly Effect[] } & Pick<Outcome, 'reveals' | 'erases'> &
      (keyof TellsOf<T> extends never ? { readonly tells?: never } : { readonly tells: TellsOf<T> }))
  | Refusal<keyof R & string>;

interface Sent<Entity, Takes, Needs, G, R, T, F, Reason> {
  readonly takes?: Takes;
  readonly needs?: Needs;
  readonly given?: G;
  readonly reason?: Reason;
  readonly tells?: T;
  readonly reads?: F;
  readonly refusals?: R;
  /** Only for the compiler. */
  readonly entity?: Entity;
}
type SentOf<Entity, Takes extends readonly string[], Needs extends readonly string[], G extends Givens, Reason> = Pick<
  RowOf<Entity>,
  Takes[number] & Own<Entity>
> &
  Needed<Entity, Needs[number]> &
  ValuesOf<G> &
  ReasonOf<Reason>;

/** Where an act starts from and leads to; records without states stay as they are. */
type Begins<State> = [State] extends [never] ? Stays : Leads<State>;
type Moves<State> = [State] extends [never]
  ? { readonly from?: never } & Stays
  : { readonly from: readonly State[] } & (Leads<State> | Stays);
/** To one state, or to the one of several that the rule sets. */
type Leads<State> =
  | { readonly to: State; readonly toOneOf?: never }
  | { readonly to?: never; readonly toOneOf: readonly [State, State, ...State[]] };
interface Stays {
  readonly to?: never;
  readonly toOneOf?: never;
}

export interface Words<Entity, State extends string> {
  /** An act that begins a record, in a state if it has any. */
  begin<
    const Takes extends readonly Own<Entity>[] = [],
    const Needs extends readonly Own<Entity>[] = [],
    G extends Givens = Record<never, never>,
    R extends Refusals = Record<never, never>,
    T extends Givens = Record<never, never>,
    F extends Reads = Record<never, never>,
    const Reason extends 'required' | 'optional' | undefined = undefined,
  >(
    zh: string,
    en: string,
    act: Sent<Entity, Takes, Needs, G, R, T, F, Reason> & {
      readonly by: By;
      readonly bounded?: ActSpec['bounded'];
      readonly rule?: (
        on: Moment & SentOf<Entity, Takes, Needs, G, Reason> & ReadsOf<F> & { readonly id: string },
      ) => Out<Entity, R, T>;
    } & Begins<State>,
  ): ActSpec;
  /** An act on a record. */
  act<
    const Takes extends readonly Own<Entity>[] = [],
    const Needs extends readonly Own<Entity>[] = [],
    const Sees extends readonly Own<Entity>[] = [],
    const B extends Beside<Entity> = Record<never, never>,
    const L extends Lists = Record<never, never>,
    G extends Givens = Record<never, never>,
    R extends Refusals = Record<never, never>,
    T extends Givens = Record<never, never>,
    F extends Reads = Record<never, never>,
    const Reason extends 'required' | 'optional' | undefined = undefined,
  >(
    zh: string,
    en: string,
    act: Sent<Entity, Takes, Needs, G, R, T, F, Reason> & {
      readonly sees?: Sees;
      readonly beside?: B;
      readonly lists?: L;
      readonly due?: readonly Own<Entity>[];
      readonly aside?: true;
      readonly unnamed?: true;
      readonly guard?: (on: Moment & OnOf<Entity, Sees, B, L>) => Refusal<keyof R & string> | undefined;
      readonly rule?: (
        on: Moment & SentOf<Entity, Takes, Needs, G, Reason> & ReadsOf<F> & OnOf<Entity, Sees, B, L>,
      ) => Out<Entity, R, T>;
    } & Moves<State> &
      ({ readonly by: By; readonly byCode?: never } | { readonly byCode: true; readonly by?: never }),
  ): ActSpec;
}
interface OnOf<Entity, Sees extends readonly string[], B, L> {
  readonly id: string;
  readonly it: Seen<Entity, Sees[number]> & BesideOf<Entity, B> & ListsOf<L>;
}

type Keys<Entity> = { [P in keyof Entity]: string extends Exclude<Entity[P], undefined> ? P : never }[keyof Entity];

/**
 * The life of a concept's records: every act, from where to where, who may, what is sent, what follows. Records may have no
 * states: then there are acts on them, and no history. A long life is told in parts, each in a file of its own: functions of
 * the same words.
 */
export function transitions<Entity, State extends string = never>(
  life: {
    readonly concept: () => Class & { readonly prototype: Entity };
    readonly state?: Own<Entity>;
    readonly states?: Choices<State>;
    readonly code?: SecretCode & { readonly kept: Keys<Entity> };
  },
  ...parts: readonly ((words: Words<Entity, State>) => Readonly<Record<string, ActSpec>>)[]
): Workflow {
  const make =
    (begins: boolean) =>
    (zh: string, en: string, { lists = {}, beside = {}, ...act }: Loose): ActSpec => ({
      begins,
      from: [],
      takes: [],
      needs: [],
      given: {},
      sees: [],
      reads: {},
      due: [],
      tells: {},
      refusals: {},
      rule: () => ({}),
      ...act,
      zh,
      en,
      beside: { ...beside, ...namesOf(lists) },
      lists: typesOf(lists),
    });
  const words = { begin: make(true), act: make(false) } as never;
  const acts: Record<string, ActSpec> = {};
  for (const [name, act] of parts.flatMap((part) => Object.entries(part(words)))) {
    if (acts[name]) throw new Error(`${name}: two acts have this name`);
    acts[name] = act;
  }
  return { ...life, acts };
}
type Loose = Omit<Partial<ActSpec>, 'lists'> & { readonly lists?: Lists };
