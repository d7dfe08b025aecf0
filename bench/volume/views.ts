import { visible } from '../visible.js';

const comment = (view: string, ...tags: string[]) => `comment on view portal.${view} is '${tags.join('\n')}';`;

/**
 * What PostGraphile serves, made anew for each run: one plain view per table with the public columns and rows, which PostgreSQL merges into the
 * statement; keys are told through smart tags. Assignments are reached only through a suggestion that is visible, so
 * they need no condition of their own, as in ours.
 */
export const portalViews = `
drop schema if exists portal cascade;
create schema portal;
create view portal.division as select code, name, level, kind, parent_code from division;
create view portal.congress as select id, name, level, division_code, current_term from congress;
create view portal.congress_session as select id, name, congress_id, term, number, opened_on from congress_session;
create view portal.agency as select id, code, name, system, division_code, is_key_handler from agency;
create view portal.deputy as select id, name, gender, ethnicity, affiliation, occupation, post, division_code,
  first_elected_on from deputy;
create view portal.mandate as select id, deputy_id, congress_id, term, electoral_unit, status, started_on from mandate;
create view portal.contact_qr_code as select id, token, deputy_id, issued_on from contact_qr_code
  where status = 'ACTIVE';
create view portal.suggestion as select id, number, title, case when publicity = 'PUBLIC' then full_text end as public_text,
  kind, category, status, period, origin_channel, publicity, is_key, lead_deputy_id, division_code, session_id,
  submitted_on, result, closed_on from suggestion where ${visible('suggestion')};
create view portal.suggestion_assignment as select id, suggestion_id, agency_id, role, assigned_on, due_on, replied_on,
  coalesce(replied_on is null and ended_on is null and due_on < (now() at time zone 'Asia/Shanghai')::date, false)
  as is_overdue from suggestion_assignment;
create or replace function bench.terms(words text) returns text[] language sql immutable parallel safe
  return array(select substr(words, at, 2) from generate_series(1, length(words) - 1) at);
create function portal.search_suggestions(words text) returns setof portal.suggestion language sql stable as $$
  select s.* from portal.suggestion s
  where zh_bigrams(s.title) @> bench.terms(words)
    and case when zh_fold(s.title) like '%' || words || '%' then true end $$;
comment on function portal.search_suggestions is '@behavior +orderBy +order';
${comment('division', '@primaryKey code', '@foreignKey (parent_code) references portal.division (code)')}
${comment('congress', '@primaryKey id', '@foreignKey (division_code) references portal.division (code)')}
${comment('congress_session', '@primaryKey id', '@foreignKey (congress_id) references portal.congress (id)')}
${comment('agency', '@primaryKey id', '@foreignKey (division_code) references portal.division (code)')}
${comment('deputy', '@primaryKey id', '@foreignKey (division_code) references portal.division (code)')}
${comment(
  'mandate',
  '@primaryKey id',
  '@foreignKey (deputy_id) references portal.deputy (id)',
  '@foreignKey (congress_id) references portal.congress (id)',
)}
${comment('contact_qr_code', '@primaryKey id', '@unique token', '@foreignKey (deputy_id) references portal.deputy (id)')}
${comment(
  'suggestion',
  '@primaryKey id',
  '@unique number',
  '@foreignKey (lead_deputy_id) references portal.deputy (id)',
  '@foreignKey (division_code) references portal.division (code)',
  '@foreignKey (session_id) references portal.congress_session (id)',
)}
${comment(
  'suggestion_assignment',
  '@primaryKey id',
  '@behavior -query:resource:list -query:resource:single -query:resource:connection',
  '@foreignKey (suggestion_id) references portal.suggestion (id)',
  '@foreignKey (agency_id) references portal.agency (id)',
)}
`;
