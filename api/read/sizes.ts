import { badInput } from '../../schema/kit/declare/client-error.js';
import type { PageSize } from '../../schema/kit/declare/page-size.js';
import { type Bind, integer, type Sql, type StatementBuilder, sql } from '../sql/sql.js';
import type { Arg } from './argument.js';

/** How many an asker wants at most. */
export interface Size {
  /** In the request that a plan is compiled for. */
  readonly sample: number;
  /** In a request that a plan is run for. */
  readonly of: (bind: Bind) => number;
}

/** @throws BAD_USER_INPUT naming the argument when it is out of range */
export function sizeOf(arg: Arg | undefined, { usual, most }: PageSize): Size {
  if (!arg) return { sample: usual, of: () => usual };
  const { path } = arg;
  const checked = (value: unknown) => {
    const size = Number(value);
    if (size < 1 || size > most) throw badInput(path, `is ${size}; give 1 to ${most}`);
    return size;
  };
  return { sample: checked(arg.sample), of: (bind) => checked(arg.value(bind)) };
}

/** Sizes that may stand in a statement's text: all others have the text of the next larger one. */
const texts = [1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000];
const textOf = (size: number) => texts.find((text) => text >= size);

/** What a plan knows of a size that is a variable. */
export const sizeShape = (size: number): string => (texts.includes(size) ? `${size}` : `<${textOf(size) ?? 'most'}`);

/**
 * A list cut at a size, and `more` rows after it. PostgreSQL must know about how few rows are wanted, or it plans for a
 * tenth of all: a plan without values in sight has a number of that order in its text, and the exact one as a parameter.
 */
export function limited(builder: StatementBuilder, list: Sql, size: Size, more: 0 | 1 = 0): Sql {
  const exact = () => sql`limit ${builder.param((bind) => size.of(bind) + more, sql`int`)}`;
  if (builder.replans) return sql`${list} ${exact()}`;
  const text = textOf(size.sample)!;
  const near = sql`${list} limit ${integer(text + more)}`;
  return text === size.sample ? near : sql`select * from (${near}) p ${exact()}`;
}
