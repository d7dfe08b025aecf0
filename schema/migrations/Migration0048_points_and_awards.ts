import { Migration } from '@mikro-orm/migrations';

/** What proves points and what was decided on an appeal; notices of awards, objections, and what became of each name. */
export class Migration0048_points_and_awards extends Migration {
  override name = 'Migration0048_points_and_awards';

  override up(): void {
    this.addSql(
      `create table "award_objection" ("id" uuid not null, "award_id" uuid not null, "grant_id" uuid not null, "status" text not null, "content" text not null, "submitted_on" date not null, "finding" text null, "decided_on" date null, "tracking_digest" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index award_objection_by_submitted_on on "award_objection" ("submitted_on", "id");`);
    this.addSql(`create index award_objection_award_index on "award_objection" ("award_id", "submitted_on", "id");`);
    this.addSql(`create index award_objection_grant_index on "award_objection" ("grant_id", "submitted_on", "id");`);
    this.addSql(`create index award_objection_status_index on "award_objection" ("status", "submitted_on", "id");`);
    this.addSql(`create index award_objection_decided_on_index on "award_objection" ("decided_on", "id");`);
    this.addSql(`create index award_objection_updated_at_index on "award_objection" ("updated_at", "id");`);
    this.addSql(
      `alter table "award_objection" add constraint "award_objection_tracking_digest_unique" unique ("tracking_digest");`,
    );
    this.addSql(`alter table "award" add "notice_from_on" date null, add "notice_until_on" date null;`);
    this.addSql(`create index award_notice_until_on_index on "award" ("notice_until_on", "id");`);
    this.addSql(
      `alter table "award" add constraint "award_notice_from_on_value" check (notice_from_on >= '0001-01-01' and notice_from_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "award" add constraint "award_notice_until_on_value" check (notice_until_on >= '0001-01-01' and notice_until_on <= '9999-12-31');`,
    );
    this.addSql(`alter table "points_statement" add "appeal_decision" text null, add "appeal_decided_on" date null;`);
    this.addSql(
      `alter table "points_statement" add constraint "points_statement_appeal_decision_check" check (char_length(appeal_decision) <= 1000);`,
    );
    this.addSql(
      `alter table "points_statement" add constraint "points_statement_appeal_decision_value" check (appeal_decision ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and appeal_decision is nfc normalized);`,
    );
    this.addSql(
      `alter table "points_statement" add constraint "points_statement_appeal_decided_on_value" check (appeal_decided_on >= '0001-01-01' and appeal_decided_on <= '9999-12-31');`,
    );
    this.addSql(`alter table "points_entry" add "evidence_id" text null;`);
    this.addSql(`update points_entry e set evidence_id = 'Suggestion:' || e.suggestion_id from (
        select distinct on (deputy_id, suggestion_id) id from points_entry
        where suggestion_id is not null and reversal_of_id is null and status <> 'REJECTED' order by deputy_id, suggestion_id, id) one
        where one.id = e.id`);
    this.addSql(`create index points_entry_evidence_id_index on "points_entry" ("evidence_id", "id");`);
    this.addSql(
      `create unique index points_entry_deputy_evidence_id_unique_while on "points_entry" ("deputy_id", "evidence_id") where "status" in ('SUBMITTED', 'APPROVED');`,
    );
    this.addSql(
      `alter table "points_entry" add constraint "points_entry_evidence_id_check" check (char_length(evidence_id) <= 100);`,
    );
    this.addSql(
      `alter table "points_entry" add constraint "points_entry_evidence_id_value" check (evidence_id ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and evidence_id is nfc normalized);`,
    );
    this.addSql(`alter table "award_grant" add "status" text null, add "revoked_on" date null;`);
    this.addSql(
      `update award_grant g set status = case a.status when 'GRANTED' then 'GRANTED' else 'NOMINATED' end from award a where a.id = g.award_id`,
    );
    this.addSql(`alter table "award_grant" alter column "status" set not null;`);
    this.addSql(`create index award_grant_status_index on "award_grant" ("status", "position", "id");`);
    this.addSql(`create index award_grant_revoked_on_index on "award_grant" ("revoked_on", "id");`);
    this.addSql(
      `alter table "award_grant" add constraint "award_grant_status_check" check (status in ('NOMINATED', 'STRUCK', 'GRANTED', 'REVOKED'));`,
    );
    this.addSql(
      `alter table "award_grant" add constraint "award_grant_revoked_on_value" check (revoked_on >= '0001-01-01' and revoked_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "award_objection" add constraint "award_objection_award_id_foreign" foreign key ("award_id") references "award" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "award_objection" add constraint "award_objection_grant_id_foreign" foreign key ("grant_id") references "award_grant" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "award_objection" add constraint "award_objection_status_check" check (status in ('SUBMITTED', 'UPHELD', 'DISMISSED'));`,
    );
    this.addSql(
      `alter table "award_objection" add constraint "award_objection_content_check" check (char_length(content) <= 1000);`,
    );
    this.addSql(
      `alter table "award_objection" add constraint "award_objection_finding_check" check (char_length(finding) <= 500);`,
    );
    this.addSql(
      `alter table "award_objection" add constraint "award_objection_tracking_digest_check" check (char_length(tracking_digest) <= 43);`,
    );
    this.addSql(
      `alter table "award_objection" add constraint "award_objection_content_value" check (content ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and content is nfc normalized);`,
    );
    this.addSql(
      `alter table "award_objection" add constraint "award_objection_submitted_on_value" check (submitted_on >= '0001-01-01' and submitted_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "award_objection" add constraint "award_objection_finding_value" check (finding ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and finding is nfc normalized);`,
    );
    this.addSql(
      `alter table "award_objection" add constraint "award_objection_decided_on_value" check (decided_on >= '0001-01-01' and decided_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "award_objection" add constraint "award_objection_tracking_digest_value" check (tracking_digest ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and tracking_digest is nfc normalized);`,
    );
    this.addSql(
      `alter table "award_objection" add constraint "award_objection_updated_at_value" check (updated_at >= '0001-01-01 00:00:00+00' and updated_at < '10000-01-01 00:00:00+00');`,
    );
  }

  override down(): void {
    this.addSql(`drop table award_objection`);
    this.addSql(`alter table award drop column notice_from_on, drop column notice_until_on`);
    this.addSql(`alter table points_statement drop column appeal_decision, drop column appeal_decided_on`);
    this.addSql(`alter table points_entry drop column evidence_id`);
    this.addSql(`alter table award_grant drop column status, drop column revoked_on`);
  }
}
