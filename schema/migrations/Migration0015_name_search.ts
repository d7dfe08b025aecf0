import { Migration } from '@mikro-orm/migrations';

/** What finds names; those that were there already knew no frequencies. */
const indexes = [
  `division_name_bigrams on "division" using gin (zh_bigrams("name" collate "C"))`,
  `congress_name_bigrams on "congress" using gin (zh_bigrams("name" collate "C"))`,
  `agency_name_bigrams on "agency" using gin (zh_bigrams("name" collate "C"))`,
  `deputy_name_bigrams on "deputy" using gin (zh_bigrams("name" collate "C"))`,
  `deputy_name_head on "deputy" ((left("name_folded", 1)), "name_reading", "id")`,
  `deputy_name_tail on "deputy" using gin (zh_bigrams(substr("name_folded", 2)))`,
  `deputy_group_name_bigrams on "deputy_group" using gin (zh_bigrams("name" collate "C"))`,
  `functional_party_branch_name_bigrams on "functional_party_branch" using gin (zh_bigrams("name" collate "C"))`,
  `legislative_contact_point_name_bigrams on "legislative_contact_point" using gin (zh_bigrams("name" collate "C"))`,
  `legislative_liaison_name_bigrams on "legislative_liaison" using gin (zh_bigrams("name" collate "C"))`,
  `legislative_liaison_name_head on "legislative_liaison" ((left("name_folded", 1)), "name_reading", "id")`,
  `legislative_liaison_name_tail on "legislative_liaison" using gin (zh_bigrams(substr("name_folded", 2)))`,
  `station_name_bigrams on "station" using gin (zh_bigrams("name" collate "C"))`,
  `online_channel_name_bigrams on "online_channel" using gin (zh_bigrams("name" collate "C"))`,
  `grid_name_bigrams on "grid" using gin (zh_bigrams("name" collate "C"))`,
  `grid_staff_name_bigrams on "grid_staff" using gin (zh_bigrams("name" collate "C"))`,
  `grid_staff_name_head on "grid_staff" ((left("name_folded", 1)), "name_reading", "id")`,
  `grid_staff_name_tail on "grid_staff" using gin (zh_bigrams(substr("name_folded", 2)))`,
  `community_assembly_name_bigrams on "community_assembly" using gin (zh_bigrams("name" collate "C"))`,
  `assembly_working_group_name_bigrams on "assembly_working_group" using gin (zh_bigrams("name" collate "C"))`,
  `street_assembly_name_bigrams on "street_assembly" using gin (zh_bigrams("name" collate "C"))`,
  `practice_base_name_bigrams on "practice_base" using gin (zh_bigrams("name" collate "C"))`,
  `practice_base_partner_name_bigrams on "practice_base_partner" using gin (zh_bigrams("name" collate "C"))`,
  `policy_framework_name_bigrams on "policy_framework" using gin (zh_bigrams("name" collate "C"))`,
  `supervision_group_name_bigrams on "supervision_group" using gin (zh_bigrams("name" collate "C"))`,
  `video_feed_name_bigrams on "video_feed" using gin (zh_bigrams("name" collate "C"))`,
  `indicator_name_bigrams on "indicator" using gin (zh_bigrams("name" collate "C"))`,
  `source_document_title_bigrams on "source_document" using gin (zh_bigrams("title" collate "C"))`,
];

/** A page of a search for names costs the same whatever the name. */
export class Migration0015_name_search extends Migration {
  override name = 'Migration0015_name_search';

  override up(): void {
    for (const table of ['deputy', 'grid_staff', 'legislative_liaison'])
      this.addSql(
        `alter table "${table}" add "name_folded" text collate "C" null generated always as (zh_fold("name")) stored`,
      );
    for (const index of indexes) {
      this.addSql(`drop index if exists ${index.split(' ')[0]}`);
      this.addSql(`create index ${index}`);
    }
    for (const table of new Set(indexes.map((index) => index.split(' ')[2]))) this.addSql(`analyze ${table}`);
  }

  override down(): void {
    throw new Error('What the indexes were before is not kept: restore a backup');
  }
}
