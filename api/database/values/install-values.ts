import type { ClientBase } from 'pg';
import type { ConceptSpec } from '../../../schema/kit/declare/concept.js';
import { type ValueRule, valueRulesOf } from '../../../schema/kit/declare/value-rules.js';
import { briefly } from '../../sql/briefly.js';
import { join, literal, nothing, quote, type Sql, sql } from '../../sql/sql.js';

/** A constraint of ours as it is in the database; its comment is the rule that it was made with. */
interface Found {
  readonly name: string;
  readonly rule: string | null;
}

/**
 * Gives every column the constraint that its declaration calls for, so that nothing can be stored that the API could not
 * answer with. Writers wait for a moment only: a constraint holds for what is written from then on, and whether the
 * records that are there keep it is looked at afterwards (`validateValues`), beside all other work. Tables without
 * records are done at once.
 */
export async function installValues(client: ClientBase, specs: readonly ConceptSpec[]): Promise<void> {
  const { rows } = await client.query<{ table: string; columns: string[]; found: Found[] }>(
    sql`select c.relname as table,
       array(select attname::text from pg_attribute a where a.attrelid = c.oid and attnum > 0 and not attisdropped) as columns,
       coalesce((select json_agg(json_build_object('name', conname, 'rule', obj_description(k.oid, 'pg_constraint')))
         from pg_constraint k where k.conrelid = c.oid and contype = 'c' and conname like '%\\_value'), '[]') as found
     from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
  );
  const tables = new Map(rows.map((row) => [row.table, row]));
  for (const spec of specs) {
    const { columns = [], found = [] } = tables.get(spec.table) ?? {};
    // While a migration is being written, declarations are ahead of the tables.
    const rules = valueRulesOf(spec).filter(({ column }) => columns.includes(column));
    const change = changeOf(spec.table, rules, found);
    if (change) await briefly(client, change);
  }
}

function changeOf(table: string, rules: readonly ValueRule[], found: readonly Found[]): Sql | undefined {
  const isAsDeclared = ({ name, rule }: Found) => rules.some((one) => one.name === name && one.sql === rule);
  const outdated = found.filter((one) => !isAsDeclared(one));
  const missing = rules.filter((rule) => !found.some((one) => one.name === rule.name && one.rule === rule.sql));
  const parts = [
    ...outdated.map(({ name }) => sql`drop constraint ${quote(name)}`),
    ...missing.map((rule) => sql`add constraint ${quote(rule.name)} check (${rule.sql}) not valid`),
  ];
  if (parts.length === 0) return undefined;
  const on = (name: string) => sql`constraint ${quote(name)} on ${quote(table)}`;
  const comments = missing.map((rule) => sql`; comment on ${on(rule.name)} is ${literal(rule.sql)}`);
  const validated = missing.map(({ name }) => sql`validate constraint ${quote(name)}`);
  const ifEmpty = validated.length
    ? sql`; do $$ begin if not exists (select from ${quote(table)}) then alter table ${quote(table)} ${validated}; end if; end $$`
    : nothing;
  return sql`alter table ${quote(table)} ${parts}${join(comments)}${ifEmpty}`;
}
