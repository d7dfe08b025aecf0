import { Migration } from '@mikro-orm/migrations';

/** The units that are determined before a suggestion is assigned, days that may change, and promises that were kept. */
export class Migration0021_suggestion_units extends Migration {
  override name = 'Migration0021_suggestion_units';

  override up(): void {
    this.addSql(`create table "suggestion_unit" (
      "id" uuid not null, "suggestion_id" uuid not null, "agency_id" uuid not null, "role" text not null,
      "determined_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(),
      "is_sample" boolean not null default false, primary key ("id"),
      constraint "suggestion_unit_role_check" check (role in ('LEAD', 'ASSIST', 'SEPARATE')),
      constraint "suggestion_unit_suggestion_agency_unique" unique ("suggestion_id", "agency_id"),
      constraint "suggestion_unit_suggestion_id_foreign" foreign key ("suggestion_id") references "suggestion" ("id") on update cascade on delete restrict,
      constraint "suggestion_unit_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update cascade on delete restrict
    )`);
    this.addSql('create index suggestion_unit_by_determined_on on "suggestion_unit" ("determined_on", "id")');
    this.addSql(
      'create index suggestion_unit_suggestion_index on "suggestion_unit" ("suggestion_id", "determined_on", "id")',
    );
    this.addSql('create index suggestion_unit_agency_index on "suggestion_unit" ("agency_id", "determined_on", "id")');
    this.addSql('create index suggestion_unit_role_index on "suggestion_unit" ("role", "determined_on", "id")');
    this.addSql('create index suggestion_unit_updated_at_index on "suggestion_unit" ("updated_at", "id")');
    this.addSql('alter table "suggestion_assignment" add "is_due_provisional" boolean not null default false');
    this.addSql(
      'create index suggestion_assignment_is_due_provisional_index on "suggestion_assignment" ("is_due_provisional", "id")',
    );
    this.addSql('alter table "suggestion_reply" add "kept_on" date null');
  }

  override down(): void {
    this.addSql('alter table "suggestion_reply" drop column "kept_on"');
    this.addSql('alter table "suggestion_assignment" drop column "is_due_provisional"');
    this.addSql('drop table "suggestion_unit"');
  }
}
