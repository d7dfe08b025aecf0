import { agencyKinds } from './words.js';

/** Rows of the division list that a congress belongs to, busiest first, and each one's agencies, congress, sessions. */
export const organisations: readonly [what: string, sql: string, values?: readonly unknown[]][] = [
  [
    'places',
    `create table bench.place as
     select row_number() over (order by array_position(array['PREFECTURE', 'COUNTY', 'PROVINCE', 'TOWNSHIP'], level),
                                        hashtextextended(code, 1)) - 1 as at,
            code, name, level, parent_code as parent,
            bench.id('congress', hashtext(code), date '2021-01-05') as congress
     from division where level <> 'VILLAGE' and kind not in ('SUBDISTRICT', 'ZONE', 'GROUPING')`,
  ],
  ['place keys', 'create unique index on bench.place (at); create unique index on bench.place (code)'],
  [
    'congresses',
    `insert into congress (id, name, level, division_code, current_term)
     select congress, name || '人民代表大会', level, code, 18 from bench.place`,
  ],
  [
    'sessions',
    `insert into congress_session (id, name, congress_id, term, number, opened_on, closed_on)
     select bench.id('session', at * 10 + number, make_date(2020 + number, 1, 10)),
            name || '第十八届人民代表大会第' || substr('一二三四五', number, 1) || '次会议',
            congress, 18, number, make_date(2020 + number, 1, 10), make_date(2020 + number, 1, 14)
     from bench.place, generate_series(1, 5) number`,
  ],
  [
    'agencies',
    `insert into agency (id, code, name, system, division_code, is_key_handler)
     select bench.id('agency', at * 100 + kind, date '2021-01-01'), code || '-' || kind, name || ($1::text[])[kind],
            'GOVERNMENT', code, bench.roll(at * 100 + kind, 3, 8) = 0
     from bench.place, generate_series(1, array_length($1::text[], 1)) kind`,
    [agencyKinds],
  ],
];
