import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { keyType } from '../sql/ids.js';
import { bare, literal, quote, type Sql, sql } from '../sql/sql.js';
import type { Link } from './dependants.js';

/** The functions of a concept: see `note.ts` and `touch.ts`. */
export const note = ({ table }: ConceptSpec) => sql`feed.${bare(`note_${table}`)}`;
export const touch = ({ table }: ConceptSpec) => sql`feed.${bare(`touch_${table}`)}`;

/** A concept's name in `feed.change.type`. */
export const typeOf = ({ name }: ConceptSpec) => literal(name);

export const keysAs = (keys: Sql, spec: ConceptSpec) => sql`${keys}::${keyType(spec)}[]`;

/** The keys of the records that point over a column to some records. */
export const pointingTo = ({ spec, column }: Link, keys: Sql) =>
  sql`select d.${quote(spec.keyColumn)}::text from ${quote(spec.table)} d where d.${quote(column)} = any(${keys})`;

/** Who saw a record before this transaction: what is seen in the middle of one is seen by nobody. */
export const seenBefore = (row: Sql) =>
  sql`case when ${row}xid = pg_current_xact_id() then ${row}before else ${row}grants end`;
