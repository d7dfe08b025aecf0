import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
});
afterAll(() => fixture.close());

const system: Viewer = { role: 'system' };
/** The statements of a document, those that PostgreSQL plans anew marked so, and its data. */
async function asked(source: string, viewer: Viewer = system, variables = {}) {
  const { sql, data } = await fixture.askSql(source, { viewer, variables });
  return { sql: sql.map(({ sql, replanned }) => (replanned ? 'planned anew: ' : '') + sql.replaceAll('"', '')), data };
}
const keyed = 'from unnest($1::uuid[]) with ordinality k(key, ord)';

describe('a single record', () => {
  const byId = `{ it: suggestion(id: "Suggestion:${ids.suggestion(3)}") { number } }`;
  const cases = [
    ['by its id', byId, 'select t0.number from suggestion t0 where t0.id = $1::uuid limit 1', { number: '2024-003' }],
    [
      'by a unique code',
      '{ it: suggestionByNumber(number: "2024-003") { number } }',
      'select t0.number from suggestion t0 where t0.number = $1::text limit 1',
      { number: '2024-003' },
    ],
    [
      'by a code of a related record',
      '{ it: deputyByQrToken(token: "qr-token-1") { name } }',
      'select t0.name from deputy t0 where t0.id = (select t1.deputy_id from contact_qr_code t1 where t1.token = $1::text) limit 1',
      { name: '李娜' },
    ],
    [
      'by a short division code',
      '{ it: divisionByCode(code: "1506") { parent { name } } }',
      'select t1.name, t1.code from division t0 left join division t1 on t1.code = t0.parent_code where t0.code = $1::text limit 1',
      { parent: { name: '内蒙古自治区' } },
    ],
  ] as const;
  it.each(cases)('%s is one prepared statement', async (_how, query, sql, it) => {
    expect(await asked(query)).toEqual({ sql: [sql], data: { it } });
  });

  it('among several of any type is one statement per type', async () => {
    const query = `{ nodes(ids: ["Division:15", "Agency:${ids.agency(1)}", "Division:1506", "Agency:${ids.agency(99)}"]) { id } }`;
    expect(await asked(query)).toEqual({
      sql: [
        'select k.ord, t0.code from unnest($1::text[]) with ordinality k(key, ord) join division t0 on t0.code = k.key',
        `select k.ord, t0.id ${keyed} join agency t0 on t0.id = k.key`,
      ],
      data: {
        nodes: [
          { id: 'Division:150000000000' },
          { id: `Agency:${ids.agency(1)}` },
          { id: 'Division:150600000000' },
          null,
        ],
      },
    });
  });
});

describe('a filter', () => {
  const where = async (filter: string, viewer = system) => {
    const { sql } = await asked(`{ suggestions(filter: ${filter}) { totalCount } }`, viewer);
    return sql
      .map((text) => text.replace('select 1, (select count(*) from suggestion t0 where ', '').slice(0, -1))
      .join();
  };

  it.each([
    ['{ number: { eq: "2024-001" } }', 't0.number = $1::text'],
    ['{ status: { in: [FILED] } }', 'planned anew: t0.status = any($1::text[])'],
    ['{ division: { id: { eq: "Division:1506" } } }', 't0.division_code = $1::text'],
    ['{ division: { within: "1506" } }', 'planned anew: t0.division_code between $1::text and $2::text'],
    [
      '{ leadDeputy: { gender: { eq: MALE } } }',
      'planned anew: exists (select 1 from deputy t1 where t1.id = t0.lead_deputy_id and t1.gender = $1::text)',
    ],
    [
      '{ assignments: { none: { isOverdue: { eq: true } } } }',
      "planned anew: not exists (select 1 from suggestion_assignment t1 where t1.suggestion_id = t0.id and ((coalesce(t1.status in ('ASSIGNED', 'RETURN_REQUESTED', 'ACCEPTED', 'REPLY_IN_REVIEW') and t1.replied_on is null and t1.ended_on is null and t1.due_on < (select (now() at time zone 'Asia/Shanghai')::date), false) or coalesce(t1.status in ('ACCEPTED', 'REPLY_IN_REVIEW') and t1.second_replied_on is null and t1.ended_on is null and t1.second_due_on < (select (now() at time zone 'Asia/Shanghai')::date), false))) = $1::boolean)",
    ],
    [
      '{ assignments: { every: { role: { ne: LEAD } } } }',
      'planned anew: not exists (select 1 from suggestion_assignment t1 where t1.suggestion_id = t0.id and (t1.role is distinct from $1::text) is not true)',
    ],
    [
      '{ sessionIsNull: true, or: [{ number: { eq: "a" } }, { not: { title: { contains: "教育" } } }] }',
      'planned anew: (t0.session_id is null) = $1::boolean and (t0.number = $2::text or ((case when zh_fold(t0.title) like all ($4::text[]) then true end and zh_bigrams(t0.title) @> $3::text[])) is not true)',
    ],
  ])('%s', async (filter, expected) => {
    expect(await where(filter)).toBe(expected);
  });

  it('of values in variables is one text for all values of a shape', async () => {
    const query = 'query ($f: SuggestionFilter) { suggestions(filter: $f) { totalCount } }';
    const [one, two] = await Promise.all(
      ['教育', '卫生'].map((contains) => asked(query, system, { f: { title: { contains } } })),
    );
    expect(one!.sql).toEqual(two!.sql);
    expect([one!.data.suggestions.totalCount, two!.data.suggestions.totalCount]).toEqual([17, 9]);
  });
});
