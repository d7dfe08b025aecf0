import { Migration } from '@mikro-orm/migrations';

/** Titles that are compared with a new one are read off one range of an index, the newest of a county first. */
export class Migration0028_compared_titles extends Migration {
  override name = 'Migration0028_compared_titles';

  override up(): void {
    this.addSql(
      'create index public_feedback_compared on "public_feedback" ((left("division_code", 6)), "received_on" desc, "id" desc) include ("title", "division_code") where "is_published"',
    );
  }

  override down(): void {
    this.addSql('drop index public_feedback_compared');
  }
}
