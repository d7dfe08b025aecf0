import { Migration } from '@mikro-orm/migrations';

const states = (values: string) =>
  `"status" in (${values
    .split(' ')
    .map((value) => `'${value}'`)
    .join(', ')})`;
const first = `${states('RECEIVED SCREENED REFERRED IN_HANDLING REOPENED')} and "handled_on" is null`;

/** What is rated poor a second time goes to the county’s office, which may refer it anew: its second clock runs on then. */
export class Migration0026_escalated_feedback extends Migration {
  override name = 'Migration0026_escalated_feedback';

  override up(): void {
    this.addSql('alter table "public_feedback" add "escalated_on" date null');
    this.addSql('create index public_feedback_escalated_on_index on "public_feedback" ("escalated_on", "id")');
    this.addSql(
      `alter table "public_feedback" add constraint "public_feedback_escalated_on_value" check (escalated_on >= '0001-01-01' and escalated_on <= '9999-12-31')`,
    );
    this.indexes('REOPENED REFERRED IN_HANDLING');
  }

  override down(): void {
    this.indexes('REOPENED IN_HANDLING');
    this.addSql('alter table "public_feedback" drop column "escalated_on"');
  }

  private indexes(again: string) {
    const second = `${states(again)} and "rehandled_on" is null and "reopen_due_on" is not null`;
    const open = `((${first}) or (${second}))`;
    const last = `(case when ${open} then least(case when ${first} then "due_on" end, case when ${second} then "reopen_due_on" end) else coalesce("reopen_due_on", "due_on") end)`;
    const due = `(coalesce(${last}, 'infinity'::date)), "id"`;
    for (const [kind, on] of [
      ['open_by_unit', `("agency_id", ${due}) where ${open}`],
      ['all_by_unit', `("agency_id", ${due})`],
      ['open_by_place', `("division_code", ${due}) where ${open}`],
      ['open_by_due', `(${due}) include ("division_code") where ${open}`],
    ]) {
      this.addSql(`drop index public_feedback_${kind}`);
      this.addSql(`create index public_feedback_${kind} on "public_feedback" ${on}`);
    }
  }
}
