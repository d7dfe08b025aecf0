import { Migration } from '@mikro-orm/migrations';

const channels = (more: string) =>
  `check (channel in ('DEPUTY_QR', 'STATION_QR', 'PROJECT_QR',${more} 'STATION_VISIT', 'RECEPTION_DAY', 'HOME_VISIT', 'MEETING', 'WECHAT_GROUP', 'MINI_APP', 'WEB', 'HOTLINE_12345', 'GRID_REPORT', 'ENTERPRISE_VISIT', 'LETTER'))`;
const holders = (more: string) => `check (holder_kind in ('DEPUTY', 'LIAISON', 'PROJECT'${more}))`;

/** The code by which a citizen's voice came, and the station, project or online channel that it leads to. */
export class Migration0019_message_chain extends Migration {
  override name = 'Migration0019_message_chain';

  override up(): void {
    this.#check(channels(` 'LIAISON_QR', 'CHANNEL_QR',`), holders(`, 'STATION', 'CHANNEL'`));
    this.addSql(`alter table "contact_qr_code"
      add "station_id" uuid null constraint "contact_qr_code_station_id_foreign" references "station" ("id") on update cascade on delete restrict,
      add "online_channel_id" uuid null constraint "contact_qr_code_online_channel_id_foreign" references "online_channel" ("id") on update cascade on delete restrict`);
    this.addSql(`alter table "public_feedback"
      add "scanned_code_id" uuid null constraint "public_feedback_scanned_code_id_foreign" references "contact_qr_code" ("id") on update cascade on delete restrict deferrable initially immediate,
      add "project_id" uuid null constraint "public_feedback_project_id_foreign" references "livelihood_project" ("id") on update cascade on delete restrict deferrable initially immediate,
      add "online_channel_id" uuid null constraint "public_feedback_online_channel_id_foreign" references "online_channel" ("id") on update cascade on delete restrict`);
    for (const [table, relation, day] of [
      ['contact_qr_code', 'station', 'issued_on'],
      ['contact_qr_code', 'online_channel', 'issued_on'],
      ['public_feedback', 'scanned_code', 'received_on'],
      ['public_feedback', 'project', 'received_on'],
      ['public_feedback', 'online_channel', 'received_on'],
    ])
      this.addSql(`create index ${table}_${relation}_index on "${table}" ("${relation}_id", "${day}", "id")`);
  }

  override down(): void {
    this.addSql(
      'alter table "public_feedback" drop column "scanned_code_id", drop column "project_id", drop column "online_channel_id"',
    );
    this.addSql('alter table "contact_qr_code" drop column "station_id", drop column "online_channel_id"');
    this.#check(channels(''), holders(''));
  }

  #check(channel: string, holder: string) {
    for (const table of ['public_feedback', 'livelihood_proposal', 'bulletin_item'])
      this.addSql(`alter table "${table}" drop constraint "${table}_channel_check",
        add constraint "${table}_channel_check" ${channel}`);
    this.addSql(`alter table "contact_qr_code" drop constraint "contact_qr_code_holder_kind_check",
      add constraint "contact_qr_code_holder_kind_check" ${holder}`);
  }
}
