import type { Audience } from './audience.js';
import type { Choices } from './choices.js';
import type { ScalarField, ScalarKind } from './field.js';
import {
  declare,
  type IsOptional,
  type NumberOptions,
  type Property,
  type PropertyOptions,
  seenBy,
  type TextOptions,
} from './property.js';

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

const scalar = (
  kind: ScalarKind,
  zh: string,
  en: string,
  see: Audience | undefined,
  { optional = false, ...marks }: PropertyOptions & Partial<ScalarField>,
) => declare({ is: 'scalar', kind, zh, en, ...seenBy(see), required: !optional, ...unmarked, ...marks });

const property =
  <Value, Allowed extends PropertyOptions>(kind: ScalarKind, marks: Partial<ScalarField> = {}) =>
  <const Given extends Allowed = Allowed>(zh: string, en: string, see?: Audience, options?: Given) =>
    scalar(kind, zh, en, see, { ...marks, ...options }) as Property<Value, IsOptional<Given>>;

/** Text of a person: title, name, body. NFC, never blank, no control characters but tabs and line ends. */
export const Text = property<string, TextOptions>('text');
/** A short machine-readable text that compares byte by byte: a number, code or token. */
export const Code = property<string, TextOptions>('code');
/** A calendar day of the years 1 to 9999, `2024-10-30`. */
export const Day = property<string, PropertyOptions>('day');
/** A moment of the years 1 to 9999, RFC 3339 in UTC with milliseconds. */
export const Instant = property<Date, PropertyOptions>('instant');
/** A whole number below 2³¹ that says which one: a year, a position, an edition. */
export const Int = property<number, NumberOptions>('int');
/** How many there are: a whole number from 0, below 2³¹. */
export const Count = property<number, NumberOptions>('int', { from: 0 });
/** Money in fen (1/100 yuan), below 2⁵³. */
export const Fen = property<number, PropertyOptions<'sum'>>('big');
/** A share from 0 to 1. */
export const Rate = property<number, PropertyOptions<'sum'>>('float', { from: 0, to: 1 });
/** A real number, finite: degrees, hours, points. */
export const Real = property<number, NumberOptions>('float');
export const Flag = property<boolean, PropertyOptions>('flag');

/** One value of a closed list. */
export const Choice = <Value extends string, const Given extends PropertyOptions = PropertyOptions>(
  list: Choices<Value>,
  zh: string,
  en: string,
  see?: Audience,
  options?: Given,
) => scalar('choice', zh, en, see, { ...options, choices: list }) as Property<Value, IsOptional<Given>>;

/** Any number of values of a closed list. */
export const ChoiceList = <Value extends string, const Given extends PropertyOptions = PropertyOptions>(
  list: Choices<Value>,
  zh: string,
  en: string,
  see?: Audience,
  options?: Given,
) => scalar('choices', zh, en, see, { ...options, choices: list }) as Property<readonly Value[], IsOptional<Given>>;
