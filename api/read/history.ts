import type { FieldNode } from 'graphql';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { mostHistory } from '../../schema/kit/graphql/acts/record-fields.js';
import { selectionsOf } from '../request/selections.js';
import { ownRowsSql } from '../sql/rules.js';
import { integer, literal, quote, type Sql, sql } from '../sql/sql.js';
import type { Place } from './acts.js';
import type { Compilation } from './compilation.js';
import { embedded, type Values } from './embedded.js';
import type { Writer } from './plan.js';

/** `history`: what was done with a record, as everybody may know it who sees the record. */
export function historyWriter(
  { platform, operation, role }: Compilation,
  place: Place,
  nodes: readonly FieldNode[],
): Writer {
  const { spec, alias, builder, isEntitled } = place;
  const write = embedded(operation, 'Transition', selectionsOf(nodes));
  const who = ['deputy', 'agency', 'division'].map((actor) => nameSql(platform.specs, actor));
  // Why a citizen does something may be personal: it is for whoever has the code, and for those whose business the record is.
  const business = isEntitled ? undefined : ownRowsSql(builder, spec, alias, role);
  const reason = business
    ? sql`case when h.role not in ('anonymous', 'citizen') or ${business} then h.reason end`
    : sql`h.reason`;
  const members = [
    sql`'act', h.act, 'from', h."from", 'to', h."to", 'role', upper(h.role), 'who', coalesce(${who}), 'reason', ${reason}`,
    sql`'at', to_char(h.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  ];
  const rows = sql`select * from act.history h where h.key = ${alias}.${quote(spec.keyColumn)}::text and h.type = ${literal(spec.name)} order by h.version desc limit ${integer(mostHistory)}`;
  const index = place.column(
    sql`(select coalesce(json_agg(json_build_object(${members}) order by h.version), '[]') from (${rows}) h)`,
  );
  return (row) => `[${(JSON.parse(row[index]!) as Values[]).map(write).join(',')}]`;
}

/** SQL of the name of who acted; deputies, agencies and offices act in public, others have no name here. */
function nameSql(specs: readonly ConceptSpec[], actor: string): Sql {
  const spec = specs.find(({ name }) => name.toLowerCase() === actor);
  const name = spec?.field('name');
  if (!spec || name?.is !== 'scalar' || spec.rows.public.is !== 'everything') return sql`null::text`;
  return sql`(select n.${quote(spec.column('name'))} from ${quote(spec.table)} n where n.${quote(spec.keyColumn)} = h.${quote(actor)})`;
}
