import { Migration } from '@mikro-orm/migrations';

const list = (values: string) =>
  values
    .split(' ')
    .map((value) => `'${value}'`)
    .join(', ');
const first = `"status" in (${list('ASSIGNED RETURN_REQUESTED ACCEPTED REPLY_IN_REVIEW')}) and "replied_on" is null and "ended_on" is null`;
const second = `"status" in (${list('ACCEPTED REPLY_IN_REVIEW')}) and "second_replied_on" is null and "ended_on" is null and "second_due_on" is not null`;
const runs = `((${first}) or (${second}))`;
const last = `(case when ${runs} then least(case when ${first} then "due_on" end, case when ${second} then "second_due_on" end) else coalesce("second_due_on", "due_on") end)`;
const paused = `"status" in (${list('PAUSED')})`;

/** The clock of a unit’s part can be stopped for a time: what is paused is open, and has no last day. */
export class Migration0023_pauses extends Migration {
  override name = 'Migration0023_pauses';

  override up(): void {
    this.states('ASSIGNED RETURN_REQUESTED ACCEPTED PAUSED REPLY_IN_REVIEW REPLIED ENDED');
    this.addSql(
      'alter table "suggestion_assignment" add "paused_on" date null, add "paused_days" int not null default 0',
    );
    this.indexes(`((${runs}) or (${paused}))`, `(case when not (${paused}) then ${last} end)`);
  }

  override down(): void {
    this.indexes(runs, last);
    this.addSql('alter table "suggestion_assignment" drop column "paused_on", drop column "paused_days"');
    this.states('ASSIGNED RETURN_REQUESTED ACCEPTED REPLY_IN_REVIEW REPLIED ENDED');
  }

  private states(values: string) {
    this.addSql('alter table "suggestion_assignment" drop constraint "suggestion_assignment_status_check"');
    this.addSql(
      `alter table "suggestion_assignment" add constraint "suggestion_assignment_status_check" check (status in (${list(values)}))`,
    );
  }

  private indexes(open: string, due: string) {
    const on = `("agency_id", (coalesce(${due}, 'infinity'::date)), "id")`;
    for (const [name, where] of [
      ['suggestion_assignment_open_by_unit', ` where ${open}`],
      ['suggestion_assignment_all_by_unit', ''],
    ] as const) {
      this.addSql(`drop index ${name}`);
      this.addSql(`create index ${name} on "suggestion_assignment" ${on}${where}`);
    }
  }
}
