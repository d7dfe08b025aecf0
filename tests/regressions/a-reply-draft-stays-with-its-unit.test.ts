import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { assistant, done, inKangbashi, lead, office, openHandling, stranger, today } from '../acts/handling.js';
import { ids } from '../setup/small-place.js';

const accepted = { status: 'ACCEPTED', acceptedOn: '2026-11-02' };
const setting = {
  shared: {
    ...inKangbashi,
    on: '2026-11-01',
    parts: [
      [lead, 'LEAD', accepted],
      [assistant, 'ASSIST', accepted],
    ],
  },
};
const others: Readonly<Record<string, Viewer>> = {
  'the unit that assists': assistant,
  'a unit that has no part': stranger,
  'the office': { ...office, division: '150600000000' },
  'the deputy who leads it': { role: 'deputy', deputy: ids.deputy(1) },
  'an analyst': { role: 'analyst', division: '150600000000' },
  'the public': { role: 'anonymous' },
};

let opened: Awaited<ReturnType<typeof openHandling<'shared'>>>;
let part: string;
beforeAll(async () => {
  opened = await openHandling(setting as never);
  part = opened.cases.shared.parts[0]!;
  await done(opened.fixture, 'draftReply', part, lead, { replyDraft: '拟于年内修建' });
});
afterAll(() => opened.fixture.close());

const drafts = `{ replyDrafts { totalCount nodes { content draftedOn assignment { id } } } }`;

test('the unit sees what it has drafted, in the list and beside its part', async () => {
  const own = { content: '拟于年内修建', draftedOn: today, assignment: { id: `SuggestionAssignment:${part}` } };
  const { ask, store } = opened.fixture;
  expect((await ask(drafts, { viewer: lead })).replyDrafts).toEqual({ totalCount: 1, nodes: [own] });
  const { rows } = await store.pool.query(`select grants from feed.change where type = 'ReplyDraft'`);
  expect(rows).toEqual([{ grants: [`agency=${lead.agency}`] }]);
});

test.each(Object.entries(others))('%s sees none of it: no list, no count, no record, no change', async (_, viewer) => {
  const { ask, store } = opened.fixture;
  const [{ id }] = (await store.pool.query('select id from reply_draft')).rows;
  const fields = viewer.role === 'agency' ? 'content' : 'id';
  const query = `query($id: ID!, $part: ID!) {
    replyDrafts { totalCount nodes { ${fields} } } node(id: $id) { id }
    suggestionAssignment(id: $part) { replyDrafts { totalCount } }
    changes(types: [REPLY_DRAFT]) { changes { recordId } } }`;
  const variables = { id: `ReplyDraft:${id}`, part: `SuggestionAssignment:${part}` };
  const told = await ask(query, { viewer, variables });
  expect(told).toMatchObject({ replyDrafts: { totalCount: 0, nodes: [] }, node: null, changes: { changes: [] } });
  expect(told.suggestionAssignment?.replyDrafts ?? { totalCount: 0 }).toEqual({ totalCount: 0 });
  expect(
    JSON.stringify(
      await ask(`query($id: ID!) { suggestionAssignment(id: $id) { history { act reason } status } }`, {
        viewer: lead,
        variables: { id: `SuggestionAssignment:${part}` },
      }),
    ),
  ).not.toContain('拟于年内');
});
