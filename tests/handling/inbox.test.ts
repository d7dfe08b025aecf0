import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { PublicFeedback } from '../../schema/suggestions/public-feedback.js';
import { SuggestionAssignment } from '../../schema/suggestions/suggestion-assignment.js';
import type { Dataset } from '../../seeds/kit/dataset.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';

const unit: Viewer = { role: 'agency', agency: ids.agency(1), division: '150602000000' };
const other: Viewer = { role: 'agency', agency: ids.agency(3), division: '420500000000' };
const office: Viewer = { role: 'staff', division: '150602000000' };

function voices(data: Dataset) {
  for (const [n, [agency, dueOn, more]] of (
    [
      [1, '2026-12-05', {}],
      [1, '2026-11-28', {}],
      [1, undefined, {}],
      [1, '2026-11-01', { status: 'CONVERTED', conversionTarget: 'PETITION' }],
      [1, '2026-11-01', { status: 'HANDLED', handledOn: '2026-10-30' }],
      [
        1,
        '2026-11-01',
        { status: 'REOPENED', handledOn: '2026-10-30', reopenedOn: '2026-11-20', reopenDueOn: '2026-12-04' },
      ],
      [3, '2026-11-28', {}],
    ] as const
  ).entries())
    data.add(PublicFeedback, {
      id: uuidOf('voice', n),
      number: `V${n}`,
      title: `路灯不亮${n}`,
      content: '路灯不亮',
      channel: 'WEB',
      category: 'OTHER',
      status: 'REFERRED',
      isPublished: false,
      division: '150602000000',
      receivedOn: '2026-10-01',
      agency: ids.agency(agency),
      ...(dueOn && { dueOn }),
      ...more,
    });
}

let fixture: Fixture;
beforeAll(async () => {
  const data = smallPlace();
  voices(data);
  for (const part of data.of(SuggestionAssignment))
    data.amend(SuggestionAssignment, part, { endedOn: '2024-12-01', status: 'ENDED' });
  fixture = await openFixture(data, { now: '2026-11-28T16:30:00Z' });
});
afterAll(() => fixture.close());

const fields = `... on PublicFeedback { number } matterTitle unit { code } place { name } assignedOn dueOn currentDueOn settledOn handlingState isOverdue daysLeft`;
const titles = (inbox: { nodes: { number: string }[] }) => inbox.nodes.map(({ number }) => number);

test('the earliest last day comes first, and what is handled again counts by its second one', async () => {
  const { inbox } = await fixture.ask(
    `{ inbox { nodes { ${fields} } edges { node { ... on PublicFeedback { number } } } totalCount } }`,
    { viewer: unit },
  );
  expect(titles(inbox)).toEqual(['V1', 'V5', 'V0', 'V2']);
  expect(inbox.edges.map(({ node }: { node: { number: string } }) => node.number)).toEqual(titles(inbox));
  expect(inbox.totalCount).toBe(4);
  expect(inbox.nodes[1]).toEqual({
    number: 'V5',
    matterTitle: '路灯不亮5',
    unit: { code: 'DS-JT' },
    place: { name: '东胜区' },
    assignedOn: '2026-10-01',
    dueOn: '2026-11-01',
    currentDueOn: '2026-12-04',
    settledOn: '2026-10-30',
    handlingState: 'OPEN',
    isOverdue: false,
    daysLeft: 5,
  });
  expect(inbox.nodes[0]).toMatchObject({ isOverdue: true, daysLeft: -1 });
  expect(inbox.nodes[3]).toMatchObject({ dueOn: null, currentDueOn: null, isOverdue: false, daysLeft: null });
});

test('what was converted is nothing to settle, and never overdue', async () => {
  const { inbox } = await fixture.ask(
    '{ inbox(filter: { state: VOID, type: PUBLIC_FEEDBACK }) { nodes { ... on PublicFeedback { number } isOverdue handlingState } } }',
    {
      viewer: unit,
    },
  );
  expect(inbox.nodes).toEqual([{ number: 'V3', isOverdue: false, handlingState: 'VOID' }]);
});

test('no unit ever sees the inbox of another, whatever it asks', async () => {
  for (const filter of [
    '{}',
    '{ state: DONE }',
    '{ state: VOID }',
    '{ overdue: true }',
    '{ dueBefore: "9999-12-31" }',
  ]) {
    const { inbox } = await fixture.ask(`{ inbox(filter: ${filter}, first: 100) { nodes { unit { id } } } }`, {
      viewer: other,
    });
    for (const { unit } of inbox.nodes) expect(unit.id).toBe(`Agency:${ids.agency(3)}`);
  }
  const { inbox } = await fixture.ask('{ inbox { nodes { ... on PublicFeedback { number } } } }', { viewer: other });
  expect(titles(inbox)).toEqual(['V6']);
});

test('an office has what the units of its area have to settle', async () => {
  const { inbox } = await fixture.ask(
    '{ inbox(filter: { overdue: true }) { nodes { ... on PublicFeedback { number } } totalCount } }',
    { viewer: office },
  );
  expect(inbox).toEqual({ nodes: [{ number: 'V1' }, { number: 'V6' }], totalCount: 2 });
  const elsewhere = { role: 'staff', division: '420500000000' } as const;
  expect((await fixture.ask('{ inbox { totalCount } }', { viewer: elsewhere })).inbox.totalCount).toBe(0);
});

test.each<[string, Viewer]>([
  ['the public', { role: 'anonymous' }],
  ['a citizen', { role: 'citizen' }],
  ['a deputy', { role: 'deputy', deputy: ids.deputy(1) }],
  ['an analyst', { role: 'analyst', division: '150600000000' }],
  ['the system officer', { role: 'system' }],
  ['an agency without a name', { role: 'agency', division: '150602000000' }],
  ['an office without a division', { role: 'staff' }],
])('%s has no inbox, which is said', async (_who, viewer) => {
  for (const selection of ['nodes { id }', 'totalCount', 'counts { count }'])
    expect((await fixture.refusal(`{ inbox { ${selection} } }`, { viewer })).code).toBe('FORBIDDEN');
});

test('a cursor of another list, or a changed one, is refused', async () => {
  const { inbox } = await fixture.ask('{ inbox(first: 1) { pageInfo { endCursor } } }', { viewer: unit });
  const list = await fixture.ask('{ toDo(first: 1) { pageInfo { endCursor } } }', { viewer: unit });
  const after = (cursor: string) =>
    fixture.refusal(`{ inbox(after: "${cursor}") { totalCount nodes { id } } }`, { viewer: unit });
  expect((await after(list.toDo.pageInfo.endCursor)).code).toBe('BAD_CURSOR');
  const [version, ordering, , type, key] = JSON.parse(Buffer.from(inbox.pageInfo.endCursor, 'base64url').toString());
  const changed = Buffer.from(JSON.stringify([version, ordering, 'yesterday', type, key])).toString('base64url');
  expect((await after(changed)).code).toBe('BAD_CURSOR');
});

test('fragments on the interface are answered wherever a record stands', async () => {
  const id = `PublicFeedback:${uuidOf('voice', 1)}`;
  const { node, deputy } = await fixture.ask(
    `query($id: ID!, $deputy: ID!) { node(id: $id) { ...matter } deputy: node(id: $deputy) { id ...matter } }
     fragment matter on HandledMatter { matterTitle daysLeft }`,
    { viewer: unit, variables: { id, deputy: `Deputy:${ids.deputy(1)}` } },
  );
  expect(node).toEqual({ matterTitle: '路灯不亮1', daysLeft: -1 });
  expect(deputy).toEqual({ id: `Deputy:${ids.deputy(1)}` });
  const parsed = await fixture.ask(
    '{ __schema { queryType { name } } inbox(first: 1) { nodes { __typename matterTitle ... on PublicFeedback { number } } } }',
    { viewer: unit },
  );
  expect(parsed.inbox.nodes).toEqual([{ __typename: 'PublicFeedback', matterTitle: '路灯不亮1', number: 'V1' }]);
});
