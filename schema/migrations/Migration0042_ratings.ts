import { Migration } from '@mikro-orm/migrations';

/** Secret ratings of units and of deputies’ reports, and what follows from them. */
export class Migration0042_ratings extends Migration {
  override name = 'Migration0042_ratings';

  override up(): void {
    this.addSql(
      `create table "secret_rating" ("id" uuid not null, "department_evaluation_id" uuid null, "duty_report_id" uuid null, "body" text not null, "rating" text not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(
      `create index secret_rating_department_evaluation_index on "secret_rating" ("department_evaluation_id", "id");`,
    );
    this.addSql(`create index secret_rating_duty_report_index on "secret_rating" ("duty_report_id", "id");`);
    this.addSql(`create index secret_rating_updated_at_index on "secret_rating" ("updated_at", "id");`);
    this.addSql(
      `create table "rating_participation" ("id" uuid not null, "department_evaluation_id" uuid null, "duty_report_id" uuid null, "deputy_id" uuid null, "rated_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index rating_participation_by_rated_on on "rating_participation" ("rated_on", "id");`);
    this.addSql(
      `create index rating_participation_department_evaluation_index on "rating_participation" ("department_evaluation_id", "rated_on", "id");`,
    );
    this.addSql(
      `create index rating_participation_duty_report_index on "rating_participation" ("duty_report_id", "rated_on", "id");`,
    );
    this.addSql(
      `create index rating_participation_deputy_index on "rating_participation" ("deputy_id", "rated_on", "id");`,
    );
    this.addSql(`create index rating_participation_updated_at_index on "rating_participation" ("updated_at", "id");`);
    this.addSql(
      `alter table "rating_participation" add constraint "rating_participation_department_evaluation_deputy_unique" unique ("department_evaluation_id", "deputy_id");`,
    );
    this.addSql(
      `alter table "rating_participation" add constraint "rating_participation_duty_report_deputy_unique" unique ("duty_report_id", "deputy_id");`,
    );
    this.addSql(`alter table "duty_report" drop constraint "duty_report_status_check";`);
    this.addSql(
      `alter table "duty_report" add "least_rate" double precision null, add "consequence_basis" text null, add "rating_digest" text null, add "consequence_on" date null, add "consequence_note" text null, add "rectification_due_on" date null, add "rectification" text null, add "rectified_on" date null, add "recheck_note" text null, add "rechecked_on" date null;`,
    );
    this.addSql(`create index duty_report_consequence_on_index on "duty_report" ("consequence_on", "id");`);
    this.addSql(`create index duty_report_rectification_due_on_index on "duty_report" ("rectification_due_on", "id");`);
    this.addSql(`create index duty_report_rectified_on_index on "duty_report" ("rectified_on", "id");`);
    this.addSql(`create index duty_report_rechecked_on_index on "duty_report" ("rechecked_on", "id");`);
    this.addSql(
      `alter table "duty_report" add constraint "duty_report_rating_digest_unique" unique ("rating_digest");`,
    );
    this.addSql(
      `alter table "duty_report" add constraint "duty_report_consequence_basis_check" check (char_length(consequence_basis) <= 200);`,
    );
    this.addSql(
      `alter table "duty_report" add constraint "duty_report_rating_digest_check" check (char_length(rating_digest) <= 43);`,
    );
    this.addSql(
      `alter table "duty_report" add constraint "duty_report_consequence_note_check" check (char_length(consequence_note) <= 500);`,
    );
    this.addSql(
      `alter table "duty_report" add constraint "duty_report_rectification_check" check (char_length(rectification) <= 2000);`,
    );
    this.addSql(
      `alter table "duty_report" add constraint "duty_report_recheck_note_check" check (char_length(recheck_note) <= 500);`,
    );
    this.addSql(
      `alter table "duty_report" add constraint "duty_report_least_rate_value" check (least_rate >= '0' and least_rate <= '1');`,
    );
    this.addSql(
      `alter table "duty_report" add constraint "duty_report_consequence_basis_value" check (consequence_basis ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and consequence_basis is nfc normalized);`,
    );
    this.addSql(
      `alter table "duty_report" add constraint "duty_report_rating_digest_value" check (rating_digest ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and rating_digest is nfc normalized);`,
    );
    this.addSql(
      `alter table "duty_report" add constraint "duty_report_consequence_on_value" check (consequence_on >= '0001-01-01' and consequence_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "duty_report" add constraint "duty_report_consequence_note_value" check (consequence_note ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and consequence_note is nfc normalized);`,
    );
    this.addSql(
      `alter table "duty_report" add constraint "duty_report_rectification_due_on_value" check (rectification_due_on >= '0001-01-01' and rectification_due_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "duty_report" add constraint "duty_report_rectification_value" check (rectification ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and rectification is nfc normalized);`,
    );
    this.addSql(
      `alter table "duty_report" add constraint "duty_report_rectified_on_value" check (rectified_on >= '0001-01-01' and rectified_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "duty_report" add constraint "duty_report_recheck_note_value" check (recheck_note ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and recheck_note is nfc normalized);`,
    );
    this.addSql(
      `alter table "duty_report" add constraint "duty_report_rechecked_on_value" check (rechecked_on >= '0001-01-01' and rechecked_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "duty_report" add constraint "duty_report_status_check" check (status in ('SCHEDULED', 'REPORT_SUBMITTED', 'DELIVERED', 'RATING', 'TALLIED', 'PUBLISHED', 'CONSEQUENCE_RECORDED', 'RECTIFYING', 'RECTIFIED', 'RECHECKED'));`,
    );
    this.addSql(`alter table "duty_report_evaluation" drop constraint "duty_report_evaluation_body_check";`);
    this.addSql(
      `alter table "duty_report_evaluation" add constraint "duty_report_evaluation_body_check" check (body in ('DEPUTIES', 'STREET_ASSEMBLY', 'RESIDENTS', 'ELECTORS', 'THIRD_PARTY'));`,
    );
    this.addSql(`update duty_report_evaluation set body = 'ELECTORS' where body = 'RESIDENTS'`);
    this.addSql(`alter table "satisfaction_evaluation" drop constraint "satisfaction_evaluation_body_check";`);
    this.addSql(
      `alter table "satisfaction_evaluation" add constraint "satisfaction_evaluation_body_check" check (body in ('DEPUTIES', 'STREET_ASSEMBLY', 'RESIDENTS', 'ELECTORS', 'THIRD_PARTY'));`,
    );
    this.addSql(`alter table "ballot_candidate" add "agency_id" uuid null;`);
    this.addSql(
      `alter table "ballot_candidate" add constraint "ballot_candidate_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`create index ballot_candidate_agency_index on "ballot_candidate" ("agency_id", "position", "id");`);
    this.addSql(`alter table "department_evaluation" drop constraint "department_evaluation_status_check";`);
    this.addSql(
      `alter table "department_evaluation" add "organiser_id" uuid null, add "delivered_on" date null, add "reporter" text null, add "meeting_id" uuid null, add "questions" text null, add "rectify_threshold_rate" double precision null, add "consequence_body_id" uuid null, add "sent_to_id" uuid null, add "sent_on" date null, add "rectification_due_on" date null, add "rectification" text null, add "rectified_on" date null, add "recheck_note" text null, add "rechecked_on" date null;`,
    );
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_organiser_id_foreign" foreign key ("organiser_id") references "body" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_consequence_body_id_foreign" foreign key ("consequence_body_id") references "body" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_sent_to_id_foreign" foreign key ("sent_to_id") references "body" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `create index department_evaluation_organiser_index on "department_evaluation" ("organiser_id", "rated_on", "id");`,
    );
    this.addSql(
      `create index department_evaluation_delivered_on_index on "department_evaluation" ("delivered_on", "id");`,
    );
    this.addSql(
      `create index department_evaluation_meeting_index on "department_evaluation" ("meeting_id", "rated_on", "id");`,
    );
    this.addSql(
      `create index department_evaluation_rectify_threshold_rate_index on "department_evaluation" ("rectify_threshold_rate", "id");`,
    );
    this.addSql(
      `create index department_evaluation_consequence_body_index on "department_evaluation" ("consequence_body_id", "rated_on", "id");`,
    );
    this.addSql(
      `create index department_evaluation_sent_to_index on "department_evaluation" ("sent_to_id", "rated_on", "id");`,
    );
    this.addSql(`create index department_evaluation_sent_on_index on "department_evaluation" ("sent_on", "id");`);
    this.addSql(
      `create index department_evaluation_rectification_due_on_index on "department_evaluation" ("rectification_due_on", "id");`,
    );
    this.addSql(
      `create index department_evaluation_rectified_on_index on "department_evaluation" ("rectified_on", "id");`,
    );
    this.addSql(
      `create index department_evaluation_rechecked_on_index on "department_evaluation" ("rechecked_on", "id");`,
    );
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_reporter_check" check (char_length(reporter) <= 100);`,
    );
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_questions_check" check (char_length(questions) <= 2000);`,
    );
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_rectification_check" check (char_length(rectification) <= 2000);`,
    );
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_recheck_note_check" check (char_length(recheck_note) <= 500);`,
    );
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_delivered_on_value" check (delivered_on >= '0001-01-01' and delivered_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_reporter_value" check (reporter ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and reporter is nfc normalized);`,
    );
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_questions_value" check (questions ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and questions is nfc normalized);`,
    );
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_rectify_threshold_rate_value" check (rectify_threshold_rate >= '0' and rectify_threshold_rate <= '1');`,
    );
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_sent_on_value" check (sent_on >= '0001-01-01' and sent_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_rectification_due_on_value" check (rectification_due_on >= '0001-01-01' and rectification_due_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_rectification_value" check (rectification ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and rectification is nfc normalized);`,
    );
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_rectified_on_value" check (rectified_on >= '0001-01-01' and rectified_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_recheck_note_value" check (recheck_note ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and recheck_note is nfc normalized);`,
    );
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_rechecked_on_value" check (rechecked_on >= '0001-01-01' and rechecked_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_status_check" check (status in ('SCHEDULED', 'REPORT_SUBMITTED', 'DELIVERED', 'RATING', 'TALLIED', 'PUBLISHED', 'CONSEQUENCE_RECORDED', 'RECTIFYING', 'RECTIFIED', 'RECHECKED'));`,
    );
    this.addSql(
      `alter table "secret_rating" add constraint "secret_rating_department_evaluation_id_foreign" foreign key ("department_evaluation_id") references "department_evaluation" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "secret_rating" add constraint "secret_rating_duty_report_id_foreign" foreign key ("duty_report_id") references "duty_report" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "secret_rating" add constraint "secret_rating_body_check" check (body in ('DEPUTIES', 'STREET_ASSEMBLY', 'RESIDENTS', 'ELECTORS', 'THIRD_PARTY'));`,
    );
    this.addSql(
      `alter table "secret_rating" add constraint "secret_rating_rating_check" check (rating in ('SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED'));`,
    );
    this.addSql(
      `alter table "secret_rating" add constraint "secret_rating_updated_at_value" check (updated_at >= '0001-01-01 00:00:00+00' and updated_at < '10000-01-01 00:00:00+00');`,
    );
    this.addSql(
      `alter table "rating_participation" add constraint "rating_participation_department_evaluation_id_foreign" foreign key ("department_evaluation_id") references "department_evaluation" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "rating_participation" add constraint "rating_participation_duty_report_id_foreign" foreign key ("duty_report_id") references "duty_report" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "rating_participation" add constraint "rating_participation_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "rating_participation" add constraint "rating_participation_rated_on_value" check (rated_on >= '0001-01-01' and rated_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "rating_participation" add constraint "rating_participation_updated_at_value" check (updated_at >= '0001-01-01 00:00:00+00' and updated_at < '10000-01-01 00:00:00+00');`,
    );
  }

  override down(): void {
    this.addSql(`drop table rating_participation`);
    this.addSql(`drop table secret_rating`);
    this.addSql(`alter table ballot_candidate drop column agency_id`);
    this.addSql(
      `update duty_report set status = 'CONSEQUENCE_RECORDED' where status in ('RECTIFYING', 'RECTIFIED', 'RECHECKED')`,
    );
    this.addSql(
      `alter table "duty_report" drop constraint "duty_report_status_check", drop column "least_rate", drop column "consequence_basis", drop column "rating_digest", drop column "consequence_on", drop column "consequence_note", drop column "rectification_due_on", drop column "rectification", drop column "rectified_on", drop column "recheck_note", drop column "rechecked_on"`,
    );
    this.addSql(
      `alter table "duty_report" add constraint "duty_report_status_check" check (status in ('SCHEDULED', 'REPORT_SUBMITTED', 'DELIVERED', 'RATING', 'TALLIED', 'PUBLISHED', 'CONSEQUENCE_RECORDED'))`,
    );
    this.addSql(
      `update department_evaluation set status = 'CONSEQUENCE_RECORDED' where status in ('RECTIFYING', 'RECTIFIED', 'RECHECKED')`,
    );
    this.addSql(
      `alter table "department_evaluation" drop constraint "department_evaluation_status_check", drop column "organiser_id", drop column "delivered_on", drop column "reporter", drop column "meeting_id", drop column "questions", drop column "rectify_threshold_rate", drop column "consequence_body_id", drop column "sent_to_id", drop column "sent_on", drop column "rectification_due_on", drop column "rectification", drop column "rectified_on", drop column "recheck_note", drop column "rechecked_on"`,
    );
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_status_check" check (status in ('SCHEDULED', 'REPORT_SUBMITTED', 'DELIVERED', 'RATING', 'TALLIED', 'PUBLISHED', 'CONSEQUENCE_RECORDED'))`,
    );
    this.addSql(`update duty_report_evaluation set body = 'RESIDENTS' where body = 'ELECTORS'`);
    this.addSql(
      `alter table "duty_report_evaluation" drop constraint "duty_report_evaluation_body_check", add constraint "duty_report_evaluation_body_check" check (body in ('DEPUTIES', 'STREET_ASSEMBLY', 'RESIDENTS', 'THIRD_PARTY'))`,
    );
    this.addSql(`update satisfaction_evaluation set body = 'RESIDENTS' where body = 'ELECTORS'`);
    this.addSql(
      `alter table "satisfaction_evaluation" drop constraint "satisfaction_evaluation_body_check", add constraint "satisfaction_evaluation_body_check" check (body in ('DEPUTIES', 'STREET_ASSEMBLY', 'RESIDENTS', 'THIRD_PARTY'))`,
    );
  }
}
