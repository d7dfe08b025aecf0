import type { QueryResult, QueryResultRow } from 'pg';
import type { Sql } from './sql.js';

/** A connection of `pg`, or a pool, to whom takes SQL only as `sql` makes it. */
export interface SqlClient {
  // biome-ignore lint/suspicious/noExplicitAny: as `pg` has it; what a statement gives is known where it stands.
  query<Found extends QueryResultRow = any>(text: Sql, values?: unknown[]): Promise<QueryResult<Found>>;
}
