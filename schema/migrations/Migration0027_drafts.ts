import { Migration } from '@mikro-orm/migrations';

const states = (more: string) =>
  `status in (${`DRAFT ${more}SUBMITTED UNDER_REVIEW RETURNED_TO_DEPUTY NOT_ACCEPTED MERGED FILED UNIT_DETERMINED ASSIGNED RETURN_REQUESTED REASSIGNED ACCEPTED_BY_UNIT IN_HANDLING EXTENSION_GRANTED REPLIED EVALUATED REHANDLING CLOSED FOLLOWING_UP ARCHIVED WITHDRAWN`
    .split(' ')
    .map((state) => `'${state}'`)
    .join(', ')})`;

/** What a unit drafts is a record of its own, which the other units of the suggestion do not see; a deputy gives up a draft. */
export class Migration0027_drafts extends Migration {
  override name = 'Migration0027_drafts';

  override up(): void {
    this.addSql(
      `create table "reply_draft" ("id" uuid not null, "assignment_id" uuid not null, "content" text null, "drafted_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index reply_draft_by_drafted_on on "reply_draft" ("drafted_on", "id");`);
    this.addSql(`create index reply_draft_assignment_index on "reply_draft" ("assignment_id", "drafted_on", "id");`);
    this.addSql(`create index reply_draft_updated_at_index on "reply_draft" ("updated_at", "id");`);
    for (const [name, rule] of [
      ['assignment_unique', 'unique ("assignment_id")'],
      [
        'assignment_id_foreign',
        'foreign key ("assignment_id") references "suggestion_assignment" ("id") on update cascade on delete restrict',
      ],
      ['content_check', 'check (char_length(content) <= 20000)'],
      [
        'content_value',
        String.raw`check (content ~ '^[^\x01-\x08\x0B\x0C\x0E-\x1F\x7F]*[^\x01-\x08\x0B\x0C\x0E-\x1F\x7F\s][^\x01-\x08\x0B\x0C\x0E-\x1F\x7F]*$' and content is nfc normalized)`,
      ],
      ['drafted_on_value', `check (drafted_on >= '0001-01-01' and drafted_on <= '9999-12-31')`],
      ['updated_at_value', `check (updated_at >= '0001-01-01 00:00:00+00' and updated_at < '10000-01-01 00:00:00+00')`],
    ])
      this.addSql(`alter table "reply_draft" add constraint "reply_draft_${name}" ${rule};`);
    this.addSql(
      `insert into reply_draft (id, assignment_id, content, drafted_on)
       select gen_random_uuid(), id, reply_draft, (updated_at at time zone 'Asia/Shanghai')::date
       from suggestion_assignment where reply_draft is not null`,
    );
    this.addSql('alter table "suggestion_assignment" drop column "reply_draft"');
    this.states('DISCARDED ');
  }

  override down(): void {
    this.states('');
    this.addSql(
      'alter table "suggestion_assignment" add "reply_draft" text null constraint "suggestion_assignment_reply_draft_check" check (char_length(reply_draft) <= 20000)',
    );
    this.addSql(
      'update suggestion_assignment a set reply_draft = d.content from reply_draft d where d.assignment_id = a.id',
    );
    this.addSql('drop table "reply_draft"');
  }

  private states(more: string) {
    this.addSql('alter table "suggestion" drop constraint "suggestion_status_check"');
    this.addSql(`alter table "suggestion" add constraint "suggestion_status_check" check (${states(more)})`);
  }
}
