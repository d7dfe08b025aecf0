import { Migration } from '@mikro-orm/migrations';

const matters = (more: string) =>
  `check (matter in ('SUGGESTION_REPLY', 'SUGGESTION_REPLY_BROAD', 'SUGGESTION_ASSIST', 'SUGGESTION_RETURN',${more} 'SUGGESTION_SECOND_REPLY'))`;
const states = ['ASSIGNED', 'RETURN_REQUESTED', 'ACCEPTED', 'REPLY_IN_REVIEW', 'REPLIED', 'ENDED'];
const columns = {
  status: `text not null default 'ASSIGNED' constraint "suggestion_assignment_status_check" check (status in (${states.map((state) => `'${state}'`).join(', ')}))`,
  return_due_on: 'date null',
  is_return_due_provisional: 'boolean not null default false',
  met_on: 'date null',
  reply_draft:
    'text null constraint "suggestion_assignment_reply_draft_check" check (char_length(reply_draft) <= 20000)',
  second_due_on: 'date null',
  second_replied_on: 'date null',
};

/** Where each unit’s part stands, the clock of a return and of a second reply, the draft of a reply, and who reviews. */
export class Migration0017_assignment_acts extends Migration {
  override name = 'Migration0017_assignment_acts';

  override up(): void {
    this.addSql('alter table "clock_rule" drop constraint "clock_rule_matter_check"');
    this.addSql(
      `alter table "clock_rule" add constraint "clock_rule_matter_check" ${matters(` 'SUGGESTION_MEETING',`)}`,
    );
    this.addSql('alter table "agency" add "has_reply_review" boolean not null default false');
    this.addSql('create index agency_has_reply_review_index on "agency" ("has_reply_review", "id")');
    const added = Object.entries(columns).map(([name, type]) => `add "${name}" ${type}`);
    this.addSql(`alter table "suggestion_assignment" ${added.join(', ')}`);
    this.addSql(`update suggestion_assignment a set version = a.version + 1, updated_at = now(), status = case
        when a.ended_on is not null then 'ENDED'
        when a.replied_on is not null and s.status = 'REHANDLING' and a.role <> 'ASSIST' then 'ACCEPTED'
        when a.replied_on is not null then 'REPLIED'
        when a.accepted_on is not null then 'ACCEPTED'
        else 'RETURN_REQUESTED' end
      from suggestion s where s.id = a.suggestion_id and (coalesce(a.ended_on, a.replied_on, a.accepted_on) is not null
        or s.status = 'RETURN_REQUESTED' and a.role <> 'ASSIST')`);
    this.addSql(
      'create index suggestion_assignment_status_index on "suggestion_assignment" ("status", "assigned_on", "id")',
    );
    this.addSql(
      'create index suggestion_assignment_is_return_due_provisional_index on "suggestion_assignment" ("is_return_due_provisional", "id")',
    );
    this.addSql(
      'create index suggestion_assignment_second_due_on_index on "suggestion_assignment" ("second_due_on", "id")',
    );
  }

  override down(): void {
    this.addSql(
      `alter table "suggestion_assignment" ${Object.keys(columns)
        .map((name) => `drop column "${name}"`)
        .join(', ')}`,
    );
    this.addSql('alter table "agency" drop column "has_reply_review"');
    this.addSql('alter table "clock_rule" drop constraint "clock_rule_matter_check"');
    this.addSql(`alter table "clock_rule" add constraint "clock_rule_matter_check" ${matters('')}`);
  }
}
