import { Migration } from '@mikro-orm/migrations';

/** What was made of a survey, the survey of an option, and who has answered. */
export class Migration0038_surveys extends Migration {
  override name = 'Migration0038_surveys';

  override up(): void {
    this.addSql(
      `create table "survey_participation" ("id" uuid not null, "survey_id" uuid not null, "deputy_id" uuid null, "answered_on" date not null, "tracking_digest" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index survey_participation_by_answered_on on "survey_participation" ("answered_on", "id");`);
    this.addSql(
      `create index survey_participation_survey_index on "survey_participation" ("survey_id", "answered_on", "id");`,
    );
    this.addSql(
      `create index survey_participation_deputy_index on "survey_participation" ("deputy_id", "answered_on", "id");`,
    );
    this.addSql(`create index survey_participation_updated_at_index on "survey_participation" ("updated_at", "id");`);
    this.addSql(
      `alter table "survey_participation" add constraint "survey_participation_tracking_digest_unique" unique ("tracking_digest");`,
    );
    this.addSql(
      `alter table "survey_participation" add constraint "survey_participation_survey_deputy_unique" unique ("survey_id", "deputy_id");`,
    );
    this.addSql(`alter table "survey" drop constraint "survey_status_check";`);
    this.addSql(`alter table "survey" add "feedback" text null, add "fed_back_on" date null;`);
    this.addSql(`create index survey_fed_back_on_index on "survey" ("fed_back_on", "id");`);
    this.addSql(`alter table "survey" add constraint "survey_feedback_check" check (char_length(feedback) <= 2000);`);
    this.addSql(
      `alter table "survey" add constraint "survey_feedback_value" check (feedback ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and feedback is nfc normalized);`,
    );
    this.addSql(
      `alter table "survey" add constraint "survey_fed_back_on_value" check (fed_back_on >= '0001-01-01' and fed_back_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "survey" add constraint "survey_status_check" check (status in ('DRAFT', 'OPEN', 'CLOSED', 'PUBLISHED', 'FED_BACK'));`,
    );
    this.addSql(`alter table "survey_option" add "survey_id" uuid null;`);
    this.addSql(`update survey_option o set survey_id = q.survey_id from survey_question q where q.id = o.question_id`);
    this.addSql(`alter table "survey_option" alter column "survey_id" set not null;`);
    this.addSql(
      `alter table "survey_option" add constraint "survey_option_survey_id_foreign" foreign key ("survey_id") references "survey" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`create index survey_option_survey_index on "survey_option" ("survey_id", "position", "id");`);
    this.addSql(
      `alter table "survey_participation" add constraint "survey_participation_survey_id_foreign" foreign key ("survey_id") references "survey" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "survey_participation" add constraint "survey_participation_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "survey_participation" add constraint "survey_participation_tracking_digest_check" check (char_length(tracking_digest) <= 43);`,
    );
    this.addSql(
      `alter table "survey_participation" add constraint "survey_participation_answered_on_value" check (answered_on >= '0001-01-01' and answered_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "survey_participation" add constraint "survey_participation_tracking_digest_value" check (tracking_digest ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and tracking_digest is nfc normalized);`,
    );
    this.addSql(
      `alter table "survey_participation" add constraint "survey_participation_updated_at_value" check (updated_at >= '0001-01-01 00:00:00+00' and updated_at < '10000-01-01 00:00:00+00');`,
    );
    this.addSql(`insert into survey_participation (id, survey_id, deputy_id, answered_on, is_sample)
        select gen_random_uuid(), survey_id, deputy_id, min(answered_on), bool_and(is_sample) from survey_response
        where deputy_id is not null group by survey_id, deputy_id`);
  }

  override down(): void {
    this.addSql(`drop table survey_participation`);
    this.addSql(`alter table survey_option drop column survey_id`);
    this.addSql(`update survey set status = 'PUBLISHED' where status = 'FED_BACK'`);
    this.addSql(
      `alter table survey drop constraint survey_status_check, drop column feedback, drop column fed_back_on`,
    );
    this.addSql(
      `alter table "survey" add constraint "survey_status_check" check ("status" in ('DRAFT', 'OPEN', 'CLOSED', 'PUBLISHED'));`,
    );
  }
}
