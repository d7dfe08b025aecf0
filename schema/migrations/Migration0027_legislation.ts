import { Migration } from '@mikro-orm/migrations';

/** Opinions on what is no draft law, as far as nothing says that they became one on a draft. */
const moved = `o.feedback_id is null and exists (select from opinion_solicitation s where s.id = o.solicitation_id and s.kind <> 'LEGISLATION')
  and not exists (select from hearing_speaker h where h.opinion_id = o.id)`;

/** Clauses of draft laws, days of their passage, opinions on what is no law, and who signs an opinion. */
export class Migration0027_legislation extends Migration {
  override name = 'Migration0027_legislation';

  override up(): void {
    this.addSql(
      `create table "draft_clause" ("id" uuid not null, "draft_version_id" uuid not null, "position" int not null, "path" text not null, "label" text not null, "heading" text null, "text" text not null, "anchor_id" uuid not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(
      `create table "clause_change" ("id" uuid not null, "draft_version_id" uuid not null, "anchor_id" uuid not null, "before_id" uuid null, "after_id" uuid null, "change" text not null, "similarity" double precision not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(
      `create table "solicited_opinion" ("id" uuid not null, "solicitation_id" uuid not null, "activity_id" uuid null, "status" text not null, "explanation" text null, "referred_to_id" uuid null, "referred_on" date null, "reply" text null, "replied_on" date null, "rectification" text null, "rectified_on" date null, "number" text not null, "division_code" text not null, "channel" text not null, "summary" text not null, "content" text not null, "submitted_on" date not null, "deputy_id" uuid null, "contributor_masked" text null, "tracking_digest" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(
      `create table "opinion_co_signer" ("id" uuid not null, "opinion_id" uuid null, "solicited_opinion_id" uuid null, "deputy_id" uuid not null, "position" int not null, "status" text not null, "signed_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`alter table "legislative_contact_point" add "host_kind" text null;`);
    this.addSql(
      `alter table "draft_law" add "legislature" text null, add "passed_on" date null, add "submitted_for_approval_on" date null, add "approval_due_on" date null, add "approved_on" date null;`,
    );
    this.addSql(`alter table "opinion_solicitation" add "summary" text null, add "result" text null;`);
    this.addSql(
      `alter table "legislative_opinion" add "liaison_id" uuid null, add "activity_id" uuid null, add "draft_clause_id" uuid null, add "last_clause_id" uuid null, add "quote" text null, add "tracking_digest" text null;`,
    );
    this.addSql(
      `insert into solicited_opinion (id, solicitation_id, status, explanation, referred_to_id, referred_on, reply, replied_on, number, division_code, channel, summary, content, submitted_on, deputy_id, contributor_masked, version, is_sample)
      select o.id, o.solicitation_id, case when o.handled_on is not null then 'REPLIED' when o.referred_to_id is not null then 'REFERRED' when o.status in ('SUBMITTED', 'COLLATED') then o.status else 'STUDIED' end,
        o.explanation, o.referred_to_id, case when o.referred_to_id is not null then o.submitted_on end, case when o.handled_on is not null then coalesce(o.explanation, '已办理') end, o.handled_on,
        o.number, o.division_code, o.channel, o.summary, o.content, o.submitted_on, o.deputy_id, o.contributor_masked, o.version, o.is_sample
      from legislative_opinion o where ${moved}`,
    );
    this.addSql(`delete from legislative_opinion o where ${moved}`);
    this.addSql(`alter table "legislative_opinion" drop constraint "legislative_opinion_referred_to_id_foreign"`);
    this.addSql(`alter table "legislative_opinion" drop column "referred_to_id", drop column "handled_on"`);
    this.addSql(
      `update draft_law l set passed_on = (select d.decided_on from decision d where d.id = l.decision_id),
        legislature = case when l.division_code like '__0000000000' then 'PROVINCE' else 'PREFECTURE' end`,
    );
    this.addSql(`alter table "draft_law" alter column "legislature" set not null`);
    this.addSql(`create index draft_clause_by_position on "draft_clause" ("position", "id");`);
    this.addSql(
      `create index draft_clause_draft_version_index on "draft_clause" ("draft_version_id", "position", "id");`,
    );
    this.addSql(`create index draft_clause_path_index on "draft_clause" ("path", "id");`);
    this.addSql(`create index draft_clause_anchor_index on "draft_clause" ("anchor_id", "position", "id");`);
    this.addSql(`create index draft_clause_updated_at_index on "draft_clause" ("updated_at", "id");`);
    this.addSql(`create index draft_clause_text_bigrams on "draft_clause" using gin (zh_bigrams("text"));`);
    this.addSql(
      `alter table "draft_clause" add constraint "draft_clause_draft_version_position_unique" unique ("draft_version_id", "position");`,
    );
    this.addSql(
      `alter table "draft_clause" add constraint "draft_clause_draft_version_path_unique" unique ("draft_version_id", "path");`,
    );
    this.addSql(
      `alter table "draft_clause" add constraint "draft_clause_draft_version_anchor_unique" unique ("draft_version_id", "anchor_id");`,
    );
    this.addSql(`create index clause_change_draft_version_index on "clause_change" ("draft_version_id", "id");`);
    this.addSql(`create index clause_change_anchor_index on "clause_change" ("anchor_id", "id");`);
    this.addSql(`create index clause_change_before_index on "clause_change" ("before_id", "id");`);
    this.addSql(`create index clause_change_after_index on "clause_change" ("after_id", "id");`);
    this.addSql(`create index clause_change_change_index on "clause_change" ("change", "id");`);
    this.addSql(`create index clause_change_updated_at_index on "clause_change" ("updated_at", "id");`);
    this.addSql(
      `alter table "clause_change" add constraint "clause_change_draft_version_anchor_before_after_unique" unique ("draft_version_id", "anchor_id", "before_id", "after_id");`,
    );
    this.addSql(`create index solicited_opinion_by_submitted_on on "solicited_opinion" ("submitted_on", "id");`);
    this.addSql(
      `create index solicited_opinion_solicitation_index on "solicited_opinion" ("solicitation_id", "submitted_on", "id");`,
    );
    this.addSql(
      `create index solicited_opinion_activity_index on "solicited_opinion" ("activity_id", "submitted_on", "id");`,
    );
    this.addSql(`create index solicited_opinion_status_index on "solicited_opinion" ("status", "submitted_on", "id");`);
    this.addSql(
      `create index solicited_opinion_referred_to_index on "solicited_opinion" ("referred_to_id", "submitted_on", "id");`,
    );
    this.addSql(`create index solicited_opinion_referred_on_index on "solicited_opinion" ("referred_on", "id");`);
    this.addSql(`create index solicited_opinion_replied_on_index on "solicited_opinion" ("replied_on", "id");`);
    this.addSql(`create index solicited_opinion_rectified_on_index on "solicited_opinion" ("rectified_on", "id");`);
    this.addSql(
      `create index solicited_opinion_division_index on "solicited_opinion" ("division_code", "submitted_on", "id");`,
    );
    this.addSql(
      `create index solicited_opinion_channel_index on "solicited_opinion" ("channel", "submitted_on", "id");`,
    );
    this.addSql(
      `create index solicited_opinion_deputy_index on "solicited_opinion" ("deputy_id", "submitted_on", "id");`,
    );
    this.addSql(`create index solicited_opinion_updated_at_index on "solicited_opinion" ("updated_at", "id");`);
    this.addSql(
      `create index solicited_opinion_summary_bigrams on "solicited_opinion" using gin (zh_bigrams("summary"));`,
    );
    this.addSql(`alter table "solicited_opinion" add constraint "solicited_opinion_number_unique" unique ("number");`);
    this.addSql(
      `alter table "solicited_opinion" add constraint "solicited_opinion_tracking_digest_unique" unique ("tracking_digest");`,
    );
    this.addSql(`create index opinion_co_signer_by_position on "opinion_co_signer" ("position", "id");`);
    this.addSql(
      `create index opinion_co_signer_opinion_index on "opinion_co_signer" ("opinion_id", "position", "id");`,
    );
    this.addSql(
      `create index opinion_co_signer_solicited_opinion_index on "opinion_co_signer" ("solicited_opinion_id", "position", "id");`,
    );
    this.addSql(`create index opinion_co_signer_deputy_index on "opinion_co_signer" ("deputy_id", "position", "id");`);
    this.addSql(`create index opinion_co_signer_status_index on "opinion_co_signer" ("status", "position", "id");`);
    this.addSql(`create index opinion_co_signer_signed_on_index on "opinion_co_signer" ("signed_on", "id");`);
    this.addSql(`create index opinion_co_signer_updated_at_index on "opinion_co_signer" ("updated_at", "id");`);
    this.addSql(
      `alter table "opinion_co_signer" add constraint "opinion_co_signer_opinion_deputy_unique" unique ("opinion_id", "deputy_id");`,
    );
    this.addSql(
      `alter table "opinion_co_signer" add constraint "opinion_co_signer_solicited_opinion_deputy_unique" unique ("solicited_opinion_id", "deputy_id");`,
    );
    this.addSql(`alter table "clock_rule" drop constraint "clock_rule_matter_check";`);
    this.addSql(`alter table "clock_rule" drop constraint "clock_rule_starts_from_check";`);
    this.addSql(
      `alter table "clock_rule" add constraint "clock_rule_matter_check" check (matter in ('SUGGESTION_REPLY', 'SUGGESTION_REPLY_BROAD', 'SUGGESTION_ASSIST', 'SUGGESTION_RETURN', 'FEEDBACK_REPLY', 'FEEDBACK_SECOND_REPLY', 'NATIONAL_DRAFT_COMMENT', 'LOCAL_DRAFT_COMMENT', 'SUGGESTION_MEETING', 'SUGGESTION_SECOND_REPLY'));`,
    );
    this.addSql(
      `alter table "clock_rule" add constraint "clock_rule_starts_from_check" check (starts_from in ('ASSIGNMENT', 'RECEIPT', 'REFERRAL', 'PUBLICATION', 'REASSIGNMENT'));`,
    );
    this.addSql(
      `create index legislative_contact_point_host_kind_index on "legislative_contact_point" ("host_kind", "name_reading", "id");`,
    );
    this.addSql(
      `alter table "legislative_contact_point" add constraint "legislative_contact_point_host_kind_check" check (host_kind in ('GOVERNMENT_DEPARTMENT', 'TOWNSHIP', 'COMMUNITY', 'SOCIAL_ORGANISATION', 'SCHOOL', 'ENTERPRISE'));`,
    );
    this.addSql(`create index draft_law_legislature_index on "draft_law" ("legislature", "planned_on", "id");`);
    this.addSql(`create index draft_law_passed_on_index on "draft_law" ("passed_on", "id");`);
    this.addSql(
      `create index draft_law_submitted_for_approval_on_index on "draft_law" ("submitted_for_approval_on", "id");`,
    );
    this.addSql(`create index draft_law_approval_due_on_index on "draft_law" ("approval_due_on", "id");`);
    this.addSql(`create index draft_law_approved_on_index on "draft_law" ("approved_on", "id");`);
    this.addSql(
      `alter table "draft_law" add constraint "draft_law_legislature_check" check (legislature in ('NATIONAL', 'PROVINCE', 'PREFECTURE'));`,
    );
    this.addSql(
      `alter table "draft_law" add constraint "draft_law_passed_on_value" check (passed_on >= '0001-01-01' and passed_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "draft_law" add constraint "draft_law_submitted_for_approval_on_value" check (submitted_for_approval_on >= '0001-01-01' and submitted_for_approval_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "draft_law" add constraint "draft_law_approval_due_on_value" check (approval_due_on >= '0001-01-01' and approval_due_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "draft_law" add constraint "draft_law_approved_on_value" check (approved_on >= '0001-01-01' and approved_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "opinion_solicitation" add constraint "opinion_solicitation_summary_check" check (char_length(summary) <= 5000);`,
    );
    this.addSql(
      `alter table "opinion_solicitation" add constraint "opinion_solicitation_result_check" check (char_length(result) <= 5000);`,
    );
    this.addSql(
      `alter table "opinion_solicitation" add constraint "opinion_solicitation_summary_value" check (summary ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and summary is nfc normalized);`,
    );
    this.addSql(
      `alter table "opinion_solicitation" add constraint "opinion_solicitation_result_value" check (result ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and result is nfc normalized);`,
    );
    this.addSql(
      `alter table "legislative_opinion" add constraint "legislative_opinion_activity_id_foreign" foreign key ("activity_id") references "activity" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "legislative_opinion" add constraint "legislative_opinion_draft_clause_id_foreign" foreign key ("draft_clause_id") references "draft_clause" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "legislative_opinion" add constraint "legislative_opinion_last_clause_id_foreign" foreign key ("last_clause_id") references "draft_clause" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "legislative_opinion" add constraint "legislative_opinion_liaison_id_foreign" foreign key ("liaison_id") references "legislative_liaison" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `create index legislative_opinion_liaison_index on "legislative_opinion" ("liaison_id", "submitted_on", "id");`,
    );
    this.addSql(
      `create index legislative_opinion_activity_index on "legislative_opinion" ("activity_id", "submitted_on", "id");`,
    );
    this.addSql(
      `create index legislative_opinion_draft_clause_index on "legislative_opinion" ("draft_clause_id", "submitted_on", "id");`,
    );
    this.addSql(
      `create index legislative_opinion_last_clause_index on "legislative_opinion" ("last_clause_id", "submitted_on", "id");`,
    );
    this.addSql(
      `alter table "legislative_opinion" add constraint "legislative_opinion_tracking_digest_unique" unique ("tracking_digest");`,
    );
    this.addSql(
      `alter table "legislative_opinion" add constraint "legislative_opinion_quote_check" check (char_length(quote) <= 500);`,
    );
    this.addSql(
      `alter table "legislative_opinion" add constraint "legislative_opinion_tracking_digest_check" check (char_length(tracking_digest) <= 43);`,
    );
    this.addSql(
      `alter table "legislative_opinion" add constraint "legislative_opinion_quote_value" check (quote ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and quote is nfc normalized);`,
    );
    this.addSql(
      `alter table "legislative_opinion" add constraint "legislative_opinion_tracking_digest_value" check (tracking_digest ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and tracking_digest is nfc normalized);`,
    );
    this.addSql(
      `alter table "draft_clause" add constraint "draft_clause_draft_version_id_foreign" foreign key ("draft_version_id") references "draft_law_version" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "draft_clause" add constraint "draft_clause_anchor_id_foreign" foreign key ("anchor_id") references "draft_clause" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`alter table "draft_clause" add constraint "draft_clause_path_check" check (char_length(path) <= 40);`);
    this.addSql(
      `alter table "draft_clause" add constraint "draft_clause_label_check" check (char_length(label) <= 60);`,
    );
    this.addSql(
      `alter table "draft_clause" add constraint "draft_clause_heading_check" check (char_length(heading) <= 300);`,
    );
    this.addSql(
      `alter table "draft_clause" add constraint "draft_clause_text_check" check (char_length(text) <= 10000);`,
    );
    this.addSql(
      `alter table "draft_clause" add constraint "draft_clause_path_value" check (path ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and path is nfc normalized);`,
    );
    this.addSql(
      `alter table "draft_clause" add constraint "draft_clause_label_value" check (label ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and label is nfc normalized);`,
    );
    this.addSql(
      `alter table "draft_clause" add constraint "draft_clause_heading_value" check (heading ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and heading is nfc normalized);`,
    );
    this.addSql(
      `alter table "draft_clause" add constraint "draft_clause_text_value" check (text ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and text is nfc normalized);`,
    );
    this.addSql(
      `alter table "draft_clause" add constraint "draft_clause_updated_at_value" check (updated_at >= '0001-01-01 00:00:00+00' and updated_at < '10000-01-01 00:00:00+00');`,
    );
    this.addSql(
      `alter table "clause_change" add constraint "clause_change_draft_version_id_foreign" foreign key ("draft_version_id") references "draft_law_version" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "clause_change" add constraint "clause_change_anchor_id_foreign" foreign key ("anchor_id") references "draft_clause" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "clause_change" add constraint "clause_change_before_id_foreign" foreign key ("before_id") references "draft_clause" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "clause_change" add constraint "clause_change_after_id_foreign" foreign key ("after_id") references "draft_clause" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "clause_change" add constraint "clause_change_change_check" check (change in ('SAME', 'MOVED', 'CHANGED', 'SPLIT', 'MERGED', 'NEW', 'DELETED', 'RESTORED'));`,
    );
    this.addSql(
      `alter table "clause_change" add constraint "clause_change_similarity_value" check (similarity >= '0' and similarity <= '1');`,
    );
    this.addSql(
      `alter table "clause_change" add constraint "clause_change_updated_at_value" check (updated_at >= '0001-01-01 00:00:00+00' and updated_at < '10000-01-01 00:00:00+00');`,
    );
    this.addSql(
      `alter table "solicited_opinion" add constraint "solicited_opinion_solicitation_id_foreign" foreign key ("solicitation_id") references "opinion_solicitation" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "solicited_opinion" add constraint "solicited_opinion_activity_id_foreign" foreign key ("activity_id") references "activity" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "solicited_opinion" add constraint "solicited_opinion_referred_to_id_foreign" foreign key ("referred_to_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "solicited_opinion" add constraint "solicited_opinion_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "solicited_opinion" add constraint "solicited_opinion_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "solicited_opinion" add constraint "solicited_opinion_status_check" check (status in ('SUBMITTED', 'COLLATED', 'REFERRED', 'REPLIED', 'STUDIED'));`,
    );
    this.addSql(
      `alter table "solicited_opinion" add constraint "solicited_opinion_explanation_check" check (char_length(explanation) <= 1000);`,
    );
    this.addSql(
      `alter table "solicited_opinion" add constraint "solicited_opinion_reply_check" check (char_length(reply) <= 3000);`,
    );
    this.addSql(
      `alter table "solicited_opinion" add constraint "solicited_opinion_rectification_check" check (char_length(rectification) <= 2000);`,
    );
    this.addSql(
      `alter table "solicited_opinion" add constraint "solicited_opinion_number_check" check (char_length(number) <= 40);`,
    );
    this.addSql(
      `alter table "solicited_opinion" add constraint "solicited_opinion_channel_check" check (channel in ('ONLINE', 'SYMPOSIUM', 'CONTACT_POINT', 'HEARING', 'LETTER', 'SURVEY'));`,
    );
    this.addSql(
      `alter table "solicited_opinion" add constraint "solicited_opinion_summary_check" check (char_length(summary) <= 300);`,
    );
    this.addSql(
      `alter table "solicited_opinion" add constraint "solicited_opinion_content_check" check (char_length(content) <= 5000);`,
    );
    this.addSql(
      `alter table "solicited_opinion" add constraint "solicited_opinion_contributor_masked_check" check (char_length(contributor_masked) <= 20);`,
    );
    this.addSql(
      `alter table "solicited_opinion" add constraint "solicited_opinion_tracking_digest_check" check (char_length(tracking_digest) <= 43);`,
    );
    this.addSql(
      `alter table "solicited_opinion" add constraint "solicited_opinion_explanation_value" check (explanation ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and explanation is nfc normalized);`,
    );
    this.addSql(
      `alter table "solicited_opinion" add constraint "solicited_opinion_referred_on_value" check (referred_on >= '0001-01-01' and referred_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "solicited_opinion" add constraint "solicited_opinion_reply_value" check (reply ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and reply is nfc normalized);`,
    );
    this.addSql(
      `alter table "solicited_opinion" add constraint "solicited_opinion_replied_on_value" check (replied_on >= '0001-01-01' and replied_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "solicited_opinion" add constraint "solicited_opinion_rectification_value" check (rectification ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and rectification is nfc normalized);`,
    );
    this.addSql(
      `alter table "solicited_opinion" add constraint "solicited_opinion_rectified_on_value" check (rectified_on >= '0001-01-01' and rectified_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "solicited_opinion" add constraint "solicited_opinion_number_value" check (number ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and number is nfc normalized);`,
    );
    this.addSql(
      `alter table "solicited_opinion" add constraint "solicited_opinion_summary_value" check (summary ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and summary is nfc normalized);`,
    );
    this.addSql(
      `alter table "solicited_opinion" add constraint "solicited_opinion_content_value" check (content ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and content is nfc normalized);`,
    );
    this.addSql(
      `alter table "solicited_opinion" add constraint "solicited_opinion_submitted_on_value" check (submitted_on >= '0001-01-01' and submitted_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "solicited_opinion" add constraint "solicited_opinion_contributor_masked_value" check (contributor_masked ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and contributor_masked is nfc normalized);`,
    );
    this.addSql(
      `alter table "solicited_opinion" add constraint "solicited_opinion_tracking_digest_value" check (tracking_digest ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and tracking_digest is nfc normalized);`,
    );
    this.addSql(
      `alter table "solicited_opinion" add constraint "solicited_opinion_updated_at_value" check (updated_at >= '0001-01-01 00:00:00+00' and updated_at < '10000-01-01 00:00:00+00');`,
    );
    this.addSql(
      `alter table "opinion_co_signer" add constraint "opinion_co_signer_opinion_id_foreign" foreign key ("opinion_id") references "legislative_opinion" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "opinion_co_signer" add constraint "opinion_co_signer_solicited_opinion_id_foreign" foreign key ("solicited_opinion_id") references "solicited_opinion" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "opinion_co_signer" add constraint "opinion_co_signer_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "opinion_co_signer" add constraint "opinion_co_signer_status_check" check (status in ('INVITED', 'SIGNED', 'REFUSED'));`,
    );
    this.addSql(
      `alter table "opinion_co_signer" add constraint "opinion_co_signer_signed_on_value" check (signed_on >= '0001-01-01' and signed_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "opinion_co_signer" add constraint "opinion_co_signer_updated_at_value" check (updated_at >= '0001-01-01 00:00:00+00' and updated_at < '10000-01-01 00:00:00+00');`,
    );
  }

  override down(): void {
    this.addSql(
      `alter table legislative_opinion add referred_to_id uuid null references agency (id) on update cascade on delete restrict, add handled_on date null`,
    );
    this.addSql(
      'alter table legislative_opinion rename constraint legislative_opinion_referred_to_id_fkey to legislative_opinion_referred_to_id_foreign',
    );
    this.addSql('create index legislative_opinion_handled_on_index on legislative_opinion (handled_on, id)');
    this.addSql(
      'create index legislative_opinion_referred_to_index on legislative_opinion (referred_to_id, submitted_on, id)',
    );
    this.addSql(
      `insert into legislative_opinion (id, solicitation_id, status, explanation, referred_to_id, handled_on, number, division_code, channel, summary, content, submitted_on, deputy_id, contributor_masked, version, is_sample)
        select id, solicitation_id, case when status in ('SUBMITTED', 'COLLATED') then status else 'EXPLAINED' end, coalesce(explanation, reply), referred_to_id, replied_on, number, division_code, channel, summary, content, submitted_on, deputy_id, contributor_masked, version, is_sample
        from solicited_opinion`,
    );
    this.addSql(
      'alter table legislative_opinion drop column liaison_id, drop column activity_id, drop column draft_clause_id, drop column last_clause_id, drop column quote, drop column tracking_digest',
    );
    for (const table of ['opinion_co_signer', 'solicited_opinion', 'clause_change', 'draft_clause'])
      this.addSql(`drop table ${table}`);
    this.addSql('alter table legislative_contact_point drop column host_kind');
    this.addSql('alter table opinion_solicitation drop column summary, drop column result');
    this.addSql(
      'alter table draft_law drop column legislature, drop column passed_on, drop column submitted_for_approval_on, drop column approval_due_on, drop column approved_on',
    );
    this.addSql(`delete from clock_rule where matter in ('NATIONAL_DRAFT_COMMENT', 'LOCAL_DRAFT_COMMENT')`);
  }
}
