import { Migration } from '@mikro-orm/migrations';

const matters =
  "'SUGGESTION_REPLY', 'SUGGESTION_REPLY_BROAD', 'SUGGESTION_ASSIST', 'SUGGESTION_RETURN', 'FEEDBACK_REPLY', 'FEEDBACK_SECOND_REPLY', 'NATIONAL_DRAFT_COMMENT', 'LOCAL_DRAFT_COMMENT', 'SUGGESTION_MEETING', 'SUGGESTION_SECOND_REPLY'";
const check = (list: string) =>
  `alter table "clock_rule" drop constraint "clock_rule_matter_check", add constraint "clock_rule_matter_check" check (matter in (${list}));`;

/** How long a second reply may take at the most; and a suggestion counts as rated once each of its replies is. */
export class Migration0036_second_replies extends Migration {
  override name = 'Migration0036_second_replies';

  override up(): void {
    this.addSql(`alter table "suggestion_assignment" add "rehandled_on" date null;`);
    this.addSql(
      `alter table "suggestion_assignment" add constraint "suggestion_assignment_rehandled_on_value" check (rehandled_on >= '0001-01-01' and rehandled_on <= '9999-12-31');`,
    );
    this.addSql(check(`${matters}, 'SUGGESTION_SECOND_REPLY_LONGEST'`));
    this.addSql(
      `update suggestion s set status = 'REPLIED' where s.status = 'EVALUATED' and exists (
        select from suggestion_assignment a
          cross join lateral (select * from suggestion_reply l where l.assignment_id = a.id order by l.replied_on desc, l.id desc limit 1) r
        where a.suggestion_id = s.id and a.role <> 'ASSIST' and a.status <> 'ENDED'
          and not exists (select from suggestion_evaluation e where e.reply_id = r.id and e.deputy_id = s.lead_deputy_id))`,
    );
  }

  override down(): void {
    this.addSql(`delete from "clock_rule" where matter = 'SUGGESTION_SECOND_REPLY_LONGEST'`);
    this.addSql(check(matters));
    this.addSql(`alter table "suggestion_assignment" drop column "rehandled_on";`);
  }
}
