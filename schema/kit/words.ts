import type { Audience } from './audience.js';
import type { Choices } from './choices.js';
import { addField, type Class } from './concept.js';
import type { ComputedField, Field, ManyField, OneField, ScalarField, ScalarKind } from './field.js';

/**
 * A decorator of a property that holds such a value. The compiler refuses it on a property of another type, and an
 * optional word on a property that is always there.
 */
type Property<Value, IsOptional> = <Owner extends object, Name extends string & keyof Owner>(
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

interface Absent {
  /** May be absent: null in the table, nullable in the API. */
  readonly optional?: boolean;
}
type Options<Key extends keyof ScalarField = never> = Absent &
  Partial<Pick<ScalarField, 'unique' | 'filter' | 'order' | 'group' | Key>>;
type TextOptions = Options<'max' | 'search' | 'pinyin' | 'lookup'>;
type IsOptional<Given> = Given extends { readonly optional: true } ? true : false;
type WithoutName<F> = F extends Field ? Omit<F, 'name'> : never;

const declare = (field: WithoutName<Field>) => (owner: object, name: string) =>
  addField(owner.constructor as Class, { ...field, name } as Field);

const unmarked = {
  unique: false,
  filter: false,
  order: false,
  pinyin: false,
  search: false,
  lookup: false,
  group: false,
  sum: false,
};
const seenBy = (see: Audience | undefined) => (see ? { see } : {});

const scalar = (
  kind: ScalarKind,
  zh: string,
  en: string,
  see: Audience | undefined,
  { optional = false, ...marks }: Options & Partial<ScalarField>,
) => declare({ is: 'scalar', kind, zh, en, ...seenBy(see), required: !optional, ...unmarked, ...marks });

const word =
  <Value, Allowed extends Options>(kind: ScalarKind) =>
  <const Given extends Allowed = Allowed>(zh: string, en: string, see?: Audience, options?: Given) =>
    scalar(kind, zh, en, see, options ?? {}) as Property<Value, IsOptional<Given>>;

/** Text of a person: title, name, body. NFC, no NUL. */
export const Text = word<string, TextOptions>('text');
/** A short machine-readable text that compares byte by byte: a number, code or token. */
export const Code = word<string, TextOptions>('code');
/** A calendar day, `2024-10-30`. */
export const Day = word<string, Options>('day');
/** A moment, RFC 3339 in UTC with milliseconds. */
export const Instant = word<Date, Options>('instant');
/** A whole number below 2³¹ that says which one: a year, a position, an edition. */
export const Int = word<number, Options<'sum'>>('int');
/** How many there are: a whole number from 0, below 2³¹. */
export const Count = word<number, Options<'sum'>>('int');
/** Money in fen (1/100 yuan), below 2⁵³. */
export const Fen = word<number, Options<'sum'>>('big');
/** A share from 0 to 1. */
export const Rate = word<number, Options<'sum'>>('float');
/** A real number: degrees, hours, points. */
export const Real = word<number, Options<'sum'>>('float');
export const Flag = word<boolean, Options>('flag');

/** One value of a closed list. */
export const Choice = <Value extends string, const Given extends Options = Options>(
  list: Choices<Value>,
  zh: string,
  en: string,
  see?: Audience,
  options?: Given,
) => scalar('choice', zh, en, see, { ...options, choices: list }) as Property<Value, IsOptional<Given>>;

/** Any number of values of a closed list. */
export const ChoiceList = <Value extends string, const Given extends Options = Options>(
  list: Choices<Value>,
  zh: string,
  en: string,
  see?: Audience,
  options?: Given,
) => scalar('choices', zh, en, see, { ...options, choices: list }) as Property<readonly Value[], IsOptional<Given>>;

/** How the target lists the records that point to it: its property, Chinese label, English description, audience. */
type Back = readonly [property: string, zh: string, en: string, see?: Audience];
type RelationOptions = Absent & { readonly back?: Back } & Partial<Pick<OneField, 'group' | 'trace'>>;

/** A relation to one record. `() => Target` is lazy, so that a concept may point to itself. */
export const One = <Target extends object, const Given extends RelationOptions = RelationOptions>(
  target: () => Class & { readonly prototype: Target },
  zh: string,
  en: string,
  see?: Audience,
  options?: Given,
) => {
  const { optional = false, group = false, trace, back }: RelationOptions = options ?? {};
  const required = !optional;
  const field = {
    is: 'one',
    target,
    zh,
    en,
    ...seenBy(see),
    required,
    group,
    ...(trace && { trace }),
    ...(back && { back: backOf(back, see) }),
  } as const;
  return declare(field) as Property<Target, IsOptional<Given>>;
};

const backOf = ([name, zh, en, see]: Back, seen: Audience | undefined): Omit<ManyField, 'target' | 'mappedBy'> => ({
  is: 'many',
  name,
  zh,
  en,
  ...seenBy(see ?? seen),
});

/** What the TypeScript type of a derived value is, by its kind. */
interface Values {
  readonly text: string;
  readonly code: string;
  readonly choice: string;
  readonly day: string;
  readonly int: number;
  readonly big: number;
  readonly float: number;
  readonly flag: boolean;
}

/** A value that PostgreSQL computes from the row: `@Derived('flag', '{dueOn} < current_date', …)`. */
export const Derived = <Kind extends keyof Values, const Given extends Options<'sum'> = Options<'sum'>>(
  kind: Kind,
  sql: string,
  zh: string,
  en: string,
  see: Audience,
  options?: Given,
) => {
  const { optional = false, filter = false, sum = false }: Options<'sum'> = options ?? {};
  return declare({ is: 'derived', kind, sql, zh, en, see, required: !optional, filter, sum }) as Property<
    Values[Kind],
    IsOptional<Given>
  >;
};

/** A value that code computes from one property, for all records of an answer at once (DataLoader). */
export const Computed = (from: string, load: ComputedField['load'], zh: string, en: string, see: Audience) =>
  declare({ is: 'computed', kind: 'text', from, load, zh, en, see, required: true }) as Property<string, false>;
