import { Migration } from '@mikro-orm/migrations';

/** Files that go with voices and answers, and how often somebody without a post has done something lately. */
export class Migration0020_attachments extends Migration {
  override name = 'Migration0020_attachments';

  override up(): void {
    this.addSql(
      `create table "attachment" ("id" uuid not null, "name" text not null, "kind" text not null, "status" text not null, "size" int not null, "width" int null, "height" int null, "digest" text null, "is_published" boolean not null, "feedback_id" uuid null, "requested_on" date not null, "upload_digest" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index attachment_by_requested_on on "attachment" ("requested_on", "id");`);
    this.addSql(`create index attachment_kind_index on "attachment" ("kind", "requested_on", "id");`);
    this.addSql(`create index attachment_status_index on "attachment" ("status", "requested_on", "id");`);
    this.addSql(`create index attachment_is_published_index on "attachment" ("is_published", "id");`);
    this.addSql(`create index attachment_feedback_index on "attachment" ("feedback_id", "requested_on", "id");`);
    this.addSql(`create index attachment_updated_at_index on "attachment" ("updated_at", "id");`);
    this.addSql(`alter table "attachment" add constraint "attachment_upload_digest_unique" unique ("upload_digest");`);
    this.addSql(
      `alter table "attachment" add constraint "attachment_feedback_id_foreign" foreign key ("feedback_id") references "public_feedback" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`alter table "attachment" add constraint "attachment_name_check" check (char_length(name) <= 200);`);
    this.addSql(
      `alter table "attachment" add constraint "attachment_kind_check" check (kind in ('JPEG', 'PNG', 'WEBP', 'PDF'));`,
    );
    this.addSql(
      `alter table "attachment" add constraint "attachment_status_check" check (status in ('REQUESTED', 'STORED', 'ATTACHED', 'REMOVED'));`,
    );
    this.addSql(`alter table "attachment" add constraint "attachment_digest_check" check (char_length(digest) <= 64);`);
    this.addSql(
      `alter table "attachment" add constraint "attachment_upload_digest_check" check (char_length(upload_digest) <= 43);`,
    );
    // Of minutes, on every node alike, and nothing to be kept: without a log that a standby or a restart would follow.
    this.addSql(
      `create unlogged table act.sender (key bytea, at timestamptz(0), count int not null, primary key (key, at))`,
    );
    this.addSql(
      `create unlogged table act.lately (key bytea primary key, place bytea not null, tells json not null, at timestamptz not null default now())`,
    );
  }

  override down(): void {
    this.addSql('drop table act.sender');
    this.addSql('drop table act.lately');
    this.addSql('drop table "attachment"');
  }
}
