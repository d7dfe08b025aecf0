import type { Audience } from './audience.js';
import { todaySql } from './china.js';
import type { Choices } from './choices.js';
import type { ComputedField, DerivedField } from './field.js';
import { declare, type IsOptional, type Property, type PropertyOptions } from './property.js';

/** What the TypeScript type of a derived value is, by its kind. */
interface Values {
  readonly text: string;
  readonly code: string;
  readonly day: string;
  readonly int: number;
  readonly big: number;
  readonly float: number;
  readonly flag: boolean;
}

type Computation = Omit<DerivedField, 'is' | 'name' | 'sum' | 'ofToday'> & { readonly sum?: boolean };

/** `{today}` in SQL stands for the day that it is in China. */
export const derived = ({ sum = false, sql, ...field }: Computation) =>
  declare({ is: 'derived', sum, ...field, sql: sql.replaceAll('{today}', todaySql), ofToday: sql.includes('{today}') });

/** A value that PostgreSQL computes from the row: `@Derived('flag', '{endsOn} < {today}', …)`. */
export const Derived = <Kind extends keyof Values, const Given extends PropertyOptions<'sum'> = PropertyOptions<'sum'>>(
  kind: Kind,
  sql: string,
  zh: string,
  en: string,
  see: Audience,
  options?: Given,
) => {
  const { optional = false, filter = false, sum = false }: PropertyOptions<'sum'> = options ?? {};
  const field = { kind, sql, zh, en, see, required: !optional, filter, sum };
  return derived(field) as Property<Values[Kind], IsOptional<Given>>;
};

/** One value of a closed list that PostgreSQL computes from the row: the phase that a stage is part of. */
export const DerivedChoice = <Value extends string>(
  list: Choices<Value>,
  sql: string,
  zh: string,
  en: string,
  see: Audience,
) =>
  derived({ kind: 'choice', choices: list, sql, zh, en, see, required: true, filter: true }) as Property<Value, false>;

/** A value that code computes from one property, for all records of an answer at once (DataLoader). */
export const Computed = (from: string, load: ComputedField['load'], zh: string, en: string, see: Audience) =>
  declare({ is: 'computed', kind: 'text', from, load, zh, en, see, required: true }) as Property<string, false>;
