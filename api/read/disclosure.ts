import { badInput } from '../../schema/kit/declare/client-error.js';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { disclosure, groupName } from '../../schema/kit/declare/public-counts.js';
import { type Bind, integer, join, literal, nothing, type Sql, type StatementBuilder, sql, where } from '../sql/sql.js';
import type { Args } from './arguments.js';
import { type Fixed, fixedBy } from './disclosure-filter.js';
import { type CellKey, cellKeys, type Dimension } from './disclosure-keys.js';
import type { Period } from './disclosure-period.js';
import type { AskedKey } from './group-keys.js';
import { perturbationSql } from './perturbation.js';

/** What a dimension makes of a statement: which records it leaves, and its part of a cell's name. */
interface Part {
  readonly condition?: Sql;
  readonly cell: Sql;
}

/**
 * The cells that an aggregate with scope ALL asks for. A cell is a division, a period and one value of a property, each
 * or none; whether it is fixed by the filter or grouped by, it is the same cell with the same number. Cells are counted
 * over the records as they stood when the quarter began. Why it is so: docs/decisions/disclosure-control.md.
 */
export class Disclosure {
  readonly keys: readonly CellKey[];
  private readonly fixed: Fixed;

  constructor(
    private readonly builder: StatementBuilder,
    private readonly spec: ConceptSpec,
    args: Args,
    asked: readonly AskedKey[],
  ) {
    this.fixed = fixedBy(spec, args.get('filter'));
    this.keys = cellKeys(spec, asked);
    this.checkProperty();
  }

  private key(dimension: Dimension): (CellKey & { readonly column: Sql }) | undefined {
    const index = this.keys.findIndex((key) => key.dimension === dimension);
    return index < 0 ? undefined : { ...this.keys[index]!, column: sql`c.c${integer(index)}` };
  }

  /** One property at a time, and only of a year: each further table would put every record into further cells. */
  private checkProperty() {
    const [fixed, grouped] = [this.fixed.property?.name, this.key('property')?.detail];
    const property = grouped ?? fixed;
    if (!property) return;
    if (fixed && fixed !== property)
      throw badInput(
        'groupBy',
        `has ${groupName(property)} beside a filter by ${fixed}; with scope ALL give one property`,
      );
    const bucket = this.key('period')?.detail;
    if (bucket === 'quarter' || !(bucket || this.fixed.period)) throw this.needsYear(property);
  }

  private needsYear(property: string) {
    const { on } = this.spec.declaration.publicCounts!;
    const grouping = this.spec.scalar(on).group ? ` Or group by ${groupName(on)} and YEAR.` : '';
    return badInput(
      'filter',
      `gives no year, which ${property} needs. With scope ALL filter ${on} by a year, e.g. gte: "2024-01-01", lt: "2025-01-01".${grouping}`,
    );
  }

  /** Counts the cells: their keys as `c0`, `c1`, …, the number that is told as `a0`. */
  statement(): Sql {
    const type = literal(this.spec.name);
    const parts = [this.division(), this.period(), this.property()];
    const cell = join(
      parts.map((part) => part.cell),
      sql` || '/' || `,
    );
    const conditions = where([sql`r.type = ${type}`, ...parts.map((part) => part.condition)]);
    const names = this.keys.map((_, index) => sql`c${integer(index)}`);
    const keys = join(this.keys.map((key, index) => sql`${key.sql} as c${integer(index)}, `));
    const by = names.length ? sql` group by ${names}` : nothing;
    const counted = sql`select ${keys}count(*) as n, bit_xor(r.record_key) as k from counts.record r${conditions}${by} having count(*) > 0`;
    // What nobody knows, the cell, and the very records in it.
    const secret = sql`(select secret from counts.release where type = ${type}) || '/' || ${cell}`;
    const cells = sql`select c.*, ${secret} as cell from (${counted}) c`;
    const told = sql`c.n + ${perturbationSql(sql`c.cell`)} + ${perturbationSql(sql`c.cell || '/' || c.k`)}`;
    const list = sql`select ${[...names, sql`a0`]} from (select c.*, ${told} as a0 from (${cells}) c) c where a0 >= ${integer(disclosure.atLeast)}`;
    return names.length ? list : sql`select coalesce((${list}), 0) as a0`;
  }

  private text(value: (bind: Bind) => string): Sql {
    return this.builder.param(value, sql`text`);
  }

  private division(): Part {
    const [at, key] = [this.fixed.division, this.key('division')];
    const grouped = key && sql`left(${key.column}, ${integer(Number(key.detail))})`;
    if (!at) return { cell: grouped ?? sql`'-'` };
    const bound = (end: '0' | '9') => this.text((bind) => at(bind).padEnd(12, end));
    const condition = sql`r.division between ${bound('0')} and ${bound('9')}`;
    const whole = this.text(at);
    return {
      condition,
      cell: grouped
        ? sql`case when length(${whole}) > ${integer(Number(key.detail))} then ${whole} else ${grouped} end`
        : whole,
    };
  }

  private period(): Part {
    const [at, key] = [this.fixed.period, this.key('period')];
    const grouped = key && sql`to_char(${key.column}, ${literal(`"${key.detail}" YYYY-MM-DD`)})`;
    if (!at) return { cell: grouped ?? sql`'-'` };
    const day = (end: 'from' | 'until') => this.builder.param((bind) => this.checked(at(bind))[end], sql`date`);
    const condition = sql`r.day >= ${day('from')} and r.day < ${day('until')}`;
    // Years of a quarter are that quarter.
    const whole = this.text((bind) => `${at(bind).isYear ? 'year' : 'quarter'} ${at(bind).from}`);
    return { condition, cell: grouped && key.detail === 'quarter' ? grouped : whole };
  }

  private checked(period: Period): Period {
    const property = this.fixed.property?.name ?? this.key('property')?.detail;
    if (property && !period.isYear) throw this.needsYear(property);
    return period;
  }

  private property(): Part {
    const [fixed, key] = [this.fixed.property, this.key('property')];
    if (!fixed)
      return { cell: key ? sql`${literal(`${key.detail}=`)} || coalesce(${key.column}::text, '')` : sql`'-'` };
    const column = sql`r.values[${integer(this.spec.declaration.publicCounts!.by.indexOf(fixed.name) + 1)}]`;
    const name = literal(`${fixed.name}=`);
    const { value } = fixed;
    if (!value) return { condition: sql`${column} is null`, cell: name };
    const text = () => this.text((bind) => String(value(bind)));
    return { condition: sql`${column} = ${text()}`, cell: sql`${name} || ${text()}` };
  }
}
