import { Migration } from '@mikro-orm/migrations';

/** The government's office that organised a round sees the problems of its projects. */
export class Migration0037_organisers_of_issues extends Migration {
  override name = 'Migration0037_organisers_of_issues';

  override up(): void {
    this.addSql(`alter table "project_issue" add "organiser_id" uuid null;`);
    this.addSql(`update "project_issue" i set "organiser_id" = r."organiser_id"
      from "livelihood_project" j join "livelihood_round" r on r."id" = j."round_id" where j."id" = i."project_id";`);
    this.addSql(
      `alter table "project_issue" add constraint "project_issue_organiser_id_foreign" foreign key ("organiser_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`create index project_issue_organiser_index on "project_issue" ("organiser_id", "raised_on", "id");`);
  }

  override down(): void {
    this.addSql(`alter table "project_issue" drop column "organiser_id";`);
  }
}
