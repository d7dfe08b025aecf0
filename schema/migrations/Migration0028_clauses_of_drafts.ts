import { randomUUID } from 'node:crypto';
import { Migration } from '@mikro-orm/migrations';
import { type Clause, clausesOf, longestClause } from '../legislation/statute/parse.js';
import { type Known, knownAfter, redraft } from '../legislation/statute/redraft.js';

interface Version {
  readonly id: string;
  readonly law: string;
  readonly text: string;
}

/**
 * Nobody looked at these texts when they came in: a number that is there again is told apart, and of a line without an end
 * its beginning is a clause; the version has all of it.
 */
function kept(clauses: readonly Clause[]): Clause[] {
  const seen = new Map<string, number>();
  return clauses.map(({ path, text, ...more }) => {
    const count = (seen.get(path) ?? 0) + 1;
    seen.set(path, count);
    return { ...more, path: count > 1 ? `${path}~${count}` : path, text: text.slice(0, longestClause) };
  });
}

/** The clauses of the versions that are there, and what became of them from one to the next. */
export class Migration0028_clauses_of_drafts extends Migration {
  override name = 'Migration0028_clauses_of_drafts';

  override async up(): Promise<void> {
    const versions = (await this.execute(
      `select v.id, v.draft_law_id as law, v.text from draft_law_version v where not exists (select from draft_clause c where c.draft_version_id = v.id)
       order by v.draft_law_id, array_position(array['FIRST', 'SECOND', 'THIRD', 'FINAL'], v.reading)`,
    )) as unknown as readonly Version[];
    for (const readings of Map.groupBy(versions, ({ law }) => law).values()) {
      let known: Known[] = [];
      for (const version of readings) known = this.#take(version, known);
    }
  }

  #take({ id: version, text }: Version, before: readonly Known[]): Known[] {
    const clauses = kept(clausesOf(text)).map((clause) => ({ id: randomUUID(), ...clause }));
    const ids = clauses.map(({ id }) => id);
    const texts = clauses.map(({ text }) => text);
    const result = redraft(before, ids, texts);
    const { anchors, whereabouts } = result;
    const at = (n: number) => ({ position: n + 1, anchor_id: anchors[n], draft_version_id: version });
    this.#insert(
      'draft_clause',
      'id uuid, draft_version_id uuid, position int, path text, label text, heading text, text text, anchor_id uuid',
      clauses.map((clause, n) => ({ ...clause, ...at(n) })),
    );
    if (before.length)
      this.#insert(
        'clause_change',
        'id uuid, draft_version_id uuid, anchor_id uuid, before_id uuid, after_id uuid, change text, similarity float8',
        whereabouts.map(({ anchor, before, after, ...more }) => {
          return {
            id: randomUUID(),
            draft_version_id: version,
            anchor_id: anchor,
            before_id: before,
            after_id: after,
            ...more,
          };
        }),
      );
    return knownAfter(before, ids, texts, result);
  }

  #insert(table: string, columns: string, rows: readonly object[]): void {
    const names = columns.replace(/ \w+(?=,|$)/g, '');
    const json = JSON.stringify(rows).replaceAll("'", "''");
    this.addSql(`insert into ${table} (${names}) select ${names} from jsonb_to_recordset('${json}') as x(${columns})`);
  }

  override down(): void {}
}
