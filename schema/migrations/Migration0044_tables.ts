import { Migration } from '@mikro-orm/migrations';

const kinds = {
  now: ['PEOPLE', 'MANDATES', 'AGENCIES', 'BODIES', 'GRIDS', 'STATIONS', 'PROJECTS', 'SUGGESTIONS'],
  before: ['PEOPLE'],
};
const origins = ['PLATFORM', 'STATION', 'CONTACT_VISIT', 'GRID', 'RESEARCH', 'DELIBERATION', 'OWN_WORK'];
const files = ['JPEG', 'PNG', 'WEBP', 'PDF', 'CSV', 'XLSX'];

/** More kinds of tables; suggestions from an archive, whose origin may not be known; people and memberships as Popolo JSON. */
export class Migration0044_tables extends Migration {
  override name = 'Migration0044_tables';

  override up(): void {
    this.#oneOf('table_import', 'kind', kinds.now);
    this.#oneOf('suggestion', 'origin_channel', [...origins, 'UNKNOWN']);
    this.#oneOf('attachment', 'kind', [...files, 'POPOLO']);
    this.addSql(`alter table "suggestion" add "is_imported" boolean not null default false`);
    this.addSql(`create index suggestion_is_imported_index on "suggestion" ("is_imported", "id")`);
  }

  override down(): void {
    this.addSql(`alter table "suggestion" drop column "is_imported"`);
    this.#oneOf('attachment', 'kind', files);
    this.#oneOf('suggestion', 'origin_channel', origins);
    this.#oneOf('table_import', 'kind', kinds.before);
  }

  #oneOf(table: string, column: string, values: readonly string[]): void {
    const list = values.map((value) => `'${value}'`).join(', ');
    this.addSql(`alter table "${table}" drop constraint "${table}_${column}_check"`);
    this.addSql(`alter table "${table}" add constraint "${table}_${column}_check" check (${column} in (${list}))`);
  }
}
