import type { Pool } from 'pg';
import type { Contender } from '../contenders/contender.js';
import type { Json, JsonObject } from '../operations/operation.js';
import { fetchAnswer } from '../requests.js';
import type { Target, WriteOperation } from './operation.js';
import type { Ask } from './requests.js';

/** How often each contender acts before they are compared, so that ours is compared on its quick way too. */
const times = 5;

/**
 * Has ours and the server that is written by hand do the same, and compares what they answer and every row that they
 * write. What PostGraphile creates is another thing: it is only seen to be there. @throws if something differs
 */
export async function checkSameEffects(
  contenders: readonly { readonly contender: Contender; readonly ask: Ask }[],
  operation: WriteOperation,
  take: () => Target,
  database: Pool,
): Promise<void> {
  const told: string[] = [];
  for (const { contender, ask } of contenders)
    for (let n = 0; n < times; n++) {
      const { data } = await fetchAnswer(contender, ask(take()));
      if (contender.name === 'postgraphile') continue;
      const effects = await effectsOf(database, operation);
      told.push(JSON.stringify(masked({ data: data as JsonObject, effects }), undefined, 1));
    }
  const [first, ...others] = told;
  const other = others.find((one) => one !== first);
  if (other !== undefined)
    throw new Error(`${operation.name}: one does or tells something else\n${difference(first!, other)}`);
}

/** All rows that the transaction with the newest row of the audit has written. */
async function effectsOf(database: Pool, { tables }: WriteOperation): Promise<Json> {
  const rowsOf = (table: string) =>
    `'${table}', (select coalesce(json_agg(to_jsonb(t) order by t::text), '[]') from ${table} t where t.xmin = a.xid::xid)`;
  const members = [...tables, 'act.answer', 'act.history', 'act.audit'].map(rowsOf);
  const { rows } = await database.query(
    `select json_build_object(${members.join(', ')}) as effects from (select xid from act.audit order by seq desc limit 1) a`,
  );
  return rows[0].effects;
}

/** Names, digests and moments are each one's own. */
const own = /^(actor|request|digest|seq|xid|at|updated_at|tracking_digest|trackingCode|salt)$/;
function masked(value: Json, name = ''): Json {
  if (own.test(name)) return value === null ? null : '…';
  if (typeof value === 'string')
    return value
      .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…')
      .replace(/-[0-9A-F]{12}\b|[0-9a-f]{32}/g, '…')
      .replace(/^(\\x[0-9a-f]{64}|\d{12})$/, '…');
  if (Array.isArray(value)) return value.map((one) => masked(one));
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).map(([key, part]) => [key, masked(part, key)] as const);
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function difference(one: string, other: string): string {
  const [lines, others] = [one.split('\n'), other.split('\n')];
  const at = lines.findIndex((line, n) => line !== others[n]);
  return [...lines.slice(Math.max(0, at - 3), at), `- ${lines[at]}`, `+ ${others[at]}`].join('\n');
}
