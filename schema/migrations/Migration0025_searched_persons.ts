import { Migration } from '@mikro-orm/migrations';

/** By table: the index in the order of names, and what persons are searched by. */
const indexes = [
  ['deputy', 'deputy_by_name', '"name_folded", "post_folded"'],
  ['legislative_liaison', 'legislative_liaison_by_name', '"name_folded"'],
  ['grid_staff', 'grid_staff_by_name', '"name_folded"'],
] as const;

/** A search for persons reads on in the order of their names, and looks at what they are searched by, in the index alone. */
export class Migration0025_searched_persons extends Migration {
  override name = 'Migration0025_searched_persons';

  override up(): void {
    this.addSql(
      `alter table "deputy" add "post_folded" text collate "C" null generated always as (zh_fold("post")) stored`,
    );
    for (const [table, index, searched] of indexes) {
      this.addSql(`drop index "${index}"`);
      this.addSql(`create index ${index} on "${table}" ("name_reading", "id") include (${searched})`);
    }
  }

  override down(): void {
    for (const [table, index] of indexes) {
      this.addSql(`drop index "${index}"`);
      this.addSql(`create index ${index} on "${table}" ("name_reading", "id")`);
    }
    this.addSql(`alter table "deputy" drop column "post_folded"`);
  }
}
