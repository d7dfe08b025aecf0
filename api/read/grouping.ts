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
import { quote, type Row, StatementBuilder, where } from '../sql/sql.js';
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
  private readonly alias: string;
  private readonly level: Level;
  private readonly role: Role;
  private readonly disclosure: Disclosure | undefined;
  private readonly keys: readonly GroupKey[];
  private readonly order: GroupOrder;
  private readonly joins: string[] = [];
  /** Columns that each record brings, and what is computed of them for each group. */
  private readonly brought: string[];
  private readonly computed: string[];

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
    this.brought = this.keys.map(({ sql }) => sql);
    this.computed = ['count(*)'];
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
        const { sql } = this.key({ field: String(args.get('of')!.sample) });
        return [key, this.result(`count(distinct ${this.bring(sql)})`)];
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
    const share = at && this.builder.param((bind) => shareOf(at.value(bind)), 'float8');
    const compute: Readonly<Record<string, (column: string, kind: ScalarKind) => string>> = {
      // Digit by digit: floating point would tell 0.30000000000000004, and another number in another order.
      sums: (column, kind) => `trim_scale(sum(${kind === 'float' ? `${column}::text` : column}::numeric))`,
      minima: (column) => `min(${column})`,
      maxima: (column) => `max(${column})`,
      averages: (column) => `avg(${column})::float8`,
      percentiles: (column) => `percentile_cont(${share}) within group (order by ${column})`,
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

  private bring(sql: string): string {
    return `r.c${place(this.brought, sql)}`;
  }

  /** A computed value stands behind the keys and their labels. */
  private result(sql: string, form: JsonForm = 'raw'): Writer {
    return columnWriter(2 * this.keys.length + place(this.computed, sql), form);
  }

  /** Records reduced to the columns that are grouped and measured, and the groups of them. */
  private grouped(): string {
    if (this.disclosure) return this.disclosure.statement();
    const { builder, spec, alias, args } = this;
    const filter = args.get('filter');
    const conditions = where([
      rowsSql(builder, spec, alias, this.role),
      validitySql(builder, spec, alias, args),
      filter && new Conditions(builder, this.role).filter(spec, alias, filter),
    ]);
    const brought = this.brought.map((sql, index) => `${sql} as c${index}`).join(', ') || '1';
    const records = `select ${brought} from ${quote(spec.table)} ${alias}${this.joins.join('')}${conditions}`;
    const keys = this.names.map((name) => `r.${name}`);
    const results = this.computed.map((sql, index) => `${sql} as a${index}`);
    const by = keys.length ? ` group by ${keys.join(', ')}` : '';
    return `select ${[...keys, ...results].join(', ')} from (${records}) r${by}`;
  }

  private get names(): string[] {
    return this.keys.map((_, index) => `c${index}`);
  }

  /** How many groups there are, whatever the page. */
  compileCount(): Writer {
    this.level.rows = this.builder.finish(`select count(*) from (${this.grouped()}) g${where([this.having()])}`);
    return (_row, run) => this.rows(run)[0]![0]!;
  }

  private having(): string | undefined {
    const having = this.args.get('having');
    return having && new Conditions(this.builder, this.role).count('g.a0', having);
  }

  private groups(): string {
    const { builder, keys, args, order } = this;
    const having = this.having();
    const after = args.get('after');
    const conditions = where([having, after && order.beyond(builder, after)]);
    const size = sizeOf(args.get('first'), groupSize);
    this.level.size = size.of;
    const ordered = order.sql;
    const shown = limited(builder, `select * from (${this.grouped()}) g${conditions} ${ordered}`, size, 1);
    const labels = keys.map(({ target }, index) => labelOf(target, index));
    const joins = labels.map(({ join }) => join).join('');
    const values = this.computed.map((_, index) => `g.a${index}`);
    const columns = [...labels.flatMap(({ column }, index) => [`g.c${index}`, column]), ...values].join(', ');
    return `select ${columns} from (${shown}) g${joins} ${ordered}`;
  }
}

/** Where an item stands in a list, which it joins if it is new. */
function place(list: string[], item: string): number {
  const index = list.indexOf(item);
  return index >= 0 ? index : list.push(item) - 1;
}

/** The name of a key's record, looked up for the groups that are shown; who sees the key may see the name. */
function labelOf(target: ConceptSpec | undefined, index: number): { readonly column: string; readonly join: string } {
  const label = target && labelColumn(target);
  if (!label) return { column: 'null', join: '' };
  const at = `l${index}`;
  const on = `${at}.${quote(target.keyColumn)} = g.c${index}`;
  return { column: `${at}.${quote(target.column(label))}`, join: ` left join ${quote(target.table)} ${at} on ${on}` };
}

function shareOf(value: unknown): unknown {
  if (Number(value) >= 0 && Number(value) <= 1) return value;
  throw badInput('percentiles.at', `is ${value}; give a number from 0 to 1`);
}
