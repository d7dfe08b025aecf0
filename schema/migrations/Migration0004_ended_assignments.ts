import { Migration } from '@mikro-orm/migrations';

/** A unit's part in a suggestion can end without a reply; until now it was overdue for ever. */
export class Migration0004_ended_assignments extends Migration {
  override name = 'Migration0004_ended_assignments';

  override up(): void {
    this.addSql('alter table "suggestion_assignment" add "ended_on" date null');
    this.addSql('create index suggestion_assignment_ended_on_index on "suggestion_assignment" ("ended_on", "id")');
    this.addSql(`update suggestion_assignment a set ended_on = s.closed_on, version = a.version + 1, updated_at = now()
      from suggestion s where s.id = a.suggestion_id and a.replied_on is null and s.closed_on is not null`);
  }

  override down(): void {
    this.addSql('drop index "suggestion_assignment_ended_on_index"');
    this.addSql('alter table "suggestion_assignment" drop column "ended_on"');
  }
}
