import type { Choices, ValueOf } from '../choices.js';
import type { Class } from '../class.js';
import type { Field, ScalarField, ScalarKind } from '../field.js';
import { labelled } from '../label.js';
import type { Seen } from './effects.js';
import type { Beside, BesideOf, Lists, ListsOf } from './listed.js';
import type { Own } from './rows-of.js';

/** Something that an act is given beside the concept's own properties; `Type` is what its rule gets. */
export interface Given<Type = unknown> {
  readonly field: Field;
  readonly isList?: true;
  /** What the rule looks at of a record that is named. */
  readonly sees?: readonly string[];
  readonly lists?: Lists;
  /** The same of records that it points to. */
  readonly beside?: Readonly<Record<string, readonly string[]>>;
  /** The property that names a record, where that is not its id. */
  readonly by?: string;
  /** Of a secret that is told: how one is made. */
  readonly make?: MakeSecret;
  /** A personal value, which is kept encrypted beside the record; how it is written where it is looked up. */
  readonly normal?: (text: string) => string;
  /** A personal value that is told, and kept nowhere. */
  readonly isRevealed?: true;
  /** Only for the compiler. */
  readonly type?: Type;
}
export type Givens = Readonly<Record<string, Given>>;

/** A secret as its receiver is told it, and what is kept of it: properties of the record. */
export interface MadeSecret {
  readonly told: string;
  readonly kept: Readonly<Record<string, string>>;
}
export type MakeSecret = (random: Uint8Array) => MadeSecret;
export interface Secret extends Given<never> {
  readonly make: MakeSecret;
}
export interface Revealed extends Given<never> {
  readonly isRevealed: true;
}
/** What a rule says is told; secrets are made, and personal values read, by the write path. */
export type TellsOf<G extends Givens> = {
  readonly [Name in keyof G as G[Name] extends Secret | Revealed ? never : Name]: G[Name] extends Given<infer Type>
    ? Type
    : never;
};
export type ValuesOf<G extends Givens> = {
  readonly [Name in keyof G]: G[Name] extends Given<infer Type> ? Type : never;
};

/** Longest text if nothing else is said, in characters. */
const usualLength = 500;
const flags = {
  unique: false,
  filter: false,
  order: false,
  pinyin: false,
  search: false,
  lookup: false,
  group: false,
  sum: false,
};
const scalar = (kind: ScalarKind, zh: string, en: string, more: Partial<ScalarField> = {}): ScalarField => ({
  is: 'scalar',
  kind,
  name: '',
  ...labelled(zh),
  en,
  required: true,
  ...flags,
  ...more,
});
const word =
  <Type>(kind: ScalarKind) =>
  (zh: string, en: string): Given<Type> => ({ field: scalar(kind, zh, en) });
const written =
  (kind: ScalarKind) =>
  (zh: string, en: string, { max = usualLength }: { readonly max?: number } = {}): Given<string> => ({
    field: scalar(kind, zh, en, { max }),
  });

/** A person's own words. */
export const text = written('text');
export const code = written('code');
export const day = word<string>('day');
export const yes = word<boolean>('flag');
export const count = word<number>('int');
export const real = word<number>('float');
/** Money in fen. */
export const fen = word<number>('big');
export const choice = <C extends Choices>(list: C, zh: string, en: string): Given<ValueOf<C>> => ({
  field: scalar('choice', zh, en, { choices: list }),
});

/** A secret of the record that is told once: `make` says what it looks like, of 32 random bytes, and what is kept of it. */
export const secret = (zh: string, en: string, make: MakeSecret): Secret => ({
  field: scalar('code', zh, en, { max: 200 }),
  make,
});

/**
 * Something personal that is sent: it is encrypted, and kept beside the record under the name of the input until it is
 * erased. `normal` is how it is looked up.
 */
export const personal = <Type extends string | undefined>(
  given: Given<Type>,
  normal: (text: string) => string = (text) => text,
): Given<Type> => ({ ...given, normal });

/** A personal value of the record that the rule `reveals`: told once, since a retry is told nothing. */
export const revealed = (zh: string, en: string): Revealed => ({
  field: scalar('text', zh, en, { max: 1_000 }),
  isRevealed: true,
});

/**
 * A record that the asker sees; the rule gets its key, the properties that it `sees`, in `lists` those of records that point
 * to it, and those of records `beside` it.
 */
export const one = <
  Entity,
  const Sees extends readonly Own<Entity>[] = [],
  const L extends Lists = Record<never, never>,
  const B extends Beside<Entity> = Record<never, never>,
>(
  target: () => Class & { readonly prototype: Entity },
  zh: string,
  en: string,
  sees?: Sees,
  lists?: L,
  beside?: B,
): Given<Seen<Entity, Sees[number]> & ListsOf<L> & BesideOf<Entity, B>> => ({
  field: { is: 'one', target, name: '', ...labelled(zh), en, required: true, group: false },
  ...(sees && { sees }),
  ...(lists && { lists }),
  ...(beside && { beside: beside as Given['beside'] & object }),
});
/**
 * A record named by a code of its own: one that the asker sees, by what is read from paper (`oneBy(() => ContactQrCode, 'token',
 * …)`), or any, where the property holds the digest of what only its sender was told: whoever has that has seen the record.
 */
export const oneBy = <Entity, const Sees extends readonly Own<Entity>[] = []>(
  target: () => Class & { readonly prototype: Entity },
  by: Own<Entity>,
  zh: string,
  en: string,
  sees?: Sees,
): Given<Seen<Entity, Sees[number]>> => ({ ...one(target, zh, en, sees), by }) as never;
/** One or several of them, at most a hundred. */
export const list = <Type>({ field, ...rest }: Given<Type>): Given<readonly Type[]> =>
  ({
    ...rest,
    field,
    isList: true,
  }) as Given<readonly Type[]>;
export const optional = <Type>({ field, ...rest }: Given<Type>): Given<Type | undefined> =>
  ({ ...rest, field: { ...field, required: false } as Field }) as Given<Type | undefined>;
