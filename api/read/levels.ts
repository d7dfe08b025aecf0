import type { FieldNode, SelectionSetNode } from 'graphql';
import { kindOf } from '../../schema/kit/declare/columns.js';
import { type ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import { codeOf } from '../../schema/kit/declare/division-codes.js';
import { badInput } from '../../schema/kit/declare/errors.js';
import { pageSize } from '../../schema/kit/declare/page-size.js';
import type { Arg, Args } from './arguments.js';
import type { Compilation } from './compile.js';
import { Conditions } from './conditions.js';
import { connectionWriter } from './connection.js';
import { keyOf, keyType } from '../sql/ids.js';
import { Ordering } from './ordering.js';
import type { Level, Writer } from './plan.js';
import { RecordSelection } from './record.js';
import { rowsSql } from '../sql/rules.js';
import { fieldsOf, selectionsOf } from '../request/selections.js';
import { limited, type Size, sizeOf } from './sizes.js';
import { allOf, quote, Scope, type Value, where } from '../sql/sql.js';
import { validitySql } from './validity.js';

type Sets = readonly (SelectionSetNode | undefined)[];

/** Adds a level to the plan; it is filled in while its selections are compiled. */
export function newLevel(compilation: Compilation, keys?: Level['keys']): Level {
  const level: Level = {
    index: compilation.levels.length,
    size: () => 1,
    backward: false,
    computed: [],
    ...(keys ? { keys } : {}),
  };
  compilation.levels.push(level);
  return level;
}

/**
 * A list: of the whole concept, or nested under a parent, then for all parents of the answer at once
 * (`unnest(keys) with ordinality`, a lateral list per key).
 */
export function compileConnection(
  compilation: Compilation,
  spec: ConceptSpec,
  args: Args,
  nodes: readonly FieldNode[],
  name: string,
  parent?: { readonly level: Level; readonly column: number },
  mappedBy?: string,
): Writer {
  const { operation, role } = compilation;
  const level = newLevel(compilation, parent);
  const fields = fieldsOf(operation, `${spec.name}Connection`, selectionsOf(nodes));
  const asked = (name: string) => [...fields.values()].some((nodes) => nodes[0]!.name.value === name);
  const page = pageOf(args, name);
  level.size = page.size.of;
  level.backward = page.backward;

  const conditions = (scope: Scope, alias: string) => {
    const make = new Conditions(scope, role);
    const isImplied = mappedBy && spec.rows.public.is === 'via' && spec.rows.public.path === mappedBy;
    return [
      mappedBy && `${alias}.${quote(spec.column(mappedBy))} = k.key`,
      isImplied ? undefined : rowsSql(scope, spec, alias, role),
      validitySql(scope, spec, alias, args),
      args.has('filter') ? make.filter(spec, alias, args.get('filter')!) : undefined,
      args.has('search') ? make.search(spec, alias, args.get('search')!) : undefined,
    ].filter((condition) => condition !== undefined && condition !== '') as string[];
  };
  const keyed = mappedBy ? keysOf(specOf(spec.relation(mappedBy).target())) : undefined;

  const ordering = Ordering.of(spec, args.get('orderBy'), role);
  let writer: Writer | undefined;
  if (asked('nodes') || asked('edges') || asked('pageInfo')) {
    const scope = new Scope();
    const from = keyed?.(scope);
    const alias = scope.alias();
    const record = new RecordSelection(compilation, scope, level);
    writer = connectionWriter(compilation, spec, alias, record, level, ordering, fields, page);
    const beyond = [
      page.after && ordering.beyond(scope, alias, page.after, 'after'),
      page.before && ordering.beyond(scope, alias, page.before, 'before'),
    ];
    const rows = `${quote(spec.table)} ${alias}`;
    const order = ordering.sql(alias, page.backward);
    const found =
      where([...conditions(scope, alias), ...beyond.filter((condition) => condition !== undefined)]) + order;
    // One more row tells whether others follow; nobody else needs it.
    const cut = (list: string) => limited(scope, list, page.size, asked('pageInfo') ? 1 : 0);
    const joins = record.joins.join('');
    // Where a sort may come before the limit, relations are joined after it, to the page only.
    const list =
      scope.planned && joins
        ? `select ${record.list} from (${cut(`select ${alias}.* from ${rows}${found}`)}) ${alias}${joins}${order}`
        : cut(`select ${record.list} from ${rows}${joins}${found}`);
    level.rows = scope.finish(from ? `select k.ord, c.* from ${from} cross join lateral (${list}) c` : list);
  }
  if (asked('totalCount')) {
    const scope = new Scope();
    const from = keyed?.(scope);
    const alias = scope.alias();
    const count = `select count(*) from ${quote(spec.table)} ${alias}${where(conditions(scope, alias))}`;
    level.count = scope.finish(from ? `select k.ord, (${count}) from ${from}` : `select 1, (${count})`);
  }
  return writer ?? connectionWriter(compilation, spec, '', undefined, level, ordering, fields, page);
}

/** A single record by its key or a unique code: `path` is `id`, a property, or `relation.property`. */
export function compileOne(
  compilation: Compilation,
  spec: ConceptSpec,
  path: string,
  argument: Arg,
  sets: Sets,
  withType: boolean,
): Writer {
  const level = newLevel(compilation);
  const scope = new Scope();
  const alias = scope.alias();
  const record = new RecordSelection(compilation, scope, level);
  const writer = record.object(spec, alias, sets, withType);
  const match = matchOf(compilation, scope, spec, alias, path, argument);
  const conditions = where([match, rowsSql(scope, spec, alias, compilation.role)]);
  level.rows = scope.finish(
    `select ${record.list} from ${quote(spec.table)} ${alias}${record.joins.join('')}${conditions} limit 1`,
  );
  return (_row, run) => {
    const row = run.pages[level.index]?.get('')?.rows[0];
    return row ? writer(row, run) : 'null';
  };
}

function matchOf(
  compilation: Compilation,
  scope: Scope,
  spec: ConceptSpec,
  alias: string,
  path: string,
  argument: Arg,
): string {
  if (path === 'id')
    return `${alias}.${quote(spec.keyColumn)} = ${scope.param((bind) => keyOf(spec, argument.value(bind), argument.path), keyType(spec))}`;
  const [head, property] = path.split('.') as [string, string?];
  if (!property) {
    const value: Value = head === spec.key ? (bind) => codeOf(argument.value(bind), argument.path) : argument.text();
    return `${alias}.${quote(spec.column(head))} = ${scope.param(value, kindOf(spec.scalar(head)).sql)}`;
  }
  const many = spec.relation(head);
  if (many.is !== 'many') throw new Error(`${spec.name}: a lookup leads through a to-many relation, not ${head}`);
  const target = specOf(many.target());
  const at = scope.alias();
  const conditions = allOf([
    `${at}.${quote(target.column(property))} = ${scope.param(argument.text(), 'text')}`,
    rowsSql(scope, target, at, compilation.role),
  ]);
  return `${alias}.${quote(spec.keyColumn)} = (select ${at}.${quote(target.column(many.mappedBy))} from ${quote(target.table)} ${at} where ${conditions})`;
}

/** Records by their keys; the writer takes a row of one element, the key. */
export function compileKeyed(
  compilation: Compilation,
  spec: ConceptSpec,
  keys: NonNullable<Level['keys']>,
  sets: Sets,
): Writer {
  const level = newLevel(compilation, keys);
  const scope = new Scope();
  const from = keysOf(spec)(scope);
  const alias = scope.alias();
  const record = new RecordSelection(compilation, scope, level);
  const writer = record.object(spec, alias, sets, compilation.isParsed);
  const match = allOf([`${alias}.${quote(spec.keyColumn)} = k.key`, rowsSql(scope, spec, alias, compilation.role)]);
  level.rows = scope.finish(
    `select k.ord, ${record.list} from ${from} join ${quote(spec.table)} ${alias} on ${match}${record.joins.join('')}`,
  );
  level.write = ({ rows }, run) => writer(rows[0]!, run);
  return ([key], run) => {
    const page = run.pages[level.index]?.get(key!);
    if (!page) return 'null';
    page.text ??= writer(page.rows[0]!, run);
    return page.text;
  };
}

/** The parents' keys as a table. */
const keysOf = (parent: ConceptSpec) => (scope: Scope) =>
  `unnest(${scope.param((bind) => bind.keys, `${keyType(parent)}[]`)}) with ordinality k(key, ord)`;

export interface PageArguments {
  readonly size: Size;
  readonly backward: boolean;
  readonly after?: Arg | undefined;
  readonly before?: Arg | undefined;
}

function pageOf(args: Args, name: string): PageArguments {
  const [first, last] = [args.get('first'), args.get('last')];
  if (first && last) throw badInput(`${name}.last`, 'cannot be combined with first; give one of the two');
  return {
    size: sizeOf(first ?? last, pageSize),
    backward: last !== undefined,
    after: args.get('after'),
    before: args.get('before'),
  };
}
