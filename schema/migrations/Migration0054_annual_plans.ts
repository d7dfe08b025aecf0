import { Migration } from '@mikro-orm/migrations';

/** Plans of supervision are part of the annual plan. */
export class Migration0054_annual_plans extends Migration {
  override name = 'Migration0054_annual_plans';

  override up(): void {
    this.addSql(`alter table "supervision_plan" add "annual_id" uuid null;`);
    this.addSql(
      `alter table "supervision_plan" add constraint "supervision_plan_annual_id_foreign" foreign key ("annual_id") references "supervision_plan" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`create index supervision_plan_annual_index on "supervision_plan" ("annual_id", "starts_on", "id");`);
  }

  override down(): void {
    this.addSql(`alter table "supervision_plan" drop column "annual_id";`);
  }
}
