import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Data } from '../setup/fixture.js';
import { LawRoom, office, statute } from './drafting.js';

let room: LawRoom;
beforeAll(async () => {
  room = await LawRoom.open();
});
afterAll(() => room.fixture.close());

const articles = [
  '为了规范养犬行为，保障公民人身安全，制定本条例。',
  '本市行政区域内的养犬及其监督管理，适用本条例。',
  '禁止携带犬只进入学校、医院、图书馆等公共场所。',
  '本条例自公布之日起施行。',
] as const;
const next = [
  articles[0],
  '养犬人应当定期为犬只接种狂犬病疫苗。',
  articles[2].replace('图书馆', '图书馆、博物馆'),
  articles[3],
];

const diff = `query($before: ID!, $after: ID!) { draftDiff(before: $before, after: $after) {
  change similarity before { label text } after { label path } marks { kind text } } }`;

test('two versions stand side by side, with the words that were added or taken out', async () => {
  const law = await room.plan();
  const before = await room.publish(law, 'FIRST', statute(articles));
  const after = await room.publish(law, 'SECOND', statute(next));
  const { draftDiff: told } = await room.fixture.ask(diff, { variables: { before, after } });
  expect(told.map(({ change, before, after }: Data) => [change, before?.label, after?.label])).toEqual([
    ['SAME', '第一条', '第一条'],
    ['DELETED', '第二条', undefined],
    ['NEW', undefined, '第二条'],
    ['CHANGED', '第三条', '第三条'],
    ['SAME', '第四条', '第四条'],
  ]);
  expect(told[3].marks).toEqual([
    { kind: 'SAME', text: '禁止携带犬只进入学校、医院、图书馆' },
    { kind: 'ADDED', text: '、博物馆' },
    { kind: 'SAME', text: '等公共场所。' },
  ]);
  expect(told[1].marks).toEqual([{ kind: 'REMOVED', text: articles[1] }]);
});

test('a version that one does not see is compared with none, and its clauses and changes are hidden', async () => {
  const law = await room.plan({ title: '停车条例' });
  const before = await room.publish(law, 'FIRST', statute(articles));
  const after = await room.submit(law, 'SECOND', statute(next));
  expect(await room.fixture.refusal(diff, { variables: { before, after } })).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'draftDiff.after',
  });
  expect((await room.fixture.ask(diff, { variables: { before, after }, viewer: office })).draftDiff).toHaveLength(5);
  const counts = `query($id: ID!) { draftClauses(filter: { draftVersion: { id: { eq: $id } } }) { totalCount }
    clauseChanges(filter: { draftVersion: { id: { eq: $id } } }) { totalCount } }`;
  const seen = async (viewer?: typeof office) =>
    room.fixture.ask(counts, { variables: { id: after }, ...(viewer && { viewer }) });
  expect(await seen()).toEqual({ draftClauses: { totalCount: 0 }, clauseChanges: { totalCount: 0 } });
  expect(await seen(office)).toEqual({ draftClauses: { totalCount: 4 }, clauseChanges: { totalCount: 5 } });
});
