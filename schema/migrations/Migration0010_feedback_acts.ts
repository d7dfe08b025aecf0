import { Migration } from '@mikro-orm/migrations';

const states = (more: string) =>
  `check (status in ('RECEIVED', 'SCREENED', 'ANSWERED_ON_SITE', 'REFERRED', 'IN_HANDLING', 'HANDLED', 'CONVERTED', 'MERGED', 'REJECTED',${more} 'RATED', 'CLOSED', 'REOPENED'))`;

/** What happens to a citizen's voice after it was rated poor, and the digest of the code that its sender was told. */
export class Migration0010_feedback_acts extends Migration {
  override name = 'Migration0010_feedback_acts';

  override up(): void {
    this.addSql('alter table "public_feedback" drop constraint "public_feedback_status_check"');
    this.addSql(
      `alter table "public_feedback" add constraint "public_feedback_status_check" ${states(` 'WITHDRAWN',`)}`,
    );
    this.addSql(`alter table "public_feedback"
      add "first_satisfaction" text null
        constraint "public_feedback_first_satisfaction_check" check (first_satisfaction in ('SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED')),
      add "reopened_on" date null,
      add "reopen_due_on" date null,
      add "rehandled_on" date null,
      add "tracking_digest" text null
        constraint "public_feedback_tracking_digest_check" check (char_length(tracking_digest) <= 43),
      add constraint "public_feedback_tracking_digest_unique" unique ("tracking_digest")`);
    this.addSql('create index public_feedback_reopen_due_on_index on "public_feedback" ("reopen_due_on", "id")');
  }

  override down(): void {
    this.addSql(`alter table "public_feedback" drop column "first_satisfaction", drop column "reopened_on",
      drop column "reopen_due_on", drop column "rehandled_on", drop column "tracking_digest"`);
    this.addSql('alter table "public_feedback" drop constraint "public_feedback_status_check"');
    this.addSql(`alter table "public_feedback" add constraint "public_feedback_status_check" ${states('')}`);
  }
}
