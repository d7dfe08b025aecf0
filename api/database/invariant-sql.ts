import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import type { Invariant } from '../../schema/kit/declare/declaration.js';

interface Place {
  readonly spec: ConceptSpec;
  readonly alias: string;
}

/** SQL of a concept's invariants over its record `t`, and of what has to be joined to it. */
export class InvariantSql {
  readonly #places = new Map<string, Place>();
  readonly joins: string[] = [];

  constructor(private readonly spec: ConceptSpec) {}

  of({ holds }: Invariant): string {
    return holds.replace(/\{([a-zA-Z][\w.]*)\}/g, (_, path: string) => this.#value(path.split('.')));
  }

  #value(path: readonly string[]): string {
    const { spec, alias } = this.#follow(path.slice(0, -1));
    const name = path.at(-1)!;
    if (spec.field(name)?.is !== 'many') return `${alias}."${spec.column(name)}"`;
    const { target, column } = spec.toMany(name);
    return `(select count(*) from "${target.table}" m where m."${column}" = ${alias}."${spec.keyColumn}")`;
  }

  /** The record that a path of to-one relations leads to. */
  #follow(path: readonly string[]): Place {
    if (path.length === 0) return { spec: this.spec, alias: 't' };
    const known = this.#places.get(path.join('.'));
    if (known) return known;
    const from = this.#follow(path.slice(0, -1));
    const { target, column } = from.spec.toOne(path.at(-1)!);
    const place = { spec: target, alias: `t${this.#places.size + 1}` };
    this.#places.set(path.join('.'), place);
    this.joins.push(
      `left join "${target.table}" ${place.alias} on ${place.alias}."${target.keyColumn}" = ${from.alias}."${column}"`,
    );
    return place;
  }
}
