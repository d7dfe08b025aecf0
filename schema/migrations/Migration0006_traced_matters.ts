import { Migration } from '@mikro-orm/migrations';

const links = [
  ['public_feedback', 'reception', 'reception_session', 'received_on'],
  ['legislative_opinion', 'feedback', 'public_feedback', 'submitted_on'],
  ['interview_question', 'feedback', 'public_feedback', 'topic_number'],
  ['hotline_work_order', 'feedback', 'public_feedback', 'received_on'],
] as const;

/** Where a citizen's voice was taken down, and what it was passed on as. */
export class Migration0006_traced_matters extends Migration {
  override name = 'Migration0006_traced_matters';

  override up(): void {
    for (const [table, relation, target, order] of links) {
      this.addSql(`alter table "${table}" add "${relation}_id" uuid null`);
      this.addSql(
        `alter table "${table}" add constraint "${table}_${relation}_id_foreign" foreign key ("${relation}_id") references "${target}" ("id") on update cascade on delete restrict`,
      );
      this.addSql(`create index ${table}_${relation}_index on "${table}" ("${relation}_id", "${order}", "id")`);
    }
  }

  override down(): void {
    for (const [table, relation] of links.toReversed())
      this.addSql(`alter table "${table}" drop column "${relation}_id"`);
  }
}
