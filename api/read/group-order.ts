import { columnKinds } from '../../schema/kit/declare/column-kinds.js';
import { allOf, integer, join, nothing, type Row, type Sql, type StatementBuilder, sql } from '../sql/sql.js';
import type { Arg } from './argument.js';
import type { Args } from './arguments.js';
import { type CursorForm, decodeCursor, encodeCursor } from './cursors.js';
import type { AskedKey, GroupKey } from './group-keys.js';

/** What groups are ordered by: their count or a key. */
interface Part {
  readonly column: Sql;
  readonly type: Sql;
  readonly descending: boolean;
}

/** A key may be absent, a cursor has texts only: `=` stands before those that are there. */
const absent = '';
const optional = ({ pattern }: GroupKey['kind']) => ({
  test: (text: string) => text === absent || (text.startsWith('=') && pattern.test(text.slice(1))),
});

/** The total order of the groups of an aggregate, and the place of a group in it. */
export class GroupOrder {
  private readonly parts: readonly Part[];
  private readonly form: CursorForm;
  private readonly byCount: boolean;

  constructor(
    private readonly keys: readonly GroupKey[],
    asked: readonly AskedKey[],
    args: Args,
  ) {
    const order = String(args.get('orderBy')?.sample ?? 'COUNT_DESC');
    const descending = order.endsWith('DESC');
    this.byCount = order.startsWith('COUNT');
    const byKey = keys.map(({ kind }, index) => ({
      column: sql`c${integer(index)}`,
      type: kind.sql,
      descending: descending && !this.byCount,
    }));
    this.parts = this.byCount ? [{ column: sql`a0`, type: sql`bigint`, descending }, ...byKey] : byKey;
    const names = asked.map(({ field, bucket, level }) => [field, bucket, level].filter(Boolean).join('.'));
    const patterns = keys.map(({ kind }) => optional(kind));
    this.form = {
      ordering: [order, ...names].join(),
      patterns: this.byCount ? [columnKinds.big.pattern, ...patterns] : patterns,
    };
  }

  get sql(): Sql {
    return sql`order by ${this.parts.map(({ column, descending }) => sql`g.${column}${descending ? sql` desc` : nothing}`)}`;
  }

  /** The groups that follow a cursor. PostgreSQL has absent keys last, and first where the order descends. */
  beyond(builder: StatementBuilder, cursor: Arg): Sql {
    const at = this.parts.map(({ type }, index) =>
      builder.param((bind) => bound(decodeCursor(this.form, cursor.value(bind), cursor.path)[index]!), type),
    );
    const after = ({ column, descending }: Part, value: Sql) =>
      descending
        ? sql`(g.${column} < ${value} or (${value} is null and g.${column} is not null))`
        : sql`(g.${column} > ${value} or (${value} is not null and g.${column} is null))`;
    const steps = this.parts.map(
      (part, index) =>
        allOf([
          ...this.parts.slice(0, index).map(({ column }, n) => sql`g.${column} is not distinct from ${at[n]!}`),
          after(part, at[index]!),
        ])!,
    );
    return sql`(${join(
      steps.map((step) => sql`(${step})`),
      sql` or `,
    )})`;
  }

  /** Of a row as `Grouping` has it: keys with their labels, then the count. */
  cursor(row: Row): string {
    const keys = this.keys.map((_, index) => row[2 * index]!);
    const values = keys.map((value) => (value === null ? absent : `=${value}`));
    return encodeCursor(this.form, this.byCount ? [row[2 * keys.length]!, ...values] : values);
  }
}

/** A count has no `=` before it. */
const bound = (text: string): string | null => (text === absent ? null : text.replace(/^=/, ''));
