import { literal, type Sql, sql } from '../../sql/sql.js';

/** Something that happens to an account outside the acts of the API. */
export interface Noted {
  readonly act: string;
  /** As what it is done: as a role, whoever it is. */
  readonly role: string;
  readonly from?: string;
  readonly to: string;
  /** Names of what was sent. */
  readonly sent: readonly string[];
  /** SQL of the request, if it came by one. */
  readonly request?: Sql;
}

/**
 * Two parts of a statement that leave a step in the history of accounts and a row in the audit, as acts do. `changed` is a
 * part before them, as `b`, that tells `id` and `version` of those that were changed.
 */
export function noted(changed: Sql, { act, role, from, to, sent, request = sql`null` }: Noted): Sql {
  const state = from === undefined ? sql`null` : literal(from);
  const step = sql`json_build_array('Account:' || b.id, b.version, ${state}, ${literal(to)})`;
  const payload = sql`json_build_object('sent', json_build_array(${sent.map(literal)}), 'steps', json_build_array(${step}))::text`;
  return sql`, story as (
      insert into act.history (type, key, version, act, "from", "to", role)
      select 'Account', b.id::text, b.version, ${literal(act)}, ${state}, ${literal(to)}, ${literal(role)} from ${changed}
    ), note as (
      insert into act.audit (role, action, object, request, payload)
      select ${literal(role)}, ${literal(act)}, 'Account:' || b.id, ${request}, ${payload} from ${changed}
    )`;
}
