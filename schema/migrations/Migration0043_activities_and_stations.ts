import { Migration } from '@mikro-orm/migrations';

/** Who takes part in activities and what is said there, checking in, duties that are swapped, and what stations are made of. */
export class Migration0043_activities_and_stations extends Migration {
  override name = 'Migration0043_activities_and_stations';

  override up(): void {
    this.addSql(
      `create table "reception_visitor" ("id" uuid not null, "reception_id" uuid not null, "person_count" int not null, "matter" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index reception_visitor_reception_index on "reception_visitor" ("reception_id", "id");`);
    this.addSql(`create index reception_visitor_updated_at_index on "reception_visitor" ("updated_at", "id");`);
    this.addSql(
      `create table "duty_swap" ("id" uuid not null, "duty_id" uuid not null, "division_code" text not null, "in_return_id" uuid null, "asked_by_id" uuid not null, "asked_of_id" uuid not null, "status" text not null, "asked_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index duty_swap_by_asked_on on "duty_swap" ("asked_on", "id");`);
    this.addSql(`create index duty_swap_duty_index on "duty_swap" ("duty_id", "asked_on", "id");`);
    this.addSql(
      `create index duty_swap_division_index on "duty_swap" ("division_code", "asked_on", "id") include ("status");`,
    );
    this.addSql(`create index duty_swap_in_return_index on "duty_swap" ("in_return_id", "asked_on", "id");`);
    this.addSql(`create index duty_swap_asked_by_index on "duty_swap" ("asked_by_id", "asked_on", "id");`);
    this.addSql(`create index duty_swap_asked_of_index on "duty_swap" ("asked_of_id", "asked_on", "id");`);
    this.addSql(`create index duty_swap_status_index on "duty_swap" ("status", "asked_on", "id");`);
    this.addSql(`create index duty_swap_updated_at_index on "duty_swap" ("updated_at", "id");`);
    this.addSql(
      `create unique index duty_swap_duty_unique_while on "duty_swap" ("duty_id") where "status" in ('ASKED');`,
    );
    this.addSql(
      `create table "activity_opinion" ("id" uuid not null, "activity_id" uuid not null, "deputy_id" uuid not null, "content" text not null, "status" text not null, "given_on" date not null, "agency_id" uuid null, "referred_on" date null, "due_on" date null, "answer" text null, "answered_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index activity_opinion_by_given_on on "activity_opinion" ("given_on", "id");`);
    this.addSql(
      `create index activity_opinion_activity_index on "activity_opinion" ("activity_id", "given_on", "id");`,
    );
    this.addSql(`create index activity_opinion_deputy_index on "activity_opinion" ("deputy_id", "given_on", "id");`);
    this.addSql(`create index activity_opinion_status_index on "activity_opinion" ("status", "given_on", "id");`);
    this.addSql(`create index activity_opinion_agency_index on "activity_opinion" ("agency_id", "given_on", "id");`);
    this.addSql(`create index activity_opinion_referred_on_index on "activity_opinion" ("referred_on", "id");`);
    this.addSql(`create index activity_opinion_due_on_index on "activity_opinion" ("due_on", "id");`);
    this.addSql(`create index activity_opinion_answered_on_index on "activity_opinion" ("answered_on", "id");`);
    this.addSql(`create index activity_opinion_updated_at_index on "activity_opinion" ("updated_at", "id");`);
    this.addSql(
      `create index activity_opinion_open_by_unit on "activity_opinion" ("agency_id", (coalesce("due_on", 'infinity'::date)), "id") where "status" in ('REFERRED') and "answered_on" is null;`,
    );
    this.addSql(
      `create index activity_opinion_all_by_unit on "activity_opinion" ("agency_id", (coalesce("due_on", 'infinity'::date)), "id");`,
    );
    this.addSql(
      `create index activity_opinion_content_bigrams on "activity_opinion" using gin (zh_bigrams("content"));`,
    );
    this.addSql(
      `create table "activity_guest" ("id" uuid not null, "activity_id" uuid not null, "kind" text not null, "status" text not null, "agency_id" uuid null, "post" text null, "name_masked" text null, "person_count" int not null, "tracking_digest" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index activity_guest_activity_index on "activity_guest" ("activity_id", "id");`);
    this.addSql(`create index activity_guest_kind_index on "activity_guest" ("kind", "id");`);
    this.addSql(`create index activity_guest_status_index on "activity_guest" ("status", "id");`);
    this.addSql(`create index activity_guest_agency_index on "activity_guest" ("agency_id", "id");`);
    this.addSql(`create index activity_guest_updated_at_index on "activity_guest" ("updated_at", "id");`);
    this.addSql(
      `alter table "activity_guest" add constraint "activity_guest_tracking_digest_unique" unique ("tracking_digest");`,
    );
    this.addSql(
      `create table "station_designation" ("id" uuid not null, "station_id" uuid not null, "kind" text not null, "feature" text null, "decided_by_id" uuid null, "designated_on" date not null, "valid_to" date null, "ended_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index station_designation_by_designated_on on "station_designation" ("designated_on", "id");`);
    this.addSql(
      `create index station_designation_station_index on "station_designation" ("station_id", "designated_on", "id");`,
    );
    this.addSql(
      `create index station_designation_kind_index on "station_designation" ("kind", "designated_on", "id");`,
    );
    this.addSql(
      `create index station_designation_feature_index on "station_designation" ("feature", "designated_on", "id");`,
    );
    this.addSql(
      `create index station_designation_decided_by_index on "station_designation" ("decided_by_id", "designated_on", "id");`,
    );
    this.addSql(`create index station_designation_valid_to_index on "station_designation" ("valid_to", "id");`);
    this.addSql(`create index station_designation_ended_on_index on "station_designation" ("ended_on", "id");`);
    this.addSql(`create index station_designation_updated_at_index on "station_designation" ("updated_at", "id");`);
    this.addSql(
      `create table "station_part" ("id" uuid not null, "station_id" uuid not null, "group_id" uuid null, "branch_id" uuid null, "attached_on" date not null, "detached_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index station_part_by_attached_on on "station_part" ("attached_on", "id");`);
    this.addSql(`create index station_part_station_index on "station_part" ("station_id", "attached_on", "id");`);
    this.addSql(`create index station_part_group_index on "station_part" ("group_id", "attached_on", "id");`);
    this.addSql(`create index station_part_branch_index on "station_part" ("branch_id", "attached_on", "id");`);
    this.addSql(`create index station_part_detached_on_index on "station_part" ("detached_on", "id");`);
    this.addSql(`create index station_part_updated_at_index on "station_part" ("updated_at", "id");`);
    this.addSql(`alter table "station" add "check_in_key" text null;`);
    this.addSql(
      `alter table "station" add constraint "station_check_in_key_check" check (char_length(check_in_key) <= 32);`,
    );
    this.addSql(
      `alter table "station" add constraint "station_check_in_key_value" check (check_in_key ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and check_in_key is nfc normalized);`,
    );
    this.addSql(`alter table "reception_session" drop column "opinion_count";`);
    this.addSql(`alter table "activity" add "check_in_key" text null;`);
    this.addSql(
      `alter table "activity" add constraint "activity_check_in_key_check" check (char_length(check_in_key) <= 32);`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_check_in_key_value" check (check_in_key ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and check_in_key is nfc normalized);`,
    );
    this.addSql(`alter table "activity_participation" add "declined_on" date null;`);
    this.addSql(
      `create index activity_participation_declined_on_index on "activity_participation" ("declined_on", "id");`,
    );
    this.addSql(
      `alter table "activity_participation" add constraint "activity_participation_declined_on_value" check (declined_on >= '0001-01-01' and declined_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "reception_visitor" add constraint "reception_visitor_reception_id_foreign" foreign key ("reception_id") references "reception_session" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "reception_visitor" add constraint "reception_visitor_matter_check" check (char_length(matter) <= 200);`,
    );
    this.addSql(
      `alter table "reception_visitor" add constraint "reception_visitor_person_count_value" check (person_count >= '0');`,
    );
    this.addSql(
      `alter table "reception_visitor" add constraint "reception_visitor_matter_value" check (matter ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and matter is nfc normalized);`,
    );
    this.addSql(
      `alter table "reception_visitor" add constraint "reception_visitor_updated_at_value" check (updated_at >= '0001-01-01 00:00:00+00' and updated_at < '10000-01-01 00:00:00+00');`,
    );
    this.addSql(
      `alter table "duty_swap" add constraint "duty_swap_duty_id_foreign" foreign key ("duty_id") references "duty_roster" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "duty_swap" add constraint "duty_swap_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "duty_swap" add constraint "duty_swap_in_return_id_foreign" foreign key ("in_return_id") references "duty_roster" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "duty_swap" add constraint "duty_swap_asked_by_id_foreign" foreign key ("asked_by_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "duty_swap" add constraint "duty_swap_asked_of_id_foreign" foreign key ("asked_of_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "duty_swap" add constraint "duty_swap_status_check" check (status in ('ASKED', 'AGREED', 'DECLINED', 'WITHDRAWN'));`,
    );
    this.addSql(
      `alter table "duty_swap" add constraint "duty_swap_asked_on_value" check (asked_on >= '0001-01-01' and asked_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "duty_swap" add constraint "duty_swap_updated_at_value" check (updated_at >= '0001-01-01 00:00:00+00' and updated_at < '10000-01-01 00:00:00+00');`,
    );
    this.addSql(
      `alter table "activity_opinion" add constraint "activity_opinion_activity_id_foreign" foreign key ("activity_id") references "activity" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "activity_opinion" add constraint "activity_opinion_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "activity_opinion" add constraint "activity_opinion_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "activity_opinion" add constraint "activity_opinion_content_check" check (char_length(content) <= 1000);`,
    );
    this.addSql(
      `alter table "activity_opinion" add constraint "activity_opinion_status_check" check (status in ('RECORDED', 'REFERRED', 'ANSWERED'));`,
    );
    this.addSql(
      `alter table "activity_opinion" add constraint "activity_opinion_answer_check" check (char_length(answer) <= 2000);`,
    );
    this.addSql(
      `alter table "activity_opinion" add constraint "activity_opinion_content_value" check (content ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and content is nfc normalized);`,
    );
    this.addSql(
      `alter table "activity_opinion" add constraint "activity_opinion_given_on_value" check (given_on >= '0001-01-01' and given_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "activity_opinion" add constraint "activity_opinion_referred_on_value" check (referred_on >= '0001-01-01' and referred_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "activity_opinion" add constraint "activity_opinion_due_on_value" check (due_on >= '0001-01-01' and due_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "activity_opinion" add constraint "activity_opinion_answer_value" check (answer ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and answer is nfc normalized);`,
    );
    this.addSql(
      `alter table "activity_opinion" add constraint "activity_opinion_answered_on_value" check (answered_on >= '0001-01-01' and answered_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "activity_opinion" add constraint "activity_opinion_updated_at_value" check (updated_at >= '0001-01-01 00:00:00+00' and updated_at < '10000-01-01 00:00:00+00');`,
    );
    this.addSql(
      `alter table "activity_guest" add constraint "activity_guest_activity_id_foreign" foreign key ("activity_id") references "activity" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "activity_guest" add constraint "activity_guest_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "activity_guest" add constraint "activity_guest_kind_check" check (kind in ('UNIT', 'OFFICIAL', 'RESIDENT'));`,
    );
    this.addSql(
      `alter table "activity_guest" add constraint "activity_guest_status_check" check (status in ('INVITED', 'COMING', 'NOT_COMING', 'PRESENT'));`,
    );
    this.addSql(
      `alter table "activity_guest" add constraint "activity_guest_post_check" check (char_length(post) <= 60);`,
    );
    this.addSql(
      `alter table "activity_guest" add constraint "activity_guest_name_masked_check" check (char_length(name_masked) <= 20);`,
    );
    this.addSql(
      `alter table "activity_guest" add constraint "activity_guest_tracking_digest_check" check (char_length(tracking_digest) <= 43);`,
    );
    this.addSql(
      `alter table "activity_guest" add constraint "activity_guest_post_value" check (post ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and post is nfc normalized);`,
    );
    this.addSql(
      `alter table "activity_guest" add constraint "activity_guest_name_masked_value" check (name_masked ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and name_masked is nfc normalized);`,
    );
    this.addSql(
      `alter table "activity_guest" add constraint "activity_guest_person_count_value" check (person_count >= '0');`,
    );
    this.addSql(
      `alter table "activity_guest" add constraint "activity_guest_tracking_digest_value" check (tracking_digest ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and tracking_digest is nfc normalized);`,
    );
    this.addSql(
      `alter table "activity_guest" add constraint "activity_guest_updated_at_value" check (updated_at >= '0001-01-01 00:00:00+00' and updated_at < '10000-01-01 00:00:00+00');`,
    );
    this.addSql(
      `alter table "station_designation" add constraint "station_designation_station_id_foreign" foreign key ("station_id") references "station" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "station_designation" add constraint "station_designation_decided_by_id_foreign" foreign key ("decided_by_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "station_designation" add constraint "station_designation_kind_check" check (kind in ('MODEL', 'FEATURE', 'PRACTICE'));`,
    );
    this.addSql(
      `alter table "station_designation" add constraint "station_designation_feature_check" check (feature in ('DIGITAL_CONGRESS', 'DELIBERATION', 'PETITION_AGENCY', 'MEDIATION', 'RURAL_REVITALISATION', 'TEA_TOURISM', 'PASTORAL', 'BUSINESS_SERVICE', 'MARITIME', 'LEGISLATION'));`,
    );
    this.addSql(
      `alter table "station_designation" add constraint "station_designation_designated_on_value" check (designated_on >= '0001-01-01' and designated_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "station_designation" add constraint "station_designation_valid_to_value" check (valid_to >= '0001-01-01' and valid_to <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "station_designation" add constraint "station_designation_ended_on_value" check (ended_on >= '0001-01-01' and ended_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "station_designation" add constraint "station_designation_updated_at_value" check (updated_at >= '0001-01-01 00:00:00+00' and updated_at < '10000-01-01 00:00:00+00');`,
    );
    this.addSql(
      `alter table "station_part" add constraint "station_part_station_id_foreign" foreign key ("station_id") references "station" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "station_part" add constraint "station_part_group_id_foreign" foreign key ("group_id") references "deputy_group" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "station_part" add constraint "station_part_branch_id_foreign" foreign key ("branch_id") references "functional_party_branch" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "station_part" add constraint "station_part_attached_on_value" check (attached_on >= '0001-01-01' and attached_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "station_part" add constraint "station_part_detached_on_value" check (detached_on >= '0001-01-01' and detached_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "station_part" add constraint "station_part_updated_at_value" check (updated_at >= '0001-01-01 00:00:00+00' and updated_at < '10000-01-01 00:00:00+00');`,
    );
  }

  override down(): void {
    this.addSql(`drop table if exists "reception_visitor" cascade;`);
    this.addSql(`drop table if exists "duty_swap" cascade;`);
    this.addSql(`drop table if exists "activity_opinion" cascade;`);
    this.addSql(`drop table if exists "activity_guest" cascade;`);
    this.addSql(`drop table if exists "station_designation" cascade;`);
    this.addSql(`drop table if exists "station_part" cascade;`);
    this.addSql(`alter table "activity" drop column "check_in_key";`);
    this.addSql(`alter table "activity_participation" drop column "declined_on";`);
    this.addSql(`alter table "reception_session" add "opinion_count" int4 not null default 0;`);
    this.addSql(`alter table "station" drop column "check_in_key";`);
  }
}
