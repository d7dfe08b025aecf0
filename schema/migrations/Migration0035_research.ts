import { Migration } from '@mikro-orm/migrations';

/** The draft that an activity is about, what becomes of a report on research, and units that a survey names. */
export class Migration0035_research extends Migration {
  override name = 'Migration0035_research';

  override up(): void {
    this.addSql(`alter table "activity" add "draft_law_id" uuid null;`);
    this.addSql(
      `alter table "activity" add constraint "activity_draft_law_id_foreign" foreign key ("draft_law_id") references "draft_law" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`create index activity_draft_law_index on "activity" ("draft_law_id", "starts_on", "id");`);

    this.addSql(`alter table "research_report" add "forwarded_on" date null, add "answer" text null;`);
    this.addSql(`alter table "research_report" alter column "summary" drop not null;`);
    this.addSql(`create index research_report_forwarded_on_index on "research_report" ("forwarded_on", "id");`);
    this.addSql(
      `alter table "research_report" add constraint "research_report_answer_check" check (char_length(answer) <= 3000);`,
    );
    this.addSql(
      `alter table "research_report" add constraint "research_report_forwarded_on_value" check (forwarded_on >= '0001-01-01' and forwarded_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "research_report" add constraint "research_report_answer_value" check (answer ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and answer is nfc normalized);`,
    );

    this.addSql(`alter table "department_evaluation" drop constraint "department_evaluation_selection_check";`);
    this.addSql(`alter table "department_evaluation" add "survey_id" uuid null;`);
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_survey_id_foreign" foreign key ("survey_id") references "survey" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `create index department_evaluation_survey_index on "department_evaluation" ("survey_id", "rated_on", "id");`,
    );
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_selection_check" check (selection in ('FULL_COVERAGE', 'BALLOT', 'SURVEY', 'CHAIRPERSONS_MEETING'));`,
    );

    this.addSql(`alter table "survey_option" add "agency_id" uuid null;`);
    this.addSql(
      `alter table "survey_option" add constraint "survey_option_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`create index survey_option_agency_index on "survey_option" ("agency_id", "position", "id");`);
  }

  override down(): void {
    this.addSql(`alter table "activity" drop column "draft_law_id";`);
    this.addSql(`alter table "research_report" drop column "forwarded_on", drop column "answer";`);
    this.addSql(`update research_report set summary = title where summary is null`);
    this.addSql(`alter table "research_report" alter column "summary" set not null;`);
    this.addSql(`alter table "department_evaluation" drop constraint "department_evaluation_selection_check";`);
    this.addSql(`alter table "department_evaluation" drop column "survey_id";`);
    this.addSql(`update department_evaluation set selection = 'CHAIRPERSONS_MEETING' where selection = 'SURVEY'`);
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_selection_check" check ("selection" in ('FULL_COVERAGE', 'BALLOT', 'CHAIRPERSONS_MEETING'));`,
    );
    this.addSql(`alter table "survey_option" drop column "agency_id";`);
  }
}
