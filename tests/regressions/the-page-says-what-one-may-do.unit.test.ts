import { expect, it } from 'vitest';
import { actWords, wordsOf } from '../../api/http/ide-acts.js';
import { roleWords } from '../../api/http/ide-banner.js';
import type { ActInfo, WorkflowInfo } from '../../schema/kit/graphql/about/workflows.js';
import { platform } from '../../schema/platform.js';
import { schema as schemaWithoutActs } from '../server/support.js';

const act = (name: string, zh: string, ...roles: string[]) =>
  ({ name, zh, en: '', roles, byCode: false }) as unknown as ActInfo;
const workflow = (name: string, zh: string, acts: readonly ActInfo[]): WorkflowInfo => ({
  name,
  zh,
  en: '',
  states: [],
  acts,
});

const feedback = workflow('PublicFeedback', '群众意见：群众的意见', [
  act('submitFeedback', '提交意见', 'ANONYMOUS', 'DEPUTY'),
  act('screenFeedback', '甄别意见', 'DEPUTY'),
  { ...act('rateFeedback', '评价意见'), byCode: true },
]);

it('names few acts, those by a record’s code among them', () => {
  expect(wordsOf('anonymous', [feedback])).toEqual([
    '可办理群众意见（提交意见、评价意见）：各需什么见 platform { workflows }，对某条记录此刻能做什么见其 actions。',
    ' You may act on public feedback (submitFeedback, rateFeedback): platform { workflows } tells what each takes, a record’s actions what may be done with it now.',
  ]);
});

it('counts many, the kinds with most of them first', () => {
  const many = (of: string, count: number) =>
    workflow(
      of,
      `${of}事项`,
      Array.from({ length: count }, (_, n) => act(`act${n}`, '办理', 'STAFF')),
    );
  const all = [feedback, many('A', 2), many('B', 3), many('C', 4), many('D', 5), many('E', 6)];
  const [zh, en] = wordsOf('staff', all);
  expect(zh).toMatch(/^可办理E事项6项、D事项5项、C事项4项、B事项3项、A事项2项等6类共21项：/);
  expect(en).toMatch(/^ You may act on e \(6 acts\), .*, a \(2 acts\) and one other kind of records, 21 acts in all:/);
});

it('says so where a role may do nothing, and nothing where there are no acts', () => {
  expect(wordsOf('analyst', [workflow('A', '甲', [act('a', '办', 'STAFF')])])).toEqual([
    '没有可办理的操作。',
    ' There is nothing that you may do.',
  ]);
  expect(actWords(schemaWithoutActs).staff).toEqual(['', '']);
});

it('tells it of the platform behind what one may ask for', () => {
  const acts = actWords(platform.schema);
  const { anonymous, staff } = roleWords({ acts, hasTokens: false, onlyRegistered: false });
  expect(anonymous[0]).toMatch(/^您是匿名访客（anonymous），可查询公开内容，每次代价至多 10,000。可办理.*群众意见/);
  expect(staff[1]).toMatch(/at a cost of 50,000 at most\. You may act on .*public feedback/);
});
