import { Migration } from '@mikro-orm/migrations';
import { zhReading, zhStrokes } from '../kit/text/order-sql.js';

const sorted: readonly (readonly [table: string, column: string, of: 'person' | 'other'])[] = [
  ['division', 'name', 'other'],
  ['congress', 'name', 'other'],
  ['agency', 'name', 'other'],
  ['deputy', 'name', 'person'],
  ['deputy_group', 'name', 'other'],
  ['functional_party_branch', 'name', 'other'],
  ['project_output', 'measure', 'other'],
  ['legislative_contact_point', 'name', 'other'],
  ['legislative_liaison', 'name', 'person'],
  ['station', 'name', 'other'],
  ['online_channel', 'name', 'other'],
  ['grid', 'name', 'other'],
  ['grid_staff', 'name', 'person'],
  ['community_assembly', 'name', 'other'],
  ['assembly_working_group', 'name', 'other'],
  ['street_assembly', 'name', 'other'],
  ['practice_base', 'name', 'other'],
  ['practice_base_partner', 'name', 'other'],
  ['policy_framework', 'name', 'other'],
  ['supervision_group', 'name', 'other'],
  ['video_feed', 'name', 'other'],
  ['indicator', 'name', 'other'],
  ['source_document', 'title', 'other'],
];

/** What reads names in order; those that are there already had the name itself. */
const indexes = [
  `division_name_index on "division" ("name_reading", "code")`,
  `congress_by_name on "congress" ("name_reading", "id")`,
  `congress_level_index on "congress" ("level", "name_reading", "id")`,
  `congress_division_index on "congress" ("division_code", "name_reading", "id")`,
  `agency_by_name on "agency" ("name_reading", "id")`,
  `agency_system_index on "agency" ("system", "name_reading", "id")`,
  `agency_division_index on "agency" ("division_code", "name_reading", "id")`,
  `deputy_by_name on "deputy" ("name_reading", "id")`,
  `deputy_gender_index on "deputy" ("gender", "name_reading", "id")`,
  `deputy_affiliation_index on "deputy" ("affiliation", "name_reading", "id")`,
  `deputy_occupation_index on "deputy" ("occupation", "name_reading", "id")`,
  `deputy_division_index on "deputy" ("division_code", "name_reading", "id")`,
  `deputy_name_strokes_index on "deputy" ("name_strokes", "id")`,
  `deputy_group_by_name on "deputy_group" ("name_reading", "id")`,
  `deputy_group_kind_index on "deputy_group" ("kind", "name_reading", "id")`,
  `deputy_group_level_index on "deputy_group" ("level", "name_reading", "id")`,
  `deputy_group_division_index on "deputy_group" ("division_code", "name_reading", "id")`,
  `deputy_group_leader_index on "deputy_group" ("leader_id", "name_reading", "id")`,
  `functional_party_branch_by_name on "functional_party_branch" ("name_reading", "id")`,
  `functional_party_branch_group_index on "functional_party_branch" ("group_id", "name_reading", "id")`,
  `functional_party_branch_division_index on "functional_party_branch" ("division_code", "name_reading", "id")`,
  `project_output_by_measure on "project_output" ("measure_reading", "id")`,
  `project_output_project_index on "project_output" ("project_id", "measure_reading", "id")`,
  `legislative_contact_point_by_name on "legislative_contact_point" ("name_reading", "id")`,
  `legislative_contact_point_kind_index on "legislative_contact_point" ("kind", "name_reading", "id")`,
  `legislative_contact_point_category_index on "legislative_contact_point" ("category", "name_reading", "id")`,
  `legislative_contact_point_level_index on "legislative_contact_point" ("level", "name_reading", "id")`,
  `legislative_contact_point_division_index on "legislative_contact_point" ("division_code", "name_reading", "id")`,
  `legislative_contact_point_parent_index on "legislative_contact_point" ("parent_id", "name_reading", "id")`,
  `legislative_liaison_by_name on "legislative_liaison" ("name_reading", "id")`,
  `legislative_liaison_contact_point_index on "legislative_liaison" ("contact_point_id", "name_reading", "id")`,
  `legislative_liaison_division_index on "legislative_liaison" ("division_code", "name_reading", "id")`,
  `legislative_liaison_name_strokes_index on "legislative_liaison" ("name_strokes", "id")`,
  `station_by_name on "station" ("name_reading", "id")`,
  `station_kind_index on "station" ("kind", "name_reading", "id")`,
  `station_tier_index on "station" ("tier", "name_reading", "id")`,
  `station_parent_index on "station" ("parent_id", "name_reading", "id")`,
  `station_division_index on "station" ("division_code", "name_reading", "id")`,
  `station_host_kind_index on "station" ("host_kind", "name_reading", "id")`,
  `station_mode_index on "station" ("mode", "name_reading", "id")`,
  `station_status_index on "station" ("status", "name_reading", "id")`,
  `online_channel_by_name on "online_channel" ("name_reading", "id")`,
  `online_channel_kind_index on "online_channel" ("kind", "name_reading", "id")`,
  `online_channel_medium_index on "online_channel" ("medium", "name_reading", "id")`,
  `online_channel_platform_index on "online_channel" ("platform_id", "name_reading", "id")`,
  `online_channel_division_index on "online_channel" ("division_code", "name_reading", "id")`,
  `online_channel_status_index on "online_channel" ("status", "name_reading", "id")`,
  `grid_name_index on "grid" ("name_reading", "id")`,
  `grid_staff_by_name on "grid_staff" ("name_reading", "id")`,
  `grid_staff_grid_index on "grid_staff" ("grid_id", "name_reading", "id")`,
  `grid_staff_role_index on "grid_staff" ("role", "name_reading", "id")`,
  `grid_staff_name_strokes_index on "grid_staff" ("name_strokes", "id")`,
  `community_assembly_by_name on "community_assembly" ("name_reading", "id")`,
  `community_assembly_division_index on "community_assembly" ("division_code", "name_reading", "id")`,
  `assembly_working_group_by_name on "assembly_working_group" ("name_reading", "id")`,
  `assembly_working_group_assembly_index on "assembly_working_group" ("assembly_id", "name_reading", "id")`,
  `street_assembly_by_name on "street_assembly" ("name_reading", "id")`,
  `street_assembly_division_index on "street_assembly" ("division_code", "name_reading", "id")`,
  `street_assembly_method_index on "street_assembly" ("method", "name_reading", "id")`,
  `practice_base_by_name on "practice_base" ("name_reading", "id")`,
  `practice_base_division_index on "practice_base" ("division_code", "name_reading", "id")`,
  `practice_base_level_index on "practice_base" ("level", "name_reading", "id")`,
  `practice_base_centre_index on "practice_base" ("centre_id", "name_reading", "id")`,
  `practice_base_partner_by_name on "practice_base_partner" ("name_reading", "id")`,
  `practice_base_partner_base_index on "practice_base_partner" ("base_id", "name_reading", "id")`,
  `practice_base_partner_agency_index on "practice_base_partner" ("agency_id", "name_reading", "id")`,
  `policy_framework_by_name on "policy_framework" ("name_reading", "id")`,
  `policy_framework_division_index on "policy_framework" ("division_code", "name_reading", "id")`,
  `policy_framework_parent_index on "policy_framework" ("parent_id", "name_reading", "id")`,
  `policy_framework_document_index on "policy_framework" ("document_id", "name_reading", "id")`,
  `supervision_group_by_name on "supervision_group" ("name_reading", "id")`,
  `supervision_group_division_index on "supervision_group" ("division_code", "name_reading", "id")`,
  `supervision_group_field_index on "supervision_group" ("field", "name_reading", "id")`,
  `supervision_group_leader_index on "supervision_group" ("leader_id", "name_reading", "id")`,
  `supervision_group_office_index on "supervision_group" ("office_id", "name_reading", "id")`,
  `video_feed_by_name on "video_feed" ("name_reading", "id")`,
  `video_feed_project_index on "video_feed" ("project_id", "name_reading", "id")`,
  `video_feed_status_index on "video_feed" ("status", "name_reading", "id")`,
  `indicator_name_index on "indicator" ("name_reading", "id")`,
  `source_document_title_index on "source_document" ("title_reading", "id")`,
];

/** Names are sorted by reading, those of persons by strokes too. Filling takes about 30 s for a million names. */
export class Migration0011_sorted_names extends Migration {
  override name = 'Migration0011_sorted_names';

  override up(): void {
    this.addSql(zhReading);
    this.addSql(zhStrokes);
    for (const [table, column] of [
      ['source_document', 'title'],
      ['project_output', 'measure'],
    ])
      this.addSql(`alter table "${table}" alter column "${column}" type text collate "zh_pinyin"`);
    for (const index of indexes) this.addSql(`drop index if exists ${index.split(' ')[0]}`);
    for (const [table, column, of] of sorted) {
      const made = (name: string, by: string) =>
        `add "${column}_${name}" text collate "C" null generated always as (${by}) stored`;
      const columns = [made('reading', `zh_reading("${column}", ${of === 'person'})`)];
      if (of === 'person') columns.push(made('strokes', `zh_strokes("${column}")`));
      this.addSql(`alter table "${table}" ${columns.join(', ')}`);
    }
    for (const index of indexes) this.addSql(`create index ${index}`);
    for (const [table] of sorted) this.addSql(`analyze "${table}"`);
  }

  override down(): void {
    throw new Error('What the indexes were before is not kept: restore a backup');
  }
}
