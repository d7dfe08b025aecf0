import type { SqlClient } from '../sql/client.js';
import { sql } from '../sql/sql.js';
import type { BallotLogins } from './ballot-roles.js';

/**
 * What each role of the ballot may do, and what it may do by now: statements for the difference. The issuer reads no
 * envelope, the box no roll, the clerk neither before the ballot is closed; the writer hears how many there are when it is.
 */
const missing = sql`
  with wanted(role, kind, object, privilege) as (
    select case w.role when 'issuer' then $1 when 'box' then $2 when 'clerk' then $3 else $4 end, w.kind, w.object, w.privilege
    from (values
      ('issuer', 'schema', 'ballot', 'usage'), ('issuer', 'table', 'public.ballot_round', 'select'),
      ('issuer', 'table', 'public.ballot_candidate', 'select'), ('issuer', 'table', 'public.ballot_rule', 'select'),
      ('issuer', 'table', 'ballot.issue_key', 'select'), ('issuer', 'table', 'ballot.issue_key', 'insert'), ('issuer', 'table', 'ballot.issue_key', 'update'),
      ('issuer', 'function', 'ballot.issue(uuid,uuid,bytea)', 'execute'),
      ('box', 'schema', 'ballot', 'usage'), ('box', 'table', 'public.ballot_round', 'select'),
      ('box', 'table', 'ballot.box_key', 'select'), ('box', 'table', 'ballot.box_key', 'insert'), ('box', 'table', 'ballot.box_key', 'update'),
      ('box', 'function', 'ballot.cast_envelope(uuid,bytea,bytea)', 'execute'),
      ('clerk', 'schema', 'ballot', 'usage'), ('clerk', 'table', 'public.ballot_round', 'select'),
      ('clerk', 'table', 'public.ballot_candidate', 'select'), ('clerk', 'table', 'public.ballot_rule', 'select'),
      ('clerk', 'table', 'ballot.ballot_roll', 'select'), ('clerk', 'table', 'ballot.ballot_publication', 'select'),
      ('clerk', 'table', 'ballot.ballot_publication', 'insert'), ('clerk', 'table', 'ballot.ballot_publication', 'update'), ('clerk', 'function', 'ballot.frozen(uuid)', 'execute'),
      ('writer', 'schema', 'ballot', 'usage'), ('writer', 'function', 'ballot.standing(uuid)', 'execute')
    ) w(role, kind, object, privilege)
  )
  select format('grant %s on %s %s to %I', privilege, kind, object, role) as statement from wanted
  where role is not null and not case kind when 'schema' then has_schema_privilege(role, object, privilege)
    when 'table' then has_table_privilege(role, object, privilege) else has_function_privilege(role, object, privilege) end`;

/** Gives the roles of the ballot what they need. Changes nothing where nothing is new. */
export async function grantBallots(client: SqlClient, writer: string, roles: BallotLogins | undefined): Promise<void> {
  const { ballot_issuer: issuer, ballot_box: box, ballot_clerk: clerk } = roles ?? {};
  const { rows } = await client.query(missing, [issuer?.role ?? null, box?.role ?? null, clerk?.role ?? null, writer]);
  for (const { statement } of rows) await client.query(statement);
}
