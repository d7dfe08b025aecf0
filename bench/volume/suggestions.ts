import { categories, channels, objects, rareSubject, reasons, statuses, subjects, verbs } from './words.js';

/** A piece of the suggestions, by number: `$1` to below `$2` of `$3`, led by `$4` deputies. */
export const suggestionPiece = `
insert into suggestion (id, number, title, full_text, kind, category, status, period, origin_channel, publicity, is_key,
  lead_deputy_id, mandate_id, division_code, session_id, submitted_on, result, closed_on)
select bench.id('suggestion', n, day), to_char(day, 'YYYY') || '-' || code || '-' || lpad(n::text, 7, '0'),
       '关于' || verb || name || subject || bench.one_of($7, n, 24) || '的建议',
       name || subject || '方面' || bench.one_of($8, n, 25) || '，' || bench.one_of($8, n, 26) || '，建议' || verb
         || subject || bench.one_of($7, n, 27) || '，明确责任单位、完成时限和经费来源，定期向代表和群众公布进展情况。',
       (array['SUGGESTION', 'SUGGESTION', 'SUGGESTION', 'CRITICISM', 'OPINION'])[1 + bench.roll(n, 28, 5)],
       bench.one_of($9, subject_at, 29), status,
       case when in_session then 'IN_SESSION' else 'BETWEEN_SESSIONS' end, bench.one_of($11, n, 31),
       (array['PUBLIC', 'PUBLIC', 'PUBLIC', 'PUBLIC', 'PUBLIC', 'PUBLIC', 'PUBLIC', 'SUMMARY_ONLY', 'SUMMARY_ONLY',
              'NOT_PUBLIC'])[1 + bench.roll(n, 32, 10)],
       bench.roll(n, 33, 50) = 0, deputy_id, mandate_id, code,
       case when in_session then bench.id('session', at * 10 + (extract(year from day)::int - 2020),
                                          make_date(extract(year from day)::int, 1, 10)) end,
       day,
       case when status in ('CLOSED', 'EVALUATED', 'REPLIED')
            then (array['SOLVED', 'SOLVED', 'BEING_SOLVED', 'PLANNED', 'FOR_REFERENCE'])[1 + bench.roll(n, 34, 5)] end,
       case when status = 'CLOSED' then day + 60 + bench.roll(n, 35, 60)::int end
from (
  select drawn.n, date '2021-01-10' + (drawn.n * 1800 / $3::bigint)::int as day, subject_at, place.code, place.name, place.at,
         deputy.id as deputy_id, bench.id('mandate', deputy.n * 2, date '2021-01-05') as mandate_id,
         bench.one_of($5, drawn.n, 21) as verb, bench.one_of($10, drawn.n, 22) as status,
         bench.roll(drawn.n, 23, 10) < 6 as in_session,
         case when bench.roll(drawn.n, 36, 5000) = 0 then '${rareSubject}' else ($6::text[])[1 + subject_at] end as subject
  from (select n, bench.skewed(n, 20, array_length($6::text[], 1), 1.8) as subject_at, bench.skewed(n, 37, $4, 1.5) as k
        from generate_series($1::bigint, $2::bigint - 1) n) drawn
  join bench.deputy on deputy.n = k join bench.place on place.at = deputy.at
) made`;

/** The values `$5` and later of `suggestionPiece`. */
export const suggestionWords = [verbs, subjects, objects, reasons, categories, statuses, channels];

/** One to three units for each suggestion of a piece: the deputy's place has 21 of them, no two are the same. */
export const assignmentPiece = `
insert into suggestion_assignment (id, suggestion_id, agency_id, role, assigned_on, due_on, accepted_on, replied_on)
select bench.id('assignment', n * 4 + part, day + 5), bench.id('suggestion', n, day),
       bench.id('agency', at * 100 + 1 + (bench.roll(n, 40, 21) + part * 5) % 21, date '2021-01-01'),
       case part when 0 then 'LEAD' else 'ASSIST' end, day + 5 + part::int, day + 95 + part::int, day + 8,
       case when status in ('CLOSED', 'EVALUATED', 'REPLIED') then day + 20 + bench.roll(n, 41, 80)::int end
from (
  select piece.n, date '2021-01-10' + (piece.n * 1800 / $3::bigint)::int as day, deputy.at, bench.one_of($5, piece.n, 22) as status
  from generate_series($1::bigint, $2::bigint - 1) piece(n)
  join bench.deputy on deputy.n = bench.skewed(piece.n, 37, $4, 1.5)
) drawn, generate_series(0, bench.roll(n, 42, 3)) part`;
export const assignmentWords = [statuses];
