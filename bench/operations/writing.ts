import type { HandDatabase, Row } from './operation.js';

/** A text as JSON. */
export const text = (value: string | null | undefined) => (value == null ? 'null' : JSON.stringify(value));
/** A value that needs no escaping as JSON text: an enum name, a day, a code. */
export const plain = (value: string | null | undefined) => (value == null ? 'null' : `"${value}"`);
export const flag = (value: string | null | undefined) => (value === 't' ? 'true' : 'false');

/** Rows by the parent that their first column counts from 1. */
export function byParent(rows: readonly Row[], parents: number): Row[][] {
  const groups: Row[][] = Array.from({ length: parents }, () => []);
  for (const row of rows) groups[Number(row[0]) - 1]!.push(row);
  return groups;
}

/** Rows as the objects that `write` makes of them, in a list. */
export function list(rows: readonly Row[], write: (row: Row, at: number) => string): string {
  let result = '[';
  for (let at = 0; at < rows.length; at++) result += (at ? ',' : '') + write(rows[at]!, at);
  return `${result}]`;
}

/** The units of many suggestions at once, `most` each: ordinal, role, due day, name of the unit. */
export const assignmentsOf = (database: HandDatabase, ids: readonly string[], most: number): Promise<Row[]> =>
  database.prepared(
    `assignments-${most}`,
    `select k.ord, c.* from unnest($1::uuid[]) with ordinality k(key, ord) cross join lateral (
       select a.role, a.due_on, g.name from suggestion_assignment a join agency g on g.id = a.agency_id
       where a.suggestion_id = k.key order by a.assigned_on desc, a.id desc limit ${most}) c`,
    [ids],
  );
export const assignment = (row: Row) => `{"role":"${row[1]}","dueOn":"${row[2]}","agency":{"name":${text(row[3])}}}`;
