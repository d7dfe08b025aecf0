import { Migration } from '@mikro-orm/migrations';

/** Access that was taken back, of accounts and keys as of tokens; what was taken back of tokens stays so. */
export class Migration0018_access extends Migration {
  override name = 'Migration0018_access';

  override up(): void {
    this.addSql(
      `create table "access_revocation" ("id" uuid not null, "account_id" uuid null, "key_id" uuid null, "issuer" text null, "token_id" text null, "revoked_at" timestamptz(3) not null, "reason" text not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index access_revocation_by_revoked_at on "access_revocation" ("revoked_at", "id");`);
    this.addSql(
      `create index access_revocation_account_index on "access_revocation" ("account_id", "revoked_at", "id");`,
    );
    this.addSql(`create index access_revocation_key_index on "access_revocation" ("key_id", "revoked_at", "id");`);
    this.addSql(`create index access_revocation_issuer_index on "access_revocation" ("issuer", "id");`);
    this.addSql(`create index access_revocation_token_id_index on "access_revocation" ("token_id", "id");`);
    this.addSql(`create index access_revocation_updated_at_index on "access_revocation" ("updated_at", "id");`);
    this.addSql(
      `alter table "access_revocation" add constraint "access_revocation_issuer_token_id_unique" unique ("issuer", "token_id");`,
    );
    this.addSql(
      `alter table "access_revocation" add constraint "access_revocation_account_id_foreign" foreign key ("account_id") references "account" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "access_revocation" add constraint "access_revocation_key_id_foreign" foreign key ("key_id") references "api_key" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "access_revocation" add constraint "access_revocation_issuer_check" check (char_length(issuer) <= 200);`,
    );
    this.addSql(
      `alter table "access_revocation" add constraint "access_revocation_token_id_check" check (char_length(token_id) <= 200);`,
    );
    this.addSql(
      `alter table "access_revocation" add constraint "access_revocation_reason_check" check (char_length(reason) <= 500);`,
    );
    const columns = '"id", "issuer", "token_id", "revoked_at", "reason", "version", "updated_at", "is_sample"';
    this.addSql(`insert into "access_revocation" (${columns}) select ${columns} from "revoked_token";`);
    this.addSql('drop table "revoked_token" cascade;');
  }
}
