import { type ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import { rowsSql } from '../sql/rules.js';
import { integer, join, literal, on, quote, type Sql, type StatementBuilder, sql, where } from '../sql/sql.js';
import { expression } from '../sql/visibility.js';
import type { Compilation } from './compilation.js';
import { labelColumn } from './group-keys.js';
import type { Edge } from './trace-edges.js';

/** Most steps that a walk takes over one relation of one record, and in all: the longest way of one matter is far below. */
const mostBranches = 200;
export const mostWalked = 1_000;

export function startSql({ role }: Compilation, builder: StatementBuilder, start: ConceptSpec, key: Sql): Sql {
  const alias = builder.alias();
  const there = where([sql`${alias}.id = ${key}`, rowsSql(builder, start, alias, role)]);
  return sql`select ${literal(start.name)}, ${alias}.id, 'start' from ${quote(start.table)} ${alias}${there}`;
}

/** All steps that can be taken from `w`, each to records that the role may see. */
export function edgesSql({ role }: Compilation, builder: StatementBuilder, edges: readonly Edge[]): Sql {
  const steps = edges.map(({ owner, field, from, to, isAlong, at, as }) => {
    const target = specOf(field.target());
    const [own, other] = [builder.alias(), builder.alias()];
    const [here, there] = isAlong ? [own, other] : [other, own];
    const condition = where([
      sql`w.type = ${literal(from.name)}`,
      sql`w.mode in (${at.map(literal)})`,
      sql`${here}.id = w.key`,
      rowsSql(builder, to, there, role),
    ]);
    const foreignKey = expression(builder, owner, field, own, role);
    const step = sql`select ${literal(to.name)}, ${there}.id, ${literal(as)} from ${quote(owner.table)} ${own} join ${quote(target.table)} ${other} on ${other}.id = ${foreignKey}${condition}`;
    return sql`(${step} limit ${integer(mostBranches)})`;
  });
  return steps.length ? join(steps, sql` union all `) : sql`select '', null::uuid, '' where false`;
}

/** Title, day and actor of the record `f`, and the place of its concept among `specs`. */
export function detailsSql({ role }: Compilation, builder: StatementBuilder, specs: readonly ConceptSpec[]): Sql {
  const details = specs.map((spec, rank) => {
    const alias = builder.alias();
    const { on: day_, by } = spec.declaration.milestone!;
    const joins: Sql[] = [];
    /** The record that a path of relations leads to, if the role may see all of it. */
    const follow = (names: readonly string[]): { readonly spec: ConceptSpec; readonly alias: Sql } => {
      let here = { spec, alias };
      for (const name of names) {
        const { target } = here.spec.toOne(name);
        const next = builder.alias();
        const key = sql`${next}.${quote(target.keyColumn)} = ${expression(builder, here.spec, here.spec.relation(name), here.alias, role)}`;
        joins.push(sql` left join ${quote(target.table)} ${next}${on([key, rowsSql(builder, target, next, role)])}`);
        here = { spec: target, alias: next };
      }
      return here;
    };
    const label = labelColumn(spec) ?? spec.declaration.milestone!.title;
    const title = label ? expression(builder, spec, spec.scalar(label), alias, role) : sql`null`;
    const dated = day_.split('.');
    const day = follow(dated.slice(0, -1));
    const happened = expression(builder, day.spec, day.spec.scalar(dated.at(-1)!), day.alias, role);
    const actor = by ? follow(by.split('.')) : undefined;
    const actorLabel = actor && labelColumn(actor.spec);
    const actorKey = actor ? sql`${actor.alias}.${quote(actor.spec.keyColumn)}::text` : sql`null`;
    const actorName = actorLabel ? sql`${actor.alias}.${quote(actor.spec.column(actorLabel))}` : sql`null`;
    return sql`select ${title}, ${happened}, ${actorKey}, ${actorName}, ${integer(rank)} from ${quote(spec.table)} ${alias}${join(joins)} where f.type = ${literal(spec.name)} and ${alias}.id = f.key`;
  });
  return join(details, sql` union all `);
}
