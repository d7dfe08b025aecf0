import { type ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import { prefixOf } from '../../schema/kit/declare/division-codes.js';
import type { OneField } from '../../schema/kit/declare/field.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import type { SqlClient } from '../sql/client.js';
import { globalId, keyType } from '../sql/ids.js';
import { rowsSql } from '../sql/rules.js';
import { join, nothing, on, quote, type Sql, StatementBuilder, sql } from '../sql/sql.js';
import { namesIn } from './columns.js';
import { type Fault, shown } from './faults.js';

/** The record that a cell names, and where it belongs, if that matters. */
export interface Named {
  readonly key: string;
  readonly place: string | null;
}

/** Names that are kept: those of one table are often the same. */
const mostKept = 20_000;

/**
 * What the cells of a relation name: its code, id or name, among what whoever imports sees; of several of one name the one
 * of their own area. `place` is the path from there to the division that decides whose record it is.
 */
export class Names {
  readonly #known = new Map<string, Named | Fault>();
  readonly #spec: ConceptSpec;
  readonly #statement: ReturnType<StatementBuilder['finish']>;

  constructor(
    private readonly field: OneField,
    place: readonly string[],
    private readonly viewer: Viewer,
  ) {
    this.#spec = specOf(field.target());
    this.#statement = this.#compile(place);
  }

  /** Looks for those that are not known yet. */
  async look(client: SqlClient, cells: readonly string[]): Promise<ReadonlyMap<string, Named | Fault>> {
    const fresh = [...new Set(cells)].filter((cell) => !this.#known.has(cell));
    if (this.#known.size + fresh.length > mostKept) this.#known.clear();
    const wanted = this.#known.size === 0 ? [...new Set(cells)] : fresh;
    if (wanted.length) {
      const { text, values } = this.#statement;
      const bind = { viewer: this.viewer, variables: { cells: wanted, keys: wanted.map((cell) => this.#keyIn(cell)) } };
      const { rows } = await client.query<{ n: number; keys: string[]; place: string | null }>(
        text,
        values.map((value) => value(bind)),
      );
      const found = new Map(rows.map((row) => [row.n, row]));
      for (const [n, cell] of wanted.entries()) this.#known.set(cell, this.#judge(cell, found.get(n + 1)));
    }
    return this.#known;
  }

  #judge(cell: string, found: { keys: string[]; place: string | null } | undefined): Named | Fault {
    const label: [string, string] = [this.field.zh, this.#spec.name];
    if (!found) return { code: 'NO_SUCH_RECORD', value: shown(cell), label };
    const [key, other] = found.keys;
    if (other === undefined) return { key: key!, place: found.place };
    const ids = found.keys.slice(0, 2).map((key) => globalId(this.#spec, key));
    return { code: 'AMBIGUOUS', value: shown(cell), label, allowed: [ids.join('、'), ids.join(', ')] };
  }

  /** The key that a cell may be: a global id, a UUID, or the code of a division as far as it says anything. */
  #keyIn(cell: string): string | null {
    const text = cell.startsWith(`${this.#spec.name}:`) ? cell.slice(this.#spec.name.length + 1) : cell;
    if (this.#spec.key === 'id') return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ? text : null;
    return /^(\d{2}|\d{4}|\d{6}|\d{9})$/.test(text) ? text.padEnd(12, '0') : text;
  }

  #compile(place: readonly string[]) {
    const spec = this.#spec;
    const builder = new StatementBuilder();
    const at = builder.alias();
    const cells = builder.param(({ variables }) => variables.cells, sql`text[]`);
    const keys = builder.param(({ variables }) => variables.keys, sql`${keyType(spec)}[]`);
    const key = sql`${at}.${quote(spec.keyColumn)}`;
    const { joins, column } = follow(builder, spec, at, place);
    const own = this.#isOwn(builder, spec, at);
    const seen = rowsSql(builder, spec, at, this.viewer.role);
    const now =
      spec.declaration.validity && spec.key !== 'id'
        ? sql`${at}.${quote(spec.column(spec.declaration.validity.to))} is null`
        : undefined;
    // One way at a time, each with its index; who is found by a code is meant, whoever else has that for a name.
    const ways = [
      sql`select c.n, 0 as way, ${key} as key, ${column} as place, ${own} as own from cells c join ${quote(spec.table)} ${at} on ${key} = c.key ${joins}${seen ? sql` where ${seen}` : nothing}`,
      ...namesIn(spec).map((name, way) => {
        const is = sql`${at}.${quote(spec.column(name))} = c.cell`;
        return sql`select c.n, ${way === 0 ? sql`1` : sql`2`} as way, ${key} as key, ${column} as place, ${own} as own from cells c join ${quote(spec.table)} ${at}${on([is])} ${joins}${seen || now ? sql` where ${join([seen ?? sql`true`, now ?? sql`true`], sql` and `)}` : nothing}`;
      }),
    ];
    const text = sql`with cells as (select n::int, cell, key from unnest(${cells}, ${keys}) with ordinality x(cell, key, n)),
      found as (${join(ways, sql` union all `)}),
      best as (select *, rank() over (partition by n order by own desc, way) as rank from found)
      select n, (array_agg(distinct key::text))[:3] as keys, min(place) as place from best where rank = 1 group by n`;
    return builder.finish(text);
  }

  /** Whether it is of the asker’s own area. */
  #isOwn(builder: StatementBuilder, spec: ConceptSpec, at: Sql): Sql {
    const { division } = this.viewer;
    const column = spec.declaration.subtree ? spec.key : spec.field('division')?.is === 'one' ? 'division' : undefined;
    if (!division || !column) return sql`true`;
    const area = builder.param(() => prefixOf(division, 'division'), sql`text`);
    return sql`coalesce(starts_with(${at}.${quote(spec.column(column))}, ${area}), false)`;
  }
}

/** What has to be joined to a record for a column at a path from it; no path asks for nothing. */
function follow(builder: StatementBuilder, spec: ConceptSpec, at: Sql, path: readonly string[]) {
  const joins: Sql[] = [];
  let [here, alias] = [spec, at];
  const column = (name: string) => sql`${alias}.${quote(here.column(name))}`;
  if (path.length === 0) return { joins: nothing, column: here.declaration.subtree ? column(here.key) : sql`null` };
  for (const name of path.slice(0, -1)) {
    const { target, column: key } = here.toOne(name);
    const next = builder.alias();
    joins.push(
      sql`left join ${quote(target.table)} ${next}${on([sql`${next}.${quote(target.keyColumn)} = ${alias}.${quote(key)}`])}`,
    );
    [here, alias] = [target, next];
  }
  return { joins: join(joins, sql` `), column: column(path.at(-1)!) };
}
