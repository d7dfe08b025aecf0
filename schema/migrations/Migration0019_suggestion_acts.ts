import { Migration } from '@mikro-orm/migrations';

/** How a suggestion comes in: who signs it, its review, why it was not accepted; and the last numbers of series. */
export class Migration0019_suggestion_acts extends Migration {
  override name = 'Migration0019_suggestion_acts';

  override up(): void {
    this.addSql(`create table act.series (
      name text primary key,
      last int not null
    )`);
    this.addSql(
      `create table "suggestion_review" ("id" uuid not null, "suggestion_id" uuid not null, "step" text not null, "opinion" text null, "reviewed_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index suggestion_review_by_reviewed_on on "suggestion_review" ("reviewed_on", "id");`);
    this.addSql(
      `create index suggestion_review_suggestion_index on "suggestion_review" ("suggestion_id", "reviewed_on", "id");`,
    );
    this.addSql(`create index suggestion_review_step_index on "suggestion_review" ("step", "reviewed_on", "id");`);
    this.addSql(`create index suggestion_review_updated_at_index on "suggestion_review" ("updated_at", "id");`);
    this.addSql(
      `alter table "suggestion" add "passed_step" text null, add "decline_ground" text null, add "decline_basis" text null, add "filed_on" date null, add "is_broad" boolean null, add "published_on" date null;`,
    );
    this.addSql(
      `create index suggestion_decline_ground_index on "suggestion" ("decline_ground", "submitted_on", "id");`,
    );
    this.addSql(`create index suggestion_filed_on_index on "suggestion" ("filed_on", "id");`);
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_passed_step_check" check (passed_step in ('DELEGATION', 'TOWNSHIP_GOVERNMENT_OFFICE', 'DEPUTIES_OFFICE'));`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_decline_ground_check" check (decline_ground in ('PRIVATE_MATTER', 'FORWARDED_LETTER', 'CONCRETE_CASE', 'COMMERCIAL', 'NO_SUBSTANCE', 'OTHER_CONGRESS', 'OTHER'));`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_decline_basis_check" check (char_length(decline_basis) <= 300);`,
    );
    this.addSql(
      `alter table "suggestion_co_signer" add "status" text not null default 'SIGNED', add "joined_from_id" uuid null;`,
    );
    this.addSql(`alter table "suggestion_co_signer" alter column "status" drop default;`);
    this.addSql(
      `alter table "suggestion_co_signer" add constraint "suggestion_co_signer_joined_from_id_foreign" foreign key ("joined_from_id") references "suggestion" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`alter table "suggestion_co_signer" alter column "signed_on" drop not null;`);
    this.addSql(
      `create index suggestion_co_signer_status_index on "suggestion_co_signer" ("status", "position", "id");`,
    );
    this.addSql(
      `create index suggestion_co_signer_joined_from_index on "suggestion_co_signer" ("joined_from_id", "position", "id");`,
    );
    this.addSql(
      `alter table "suggestion_co_signer" add constraint "suggestion_co_signer_status_check" check (status in ('INVITED', 'SIGNED', 'REFUSED'));`,
    );
    this.addSql(
      `alter table "suggestion_review" add constraint "suggestion_review_suggestion_id_foreign" foreign key ("suggestion_id") references "suggestion" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "suggestion_review" add constraint "suggestion_review_step_check" check (step in ('DELEGATION', 'TOWNSHIP_GOVERNMENT_OFFICE', 'DEPUTIES_OFFICE'));`,
    );
    this.addSql(
      `alter table "suggestion_review" add constraint "suggestion_review_opinion_check" check (char_length(opinion) <= 500);`,
    );
  }

  override down(): void {
    this.addSql('drop table act.series');
    this.addSql('drop table "suggestion_review"');
    this.addSql(`delete from "suggestion_co_signer" where status <> 'SIGNED'`);
    this.addSql(`alter table "suggestion_co_signer" drop column "status", drop column "joined_from_id",
      alter column "signed_on" set not null`);
    this.addSql(`alter table "suggestion" drop column "passed_step", drop column "decline_ground", drop column "decline_basis",
      drop column "filed_on", drop column "is_broad", drop column "published_on"`);
  }
}
