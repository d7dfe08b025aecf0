import { Migration } from '@mikro-orm/migrations';

const before = "'ONLINE', 'SYMPOSIUM', 'CONTACT_POINT', 'HEARING', 'LETTER', 'SURVEY'";
const after = "'ONLINE', 'WEBSITE', 'PUBLIC_ACCOUNT', 'SYMPOSIUM', 'CONTACT_POINT', 'HEARING', 'LETTER', 'SURVEY'";
const bring = (table: string, check: string, test: string) =>
  `alter table "${table}" drop constraint "${check}", add constraint "${check}" check (${test});`;

/** An opinion on a draft comes by the site or by the public account of a congress, where that is known. */
export class Migration0052_online_channels extends Migration {
  override name = 'Migration0052_online_channels';

  override up(): void {
    this.allow(after);
  }

  override down(): void {
    for (const table of ['legislative_opinion', 'solicited_opinion'])
      this.addSql(`update "${table}" set channel = 'ONLINE' where channel in ('WEBSITE', 'PUBLIC_ACCOUNT');`);
    this.addSql(
      `update opinion_solicitation set channels = array(
        select distinct case when c in ('WEBSITE', 'PUBLIC_ACCOUNT') then 'ONLINE' else c end from unnest(channels) c);`,
    );
    this.allow(before);
  }

  private allow(list: string): void {
    for (const table of ['legislative_opinion', 'solicited_opinion'])
      this.addSql(bring(table, `${table}_channel_check`, `channel in (${list})`));
    this.addSql(bring('opinion_solicitation', 'opinion_solicitation_channels_check', `channels <@ array[${list}]`));
  }
}
