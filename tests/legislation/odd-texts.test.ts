import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusalOf } from '../acts/acting.js';
import { LawRoom } from './drafting.js';

let room: LawRoom;
beforeAll(async () => {
  room = await LawRoom.open();
});
afterAll(() => room.fixture.close());

const clausesOf = async (law: string) =>
  (
    await room.rows(
      `select c.path || ' ' || c.label || '：' || left(c.text, 8) as told from draft_clause c
       join draft_law_version v on v.id = c.draft_version_id where v.draft_law_id = $1 order by c.position`,
      law.split(':')[1],
    )
  ).map(({ told }) => told);

test.each([
  ['第一条\n（一）甲；\n（二）乙。', ['1.1.1 第一条第（一）项：甲；', '1.1.2 第一条第（二）项：乙。']],
  ['第一条\n甲。\n乙。', ['1.1 第一条第一款：甲。', '1.2 第一条第二款：乙。']],
  ['没有编号的文字\n又一段', ['0.1 第一款：没有编号的文字', '0.2 第二款：又一段']],
  [`第一章　${'总'.repeat(100)}\n第一条　甲`, ['0.1 第一款：第一章　总总总总', '1 第一条：甲']],
])('%j is taken apart', async (text, told) => {
  const law = await room.plan();
  await room.on('submitDraftVersion', law, { reading: 'FIRST', text });
  expect(await clausesOf(law)).toEqual(told);
});

test.each([
  ['a clause without an end', `第一条　${'甲'.repeat(10_001)}`, 'CLAUSE_TOO_LONG'],
  ['a number that is there twice', '第一条　甲\n第一条　乙', 'NUMBERED_TWICE'],
  ['an item that is there twice', '第一条　甲\n（一）乙\n（一）丙', 'NUMBERED_TWICE'],
  ['headings alone', '第一章　总则\n第二章　附则', 'NO_CLAUSES'],
])('a text with %s is refused, and nothing is kept', async (_what, text, code) => {
  const law = await room.plan();
  const before = await room.rows('select count(*) from act.audit');
  expect(refusalOf(await room.try('submitDraftVersion', law, { reading: 'FIRST', text }))).toEqual([code, 'text']);
  expect([await clausesOf(law), await room.rows('select count(*) from act.audit')]).toEqual([[], before]);
});
