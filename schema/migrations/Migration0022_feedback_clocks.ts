import { Migration } from '@mikro-orm/migrations';

const list = (values: string) =>
  values
    .split(' ')
    .map((value) => `'${value}'`)
    .join(', ');
const suggestions =
  'SUGGESTION_REPLY SUGGESTION_REPLY_BROAD SUGGESTION_ASSIST SUGGESTION_RETURN SUGGESTION_MEETING SUGGESTION_SECOND_REPLY';
const feedback = 'FEEDBACK_REPLY FEEDBACK_SECOND_REPLY';

/** How long the answer to a citizen may take is a rule of the place, too. */
export class Migration0022_feedback_clocks extends Migration {
  override name = 'Migration0022_feedback_clocks';

  override up(): void {
    this.constrain(`${feedback} ${suggestions}`, 'ASSIGNMENT RECEIPT REFERRAL REASSIGNMENT');
  }

  override down(): void {
    this.constrain(suggestions, 'ASSIGNMENT RECEIPT REASSIGNMENT');
  }

  private constrain(matters: string, starts: string) {
    for (const [column, values] of [
      ['matter', matters],
      ['starts_from', starts],
    ] as const) {
      this.addSql(`alter table "clock_rule" drop constraint "clock_rule_${column}_check"`);
      this.addSql(
        `alter table "clock_rule" add constraint "clock_rule_${column}_check" check (${column} in (${list(values)}))`,
      );
    }
  }
}
