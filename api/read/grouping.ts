import type { FieldNode, GraphQLObjectType } from 'graphql';
import { badInput } from '../../schema/kit/declare/client-error.js';
import type { JsonForm } from '../../schema/kit/declare/column-kinds.js';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import type { ScalarKind } from '../../schema/kit/declare/field.js';
import type { Measure } from '../../schema/kit/declare/groups.js';
import { groupSize } from '../../schema/kit/declare/page-size.js';
import type { Role } from '../../schema/kit/declare/viewer.js';
import { fieldsOf, selectionsOf } from '../request/selections.js';
import { rowsSql } from '../sql/rules.js';
import { integer, join, nothing, on, quote, type Row, type Sql, StatementBuilder, sql, where } from '../sql/sql.js';
import { expression } from '../sql/visibility.js';
import { type Args, argumentsOf } from './arguments.js';
import { type Compilation, newLevel } from './compilation.js';
import { Conditions } from './conditions.js';
import { Disclosure } from './disclosure.js';
import { keysWriter } from './group-key-writer.js';
import { type AskedKey, type GroupKey, groupKey, labelColumn } from './group-keys.js';
import { GroupOrder } from './group-order.js';
import { columnWriter, objectWriter } from './json.js';
import { emptyPage, type Level, type Page, type Results, type Writer } from './plan.js';
import { limited, sizeOf } from './sizes.js';
import { validitySql } from './validity.js';

/** The type that each kind of measures has. */
const measureTypes: Readonly<Record<string, string>> = {
  sums: 'Sums',
  minima: 'Totals',
  maxima: 'Totals',
  averages: 'Means',
  percentiles: 'Means',
};

/** What is told of a group of records that the asker may not see. */
const told = ['count', 'keys', '__typename'];

export type Member = readonly [name: string, writer: Writer];

/** One grouping statement while it is composed: over the records that the role sees, or, for everybody alike, over all. */
export class Grouping {
  private readonly builder = new StatementBuilder();
  private readonly alias: Sql;
  private readonly level: Level;
  private readonly role: Role;
  private readonly disclosure: Disclosure | undefined;
  private readonly keys: readonly GroupKey[];
  private readonly order: GroupOrder;
  private readonly joins: Sql[] = [];
  /** Columns that each record brings, and what is computed of them for each group. */
  private readonly brought: Sql[];
  private readonly computed: Sql[];

  constructor(
    private readonly compilation: Compilation,
    private readonly spec: ConceptSpec,
    private readonly args: Args,
    asked: readonly AskedKey[],
    ofAll: boolean,
  ) {
    this.alias = this.builder.alias();
    this.level = newLevel(compilation);
    this.role = compilation.role;
    this.builder.replan();
    this.disclosure = ofAll ? new Disclosure(this.builder, spec, args, asked) : undefined;
    this.keys = this.disclosure?.keys ?? asked.map((key) => this.key(key));
    this.order = new GroupOrder(this.keys, asked, args);
    this.brought = this.keys.map((key) => key.sql);
    this.computed = [sql`count(*)`];
  }

  rows(run: Results): readonly Row[] {
    return this.page(run).rows;
  }

  page(run: Results): Page {
    return run.pages[this.level.index]?.get('') ?? emptyPage;
  }

  /** The text that stands for the place of a group in a page. */
  cursor(row: Row): string {
    return JSON.stringify(this.order.cursor(row));
  }

  compile(nodes: readonly FieldNode[]): Writer {
    const { operation, platform } = this.compilation;
    const type = platform.schema.getType(`${this.spec.name}AggregateGroup`) as GraphQLObjectType;
    const members = [...fieldsOf(operation, type.name, selectionsOf(nodes))].map(([key, nodes]): Member => {
      const name = nodes[0]!.name.value;
      if (this.disclosure && !told.includes(name))
        throw badInput(name, 'could tell of single records; with scope ALL ask for count');
      if (name === '__typename') return [key, () => `"${type.name}"`];
      if (name === 'keys') return [key, keysWriter(operation, this.keys, nodes)];
      if (name === 'count') return [key, this.result(this.computed[0]!)];
      const args = argumentsOf(type.getFields()[name]!, nodes[0]!, operation.variables);
      if (name === 'distinctCount') {
        const of = this.key({ field: String(args.get('of')!.sample) });
        return [key, this.result(sql`count(distinct ${this.bring(of.sql)})`)];
      }
      return [key, this.measures(name, args, nodes)];
    });
    this.level.rows = this.builder.finish(this.keys.length ? this.groups() : this.grouped());
    return objectWriter(members);
  }

  private key(asked: AskedKey): GroupKey {
    const key = groupKey(this.builder, this.spec, this.alias, asked, this.role);
    this.joins.push(key.joins);
    return key;
  }

  /** `sums`, `averages`, …: one computed value per selected property. */
  private measures(name: string, args: Args, nodes: readonly FieldNode[]): Writer {
    const type = `${this.spec.name}Aggregate${measureTypes[name]}`;
    const at = args.get('at');
    const share = at && this.builder.param((bind) => shareOf(at.value(bind)), sql`float8`);
    const compute: Readonly<Record<string, (column: Sql, kind: ScalarKind) => Sql>> = {
      // Digit by digit: floating point would tell 0.30000000000000004, and another number in another order.
      sums: (column, kind) => sql`trim_scale(sum(${kind === 'float' ? sql`${column}::text` : column}::numeric))`,
      minima: (column) => sql`min(${column})`,
      maxima: (column) => sql`max(${column})`,
      averages: (column) => sql`avg(${column})::float8`,
      percentiles: (column) => sql`percentile_cont(${share!}) within group (order by ${column})`,
    };
    const fields = fieldsOf(this.compilation.operation, type, selectionsOf(nodes));
    return objectWriter(
      [...fields].map(([key, [node]]): Member => {
        const property = node!.name.value;
        if (property === '__typename') return [key, () => `"${type}"`];
        const field = this.spec.field(property) as Measure;
        const column = this.bring(expression(this.builder, this.spec, field, this.alias, this.role));
        return [key, this.result(compute[name]!(column, field.kind), name === 'sums' ? 'enum' : 'raw')];
      }),
    );
  }

  private bring(value: Sql): Sql {
    return sql`r.c${integer(place(this.brought, value))}`;
  }

  /** A computed value stands behind the keys and their labels. */
  private result(value: Sql, form: JsonForm = 'raw'): Writer {
    return columnWriter(2 * this.keys.length + place(this.computed, value), form);
  }

  /** Records reduced to the columns that are grouped and measured, and the groups of them. */
  private grouped(): Sql {
    if (this.disclosure) return this.disclosure.statement();
    const { builder, spec, alias, args } = this;
    const filter = args.get('filter');
    const conditions = where([
      rowsSql(builder, spec, alias, this.role),
      validitySql(builder, spec, alias, args),
      filter && new Conditions(builder, this.role).filter(spec, alias, filter),
    ]);
    const brought = this.brought.length
      ? this.brought.map((value, index) => sql`${value} as c${integer(index)}`)
      : [sql`1`];
    const records = sql`select ${brought} from ${quote(spec.table)} ${alias}${join(this.joins)}${conditions}`;
    const keys = this.names.map((name) => sql`r.${name}`);
    const results = this.computed.map((value, index) => sql`${value} as a${integer(index)}`);
    const by = keys.length ? sql` group by ${keys}` : nothing;
    return sql`select ${[...keys, ...results]} from (${records}) r${by}`;
  }

  private get names(): Sql[] {
    return this.keys.map((_, index) => sql`c${integer(index)}`);
  }

  /** How many groups there are, whatever the page. */
  compileCount(): Writer {
    this.level.rows = this.builder.finish(sql`select count(*) from (${this.grouped()}) g${where([this.having()])}`);
    return (_row, run) => this.rows(run)[0]![0]!;
  }

  private having(): Sql | undefined {
    const having = this.args.get('having');
    return having && new Conditions(this.builder, this.role).count(sql`g.a0`, having);
  }

  private groups(): Sql {
    const { builder, keys, args, order } = this;
    const having = this.having();
    const after = args.get('after');
    const conditions = where([having, after && order.beyond(builder, after)]);
    const size = sizeOf(args.get('first'), groupSize);
    this.level.size = size.of;
    const ordered = order.sql;
    const shown = limited(builder, sql`select * from (${this.grouped()}) g${conditions} ${ordered}`, size, 1);
    const labels = keys.map(({ target }, index) => labelOf(target, index));
    const joins = join(labels.map((label) => label.join));
    const values = this.computed.map((_, index) => sql`g.a${integer(index)}`);
    const columns = [...labels.flatMap(({ column }, index) => [sql`g.c${integer(index)}`, column]), ...values];
    return sql`select ${columns} from (${shown}) g${joins} ${ordered}`;
  }
}

/** Where an item stands in a list, which it joins if it is new. */
function place(list: Sql[], item: Sql): number {
  const index = list.indexOf(item);
  return index >= 0 ? index : list.push(item) - 1;
}

/** The name of a key's record, looked up for the groups that are shown; who sees the key may see the name. */
function labelOf(target: ConceptSpec | undefined, index: number): { readonly column: Sql; readonly join: Sql } {
  const label = target && labelColumn(target);
  if (!label) return { column: sql`null`, join: nothing };
  const at = sql`l${integer(index)}`;
  const key = sql`${at}.${quote(target.keyColumn)} = g.c${integer(index)}`;
  return {
    column: sql`${at}.${quote(target.column(label))}`,
    join: sql` left join ${quote(target.table)} ${at}${on([key])}`,
  };
}

function shareOf(value: unknown): unknown {
  if (Number(value) >= 0 && Number(value) <= 1) return value;
  throw badInput('percentiles.at', `is ${value}; give a number from 0 to 1`);
}
