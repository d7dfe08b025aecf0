import { Migration } from '@mikro-orm/migrations';
import { zhBigrams, zhFold } from '../kit/text/fold-sql.js';

/** Texts that have a filter, and whether the index was for it alone. */
const filtered: readonly (readonly [table: string, column: string, replaces: boolean])[] = [
  ['division', 'name', false],
  ['deputy', 'name', false],
  ['deputy', 'ethnicity', true],
  ['grid_deputy_assignment', 'campaign', true],
  ['initiative_metric', 'measure', true],
  ['initiative_metric', 'unit', true],
  ['policy_document', 'issuer_name', true],
  ['policy_document', 'leading_group', true],
  ['policy_document', 'leading_group_head', true],
  ['campaign', 'name', true],
  ['policy_framework', 'name', false],
  ['policy_measure', 'aspect', true],
  ['station', 'industry', true],
  ['activity', 'theme', true],
  ['activity', 'series', true],
  ['activity', 'law', true],
  ['dispute_mediation', 'team', true],
  ['interview_question', 'topic', true],
  ['screening_step', 'body', true],
  ['project_output', 'measure', false],
  ['project_output', 'unit', true],
];

/** Signs that people do not tell apart, and traditional characters, are one in search and in filters on texts. */
export class Migration0009_folded_text extends Migration {
  override name = 'Migration0009_folded_text';

  override up(): void {
    this.addSql(zhFold);
    this.addSql(zhBigrams);
    // What these hold was made by the function of before.
    this.addSql(`do $$
      declare found record;
      begin
        for found in select indexrelid::regclass as index from pg_index join pg_class on pg_class.oid = indexrelid
          where relname like '%\\_bigrams' and relnamespace = current_schema()::regnamespace
        loop
          execute format('reindex index %s', found.index);
        end loop;
      end $$`);
    for (const [table, column, replaces] of filtered) {
      if (replaces) this.addSql(`drop index "${table}_${column}_index"`);
      const key = table === 'division' ? 'code' : 'id';
      this.addSql(
        `create index ${table}_${column}_folded on "${table}" ((zh_fold("${column}") collate "C"), "${key}")`,
      );
      // Without it nothing is known of how often a folded value occurs.
      this.addSql(`analyze "${table}"`);
    }
  }

  override down(): void {
    throw new Error('What the functions were before is not kept: restore a backup');
  }
}
