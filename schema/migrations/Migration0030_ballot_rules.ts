import { Migration } from '@mikro-orm/migrations';

/** The rule that a ballot follows, and what a ballot that is held on the platform is opened, closed and counted with. */
export class Migration0030_ballot_rules extends Migration {
  override name = 'Migration0030_ballot_rules';

  override up(): void {
    this.addSql(
      `create table "ballot_rule" ("id" uuid not null, "name" text not null, "division_code" text not null, "body" text not null, "status" text not null, "min_surplus_rate" double precision not null, "surplus_source" text not null, "quorum" text not null, "majority" text not null, "tie" text not null, "choice_count" text not null, "counted_by" text not null, "adopted_on" date null, "decision_id" uuid null, "repealed_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index ballot_rule_by_name on "ballot_rule" ("name", "id");`);
    this.addSql(`create index ballot_rule_division_index on "ballot_rule" ("division_code", "name", "id");`);
    this.addSql(`create index ballot_rule_body_index on "ballot_rule" ("body", "name", "id");`);
    this.addSql(`create index ballot_rule_status_index on "ballot_rule" ("status", "name", "id");`);
    this.addSql(`create index ballot_rule_adopted_on_index on "ballot_rule" ("adopted_on", "id");`);
    this.addSql(`create index ballot_rule_decision_index on "ballot_rule" ("decision_id", "name", "id");`);
    this.addSql(`create index ballot_rule_updated_at_index on "ballot_rule" ("updated_at", "id");`);
    this.addSql(`create index ballot_rule_name_bigrams on "ballot_rule" using gin (zh_bigrams("name"));`);
    this.addSql(
      `alter table "ballot_rule" add constraint "ballot_rule_division_body_name_unique" unique ("division_code", "body", "name");`,
    );
    this.addSql(
      `alter table "ballot_round" add "rule_id" uuid null, add "present_count" int null, add "issuing_opens_at" timestamptz(3) null, add "issuing_closes_at" timestamptz(3) null, add "voting_opens_at" timestamptz(3) null, add "voting_closes_at" timestamptz(3) null, add "issue_key" text null, add "box_key" text null, add "ceremony" text null, add "tallied_statement" text null, add "vacant_count" int null;`,
    );
    this.addSql(
      `alter table "ballot_round" add constraint "ballot_round_rule_id_foreign" foreign key ("rule_id") references "ballot_rule" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`create index ballot_round_rule_index on "ballot_round" ("rule_id", "held_on", "id");`);
    this.addSql(
      `alter table "ballot_round" add constraint "ballot_round_issue_key_check" check (char_length(issue_key) <= 600);`,
    );
    this.addSql(
      `alter table "ballot_round" add constraint "ballot_round_box_key_check" check (char_length(box_key) <= 200);`,
    );
    this.addSql(
      `alter table "ballot_round" add constraint "ballot_round_ceremony_check" check (char_length(ceremony) <= 1000);`,
    );
    this.addSql(
      `alter table "ballot_round" add constraint "ballot_round_tallied_statement_check" check (char_length(tallied_statement) <= 20000);`,
    );
    this.addSql(`alter table "livelihood_proposal" add "ballot_id" uuid null;`);
    this.addSql(
      `alter table "livelihood_proposal" add constraint "livelihood_proposal_ballot_id_foreign" foreign key ("ballot_id") references "ballot_round" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `create index livelihood_proposal_ballot_index on "livelihood_proposal" ("ballot_id", "proposed_on", "id");`,
    );
    this.addSql(
      `alter table "ballot_candidate" add "tallied_for" int null, add "tallied_against" int null, add "tallied_abstain" int null, add "against_count" int null, add "abstain_count" int null, add "is_tied" boolean null;`,
    );
    this.addSql(
      `alter table "ballot_rule" add constraint "ballot_rule_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "ballot_rule" add constraint "ballot_rule_decision_id_foreign" foreign key ("decision_id") references "decision" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`alter table "ballot_rule" add constraint "ballot_rule_name_check" check (char_length(name) <= 100);`);
    this.addSql(
      `alter table "ballot_rule" add constraint "ballot_rule_body_check" check (body in ('CONGRESS', 'STANDING_COMMITTEE', 'STREET_ASSEMBLY', 'COMMUNITY_ASSEMBLY'));`,
    );
    this.addSql(
      `alter table "ballot_rule" add constraint "ballot_rule_status_check" check (status in ('DRAFT', 'IN_FORCE', 'REPEALED'));`,
    );
    this.addSql(
      `alter table "ballot_rule" add constraint "ballot_rule_surplus_source_check" check (char_length(surplus_source) <= 200);`,
    );
    this.addSql(
      `alter table "ballot_rule" add constraint "ballot_rule_quorum_check" check (quorum in ('TWO_THIRDS', 'MAJORITY'));`,
    );
    this.addSql(
      `alter table "ballot_rule" add constraint "ballot_rule_majority_check" check (majority in ('ALL', 'VALID', 'NONE'));`,
    );
    this.addSql(
      `alter table "ballot_rule" add constraint "ballot_rule_tie_check" check (tie in ('SECOND_BALLOT', 'NONE_ELECTED'));`,
    );
    this.addSql(
      `alter table "ballot_rule" add constraint "ballot_rule_choice_count_check" check (choice_count in ('UP_TO_SEATS', 'ANY'));`,
    );
    this.addSql(
      `alter table "ballot_rule" add constraint "ballot_rule_counted_by_check" check (char_length(counted_by) <= 200);`,
    );
  }

  override down(): void {
    this.addSql('alter table "livelihood_proposal" drop column "ballot_id"');
    const ofRound =
      'rule_id present_count issuing_opens_at issuing_closes_at voting_opens_at voting_closes_at issue_key box_key ceremony tallied_statement vacant_count';
    const ofCandidate = 'tallied_for tallied_against tallied_abstain against_count abstain_count is_tied';
    for (const [table, columns] of [
      ['ballot_round', ofRound],
      ['ballot_candidate', ofCandidate],
    ] as const)
      this.addSql(
        `alter table "${table}" ${columns
          .split(' ')
          .map((column) => `drop column "${column}"`)
          .join(', ')}`,
      );
    this.addSql('drop table "ballot_rule"');
  }
}
