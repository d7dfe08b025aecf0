import { Migration } from '@mikro-orm/migrations';

/** Problems of projects are in inboxes: an agency's are read off those of its projects. */
export class Migration0028_project_issues extends Migration {
  override name = 'Migration0028_project_issues';

  override up(): void {
    this.addSql(
      `create index project_issue_open_by_project on "project_issue" ("project_id", (coalesce("due_on", 'infinity'::date)), "id") where "status" in ('OPEN', 'RECTIFYING') and "resolved_on" is null`,
    );
  }

  override down(): void {
    this.addSql('drop index project_issue_open_by_project');
  }
}
