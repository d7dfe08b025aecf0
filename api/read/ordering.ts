import { badInput } from '../../schema/kit/declare/client-error.js';
import { kindOf } from '../../schema/kit/declare/column-kinds.js';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { orderable, orderingOf, orderName } from '../../schema/kit/declare/orderings.js';
import type { Role } from '../../schema/kit/declare/viewer.js';
import { allOf, join, nothing, quote, type Sql, type StatementBuilder, sql } from '../sql/sql.js';
import { visibleField } from '../sql/visibility.js';
import type { Arg } from './argument.js';
import { type CursorForm, decodeCursor } from './cursors.js';

interface Key {
  readonly column: string;
  readonly type: Sql;
  readonly descending: boolean;
}

/** What names are sorted by; the cursors of before have the names themselves, with Chinese characters as they are. */
const sortKey = /^(?:~.|[^\0\u4e00-\u9fff]){0,4000}$/su;

/** The total order of a list: what was asked for, then the key, so that no two rows share a place. */
export class Ordering {
  readonly form: CursorForm;

  private constructor(
    readonly keys: readonly Key[],
    names: readonly string[],
    patterns: CursorForm['patterns'],
  ) {
    this.form = { ordering: names.join(), patterns };
  }

  /** Reads `orderBy`, or takes the concept's own order. */
  static of(spec: ConceptSpec, orderBy: Arg | undefined, role: Role): Ordering {
    const asked = orderBy?.items().map((item) => askedOrder(spec, item)) ?? [];
    if (asked.length > 3) throw badInput(orderBy!.path, `has ${asked.length} orderings; give at most 3`);
    const order = asked.length ? asked : [spec.ordering];
    const unique = order.filter(
      (part, index) => order.findIndex((other) => other.property === part.property) === index,
    );
    const last = unique.at(-1)!;
    const total = unique.some((part) => part.property === spec.key)
      ? unique
      : [...unique, { property: spec.key, descending: last.descending }];
    const ways = total.map(({ property }) => orderingOf(spec, property));
    for (const { field } of ways) if (field.name !== spec.key && asked.length) visibleField(spec, field.name, role);
    return new Ordering(
      total.map(({ descending }, index) => ({
        column: ways[index]!.column,
        type: kindOf(ways[index]!.field).sql,
        descending,
      })),
      total.map(({ property, descending }) => `${orderName(property)}.${descending ? 'DESC' : 'ASC'}`),
      ways.map(({ field, made }) => (made ? sortKey : kindOf(field).pattern)),
    );
  }

  /** `order by`; `backward` reads from the list's end. */
  sql(alias: Sql, backward: boolean): Sql {
    const parts = this.keys.map(
      (key) => sql`${alias}.${quote(key.column)}${key.descending !== backward ? sql` desc` : nothing}`,
    );
    return sql` order by ${parts}`;
  }

  columns(alias: Sql): Sql[] {
    return this.keys.map((key) => sql`${alias}.${quote(key.column)}`);
  }

  /**
   * The rows that follow (or precede) a cursor. In one direction a row comparison, which an index answers by one
   * descent; in mixed directions the comparison written out, bounded by its first key for the same reason.
   */
  beyond(builder: StatementBuilder, alias: Sql, cursor: Arg, side: 'after' | 'before'): Sql {
    const values = this.keys.map((key, index) =>
      builder.param((bind) => decodeCursor(this.form, cursor.value(bind), cursor.path)[index], key.type),
    );
    const columns = this.columns(alias);
    const greater = (key: Key) => (side === 'after') !== key.descending;
    if (this.keys.every((key) => key.descending === this.keys[0]!.descending))
      return sql`(${columns}) ${greater(this.keys[0]!) ? sql`>` : sql`<`} (${values})`;
    const steps = this.keys.map((key, index) => {
      const equal = columns.slice(0, index).map((column, at) => sql`${column} = ${values[at]!}`);
      return sql`(${allOf([...equal, sql`${columns[index]!} ${greater(key) ? sql`>` : sql`<`} ${values[index]!}`])!})`;
    });
    return sql`(${columns[0]!} ${greater(this.keys[0]!) ? sql`>=` : sql`<=`} ${values[0]!} and (${join(steps, sql` or `)}))`;
  }
}

function askedOrder(spec: ConceptSpec, item: Arg): { property: string; descending: boolean } {
  const { field, direction } = item.sample as { field: string; direction?: string | null };
  const property = orderable(spec).find((candidate) => orderName(candidate.name) === field)!.name;
  return { property, descending: direction === 'DESC' };
}
