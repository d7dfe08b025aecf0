import { Migration } from '@mikro-orm/migrations';

const bodies: Readonly<Record<string, string>> = {
  COUNTY_OFFICE: `'WORKING_BODY'`,
  SPECIAL_COMMITTEE: `'SPECIAL_COMMITTEE', 'WORKING_BODY'`,
  CHAIRPERSONS_MEETING: `'CHAIRPERSONS_MEETING'`,
  PRESIDIUM: `'TOWNSHIP_PRESIDIUM'`,
  SUBDISTRICT_COMMITTEE: `'SUBDISTRICT_WORK_COMMITTEE'`,
};

/**
 * A post is held in a body. Those that are held already get it where their place has one that it can be; of the others
 * `npm run db:check` tells, and the security officer gives them anew.
 */
export class Migration0026_posts_in_bodies extends Migration {
  override name = 'Migration0026_posts_in_bodies';

  override up(): void {
    this.addSql('alter table "account_post" add "body_id" uuid null');
    this.addSql(
      'alter table "account_post" add constraint "account_post_body_id_foreign" foreign key ("body_id") references "body" ("id") on update cascade on delete restrict',
    );
    this.addSql('create index account_post_body_index on "account_post" ("body_id", "valid_from", "id")');
    for (const [post, kinds] of Object.entries(bodies))
      this.addSql(
        `update account_post p set body_id = b.id, version = p.version + 1, updated_at = now()
         from (select division_code, (array_agg(id))[1] as id from body where kind in (${kinds}) and ended_on is null
           group by division_code having count(*) = 1) b
         where p.post = '${post}' and b.division_code = p.division_code`,
      );
  }

  override down(): void {
    this.addSql('alter table "account_post" drop column "body_id"');
  }
}
