import { Migration } from '@mikro-orm/migrations';

/** Editions of the list of divisions: what a division became, and which edition says so. */
export class Migration0006_editions extends Migration {
  override name = 'Migration0006_editions';

  override up(): void {
    this.addSql(
      `alter table "division" add "successor_code" text null, add "first_edition_on" date null, add "edition_on" date null;`,
    );
    this.addSql(
      `alter table "division" add constraint "division_successor_code_foreign" foreign key ("successor_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(`create index division_successor_index on "division" ("successor_code", "code");`);
    this.addSql(`alter table "division" add constraint division_validity_check check (valid_from < valid_to);`);
  }

  override down(): void {
    this.addSql(
      `alter table "division" drop constraint division_validity_check, drop column "successor_code", drop column "first_edition_on", drop column "edition_on";`,
    );
  }
}
