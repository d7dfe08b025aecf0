import type { ClientBase } from 'pg';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { invariantsOf } from '../../schema/kit/declare/invariants.js';
import { integer, join, quote, sql } from '../sql/sql.js';
import { InvariantSql } from './invariant-sql.js';

/** Something that always holds, and of which records it does not. */
export interface Violation {
  readonly concept: string;
  readonly rule: string;
  readonly count: number;
  /** Keys of the first of them. */
  readonly examples: readonly string[];
}

const mostExamples = 3;

/** Where the records of a database contradict what the declarations say holds: one statement per concept. */
export async function violations(client: ClientBase, specs: readonly ConceptSpec[]): Promise<Violation[]> {
  const found: Violation[] = [];
  for (const spec of specs) {
    const invariants = invariantsOf(spec);
    if (invariants.length === 0) continue;
    const within = new InvariantSql(spec);
    const key = sql`t.${quote(spec.keyColumn)}::text`;
    const broken = invariants.map((invariant) => sql`filter (where (${within.of(invariant)}) is false)`);
    const columns = broken.map(
      (filter) => sql`count(*) ${filter}, (array_agg(${key} order by ${key}) ${filter})[:${integer(mostExamples)}]`,
    );
    const text = sql`select ${columns} from ${quote(spec.table)} t ${join(within.joins, sql` `)}`;
    const { rows } = await client.query<(string | string[])[]>({ text, rowMode: 'array' });
    for (const [n, { en }] of invariants.entries()) {
      const count = Number(rows[0]![2 * n]);
      const examples = rows[0]![2 * n + 1] as string[];
      if (count > 0) found.push({ concept: spec.name, rule: en, count, examples });
    }
  }
  return found;
}

export const told = ({ concept, rule, count, examples }: Violation): string =>
  `${concept}: ${rule}: not so of ${count}, e.g. ${examples.join(', ')}`;

/** @throws naming what the records contradict, for whoever loads them to roll back */
export async function holdAll(client: ClientBase, specs: readonly ConceptSpec[]): Promise<void> {
  const found = await violations(client, specs);
  if (found.length) throw new Error(`The records contradict their declarations\n${found.map(told).join('\n')}`);
}
