import { todaySql } from '../../schema/kit/declare/china.js';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import type { Database } from '../database/reads.js';
import type { Plan } from '../read/plan.js';
import { StatementBuilder, sql } from '../sql/sql.js';
import type { Read } from './tide.js';

/** Schemas, all tables of the one that is searched, and functions that may not tell the same again. */
const learnSql = new StatementBuilder().finish(sql`
  with schema as (select oid, nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema')
  select (select json_agg(nspname) from schema where nspname <> 'public'),
    (select json_agg(relname) from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')),
    (select json_agg(distinct proname) from pg_proc where (provolatile <> 'i' and pronamespace in (select oid from schema))
      or (provolatile = 'v' and pronamespace = 'pg_catalog'::regnamespace))`);

/** What else tells of the time, the session or the server. */
const elsewhere = [
  ...['now', 'statement_timestamp', 'transaction_timestamp', 'current_date', 'current_time', 'current_timestamp'],
  ...['localtime', 'localtimestamp', 'age', 'current_setting', 'current_user', 'session_user'],
];

type Names = ReadonlySet<string>;

/**
 * Tells what a plan reads by the words of its statements. It may name more than is read, never less: what it does not know
 * to be in the change feed, or to be the same whenever it is asked, is nothing that an answer may be kept of.
 */
export class Catalogue {
  private readonly reads = new WeakMap<Plan, Read | 'unkept'>();

  private constructor(
    /** By table. */
    private readonly types: ReadonlyMap<string, string>,
    /** What names something else as it stands, before a dot, and before a parenthesis. */
    private readonly unkept: { readonly bare: Names; readonly schemas: Names; readonly functions: Names },
  ) {}

  static async learn(database: Database, specs: readonly ConceptSpec[]): Promise<Catalogue> {
    const [row] = await database.query(learnSql, []);
    const [schemas, tables, functions] = row!.map((names) => JSON.parse(names ?? '[]') as string[]);
    const types = new Map(specs.map(({ table, name }) => [table, name]));
    const bare = new Set([...tables!.filter((table) => !types.has(table)), ...elsewhere]);
    return new Catalogue(types, { bare, schemas: new Set(schemas), functions: new Set(functions) });
  }

  /** What a plan reads; undefined if its answers cannot be kept. */
  readOf(plan: Plan): Read | undefined {
    let read = this.reads.get(plan);
    if (!read) {
      read = this.look(plan) ?? 'unkept';
      this.reads.set(plan, read);
    }
    return read === 'unkept' ? undefined : read;
  }

  private look({ levels }: Plan): Read | undefined {
    const types = new Set<string>();
    let onDay = false;
    for (const { rows, count, computed } of levels) {
      if (computed.length) return undefined;
      for (const statement of [rows, count]) {
        const parts = statement?.text.split(todaySql) ?? [];
        onDay ||= parts.length > 1;
        for (const [, word = '', next = ''] of parts.join(' ').matchAll(/([a-z_][a-z0-9_]*)"?\s*([.(])?/g)) {
          if (word.startsWith('pg_') || this.names(word, next)) return undefined;
          const type = this.types.get(word);
          if (type) types.add(type);
        }
      }
    }
    return { types: [...types], onDay };
  }

  private names(word: string, next: string): boolean {
    const { bare, schemas, functions } = this.unkept;
    return bare.has(word) || (next === '.' && schemas.has(word)) || (next === '(' && functions.has(word));
  }
}
