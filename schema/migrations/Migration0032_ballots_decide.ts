import { Migration } from '@mikro-orm/migrations';

/** A ballot is held at a meeting, and its result is a decision. */
export class Migration0032_ballots_decide extends Migration {
  override name = 'Migration0032_ballots_decide';

  override up(): void {
    this.addSql('alter table "ballot_round" add "meeting_id" uuid null, add "decision_id" uuid null');
    this.addSql('create index ballot_round_meeting_index on "ballot_round" ("meeting_id", "held_on", "id")');
    this.addSql('create index ballot_round_decision_index on "ballot_round" ("decision_id", "held_on", "id")');
    for (const [column, table] of [
      ['meeting', 'meeting'],
      ['decision', 'decision'],
    ] as const)
      this.addSql(
        `alter table "ballot_round" add constraint "ballot_round_${column}_id_foreign" foreign key ("${column}_id") references "${table}" ("id") on update cascade on delete restrict`,
      );
  }
}
