import { Migration } from '@mikro-orm/migrations';

const definer = 'security definer set search_path = pg_catalog, pg_temp';

/** Who set up a body and has its office, how its members came to it, and members of street assemblies who vote. */
export class Migration0046_members_of_bodies extends Migration {
  override name = 'Migration0046_members_of_bodies';

  override up(): void {
    this.addSql(`alter table "meeting" drop constraint "meeting_kind_check";`);
    this.addSql(
      `alter table "meeting" add constraint "meeting_kind_check" check (kind in ('SESSION', 'BALLOT_MEETING', 'COMMITTEE_MEETING', 'CHAIRPERSONS_MEETING', 'SPECIAL_COMMITTEE_MEETING', 'JOINT_INQUIRY', 'PRESIDIUM_MEETING', 'ASSEMBLY_MEETING', 'CONSULTATION', 'EXECUTIVE_MEETING', 'PARTY_COMMITTEE_MEETING', 'LEADING_GROUP_MEETING', 'OTHER'));`,
    );
    this.addSql(`alter table "body" add "decision_id" uuid null, add "office_id" uuid null;`);
    this.addSql(
      `alter table "body" add constraint "body_decision_id_foreign" foreign key ("decision_id") references "decision" ("id") on update cascade on delete restrict deferrable initially immediate;`,
    );
    this.addSql(
      `alter table "body" add constraint "body_office_id_foreign" foreign key ("office_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`create index body_decision_index on "body" ("decision_id", "name_reading", "id");`);
    this.addSql(`create index body_office_index on "body" ("office_id", "name_reading", "id");`);
    this.addSql(
      `alter table "body_member" add "recruitment" text null, add "decision_id" uuid null, add "account_id" uuid null, add "code_hash" text null;`,
    );
    this.addSql(
      `alter table "body_member" add constraint "body_member_decision_id_foreign" foreign key ("decision_id") references "decision" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "body_member" add constraint "body_member_account_id_foreign" foreign key ("account_id") references "account" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`create index body_member_recruitment_index on "body_member" ("recruitment", "started_on", "id");`);
    this.addSql(`create index body_member_decision_index on "body_member" ("decision_id", "started_on", "id");`);
    this.addSql(`create index body_member_account_index on "body_member" ("account_id", "started_on", "id");`);
    this.addSql(`alter table "body_member" add constraint "body_member_code_hash_unique" unique ("code_hash");`);
    this.addSql(
      `alter table "body_member" add constraint "body_member_recruitment_check" check (recruitment in ('EX_OFFICIO', 'NAMED', 'ELECTED', 'INVITED', 'VOLUNTEERED'));`,
    );
    this.addSql(
      `alter table "body_member" add constraint "body_member_code_hash_check" check (char_length(code_hash) <= 64);`,
    );
    this.addSql(
      `alter table "body_member" add constraint "body_member_code_hash_value" check (code_hash ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and code_hash is nfc normalized);`,
    );
    this.addSql(`alter table "street_assembly" add "body_id" uuid null;`);
    this.addSql(
      `alter table "street_assembly" add constraint "street_assembly_body_id_foreign" foreign key ("body_id") references "body" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`create index street_assembly_body_index on "street_assembly" ("body_id", "name_reading", "id");`);
    // Who stands on the roll: the deputy herself, or in a street assembly the member who is that deputy, or has that account.
    this.addSql(`create function ballot.entry_of(voter uuid, place text, body text) returns uuid
      language sql stable ${definer} as $$
      select case when body <> 'STREET_ASSEMBLY' then case when ballot.is_entitled(voter, place, body) then voter end
        else (select m.id from public.body_member m join public.body b on b.id = m.body_id
          where b.kind = 'STREET_ASSEMBLY' and b.division_code = place and (m.deputy_id = voter or m.account_id = voter)
            and m.started_on <= (now() at time zone 'Asia/Shanghai')::date
            and (m.ended_on is null or m.ended_on > (now() at time zone 'Asia/Shanghai')::date)
          order by m.id limit 1) end $$`);
    this.addSql('revoke all on function ballot.entry_of(uuid, text, text) from public');
    this.issue('entry is not null', 'entry');
  }

  private issue(isEntitled: string, entry: 'voter' | 'entry') {
    this.addSql(`create or replace function ballot.issue(asked uuid, voter uuid, request bytea) returns text
      language plpgsql ${definer} as $$
      declare r record; same boolean; entry uuid;
      begin
        select b.status, issuing_opens_at as opens, issuing_closes_at as closes, voting_opens_at as votes,
            b.division_code as place, b.body, meeting_id as meeting, l.is_roll_required
          into r from public.ballot_round b left join public.ballot_rule l on l.id = b.rule_id where b.id = asked;
        if r.status is distinct from 'OPEN' or clock_timestamp() < r.opens or r.opens is null then return 'NOT_OPEN'; end if;
        ${entry === 'entry' ? 'entry := ballot.entry_of(voter, r.place, r.body);' : ''}
        if clock_timestamp() >= r.closes then
          return case when clock_timestamp() < r.votes and exists (select from ballot.ballot_roll
            where round = asked and deputy = ${entry} and request_hash is not distinct from request) then 'ISSUED' else 'ISSUING_CLOSED' end;
        end if;
        if not (${isEntitled}) then return 'NOT_ENTITLED'; end if;
        if r.is_roll_required and not exists (select from public.meeting_presence p
          where p.meeting_id = r.meeting and p.deputy_id = voter and p.status = 'PRESENT') then return 'NOT_PRESENT'; end if;
        insert into ballot.ballot_roll values (asked, ${entry}, case when request is null then 'P' else 'E' end, request)
          on conflict do nothing;
        if found then return 'ISSUED'; end if;
        select request_hash is not distinct from request into same from ballot.ballot_roll
          where round = asked and deputy = ${entry};
        return case when same then 'ISSUED' else 'PAPER_ALREADY_ISSUED' end;
      end $$`);
  }

  override down(): void {
    this.issue('ballot.is_entitled(voter, r.place, r.body)', 'voter');
    this.addSql('drop function ballot.entry_of(uuid, text, text)');
    this.addSql(
      `update "meeting" set kind = 'OTHER' where kind in ('PARTY_COMMITTEE_MEETING', 'LEADING_GROUP_MEETING');`,
    );
    this.addSql(`alter table "body" drop constraint "body_decision_id_foreign";`);
    this.addSql(`alter table "body" drop constraint "body_office_id_foreign";`);
    this.addSql(`alter table "body_member" drop constraint "body_member_decision_id_foreign";`);
    this.addSql(`alter table "body_member" drop constraint "body_member_account_id_foreign";`);
    this.addSql(`alter table "street_assembly" drop constraint "street_assembly_body_id_foreign";`);
    this.addSql(`drop index "body_decision_index";`);
    this.addSql(`drop index "body_office_index";`);
    this.addSql(`alter table "body" drop column "decision_id", drop column "office_id";`);
    this.addSql(`drop index "body_member_recruitment_index";`);
    this.addSql(`drop index "body_member_decision_index";`);
    this.addSql(`drop index "body_member_account_index";`);
    this.addSql(`alter table "body_member" drop constraint "body_member_code_hash_unique";`);
    this.addSql(`alter table "body_member" drop constraint "body_member_recruitment_check";`);
    this.addSql(`alter table "body_member" drop constraint "body_member_code_hash_check";`);
    this.addSql(`alter table "body_member" drop constraint "body_member_code_hash_value";`);
    this.addSql(
      `alter table "body_member" drop column "recruitment", drop column "decision_id", drop column "account_id", drop column "code_hash";`,
    );
    this.addSql(`alter table "meeting" drop constraint "meeting_kind_check";`);
    this.addSql(
      `alter table "meeting" add constraint "meeting_kind_check" check ("kind" in ('SESSION', 'BALLOT_MEETING', 'COMMITTEE_MEETING', 'CHAIRPERSONS_MEETING', 'SPECIAL_COMMITTEE_MEETING', 'JOINT_INQUIRY', 'PRESIDIUM_MEETING', 'ASSEMBLY_MEETING', 'CONSULTATION', 'EXECUTIVE_MEETING', 'OTHER'));`,
    );
    this.addSql(`drop index "street_assembly_body_index";`);
    this.addSql(`alter table "street_assembly" drop column "body_id";`);
  }
}
