import type { Audience } from './audience.js';
import { todaySql } from './china.js';
import type { Choices } from './choices.js';
import { addField, type Class } from './concept.js';
import type { ComputedField, DerivedField, Field, ScalarField, ScalarKind, TraceLink } from './field.js';

type Decorator = (target: object, property: string | symbol) => void;
type Has = Partial<
  Pick<ScalarField, 'unique' | 'filter' | 'order' | 'pinyin' | 'search' | 'lookup' | 'group' | 'sum' | 'max'>
> & {
  /** May be absent: null in the table, nullable in the API. */
  readonly optional?: boolean;
};
type WithoutName<F> = F extends Field ? Omit<F, 'name'> : never;

const declare =
  (field: WithoutName<Field>): Decorator =>
  (target, property) =>
    addField(target.constructor as Class, { ...field, name: String(property) } as Field);

const seen = (see?: Audience) => (see ? { see } : {});

function scalar(kind: ScalarKind, zh: string, en: string, see: Audience | undefined, has: Has, choices?: Choices) {
  const { optional = false, max, ...flags } = has;
  const none = {
    unique: false,
    filter: false,
    order: false,
    pinyin: false,
    search: false,
    lookup: false,
    group: false,
    sum: false,
  };
  return declare({
    is: 'scalar',
    kind,
    zh,
    en,
    ...seen(see),
    required: !optional,
    ...none,
    ...flags,
    ...(choices ? { choices } : {}),
    ...(max ? { max } : {}),
  });
}

const word =
  (kind: ScalarKind) =>
  (zh: string, en: string, see?: Audience, has: Has = {}) =>
    scalar(kind, zh, en, see, has);

/** Text of a person: title, name, body. NFC, no NUL. */
export const Text = word('text');
/** A short machine-readable text that compares byte by byte: a number, code or token. */
export const Code = word('code');
/** A calendar day, `2024-10-30`. */
export const Day = word('day');
/** A moment, RFC 3339 in UTC with milliseconds. */
export const Instant = word('instant');
/** A whole number below 2³¹. */
export const Count = word('int');
/** Money in fen (1/100 yuan), below 2⁵³. */
export const Fen = word('big');
/** A share from 0 to 1, or another real number. */
export const Rate = word('float');
export const Flag = word('flag');

/** One value of a closed list. */
export const Choice = (list: Choices, zh: string, en: string, see?: Audience, has: Has = {}) =>
  scalar('choice', zh, en, see, has, list);
/** Any number of values of a closed list. */
export const ChoiceList = (list: Choices, zh: string, en: string, see?: Audience, has: Has = {}) =>
  scalar('choices', zh, en, see, has, list);

/** A relation to one record. `() => Target` is lazy, so that files may name each other. */
export const One = (
  target: () => Class,
  zh: string,
  en: string,
  see?: Audience,
  { optional = false, group = false, trace }: { optional?: boolean; group?: boolean; trace?: TraceLink } = {},
) => declare({ is: 'one', target, zh, en, ...seen(see), required: !optional, group, ...(trace && { trace }) });

/** The records whose relation `mappedBy` points here: a connection. */
export const Many = (target: () => Class, mappedBy: string, zh: string, en: string, see?: Audience) =>
  declare({ is: 'many', target, mappedBy, zh, en, ...seen(see) });

/** `{today}` in SQL stands for the day that it is in China. */
export const derived = (field: Omit<DerivedField, 'is' | 'name' | 'sum' | 'ofToday'> & { readonly sum?: boolean }) =>
  declare({
    is: 'derived',
    sum: false,
    ...field,
    sql: field.sql.replaceAll('{today}', todaySql),
    ofToday: field.sql.includes('{today}'),
  });

/** A value that PostgreSQL computes from the row: `@Derived('flag', '{endsOn} < {today}', …)`. */
export const Derived = (
  kind: ScalarKind,
  sql: string,
  zh: string,
  en: string,
  see: Audience,
  { optional = false, filter = false, sum = false }: Pick<Has, 'optional' | 'filter' | 'sum'> = {},
) => derived({ kind, sql, zh, en, see, required: !optional, filter, sum });

/** A value that code computes from one property, for all records of an answer at once (DataLoader). */
export const Computed = (from: string, load: ComputedField['load'], zh: string, en: string, see: Audience) =>
  declare({ is: 'computed', kind: 'text', from, load, zh, en, see, required: true });
