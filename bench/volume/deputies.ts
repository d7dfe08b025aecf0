import { firstCharacters, secondCharacters, surnames } from './words.js';

/** Deputies, a mandate in the congress of their place (one in five: also in the one above), and a QR code each. */
export const deputies = (count: number): readonly [what: string, sql: string, values?: readonly unknown[]][] => [
  [
    'deputy numbers',
    `create table bench.deputy as
     select n, bench.id('deputy', n, date '2021-02-01') as id, place.at, place.code, place.congress, place.parent
     from generate_series(0, $1::bigint - 1) n
     join bench.place on place.at = bench.skewed(n, 1, (select count(*) from bench.place), 2.5)`,
    [count],
  ],
  ['deputy keys', 'create unique index on bench.deputy (n); analyze bench.deputy'],
  [
    'deputies',
    `insert into deputy (id, name, gender, ethnicity, affiliation, occupation, post, division_code, first_elected_on)
     select id, bench.character($1, n, 2) || bench.character($2, n, 3) || bench.character($3, n, 4),
            case bench.roll(n, 5, 3) when 0 then 'FEMALE' else 'MALE' end,
            case bench.roll(n, 6, 10) when 0 then '蒙古族' else '汉族' end,
            (array['CPC', 'CPC', 'DEMOCRATIC_PARTY', 'NON_PARTY'])[1 + bench.roll(n, 7, 4)],
            (array['WORKER', 'FARMER', 'PROFESSIONAL', 'OFFICIAL', 'ENTREPRENEUR'])[1 + bench.roll(n, 8, 5)],
            '第' || 1 + bench.roll(n, 9, 400) || '选区代表', code, date '2011-01-05' + bench.roll(n, 10, 3650)::int
     from bench.deputy`,
    [surnames, firstCharacters, secondCharacters],
  ],
  [
    'mandates',
    `insert into mandate (id, deputy_id, congress_id, term, electoral_unit, is_standing_committee_member, status, started_on)
     select bench.id('mandate', n * 2, date '2021-01-05'), id, congress, 18, '第' || 1 + bench.roll(n, 9, 400) || '选区',
            bench.roll(n, 11, 9) = 0, case bench.roll(n, 12, 20) when 0 then 'TERMINATED' else 'ACTIVE' end,
            date '2021-01-05'
     from bench.deputy
     union all
     select bench.id('mandate', n * 2 + 1, date '2021-01-05'), deputy.id, above.congress, 18, above.name || '代表团',
            false, 'ACTIVE', date '2021-02-10'
     from bench.deputy join bench.place above on above.code = deputy.parent where bench.roll(n, 13, 5) = 0`,
  ],
  [
    'QR codes',
    `insert into contact_qr_code (id, token, holder_kind, deputy_id, division_code, status, issued_on, scan_count)
     select bench.id('qr', n, date '2022-03-01'), substr(md5('token' || n) || md5(n || 'token'), 1, 22), 'DEPUTY', id, code,
            case bench.roll(n, 14, 20) when 0 then 'REVOKED' else 'ACTIVE' end, date '2022-03-01',
            bench.roll(n, 15, 900)::int
     from bench.deputy`,
  ],
];
