import { Migration } from '@mikro-orm/migrations';

/** What Chinese text needs in PostgreSQL: search terms and name order. */
export class Migration0001_text extends Migration {
  override up(): void {
    this.addSql('create extension if not exists pg_trgm');
    // Names by pinyin, numbers in them by value: 第2小组 before 第10小组 (CLDR, Unicode TR 35).
    this.addSql("create collation if not exists zh_pinyin (provider = icu, locale = 'zh-u-co-pinyin-kn-true')");
    this.addSql(`create or replace function zh_fold(value text) returns text
      language sql immutable strict parallel safe
      return lower(normalize(value, NFKC))`);
    // Runs of Chinese characters become characters and pairs, other runs words. \`api/read/search.ts\` mirrors it.
    this.addSql(`create or replace function zh_bigrams(value text) returns text[]
      language sql immutable parallel safe
      return (
        select coalesce(array_agg(distinct term), '{}')
        from regexp_matches(
          zh_fold(value),
          '[\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\U00020000-\\U000323af]+|[a-z0-9\\u1800-\\u18af]+', 'g'
        ) as found(run)
        cross join lateral (
          select run[1] as term where run[1] ~ '^[a-z0-9\\u1800-\\u18af]'
          union all
          select substr(run[1], at, size)
          from generate_series(1, length(run[1])) at, (values (1), (2)) as sizes(size)
          where run[1] !~ '^[a-z0-9\\u1800-\\u18af]' and at + size - 1 <= length(run[1])
        ) terms
      )`);
  }

  override down(): void {
    this.addSql('drop function if exists zh_bigrams(text)');
    this.addSql('drop function if exists zh_fold(text)');
    this.addSql('drop collation if exists zh_pinyin');
  }
}
