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
const cursor = (...parts: string[]) => Buffer.from(JSON.stringify(['v1', ...parts])).toString('base64url');
const keyed = 'from unnest($1::uuid[]) with ordinality k(key, ord)';

describe('a list', () => {
  it('selects only the columns and rows asked for', async () => {
    expect(await asked('{ deputies(first: 2) { nodes { name } } }')).toEqual({
      sql: ['select t0.name from deputy t0 order by t0.name_reading, t0.id limit 2'],
      data: { deputies: { nodes: [{ name: '阿拉坦其其格' }, { name: '陈静' }] } },
    });
  });

  it('selects its ordering only for cursors, and one row more only to know of a next page', async () => {
    const { sql, data } = await asked('{ deputies(first: 1) { edges { cursor } pageInfo { hasNextPage } } }');
    expect(sql).toEqual(['select t0.name_reading, t0.id from deputy t0 order by t0.name_reading, t0.id limit 2']);
    const { rows } = await fixture.store.pool.query('select name_reading from deputy where id = $1', [ids.deputy(4)]);
    expect(rows[0].name_reading).toMatch(/^a1..la1..tan3..qi2..qi2..ge2..$/);
    const expected = cursor('NAME.ASC,ID.ASC', rows[0].name_reading, ids.deputy(4));
    expect(data.deputies).toEqual({ edges: [{ cursor: expected }], pageInfo: { hasNextPage: true } });
  });

  it('selects nothing of records of which only the number is asked', async () => {
    const { sql, data } = await asked('{ deputies(first: 100) { nodes { __typename } } }');
    expect(sql).toEqual(['select 1 from deputy t0 order by t0.name_reading, t0.id limit 100']);
    expect(data.deputies.nodes).toEqual(Array(8).fill({ __typename: 'Deputy' }));
  });

  it('counts only when asked, and only counts when only that is asked', async () => {
    const count = 'select 1, (select count(*) from deputy t0)';
    expect(await asked('{ deputies { totalCount } }')).toEqual({ sql: [count], data: { deputies: { totalCount: 8 } } });
    const both = await asked('{ deputies(first: 1) { totalCount nodes { gender } } }');
    expect(both.sql).toEqual(['select t0.gender from deputy t0 order by t0.name_reading, t0.id limit 1', count]);
  });

  it('asks nothing where nothing of the data is selected', async () => {
    expect(await asked('{ __typename deputies { __typename } }')).toEqual({
      sql: [],
      data: { __typename: 'Query', deputies: { __typename: 'DeputyConnection' } },
    });
  });

  it('reads backward from its end', async () => {
    const { deputies } = await fixture.ask('{ deputies(filter: { name: { eq: "王芳" } }) { edges { cursor } } }');
    const before = deputies.edges[0].cursor;
    expect(await asked(`{ deputies(last: 1, before: "${before}") { nodes { name } } }`)).toEqual({
      sql: [
        'select t0.name from deputy t0 where (t0.name_reading, t0.id) < ($1::text, $2::uuid) order by t0.name_reading desc, t0.id desc limit 1',
      ],
      data: { deputies: { nodes: [{ name: '欧阳明' }] } },
    });
  });

  it('writes mixed directions out, bounded by the first for its index', async () => {
    const after = cursor('DUE_ON.ASC,ASSIGNED_ON.DESC,ID.DESC', '2024-04-10', '2024-01-10', ids.deputy(1));
    const order = 'orderBy: [{ field: DUE_ON }, { field: ASSIGNED_ON, direction: DESC }]';
    const { sql } = await asked(`{ suggestionAssignments(first: 1, ${order}, after: "${after}") { nodes { dueOn } } }`);
    expect(sql).toEqual([
      'select t0.due_on from suggestion_assignment t0 where (t0.due_on >= $1::date and ((t0.due_on > $1::date)' +
        ' or (t0.due_on = $1::date and t0.assigned_on < $2::date)' +
        ' or (t0.due_on = $1::date and t0.assigned_on = $2::date and t0.id < $3::uuid)))' +
        ' order by t0.due_on, t0.assigned_on desc, t0.id desc limit 1',
    ]);
  });
});

describe('a to-one relation', () => {
  it('of which only the key is asked needs no join', async () => {
    expect(await asked('{ suggestions(first: 1) { nodes { leadDeputy { id __typename } division { id } } } }')).toEqual(
      {
        sql: [
          'select t0.lead_deputy_id, t0.division_code from suggestion t0 order by t0.submitted_on desc, t0.id desc limit 1',
        ],
        data: {
          suggestions: {
            nodes: [
              {
                leadDeputy: { id: `Deputy:${ids.deputy(3)}`, __typename: 'Deputy' },
                division: { id: 'Division:420500000000' },
              },
            ],
          },
        },
      },
    );
  });

  it('is joined into the statement, once however often it is selected', async () => {
    const { sql, data } = await asked(
      '{ suggestions(first: 1) { nodes { leadDeputy { name division { name } } again: leadDeputy { gender } mergedInto { number } } } }',
    );
    expect(sql).toEqual([
      'select t1.name, t2.name, t2.code, t1.id, t1.gender, t3.number, t3.id from suggestion t0' +
        ' left join deputy t1 on t1.id = t0.lead_deputy_id left join division t2 on t2.code = t1.division_code' +
        ' left join suggestion t3 on t3.id = t0.merged_into_id order by t0.submitted_on desc, t0.id desc limit 1',
    ]);
    expect(data.suggestions.nodes).toEqual([
      { leadDeputy: { name: '陈静', division: { name: '第10社区' } }, again: { gender: 'FEMALE' }, mergedInto: null },
    ]);
  });

  it('carries the rule of its records into the join', async () => {
    const { sql } = await asked('{ ballotCandidates(first: 1) { nodes { ballot { name } proposal { title } } } }', {
      role: 'anonymous',
    });
    expect(sql).toHaveLength(1);
    expect(sql[0]).toMatch(/left join ballot_round (t\d) on \1\.id = t0\.ballot_id left join/);
    expect(sql[0]).toMatch(
      /left join livelihood_proposal (t\d) on \1\.id = t0\.proposal_id and \1\.status in \('IN_POOL'/,
    );
  });
});

describe('a nested list', () => {
  const tree = (parents: number) => `{ deputies(first: ${parents}) { nodes {
    suggestions(first: 2) { totalCount nodes { assignments(first: 1) { nodes { agency { name } } } } }
  } } }`;

  it('is one statement per level, whatever the number of parents', async () => {
    const few = await asked(tree(1));
    expect(few.sql).toEqual([
      'select t0.id from deputy t0 order by t0.name_reading, t0.id limit 1',
      `select k.ord, c.* ${keyed} cross join lateral (select t0.id from suggestion t0 where t0.lead_deputy_id = k.key order by t0.submitted_on desc, t0.id desc limit 2) c`,
      `select k.ord, (select count(*) from suggestion t0 where t0.lead_deputy_id = k.key) ${keyed}`,
      `select k.ord, c.* ${keyed} cross join lateral (select t1.name, t1.id from suggestion_assignment t0 left join agency t1 on t1.id = t0.agency_id where t0.suggestion_id = k.key order by t0.assigned_on desc, t0.id desc limit 1) c`,
    ]);
    const many = await asked(tree(8));
    expect(many.sql.slice(1)).toEqual(few.sql.slice(1));
    expect(many.data.deputies.nodes).toHaveLength(8);
    expect(many.data.deputies.nodes[0]).toEqual(few.data.deputies.nodes[0]);
  });

  it('is not asked for where there are no parents', async () => {
    const { sql, data } = await asked(
      '{ deputies(filter: { ethnicity: { eq: "满族" } }) { nodes { suggestions { totalCount nodes { id } } } } }',
    );
    expect(sql).toHaveLength(1);
    expect(data).toEqual({ deputies: { nodes: [] } });
  });

  it('under a related record belongs to that record, which many may share', async () => {
    const { sql, data } = await asked(
      `{ suggestions(first: 2, filter: { leadDeputy: { id: { eq: "Deputy:${ids.deputy(3)}" } } }) { nodes { leadDeputy { mandates { nodes { term congress { name } } } } } } }`,
    );
    expect(
      sql.map(
        (text) =>
          text
            .replace(/^planned anew: /, '')
            .split(' from ')[1]!
            .split(' ')[0],
      ),
    ).toEqual(['suggestion', 'unnest($1::uuid[])']);
    const mandates = {
      nodes: [
        { term: 5, congress: { name: '东胜区人民代表大会' } },
        { term: 5, congress: { name: '鄂尔多斯市人民代表大会' } },
      ],
    };
    expect(data.suggestions.nodes).toEqual([{ leadDeputy: { mandates } }, { leadDeputy: { mandates } }]);
  });

  it('asks no rule of what is as visible as its parent', async () => {
    const { sql } = await asked('{ suggestions(first: 1) { nodes { assignments { totalCount nodes { role } } } } }', {
      role: 'anonymous',
    });
    expect(sql[1]).toContain('from suggestion_assignment t0 where t0.suggestion_id = k.key order by');
    expect(sql[2]).toBe(
      `select k.ord, (select count(*) from suggestion_assignment t0 where t0.suggestion_id = k.key) ${keyed}`,
    );
  });
});
