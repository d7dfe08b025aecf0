import { Migration } from '@mikro-orm/migrations';

const tables = ['supervision_task', 'supervision_matter'];
const forms = (more: string) =>
  `check (form in ('LAW_ENFORCEMENT_CHECK', 'SPECIAL_REPORT', 'SPECIAL_INQUIRY', 'WORK_REVIEW', ${more}))`;

/** Cases of inquiry and investigations of special questions are two forms: which one a record meant only its office knows. */
export class Migration0024_two_forms extends Migration {
  override name = 'Migration0024_two_forms';

  override up(): void {
    for (const table of tables) {
      this.addSql(`do $$ declare many bigint := (select count(*) from ${table} where form = 'INQUIRY_OR_INVESTIGATION'); begin
        if many > 0 then
          raise exception '% records of ${table} have the form INQUIRY_OR_INVESTIGATION, which is two forms now: note which they are, set their form to null, migrate, then set it to INQUIRY_CASE or SPECIAL_QUESTION_INVESTIGATION', many;
        end if; end $$`);
      this.addSql(`alter table "${table}" drop constraint "${table}_form_check"`);
      this.addSql(
        `alter table "${table}" add constraint "${table}_form_check" ${forms(`'INQUIRY_CASE', 'SPECIAL_QUESTION_INVESTIGATION'`)}`,
      );
    }
  }

  override down(): void {
    for (const table of tables) {
      this.addSql(`alter table "${table}" drop constraint "${table}_form_check"`);
      this.addSql(
        `update "${table}" set form = 'INQUIRY_OR_INVESTIGATION' where form in ('INQUIRY_CASE', 'SPECIAL_QUESTION_INVESTIGATION')`,
      );
      this.addSql(`alter table "${table}" add constraint "${table}_form_check" ${forms(`'INQUIRY_OR_INVESTIGATION'`)}`);
    }
  }
}
