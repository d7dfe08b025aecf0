import { Migration } from '@mikro-orm/migrations';

const definer = 'security definer set search_path = public, pg_temp';

/**
 * Imports, which records each has brought, and values that say that something is not known. What hangs on records of an import
 * is found by the foreign keys that there are, so that a concept that is added tomorrow is looked at, too.
 */
export class Migration0040_imports extends Migration {
  override name = 'Migration0040_imports';

  override up(): void {
    this.addSql(
      `create table "table_import" ("id" uuid not null, "kind" text not null, "status" text not null, "file_id" uuid not null, "division_code" text null, "is_dry_run" boolean not null, "is_row_by_row" boolean not null, "rows_read" int not null, "rows_added" int not null, "rows_unchanged" int not null, "rows_refused" int not null, "error_count" int not null, "requested_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index table_import_by_requested_on on "table_import" ("requested_on", "id");`);
    this.addSql(`create index table_import_kind_index on "table_import" ("kind", "requested_on", "id");`);
    this.addSql(`create index table_import_status_index on "table_import" ("status", "requested_on", "id");`);
    this.addSql(`create index table_import_file_index on "table_import" ("file_id", "requested_on", "id");`);
    this.addSql(`create index table_import_division_index on "table_import" ("division_code", "requested_on", "id");`);
    this.addSql(`create index table_import_is_dry_run_index on "table_import" ("is_dry_run", "id");`);
    this.addSql(`create index table_import_updated_at_index on "table_import" ("updated_at", "id");`);
    this.addSql(
      `create table "table_import_error" ("id" uuid not null, "import_id" uuid not null, "position" int not null, "row" int not null, "column_name" text null, "code" text not null, "detail" text not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index table_import_error_by_position on "table_import_error" ("position", "id");`);
    this.addSql(
      `create index table_import_error_import_index on "table_import_error" ("import_id", "position", "id");`,
    );
    this.addSql(`create index table_import_error_code_index on "table_import_error" ("code", "position", "id");`);
    this.addSql(`create index table_import_error_row_index on "table_import_error" ("row", "id");`);
    this.addSql(`create index table_import_error_updated_at_index on "table_import_error" ("updated_at", "id");`);
    this.addSql(`alter table "deputy" drop constraint "deputy_affiliation_check";`);
    this.addSql(`alter table "deputy" drop constraint "deputy_gender_check";`);
    this.addSql(`alter table "deputy" drop constraint "deputy_occupation_check";`);
    this.addSql(`alter table "deputy" alter column "gender" set default 'UNKNOWN';`);
    this.addSql(`alter table "deputy" alter column "ethnicity" set default '未知';`);
    this.addSql(`alter table "deputy" alter column "affiliation" set default 'UNKNOWN';`);
    this.addSql(`alter table "deputy" alter column "occupation" set default 'UNKNOWN';`);
    this.addSql(`alter table "deputy" alter column "first_elected_on" drop not null;`);
    this.addSql(
      `alter table "deputy" add constraint "deputy_affiliation_check" check (affiliation in ('CPC', 'DEMOCRATIC_PARTY', 'NON_PARTY', 'UNKNOWN'));`,
    );
    this.addSql(
      `alter table "deputy" add constraint "deputy_gender_check" check (gender in ('FEMALE', 'MALE', 'UNKNOWN'));`,
    );
    this.addSql(
      `alter table "deputy" add constraint "deputy_occupation_check" check (occupation in ('WORKER', 'FARMER', 'PROFESSIONAL', 'OFFICIAL', 'ENTREPRENEUR', 'SOLDIER', 'OTHER', 'UNKNOWN'));`,
    );
    this.addSql(`alter table "attachment" drop constraint "attachment_kind_check";`);
    this.addSql(
      `alter table "attachment" add constraint "attachment_kind_check" check (kind in ('JPEG', 'PNG', 'WEBP', 'PDF', 'CSV', 'XLSX'));`,
    );
    this.addSql(
      `alter table "table_import" add constraint "table_import_file_id_foreign" foreign key ("file_id") references "attachment" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "table_import" add constraint "table_import_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(`alter table "table_import" add constraint "table_import_kind_check" check (kind in ('PEOPLE'));`);
    this.addSql(
      `alter table "table_import" add constraint "table_import_status_check" check (status in ('WAITING', 'RUNNING', 'CHECKED', 'IMPORTED', 'REFUSED', 'UNDOING', 'UNDONE'));`,
    );
    this.addSql(
      `alter table "table_import_error" add constraint "table_import_error_import_id_foreign" foreign key ("import_id") references "table_import" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "table_import_error" add constraint "table_import_error_column_name_check" check (char_length(column_name) <= 200);`,
    );
    this.addSql(
      `alter table "table_import_error" add constraint "table_import_error_code_check" check (code in ('FILE_GONE', 'NOT_A_TABLE', 'BAD_ENCODING', 'NO_ROWS', 'TOO_MANY_ROWS', 'TOO_LARGE_INSIDE', 'UNKNOWN_COLUMN', 'MISSING_COLUMN', 'DOUBLE_COLUMN', 'REQUIRED', 'TOO_LONG', 'NOT_CLEAN', 'FORMULA', 'NOT_IN_LIST', 'NOT_A_DAY', 'NOT_A_NUMBER', 'NOT_YES_OR_NO', 'TOO_MANY_CELLS', 'NO_SUCH_RECORD', 'AMBIGUOUS', 'NOT_THIS_PLACE', 'TWICE_IN_FILE', 'DIFFERS', 'TAKEN', 'BREAKS_RULE', 'HANGS'));`,
    );
    this.addSql(
      `alter table "table_import_error" add constraint "table_import_error_detail_check" check (char_length(detail) <= 4000);`,
    );
    this.addSql(
      `create table act.imported (import uuid not null, type text not null, key text not null, line int not null, primary key (import, type, key))`,
    );
    // `contact_qr_code` is the table of ContactQrCode.
    this.addSql(`create function act.concept_of(name text) returns text language sql immutable
      return replace(initcap(replace(name, '_', ' ')), ' ', '')`);
    this.addSql(`create function act.import_hangs(asked uuid) returns json language plpgsql stable ${definer} as $$
      declare r record; found text[]; all_found text[] := '{}';
      begin
        for r in
          select c.conrelid::regclass as child, n.relname as name, a.attname as col, p.relname as parent,
              format_type(b.atttypid, b.atttypmod) as kind,
              (select k.attname from pg_index i join pg_attribute k on k.attrelid = i.indrelid and k.attnum = i.indkey[0]
                where i.indrelid = c.conrelid and i.indisprimary) as key
            from pg_constraint c join pg_class n on n.oid = c.conrelid join pg_class p on p.oid = c.confrelid
              join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
              join pg_attribute b on b.attrelid = c.confrelid and b.attnum = c.confkey[1]
            where c.contype = 'f' and c.connamespace = 'public'::regnamespace
              and p.relname in (select type from act.imported where import = asked group by type)
            order by 2, 3
        loop
          execute format('select array(select %L || '':'' || c.%I from %s c where c.%I in (select key::%s from act.imported
              where import = $1 and type = %L) and not exists (select from act.imported o
              where o.import = $1 and o.type = %L and o.key = c.%I::text) order by c.%I limit 20)',
            act.concept_of(r.name), r.key, r.child, r.col, r.kind, r.parent, r.name, r.key, r.key) into found using asked;
          all_found := all_found || found;
          exit when cardinality(all_found) >= 20;
        end loop;
        return array_to_json(all_found[:20]);
      end $$`);
    this.addSql(`create function act.import_changed(asked uuid) returns json language plpgsql stable ${definer} as $$
      declare r record; found text[]; all_found text[] := '{}';
      begin
        for r in
          select i.type as name, k.attname as key, format_type(k.atttypid, k.atttypmod) as kind
            from (select type from act.imported where import = asked group by type) i
              join pg_index x on x.indrelid = i.type::regclass and x.indisprimary
              join pg_attribute k on k.attrelid = x.indrelid and k.attnum = x.indkey[0]
            order by 1
        loop
          execute format('select array(select %L || '':'' || t.%I from act.imported i join %I t on t.%I = i.key::%s
              where i.import = $1 and i.type = %L and t.version > 1 order by t.%I limit 20)',
            act.concept_of(r.name), r.key, r.name, r.key, r.kind, r.name, r.key) into found using asked;
          all_found := all_found || found;
        end loop;
        return array_to_json(all_found[:20]);
      end $$`);
  }

  override down(): void {
    for (const name of ['import_changed(uuid)', 'import_hangs(uuid)', 'concept_of(text)'])
      this.addSql(`drop function act.${name}`);
    this.addSql('drop table act.imported');
    for (const table of ['table_import_error', 'table_import']) this.addSql(`drop table "${table}"`);
    this.addSql(`alter table "attachment" drop constraint "attachment_kind_check"`);
    this.addSql(
      `alter table "attachment" add constraint "attachment_kind_check" check (kind in ('JPEG', 'PNG', 'WEBP', 'PDF'))`,
    );
    for (const column of ['gender', 'ethnicity', 'affiliation', 'occupation'])
      this.addSql(`alter table "deputy" alter column "${column}" drop default`);
    this.addSql(`alter table "deputy" alter column "first_elected_on" set not null`);
    for (const [column, values] of [
      ['gender', ['FEMALE', 'MALE']],
      ['affiliation', ['CPC', 'DEMOCRATIC_PARTY', 'NON_PARTY']],
      ['occupation', ['WORKER', 'FARMER', 'PROFESSIONAL', 'OFFICIAL', 'ENTREPRENEUR', 'SOLDIER', 'OTHER']],
    ] as const) {
      this.addSql(`alter table "deputy" drop constraint "deputy_${column}_check"`);
      const list = values.map((value) => `'${value}'`).join(', ');
      this.addSql(`alter table "deputy" add constraint "deputy_${column}_check" check (${column} in (${list}))`);
    }
  }
}
