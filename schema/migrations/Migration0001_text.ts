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
    // Runs of Chinese characters become characters and pairs, other runs words. `api/read/search.ts` mirrors it.
    // One pass in PL/pgSQL takes half the time of the same in SQL, and every row that is written pays it.
    this.addSql(`create or replace function zh_bigrams(value text) returns text[]
      language plpgsql immutable parallel safe as $$
      declare
        terms text[] := '{}';
        character text;
        previous text := '';
        word text := '';
      begin
        foreach character in array coalesce(string_to_array(lower(normalize(value, NFKC)), null), '{}') loop
          if character ~ '[\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\U00020000-\\U000323af]' then
            terms := terms || character;
            if previous <> '' then terms := terms || (previous || character); end if;
            previous := character;
          else
            previous := '';
          end if;
          if character ~ '[a-z0-9\\u1800-\\u18af]' then
            word := word || character;
          elsif word <> '' then
            terms := terms || word;
            word := '';
          end if;
        end loop;
        if word <> '' then terms := terms || word; end if;
        return terms;
      end $$`);
  }

  override down(): void {
    this.addSql('drop function if exists zh_bigrams(text)');
    this.addSql('drop function if exists zh_fold(text)');
    this.addSql('drop collation if exists zh_pinyin');
  }
}
