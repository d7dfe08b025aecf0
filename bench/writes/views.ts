/**
 * What PostGraphile creates rows of: one plain view for each table that is written most of, with the columns that are sent
 * or told. PostgreSQL writes through them to the tables, triggers and all.
 */
export const deskViews = `
drop schema if exists desk cascade;
create schema desk;
create view desk.public_feedback as select id, number, title, content, channel, category, status, is_published,
  division_code, deputy_id, received_on from public_feedback;
create view desk.suggestion_assignment as select id, suggestion_id, agency_id, role, status, assigned_on, due_on
  from suggestion_assignment;
create view desk.suggestion_reply as select id, assignment_id, content, mode, result, replied_on, is_published
  from suggestion_reply;
create view desk.activity_participation as select id, activity_id, deputy_id, role, role_tags, attendance
  from activity_participation;
create view desk.ballot_roll as select round, deputy, request_hash from ballot.ballot_roll;
create view desk.ballot_envelope as select round, serial, envelope from ballot.ballot_envelope;
alter table ballot.ballot_roll alter mode set default 'E';
comment on view desk.ballot_roll is '@primaryKey round,deputy';
comment on view desk.ballot_envelope is '@primaryKey round,serial';
comment on view desk.public_feedback is '@primaryKey id';
comment on view desk.suggestion_assignment is '@primaryKey id';
comment on view desk.activity_participation is '@primaryKey id';
comment on view desk.suggestion_reply is '@primaryKey id';
`;
