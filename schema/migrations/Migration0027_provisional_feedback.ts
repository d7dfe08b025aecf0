import { Migration } from '@mikro-orm/migrations';

/** The last day of an answer to a citizen may reach into a year without a holiday notice, as a unit’s does. */
export class Migration0027_provisional_feedback extends Migration {
  override name = 'Migration0027_provisional_feedback';

  override up(): void {
    this.addSql('alter table "public_feedback" add "is_due_provisional" boolean not null default false');
    this.addSql(
      'create index public_feedback_is_due_provisional_index on "public_feedback" ("is_due_provisional", "id")',
    );
  }

  override down(): void {
    this.addSql('alter table "public_feedback" drop column "is_due_provisional"');
  }
}
