import { badInput } from '../../schema/kit/declare/client-error.js';
import { comparableText } from '../request/text.js';
import type { Value } from '../sql/sql.js';

/**
 * An argument of an operation while a plan is compiled. `sample` is what this request sent: the plan may depend on its
 * *shape* (which keys it has, what is null, enum values of orderings), never on other values; those are read by `value`
 * at run time, since the plan is kept for all requests of that shape (see `shape.ts`). It holds on to no sample: what
 * the first asker sent would be kept as long as the plan.
 */
export class Arg {
  constructor(
    /** Where it stands, for messages: `suggestions.filter.title`. */
    readonly path: string,
    private readonly take: () => unknown,
    readonly value: Value,
  ) {}

  get sample(): unknown {
    return this.take();
  }

  get isAbsent() {
    return this.sample === undefined || this.sample === null;
  }

  /** The keys that were sent with a value; null means "no condition", as absence does. */
  entries(): [string, Arg][] {
    return Object.keys((this.sample ?? {}) as object)
      .map((key): [string, Arg] => [key, this.at(key)])
      .filter(([, arg]) => !arg.isAbsent);
  }

  items(): Arg[] {
    const list = Array.isArray(this.sample) ? this.sample : [this.sample];
    return list.map((_, index) => this.at(index));
  }

  at(key: string | number): Arg {
    const path = typeof key === 'number' ? `${this.path}[${key}]` : `${this.path}.${key}`;
    const part = (whole: unknown) => (whole as Record<string | number, unknown>)[key];
    return new Arg(
      path,
      () => part(this.sample),
      (bind) => part(this.value(bind)),
    );
  }

  /** The value as text for PostgreSQL: well-formed, NFC, no NUL, not too long. */
  text(longest = 1000): Value {
    return (bind) => cleanText(this.value(bind), this.path, longest);
  }

  /** A list of at most 100 values. */
  list(): Value {
    return (bind) => {
      const list = this.value(bind) as readonly unknown[];
      if (list.length > 100) throw badInput(this.path, `has ${list.length} values; give at most 100`);
      return list.map((item) => cleanText(item, this.path, 1000));
    };
  }
}

function cleanText(value: unknown, path: string, longest: number): unknown {
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'string') return value;
  if (value.length > longest)
    throw badInput(path, `is ${value.length} characters long; at most ${longest} are allowed`);
  return comparableText(value, path);
}
