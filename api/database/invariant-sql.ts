import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import type { Invariant } from '../../schema/kit/declare/declaration.js';
import { declared, integer, on, quote, type Sql, sql } from '../sql/sql.js';

interface Place {
  readonly spec: ConceptSpec;
  readonly alias: Sql;
}

/** SQL of a concept's invariants over its record `t`, and of what has to be joined to it. */
export class InvariantSql {
  readonly #places = new Map<string, Place>();
  readonly joins: Sql[] = [];

  constructor(private readonly spec: ConceptSpec) {}

  of({ holds }: Invariant): Sql {
    return declared(holds, (path) => this.#value(path.split('.')));
  }

  #value(path: readonly string[]): Sql {
    const { spec, alias } = this.#follow(path.slice(0, -1));
    const name = path.at(-1)!;
    if (spec.field(name)?.is !== 'many') return sql`${alias}.${quote(spec.column(name))}`;
    const { target, column } = spec.toMany(name);
    return sql`(select count(*) from ${quote(target.table)} m where m.${quote(column)} = ${alias}.${quote(spec.keyColumn)})`;
  }

  /** The record that a path of to-one relations leads to. */
  #follow(path: readonly string[]): Place {
    if (path.length === 0) return { spec: this.spec, alias: sql`t` };
    const known = this.#places.get(path.join('.'));
    if (known) return known;
    const from = this.#follow(path.slice(0, -1));
    const { target, column } = from.spec.toOne(path.at(-1)!);
    const place = { spec: target, alias: sql`t${integer(this.#places.size + 1)}` };
    this.#places.set(path.join('.'), place);
    const key = sql`${place.alias}.${quote(target.keyColumn)} = ${from.alias}.${quote(column)}`;
    this.joins.push(sql`left join ${quote(target.table)} ${place.alias}${on([key])}`);
    return place;
  }
}
