import type { FieldNode, GraphQLObjectType } from 'graphql';
import { groupLimit } from '../../schema/kit/aggregates.js';
import type { ConceptSpec } from '../../schema/kit/concept.js';
import { badInput } from '../../schema/kit/errors.js';
import { type Args, argumentsOf } from './arguments.js';
import type { Compilation } from './compile.js';
import { Conditions } from './conditions.js';
import { type AskedKey, type GroupKey, groupKey, keysWriter, labelColumn } from './group-keys.js';
import { columnWriter, listOf, objectWriter } from './json.js';
import { newLevel } from './levels.js';
import type { Level, Results, Row, Writer } from './plan.js';
import { rowsSql } from './rules.js';
import { fieldsOf, selectionsOf } from './selections.js';
import { quote, Scope, where } from './sql.js';
import { expression } from './visibility.js';

type Member = readonly [name: string, writer: Writer];

/**
 * `xAggregate`: a statement for the groups and one for the total, each only if selected. Records are reduced to the
 * columns that are grouped and measured, then grouped; names are joined to the few groups that come out.
 */
export function compileAggregate(
  compilation: Compilation,
  spec: ConceptSpec,
  args: Args,
  nodes: readonly FieldNode[],
): Writer {
  const asked = (args.get('groupBy')?.items() ?? []).map(({ sample }) => sample as AskedKey);
  if (asked.length > 3) throw badInput('groupBy', `has ${asked.length} groupings; give at most 3`);
  const fields = fieldsOf(compilation.operation, `${spec.name}Aggregate`, selectionsOf(nodes));
  const members = [...fields].map(([key, nodes]): Member => {
    const name = nodes[0]!.name.value;
    if (name === '__typename') return [key, () => `"${spec.name}Aggregate"`];
    if (name === 'groups' && !asked.length)
      throw badInput('groupBy', 'is missing; groups need it, without it ask for total');
    const groups = new Groups(compilation, spec, args, name === 'groups' ? asked : []);
    const writer = groups.compile(nodes);
    return [
      key,
      (_row, run) => (name === 'groups' ? listOf(groups.rows(run), writer, run) : writer(groups.rows(run)[0]!, run)),
    ];
  });
  return objectWriter(members);
}

/** One grouping statement while it is composed. */
class Groups {
  private readonly scope = new Scope();
  private readonly alias: string;
  private readonly level: Level;
  private readonly keys: GroupKey[];
  private readonly joins: string[] = [];
  /** Columns that each record brings, and what is computed of them for each group. */
  private readonly brought: string[];
  private readonly computed = ['count(*)'];

  constructor(
    private readonly compilation: Compilation,
    private readonly spec: ConceptSpec,
    private readonly args: Args,
    asked: readonly AskedKey[],
  ) {
    this.alias = this.scope.alias();
    this.level = newLevel(compilation);
    this.scope.dependsOnValues();
    this.keys = asked.map((key) => this.key(key));
    this.brought = this.keys.map(({ sql }) => sql);
  }

  rows(run: Results): readonly Row[] {
    return run.pages[this.level.index]?.get('')?.rows ?? [];
  }

  compile(nodes: readonly FieldNode[]): Writer {
    const { operation, platform } = this.compilation;
    const type = platform.schema.getType(`${this.spec.name}AggregateGroup`) as GraphQLObjectType;
    const members = [...fieldsOf(operation, type.name, selectionsOf(nodes))].map(([key, nodes]): Member => {
      const name = nodes[0]!.name.value;
      if (name === '__typename') return [key, () => `"${type.name}"`];
      if (name === 'keys') return [key, keysWriter(operation, this.keys, nodes)];
      if (name === 'count') return [key, this.result('count(*)')];
      const args = argumentsOf(type.getFields()[name]!, nodes[0]!, operation.variables);
      if (name === 'distinctCount') {
        const { sql } = this.key({ field: String(args.get('of')!.sample) });
        return [key, this.result(`count(distinct ${this.bring(sql)})`)];
      }
      return [key, this.measures(name, args, nodes)];
    });
    this.finish();
    return objectWriter(members);
  }

  private key(asked: AskedKey): GroupKey {
    const key = groupKey(this.scope, this.spec, this.alias, asked, this.compilation.role);
    this.joins.push(key.joins);
    return key;
  }

  /** `sums`, `averages`, …: one computed value per selected property. */
  private measures(name: string, args: Args, nodes: readonly FieldNode[]): Writer {
    const type = `${this.spec.name}Aggregate${name === 'averages' || name === 'percentiles' ? 'Means' : 'Totals'}`;
    const at = args.get('at');
    const share = at && this.scope.param((bind) => shareOf(at.value(bind)), 'float8');
    const compute: Readonly<Record<string, (column: string) => string>> = {
      sums: (column) => `sum(${column})`,
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
        const sql = expression(this.scope, this.spec, this.spec.field(property)!, this.alias, this.compilation.role);
        return [key, this.result(compute[name]!(this.bring(sql)))];
      }),
    );
  }

  private bring(sql: string): string {
    const index = this.brought.indexOf(sql);
    return `r.c${index >= 0 ? index : this.brought.push(sql) - 1}`;
  }

  /** A computed value stands behind the keys and their labels. */
  private result(sql: string): Writer {
    const index = this.computed.indexOf(sql);
    return columnWriter(2 * this.keys.length + (index >= 0 ? index : this.computed.push(sql) - 1), 'raw');
  }

  private finish() {
    const { scope, spec, alias, keys, args, compilation } = this;
    const make = new Conditions(scope, compilation.role);
    const conditions = where([
      rowsSql(scope, spec, alias, compilation.role),
      args.has('filter') ? make.filter(spec, alias, args.get('filter')!) : undefined,
    ]);
    const brought = this.brought.map((sql, index) => `${sql} as c${index}`).join(', ') || '1';
    const records = `select ${brought} from ${quote(spec.table)} ${alias}${this.joins.join('')}${conditions}`;
    const names = keys.map((_, index) => `c${index}`);
    const results = this.computed.map((sql, index) => `${sql} as a${index}`);
    const grouped = `select ${[...names.map((name) => `r.${name}`), ...results].join(', ')} from (${records}) r`;
    if (!keys.length) {
      this.level.rows = scope.finish(grouped);
      return;
    }
    const order = orderOf(args, names);
    const having = args.has('having') ? make.count('count(*)', args.get('having')!) : undefined;
    this.level.size = firstOf(args);
    const groups = `${grouped} group by ${names.map((name) => `r.${name}`).join(', ')}${having ? ` having ${having}` : ''} order by ${order('r.', 'count(*)')} limit ${this.level.size}`;
    const labels = keys.map(({ target }, index) => labelOf(target, index));
    const columns = [
      ...labels.flatMap(({ column }, index) => [`g.c${index}`, column]),
      ...results.map((_, index) => `g.a${index}`),
    ];
    this.level.rows = scope.finish(
      `select ${columns.join(', ')} from (${groups}) g${labels.map(({ join }) => join).join('')} order by ${order('g.', 'g.a0')}`,
    );
  }
}

/** The name of a key's record, looked up for the groups that are shown; who sees the key may see the name. */
function labelOf(target: ConceptSpec | undefined, index: number): { readonly column: string; readonly join: string } {
  const label = target && labelColumn(target);
  if (!label) return { column: 'null', join: '' };
  const at = `l${index}`;
  const on = `${at}.${quote(target.keyColumn)} = g.c${index}`;
  return { column: `${at}.${quote(target.column(label))}`, join: ` left join ${quote(target.table)} ${at} on ${on}` };
}

function orderOf(args: Args, names: readonly string[]): (prefix: string, count: string) => string {
  const order = String(args.get('orderBy')?.sample ?? 'COUNT_DESC');
  const descending = order.endsWith('DESC') ? ' desc' : '';
  return (prefix, count) => {
    const keys = names.map((name) => `${prefix}${name}`);
    return order.startsWith('COUNT')
      ? [`${count}${descending}`, ...keys].join(', ')
      : keys.map((key) => `${key}${descending}`).join(', ');
  };
}

function firstOf(args: Args): number {
  const first = args.get('first');
  const size = first ? Number(first.sample) : groupLimit.usual;
  if (size < 1 || size > groupLimit.most) throw badInput(first!.path, `is ${size}; give 1 to ${groupLimit.most}`);
  return size;
}

function shareOf(value: unknown): unknown {
  if (Number(value) >= 0 && Number(value) <= 1) return value;
  throw badInput('percentiles.at', `is ${value}; give a number from 0 to 1`);
}
