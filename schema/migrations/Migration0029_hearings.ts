import { Migration } from '@mikro-orm/migrations';

/** Why a speaker was chosen, the code of a registration, and what was said in the debate. */
export class Migration0029_hearings extends Migration {
  override name = 'Migration0029_hearings';

  override up(): void {
    this.addSql(
      `create table "hearing_statement" ("id" uuid not null, "speaker_id" uuid not null, "position" int not null, "statement" text not null, "answers_id" uuid null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index hearing_statement_by_position on "hearing_statement" ("position", "id");`);
    this.addSql(
      `create index hearing_statement_speaker_index on "hearing_statement" ("speaker_id", "position", "id");`,
    );
    this.addSql(
      `create index hearing_statement_answers_index on "hearing_statement" ("answers_id", "position", "id");`,
    );
    this.addSql(`create index hearing_statement_updated_at_index on "hearing_statement" ("updated_at", "id");`);
    this.addSql(
      `alter table "hearing_statement" add constraint "hearing_statement_speaker_position_unique" unique ("speaker_id", "position");`,
    );
    this.addSql(`alter table "hearing_speaker" add "selection_reason" text null, add "tracking_digest" text null;`);
    this.addSql(
      `alter table "hearing_speaker" add constraint "hearing_speaker_tracking_digest_unique" unique ("tracking_digest");`,
    );
    this.addSql(
      `alter table "hearing_speaker" add constraint "hearing_speaker_selection_reason_check" check (char_length(selection_reason) <= 500);`,
    );
    this.addSql(
      `alter table "hearing_speaker" add constraint "hearing_speaker_tracking_digest_check" check (char_length(tracking_digest) <= 43);`,
    );
    this.addSql(
      `alter table "hearing_speaker" add constraint "hearing_speaker_selection_reason_value" check (selection_reason ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and selection_reason is nfc normalized);`,
    );
    this.addSql(
      `alter table "hearing_speaker" add constraint "hearing_speaker_tracking_digest_value" check (tracking_digest ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and tracking_digest is nfc normalized);`,
    );
    this.addSql(
      `alter table "hearing_statement" add constraint "hearing_statement_speaker_id_foreign" foreign key ("speaker_id") references "hearing_speaker" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "hearing_statement" add constraint "hearing_statement_answers_id_foreign" foreign key ("answers_id") references "hearing_speaker" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "hearing_statement" add constraint "hearing_statement_statement_check" check (char_length(statement) <= 2000);`,
    );
    this.addSql(
      `alter table "hearing_statement" add constraint "hearing_statement_statement_value" check (statement ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and statement is nfc normalized);`,
    );
    this.addSql(
      `alter table "hearing_statement" add constraint "hearing_statement_updated_at_value" check (updated_at >= '0001-01-01 00:00:00+00' and updated_at < '10000-01-01 00:00:00+00');`,
    );
  }

  override down(): void {
    this.addSql('drop table hearing_statement');
    this.addSql('alter table hearing_speaker drop column selection_reason, drop column tracking_digest');
  }
}
