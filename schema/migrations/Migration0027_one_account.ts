import { Migration } from '@mikro-orm/migrations';

const living = `"status" in ('INVITED', 'ACTIVE', 'LOCKED')`;

/** A deputy has one account that is not ended: of several that began at once, the one that somebody has signed in with stays. */
export class Migration0027_one_account extends Migration {
  override name = 'Migration0027_one_account';

  override up(): void {
    this.addSql(
      `update account a set status = 'REVOKED', code_hash = null, code_expires_at = null, tokens_revoked_at = now(),
         ended_reason = '同一代表只能有一个账号', version = version + 1, updated_at = now()
       from (select id, row_number() over (partition by deputy_id order by subject is null, id) as nth
         from account where ${living} and deputy_id is not null) n
       where n.id = a.id and n.nth > 1`,
    );
    this.addSql(`create unique index account_deputy_unique_while on "account" ("deputy_id") where ${living}`);
  }

  override down(): void {
    this.addSql('drop index account_deputy_unique_while');
  }
}
