import { Migration } from '@mikro-orm/migrations';

/** Enterprises on record, the homes that a deputy looks after, and problems of contacts that become feedback. */
export class Migration0039_contacts extends Migration {
  override name = 'Migration0039_contacts';

  override up(): void {
    this.addSql(
      `create table "enterprise" ("id" uuid not null, "name" text collate "zh_pinyin" not null, "credit_code" text not null, "division_code" text not null, "address" text null, "industry" text null, "status" text not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, "name_reading" text collate "C" generated always as (zh_reading("name", false)) stored, primary key ("id"));`,
    );
    this.addSql(`create index enterprise_by_name on "enterprise" ("name_reading", "id");`);
    this.addSql(`create index enterprise_division_index on "enterprise" ("division_code", "name_reading", "id");`);
    this.addSql(`create index enterprise_industry_folded on "enterprise" ((zh_fold("industry") collate "C"), "id");`);
    this.addSql(`create index enterprise_status_index on "enterprise" ("status", "name_reading", "id");`);
    this.addSql(`create index enterprise_updated_at_index on "enterprise" ("updated_at", "id");`);
    this.addSql(`create index enterprise_name_bigrams on "enterprise" using gin (zh_bigrams("name" collate "C"));`);
    this.addSql(`alter table "enterprise" add constraint "enterprise_credit_code_unique" unique ("credit_code");`);
    this.addSql(`alter table "contact_link" drop constraint "contact_link_kind_check";`);
    this.addSql(`alter table "contact_link" add "enterprise_id" uuid null, add "household_area" text null;`);
    this.addSql(
      `alter table "contact_link" add constraint "contact_link_enterprise_id_foreign" foreign key ("enterprise_id") references "enterprise" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`create index contact_link_enterprise_index on "contact_link" ("enterprise_id", "started_on", "id");`);
    this.addSql(
      `create unique index contact_link_kind_deputy_committee_member_unique_while on "contact_link" ("kind", "deputy_id", "committee_member_id") where "status" in ('PLANNED', 'ACTIVE');`,
    );
    this.addSql(
      `create index contact_link_household_area_bigrams on "contact_link" using gin (zh_bigrams("household_area"));`,
    );
    this.addSql(
      `alter table "contact_link" add constraint "contact_link_household_area_check" check (char_length(household_area) <= 100);`,
    );
    this.addSql(
      `alter table "contact_link" add constraint "contact_link_household_area_value" check (household_area ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and household_area is nfc normalized);`,
    );
    this.addSql(
      `alter table "contact_link" add constraint "contact_link_kind_check" check (kind in ('COMMITTEE_MEMBER_TO_DEPUTY', 'CHAIR_TO_DEPUTY', 'DEPUTY_TO_PUBLIC', 'ORGAN_TO_DEPUTY', 'ENTERPRISE', 'HOUSEHOLD'));`,
    );
    this.addSql(`alter table "contact_record" drop constraint "contact_record_problem_status_check";`);
    this.addSql(`alter table "contact_record" add "answer" text null;`);
    this.addSql(
      `alter table "contact_record" add constraint "contact_record_answer_check" check (char_length(answer) <= 1000);`,
    );
    this.addSql(
      `alter table "contact_record" add constraint "contact_record_answer_value" check (answer ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and answer is nfc normalized);`,
    );
    this.addSql(
      `alter table "contact_record" add constraint "contact_record_problem_status_check" check (problem_status in ('NONE', 'COLLECTED', 'ASSIGNED', 'HANDLED', 'PASSED_ON'));`,
    );
    this.addSql(`alter table "livelihood_proposal" drop constraint "livelihood_proposal_channel_check";`);
    this.addSql(
      `alter table "livelihood_proposal" add constraint "livelihood_proposal_channel_check" check (channel in ('DEPUTY_QR', 'STATION_QR', 'PROJECT_QR', 'LIAISON_QR', 'CHANNEL_QR', 'STATION_VISIT', 'RECEPTION_DAY', 'HOME_VISIT', 'MEETING', 'WECHAT_GROUP', 'MINI_APP', 'WEB', 'HOTLINE_12345', 'GRID_REPORT', 'ENTERPRISE_VISIT', 'CONTACT', 'LETTER'));`,
    );
    this.addSql(`alter table "public_feedback" drop constraint "public_feedback_channel_check";`);
    this.addSql(`alter table "public_feedback" add "contact_id" uuid null;`);
    this.addSql(
      `alter table "public_feedback" add constraint "public_feedback_contact_id_foreign" foreign key ("contact_id") references "contact_record" ("id") on update cascade on delete restrict deferrable initially immediate;`,
    );
    this.addSql(`create index public_feedback_contact_index on "public_feedback" ("contact_id", "received_on", "id");`);
    this.addSql(
      `alter table "public_feedback" add constraint "public_feedback_channel_check" check (channel in ('DEPUTY_QR', 'STATION_QR', 'PROJECT_QR', 'LIAISON_QR', 'CHANNEL_QR', 'STATION_VISIT', 'RECEPTION_DAY', 'HOME_VISIT', 'MEETING', 'WECHAT_GROUP', 'MINI_APP', 'WEB', 'HOTLINE_12345', 'GRID_REPORT', 'ENTERPRISE_VISIT', 'CONTACT', 'LETTER'));`,
    );
    this.addSql(`alter table "bulletin_item" drop constraint "bulletin_item_channel_check";`);
    this.addSql(
      `alter table "bulletin_item" add constraint "bulletin_item_channel_check" check (channel in ('DEPUTY_QR', 'STATION_QR', 'PROJECT_QR', 'LIAISON_QR', 'CHANNEL_QR', 'STATION_VISIT', 'RECEPTION_DAY', 'HOME_VISIT', 'MEETING', 'WECHAT_GROUP', 'MINI_APP', 'WEB', 'HOTLINE_12345', 'GRID_REPORT', 'ENTERPRISE_VISIT', 'CONTACT', 'LETTER'));`,
    );
    this.addSql(
      `alter table "enterprise" add constraint "enterprise_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(`alter table "enterprise" add constraint "enterprise_name_check" check (char_length(name) <= 100);`);
    this.addSql(
      `alter table "enterprise" add constraint "enterprise_credit_code_check" check (char_length(credit_code) <= 18);`,
    );
    this.addSql(
      `alter table "enterprise" add constraint "enterprise_address_check" check (char_length(address) <= 200);`,
    );
    this.addSql(
      `alter table "enterprise" add constraint "enterprise_industry_check" check (char_length(industry) <= 40);`,
    );
    this.addSql(
      `alter table "enterprise" add constraint "enterprise_status_check" check (status in ('ACTIVE', 'CLOSED'));`,
    );
    this.addSql(
      `alter table "enterprise" add constraint "enterprise_name_value" check (name ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and name is nfc normalized);`,
    );
    this.addSql(
      `alter table "enterprise" add constraint "enterprise_credit_code_value" check (credit_code ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and credit_code is nfc normalized);`,
    );
    this.addSql(
      `alter table "enterprise" add constraint "enterprise_address_value" check (address ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and address is nfc normalized);`,
    );
    this.addSql(
      `alter table "enterprise" add constraint "enterprise_industry_value" check (industry ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and industry is nfc normalized);`,
    );
    this.addSql(
      `alter table "enterprise" add constraint "enterprise_updated_at_value" check (updated_at >= '0001-01-01 00:00:00+00' and updated_at < '10000-01-01 00:00:00+00');`,
    );
  }

  override down(): void {
    this.addSql(`update contact_record set problem_status = 'COLLECTED' where problem_status = 'PASSED_ON'`);
    this.addSql(`update contact_link set kind = 'COMMITTEE_MEMBER_TO_DEPUTY' where kind = 'CHAIR_TO_DEPUTY'`);
    this.addSql(`update public_feedback set channel = 'MEETING' where channel = 'CONTACT'`);
    this.addSql(`update livelihood_proposal set channel = 'MEETING' where channel = 'CONTACT'`);
    this.addSql(`update bulletin_item set channel = 'MEETING' where channel = 'CONTACT'`);
    this.addSql(`drop table if exists "enterprise" cascade;`);
    this.addSql(`alter table "bulletin_item" drop constraint "bulletin_item_channel_check";`);
    this.addSql(
      `alter table "bulletin_item" add constraint "bulletin_item_channel_check" check ("channel" in ('DEPUTY_QR', 'STATION_QR', 'PROJECT_QR', 'LIAISON_QR', 'CHANNEL_QR', 'STATION_VISIT', 'RECEPTION_DAY', 'HOME_VISIT', 'MEETING', 'WECHAT_GROUP', 'MINI_APP', 'WEB', 'HOTLINE_12345', 'GRID_REPORT', 'ENTERPRISE_VISIT', 'LETTER'));`,
    );
    this.addSql(`alter table "contact_link" drop constraint "contact_link_kind_check";`);
    this.addSql(`alter table "contact_link" drop column "enterprise_id", drop column "household_area";`);
    this.addSql(
      `alter table "contact_link" add constraint "contact_link_kind_check" check ("kind" in ('COMMITTEE_MEMBER_TO_DEPUTY', 'DEPUTY_TO_PUBLIC', 'ORGAN_TO_DEPUTY', 'ENTERPRISE', 'HOUSEHOLD'));`,
    );
    this.addSql(`alter table "contact_record" drop constraint "contact_record_problem_status_check";`);
    this.addSql(`alter table "contact_record" drop column "answer";`);
    this.addSql(
      `alter table "contact_record" add constraint "contact_record_problem_status_check" check ("problem_status" in ('NONE', 'COLLECTED', 'ASSIGNED', 'HANDLED'));`,
    );
    this.addSql(`alter table "livelihood_proposal" drop constraint "livelihood_proposal_channel_check";`);
    this.addSql(
      `alter table "livelihood_proposal" add constraint "livelihood_proposal_channel_check" check ("channel" in ('DEPUTY_QR', 'STATION_QR', 'PROJECT_QR', 'LIAISON_QR', 'CHANNEL_QR', 'STATION_VISIT', 'RECEPTION_DAY', 'HOME_VISIT', 'MEETING', 'WECHAT_GROUP', 'MINI_APP', 'WEB', 'HOTLINE_12345', 'GRID_REPORT', 'ENTERPRISE_VISIT', 'LETTER'));`,
    );
    this.addSql(`alter table "public_feedback" drop constraint "public_feedback_channel_check";`);
    this.addSql(`alter table "public_feedback" drop column "contact_id";`);
    this.addSql(
      `alter table "public_feedback" add constraint "public_feedback_channel_check" check ("channel" in ('DEPUTY_QR', 'STATION_QR', 'PROJECT_QR', 'LIAISON_QR', 'CHANNEL_QR', 'STATION_VISIT', 'RECEPTION_DAY', 'HOME_VISIT', 'MEETING', 'WECHAT_GROUP', 'MINI_APP', 'WEB', 'HOTLINE_12345', 'GRID_REPORT', 'ENTERPRISE_VISIT', 'LETTER'));`,
    );
  }
}
