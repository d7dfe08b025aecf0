import { Migration } from '@mikro-orm/migrations';

/** Days of grids, roles that places add, members who leave their group, and checking in to trainings. */
export class Migration0049_grids_and_groups extends Migration {
  override name = 'Migration0049_grids_and_groups';

  override up(): void {
    this.addSql(
      `create table "local_grid_role" ("id" uuid not null, "division_code" text not null, "name" text not null, "meaning" text not null, "started_on" date not null, "ended_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index local_grid_role_by_name on "local_grid_role" ("name", "id");`);
    this.addSql(`create index local_grid_role_division_index on "local_grid_role" ("division_code", "name", "id");`);
    this.addSql(`create index local_grid_role_started_on_index on "local_grid_role" ("started_on", "id");`);
    this.addSql(`create index local_grid_role_ended_on_index on "local_grid_role" ("ended_on", "id");`);
    this.addSql(`create index local_grid_role_updated_at_index on "local_grid_role" ("updated_at", "id");`);
    this.addSql(`create index local_grid_role_name_bigrams on "local_grid_role" using gin (zh_bigrams("name"));`);
    this.addSql(
      `alter table "local_grid_role" add constraint "local_grid_role_division_name_unique" unique ("division_code", "name");`,
    );
    this.addSql(`alter table "deputy_group_member" add "left_on" date null;`);
    this.addSql(`create index deputy_group_member_left_on_index on "deputy_group_member" ("left_on", "id");`);
    this.addSql(
      `alter table "deputy_group_member" add constraint "deputy_group_member_left_on_value" check (left_on >= '0001-01-01' and left_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "grid" add "established_on" date null, add "ended_on" date null, add "merged_into_id" uuid null;`,
    );
    this.addSql(
      `alter table "grid" add constraint "grid_merged_into_id_foreign" foreign key ("merged_into_id") references "grid" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`create index grid_established_on_index on "grid" ("established_on", "id");`);
    this.addSql(`create index grid_ended_on_index on "grid" ("ended_on", "id");`);
    this.addSql(`create index grid_merged_into_index on "grid" ("merged_into_id", "code", "id");`);
    this.addSql(
      `alter table "grid" add constraint "grid_established_on_value" check (established_on >= '0001-01-01' and established_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "grid" add constraint "grid_ended_on_value" check (ended_on >= '0001-01-01' and ended_on <= '9999-12-31');`,
    );
    this.addSql(`alter table "training" add "check_in_key" text null;`);
    this.addSql(
      `alter table "training" add constraint "training_check_in_key_check" check (char_length(check_in_key) <= 32);`,
    );
    this.addSql(
      `alter table "training" add constraint "training_check_in_key_value" check (check_in_key ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and check_in_key is nfc normalized);`,
    );
    this.addSql(
      `alter table "local_grid_role" add constraint "local_grid_role_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "local_grid_role" add constraint "local_grid_role_name_check" check (char_length(name) <= 20);`,
    );
    this.addSql(
      `alter table "local_grid_role" add constraint "local_grid_role_meaning_check" check (char_length(meaning) <= 200);`,
    );
    this.addSql(
      `alter table "local_grid_role" add constraint "local_grid_role_name_value" check (name ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and name is nfc normalized);`,
    );
    this.addSql(
      `alter table "local_grid_role" add constraint "local_grid_role_meaning_value" check (meaning ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and meaning is nfc normalized);`,
    );
    this.addSql(
      `alter table "local_grid_role" add constraint "local_grid_role_started_on_value" check (started_on >= '0001-01-01' and started_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "local_grid_role" add constraint "local_grid_role_ended_on_value" check (ended_on >= '0001-01-01' and ended_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "local_grid_role" add constraint "local_grid_role_updated_at_value" check (updated_at >= '0001-01-01 00:00:00+00' and updated_at < '10000-01-01 00:00:00+00');`,
    );
  }

  override down(): void {
    this.addSql(`drop table if exists "local_grid_role" cascade;`);
    this.addSql(`alter table "deputy_group_member" drop column "left_on";`);
    this.addSql(
      `alter table "grid" drop column "established_on", drop column "ended_on", drop column "merged_into_id";`,
    );
    this.addSql(`alter table "training" drop column "check_in_key";`);
  }
}
