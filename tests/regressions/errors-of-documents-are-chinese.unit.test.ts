import { afterAll, beforeAll, expect, it } from 'vitest';
import { hello, startServer, type TestServer } from '../server/support.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ execute: hello });
});
afterAll(() => server.close());

const messages = async (sent: object | string) => {
  const response = await server.post(sent, { 'accept-language': 'zh-CN' });
  const { errors } = (await response.json()) as { errors: { message: string }[] };
  return errors.map(({ message }) => message);
};

it.each<[string, string]>([
  ['{ hello', '语法错误：应为 Name，而遇到 <EOF>。'],
  ['{ hello(x: 1.) }', '语法错误：数字没有写完，而遇到 ")"。'],
  ['{ hello(x: "\\ud800") }', '语法错误：Unicode 转义 "\\ud800" 无效。'],
  ['{ hello(x: "a', '语法错误：字符串没有写完。'],
  ['{ hello } }', '语法错误：此处不能是 "}"。'],
  ['{ hello(x: "a") }', '"a" 不是整数'],
  ['{ hello(x: 99999999999) }', '99999999999 超出 32 位整数的范围'],
  ['{ hello(x: 1, x: 2) }', '参数 x 只能给一次。'],
  ['query ($a: Int, $a: Int) { hello(x: $a) }', '变量 $a 只能声明一次。'],
  ['query ($a: Thing) { hello(x: $a) }', '变量 $a 的类型 Thing 不是输入类型。'],
  ['{ hello } fragment F on Thing { id }', '没有用到片段 F。'],
  ['{ hello ...F } fragment F on Query { ...F }', '片段 F 不得包含自身。'],
  ['{ hello ... on Int { id } }', '类型 Int 没有字段，不能作片段的类型。'],
  ['{ hello ... on Thing { id } }', '此处的类型是 Query，不能用 Thing 的片段。'],
  ['{ hello @include }', '指令 @include 缺少必需的参数 if（类型 Boolean!）。'],
  ['{ hello @include(if: true) @include(if: true) }', '指令 @include 在此处只能用一次。'],
  ['query @include(if: true) { hello }', '指令 @include 不能用于 QUERY。'],
  ['{ hello @include(if: 1) }', '1 不是 true 或者 false'],
  ['type X { a: Int }', '"X" 不是查询或者变更，不能执行。'],
  ['{ hello } query Q { hello }', '有几个操作的，每个操作都须有名称。'],
  ['{ a: hello a: __typename }', '名为 a 的字段相互冲突：hello 与 __typename 是不同的字段。都要查的，请各用别名。'],
  ['{ thing { id } thing(id: 1) { name } }', '名为 thing 的字段相互冲突：参数不同。都要查的，请各用别名。'],
  [`{ things { nodes { ${'name '.repeat(1200)} } } }`, '查询中重复的字段过多，每个字段请只写一次。'],
])('%s', async (query, chinese) => {
  expect(await messages({ query })).toContain(chinese);
});

it.each<[object | string, string]>([
  [{ query: '' }, '请求中没有查询文档，请给 query。'],
  [[{ query: '{ hello }' }], '每次请求只能有一个操作。'],
  [{ query: '{ hello }', variables: [] }, '请求体中 variables 的类型不对。'],
  [{ query: 'query ($x: Int) { hello(x: $x) }', variables: { x: 'a' } }, '变量 $x 的值 "a" 不合要求："a" 不是整数'],
])('%j', async (sent, chinese) => {
  expect(await messages(sent)).toEqual([chinese]);
});

it('a page of another origin is told what to send', async () => {
  const response = await fetch(`${server.url}/graphql?query=%7Bhello%7D`, { headers: { 'accept-language': 'zh' } });
  const { errors } = (await response.json()) as { errors: { message: string }[] };
  expect(errors[0]!.message).toBe('不能确定请求并非别的网页所发（CSRF），请给 apollo-require-preflight 请求头。');
});
