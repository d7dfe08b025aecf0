import { Migration } from '@mikro-orm/migrations';

const before = `'COUNTY_OFFICE', 'SPECIAL_COMMITTEE', 'CHAIRPERSONS_MEETING', 'PRESIDIUM', 'SUBDISTRICT_COMMITTEE', 'TELLER', 'LIAISON', 'PETITION_AGENT', 'ASSESSOR', 'UNIT_HANDLER', 'UNIT_REVIEWER', 'GROUP_LEADER', 'ANALYST', 'SYSTEM_OFFICER', 'SECURITY_OFFICER', 'AUDIT_OFFICER'`;

/** A post for those who alone accept petitions, and the deputy whose own matter a petition is. */
export class Migration0053_petitions extends Migration {
  override name = 'Migration0053_petitions';

  override up(): void {
    this.allow(before.replace(`'PETITION_AGENT'`, `'PETITION_OFFICE', 'PETITION_AGENT'`));
    this.addSql(`alter table "petition_case" add "own_deputy_id" uuid null;`);
    this.addSql(
      `alter table "petition_case" add constraint "petition_case_own_deputy_id_foreign" foreign key ("own_deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `create index petition_case_own_deputy_index on "petition_case" ("own_deputy_id", "registered_on", "id");`,
    );
  }

  override down(): void {
    this.addSql(`alter table "petition_case" drop column "own_deputy_id";`);
    this.addSql(`delete from "account_post" where post = 'PETITION_OFFICE';`);
    this.allow(before);
  }

  private allow(list: string): void {
    this.addSql(`alter table "account_post" drop constraint "account_post_post_check";`);
    this.addSql(`alter table "account_post" add constraint "account_post_post_check" check (post in (${list}));`);
  }
}
