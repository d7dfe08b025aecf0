import { badInput } from '../../schema/kit/declare/client-error.js';
import { specOf } from '../../schema/kit/declare/concept.js';
import { nameWindows, pageSize } from '../../schema/kit/declare/page-size.js';
import { fieldsOf, selectionsOf } from '../request/selections.js';
import { rowsSql } from '../sql/rules.js';
import { join, nothing, quote, type Sql, StatementBuilder, sql, where } from '../sql/sql.js';
import type { Args } from './arguments.js';
import { type CompileList, newLevel, type PageArguments } from './compilation.js';
import { Conditions } from './conditions.js';
import { connectionWriter } from './connection.js';
import { keysOf } from './keyed.js';
import { type NamePage, namePageSql } from './name-page.js';
import { type NameSearch, nameSearchOf } from './name-search.js';
import { Ordering } from './ordering.js';
import type { Writer } from './plan.js';
import { RecordSelection } from './record-selection.js';
import { limited, sizeOf } from './sizes.js';
import { validitySql } from './validity.js';

/**
 * A list: of the whole concept, or nested under a parent, then for all parents of the answer at once
 * (`unnest(keys) with ordinality`, a lateral list per key).
 */
export const compileList: CompileList = (compilation, spec, args, nodes, name, parent, mappedBy) => {
  const { operation, role } = compilation;
  const level = newLevel(compilation, parent);
  const fields = fieldsOf(operation, `${spec.name}Connection`, selectionsOf(nodes));
  const asked = (name: string) => [...fields.values()].some((nodes) => nodes[0]!.name.value === name);
  const page = pageOf(args, name);
  level.size = page.size.of;
  level.backward = page.backward;

  const ordering = Ordering.of(spec, args.get('orderBy'), role);
  const names = mappedBy ? undefined : nameSearchOf(spec, args, ordering, role);
  const conditions = (builder: StatementBuilder, alias: Sql, isPaged = false) => {
    const make = new Conditions(builder, role, isPaged ? names?.words.path : undefined);
    const isImplied = mappedBy && spec.rows.public.is === 'via' && spec.rows.public.path === mappedBy;
    return [
      mappedBy ? sql`${alias}.${quote(spec.column(mappedBy))} = k.key` : undefined,
      isImplied ? undefined : rowsSql(builder, spec, alias, role),
      validitySql(builder, spec, alias, args),
      args.has('filter') ? make.filter(spec, alias, args.get('filter')!) : undefined,
      args.has('search') && !(isPaged && names) ? make.search(spec, alias, args.get('search')!) : undefined,
    ];
  };
  const keyed = mappedBy ? keysOf(specOf(spec.relation(mappedBy).target())) : undefined;

  let writer: Writer | undefined;
  if (asked('nodes') || asked('edges') || asked('pageInfo')) {
    const builder = new StatementBuilder();
    const from = keyed?.(builder);
    const alias = builder.alias();
    const record = new RecordSelection(compilation, builder, level);
    writer = connectionWriter(compilation, spec, alias, record, level, ordering, fields, page);
    const beyond = [
      page.after && ordering.beyond(builder, alias, page.after, 'after'),
      page.before && ordering.beyond(builder, alias, page.before, 'before'),
    ];
    const rows = sql`${quote(spec.table)} ${alias}`;
    const order = ordering.sql(alias, page.backward);
    const more = asked('pageInfo') ? 1 : 0;
    // One more row tells whether others follow; nobody else needs it.
    const cut = (list: Sql) => limited(builder, list, page.size, more);
    const joins = join(record.joins);
    const own = [...conditions(builder, alias, true), ...beyond];
    const found = sql`${where(own)}${order}`;
    // Where a sort may come before the limit, relations are joined after it, to the page only.
    const whole = names
      ? namedPage(builder, new Conditions(builder, role), {
          ...names,
          spec,
          alias,
          ordering,
          ...page,
          conditions: own,
          more,
          windows: compilation.platform.nameWindows ?? nameWindows,
        })
      : builder.replans && record.joins.length
        ? cut(sql`select ${alias}.* from ${rows}${found}`)
        : undefined;
    const list = whole
      ? sql`select ${record.list} from (${whole}) ${alias}${joins}${order}`
      : cut(sql`select ${record.list} from ${rows}${joins}${found}`);
    level.rows = builder.finish(from ? sql`select k.ord, c.* from ${from} cross join lateral (${list}) c` : list);
  }
  if (asked('totalCount')) {
    const builder = new StatementBuilder();
    const from = keyed?.(builder);
    const alias = builder.alias();
    const count = sql`select count(*) from ${quote(spec.table)} ${alias}${where(conditions(builder, alias))}`;
    level.count = builder.finish(from ? sql`select k.ord, (${count}) from ${from}` : sql`select 1, (${count})`);
  }
  return writer ?? connectionWriter(compilation, spec, nothing, undefined, level, ordering, fields, page);
};

/** The records of a page of a search for names. */
function namedPage(builder: StatementBuilder, make: Conditions, search: NameSearch & Omit<NamePage, 'texts'>): Sql {
  const { spec, alias, fields } = search;
  const [name, ...others] = fields.map((field) => make.text(spec, alias, field));
  builder.replan();
  const keys = namePageSql(builder, { ...search, texts: [name!, ...others] });
  const [page, key] = [builder.alias(), quote(spec.keyColumn)];
  return sql`select ${alias}.* from (${keys}) ${page} join ${quote(spec.table)} ${alias} on ${alias}.${key} = ${page}.${key}`;
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
