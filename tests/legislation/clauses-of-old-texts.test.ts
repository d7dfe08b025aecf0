import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Migration0028_clauses_of_drafts } from '../../schema/migrations/Migration0028_clauses_of_drafts.js';
import { LawRoom } from './drafting.js';

let room: LawRoom;
beforeAll(async () => {
  room = await LawRoom.open();
});
afterAll(() => room.fixture.close());

const first = `宜昌市养犬管理条例（草案）
第一章　总则
第一条　为了规范养犬行为，保障公民人身安全，制定本条例。
第二条　本市行政区域内的养犬及其监督管理，适用本条例。
第二章　登记
第三条　养犬应当登记。登记时应当提交下列材料：
（一）身份证明；
（二）犬只免疫证明。
公安机关应当自收到材料之日起五个工作日内办结。
第三章　附则
第四条　本条例自公布之日起施行。`;
const second = first
  .replace('（草案）', '（草案二审稿）')
  .replace('第二章　登记', '第三条　养犬管理坚持政府监管、基层组织参与、养犬人自律相结合。\n第二章　登记')
  .replace('第四条　本条例', '第五条　本条例')
  .replace('第三条　养犬应当登记', '第四条　养犬应当登记')
  .replace('五个工作日', '三个工作日');
const third = second.replace('（草案二审稿）', '（草案三审稿）').replace('（二）犬只免疫证明。\n', '');

/** A row as it was written before there were clauses; `'` and `$` stand in old texts, too. */
async function old(law: string, reading: string, text: string): Promise<string> {
  const id = randomUUID();
  await room.rows(
    `insert into draft_law_version (id, draft_law_id, reading, text, submitted_on, is_published, published_on) values ($1, $2, $3, $4, '2026-03-10', true, '2026-03-20')`,
    ...[id, law.split(':')[1], reading, text],
  );
  return id;
}
async function split(): Promise<void> {
  const client = await room.fixture.store.pool.connect();
  try {
    const migration = new Migration0028_clauses_of_drafts({} as never, {} as never);
    migration.execute = async (sql) => (await client.query(String(sql))).rows as never;
    await migration.up();
    for (const one of migration.getQueries()) await client.query(String(one));
  } finally {
    client.release();
  }
}
const pathsOf = async (version: string) =>
  (await room.rows('select path from draft_clause where draft_version_id = $1 order by position', version)).map(
    ({ path }) => path,
  );

test('texts that were there before clauses are taken apart, in the order of their readings, as new ones are', async () => {
  const law = await room.plan();
  const [three, one, two] = [
    await old(law, 'THIRD', third),
    await old(law, 'FIRST', first),
    await old(law, 'SECOND', second),
  ];
  const odd = [
    await old(await room.plan(), 'FIRST', "第一条\n（一）未写明的条文；\n（二）“引号”与'单引号'、$1、\\。"),
    await old(await room.plan(), 'FIRST', '第一条　甲。\n第一条　编号重复的条文。'),
    await old(await room.plan(), 'FIRST', `第一条　${'甲'.repeat(10_500)}`),
    await old(await room.plan(), 'FIRST', '没有编号的说明文字。\n又一段。'),
  ];
  await split();
  expect(await pathsOf(one)).toEqual(['0.1', '1', '2', '3.1', '3.1.1', '3.1.2', '3.2', '4']);
  expect(await pathsOf(two)).toEqual(['0.1', '1', '2', '3', '4.1', '4.1.1', '4.1.2', '4.2', '5']);
  const [{ heading, label }] = await room.rows(
    `select heading, label from draft_clause where draft_version_id = $1 and path = '4.2'`,
    two,
  );
  expect([heading, label]).toEqual(['第二章　登记', '第四条第二款']);
  const changes = (version: string) =>
    room.rows(
      `select b.path as before, a.path as after, h.change from clause_change h left join draft_clause b on b.id = h.before_id left join draft_clause a on a.id = h.after_id
       where h.draft_version_id = $1 and h.change <> 'SAME' order by a.position, b.position`,
      version,
    );
  expect(await changes(one)).toEqual([]);
  expect(await changes(two)).toEqual([
    { before: '0.1', after: '0.1', change: 'CHANGED' },
    { before: null, after: '3', change: 'NEW' },
    { before: '3.2', after: '4.2', change: 'CHANGED' },
  ]);
  expect(await changes(three)).toEqual([
    { before: '0.1', after: '0.1', change: 'CHANGED' },
    { before: '4.1.2', after: null, change: 'DELETED' },
  ]);
  const anchors = await room.rows(
    `select count(distinct anchor_id)::int as n from draft_clause where path in ('3.2', '4.2') and draft_version_id in ($1, $2, $3)`,
    ...[one, two, three],
  );
  expect(anchors).toEqual([{ n: 1 }]);
  expect(await pathsOf(odd[0]!)).toEqual(['1.1.1', '1.1.2']);
  expect(await pathsOf(odd[1]!)).toEqual(['1', '1~2']);
  expect(
    (await room.rows('select sum(length(text))::int as n from draft_clause where draft_version_id = $1', odd[2]))[0],
  ).toEqual({ n: 10_000 });
  expect(await pathsOf(odd[3]!)).toEqual(['0.1', '0.2']);
  // Run again, as after a server that was stopped in between, it takes apart what is not taken apart yet, and nothing twice.
  await split();
  expect(await pathsOf(three)).toHaveLength(8);
  await room.on('submitDraftVersion', law, { reading: 'FINAL', text: third });
  const [{ same }] = await room.rows(
    `select count(*) filter (where h.change = 'SAME')::int as same from clause_change h join draft_law_version v on v.id = h.draft_version_id where v.reading = 'FINAL'`,
  );
  expect(same).toBe(8);
});
