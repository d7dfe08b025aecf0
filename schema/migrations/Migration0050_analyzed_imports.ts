import { Migration } from '@mikro-orm/migrations';

/**
 * Tables that grow within one transaction are analyzed in it: what the change feed does for each statement is planned by what
 * PostgreSQL knows of them, and took five times as long after twenty thousand rows of which it knew nothing.
 */
export class Migration0050_analyzed_imports extends Migration {
  override name = 'Migration0050_analyzed_imports';

  override up(): void {
    this.addSql(`create function act.analyze_imported(asked uuid) returns void language plpgsql
      security definer set search_path = public, pg_temp set lock_timeout = '200ms' as $$
      declare t text;
      begin
        for t in select distinct type from act.imported where import = asked loop
          execute format('analyze public.%I', t);
        end loop;
        analyze act.imported;
        if to_regclass('feed.change') is not null then execute 'analyze feed.change'; end if;
      exception when lock_not_available then
        -- Somebody else analyzes it.
        null;
      end $$`);
  }

  override down(): void {
    this.addSql('drop function act.analyze_imported(uuid)');
  }
}
