import { afterEach, expect, it } from 'vitest';
import { cheap, expensive, smallLanes } from '../server/admission.js';
import { holding } from '../server/holding.js';
import { first, startServer, type TestServer, tokenOf } from '../server/support.js';

let server: TestServer;
afterEach(() => server.close());

const start = async (limits = smallLanes()) => {
  const { execute, held } = holding();
  server = await startServer({ execute, admission: limits });
  return held;
};
const running = (held: readonly unknown[], count: number) => expect.poll(() => held.length).toBe(count);
const lanes = () =>
  server.lines.filter(({ msg }) => msg === 'request').map(({ lane, waitedMs }) => [lane, waitedMs !== undefined]);

it('a cheap question is answered while expensive ones fill their lane and its queue', async () => {
  const held = await start();
  const expensiveOnes = Array.from({ length: 4 }, () => server.ask(expensive));
  await running(held, 2);
  expect(held.map(({ question }) => question.isExpensive)).toEqual([true, true]);
  const asked = server.ask(cheap);
  await running(held, 3);
  expect(held[2]!.question.isExpensive).toBe(undefined);
  held[2]!.answer();
  expect((await asked).status).toBe(200);
  for (const count of [2, 2]) {
    await running(held, count);
    for (const one of [...held]) one.answer();
  }
  expect((await Promise.all(expensiveOnes)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  await expect.poll(() => lanes()).toHaveLength(5);
  expect(lanes().sort()).toEqual([
    ['cheap', false],
    ['expensive', false],
    ['expensive', false],
    ['expensive', true],
    ['expensive', true],
  ]);
});

it('the expensive one too many is refused, told to come again, and changes nothing for those admitted', async () => {
  const held = await start();
  const expensiveOnes = Array.from({ length: 4 }, () => server.ask(expensive));
  await running(held, 2);
  await expect.poll(async () => (await server.ask(expensive)).status).toBe(503);
  const refused = await server.ask(expensive);
  expect([refused.status, refused.headers.get('retry-after'), refused.body.data]).toEqual([503, '5', undefined]);
  expect(first(refused)).toEqual({
    code: 'OVERLOADED',
    message:
      'Other expensive questions stand before this one. Try again in a moment, or ask for less: what costs up to 10 does not wait for them.',
  });
  expect(held.length).toBe(2);
  for (const count of [2, 2]) {
    await running(held, count);
    for (const one of [...held]) one.answer();
  }
  expect((await Promise.all(expensiveOnes)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
});

it('one client cannot take all places of its role, nor one role those of the others', async () => {
  const held = await start(
    smallLanes({ expensive: { running: 3 * 22, waiting: 22, roleShare: 0.7, clientShare: 0.4 } }),
  );
  const deputy = (n: number) => tokenOf('deputy', { deputy: `0198c0de-0000-7000-8000-00000000000${n}` });
  const asks = async (token: string) => server.ask(expensive, {}, { authorization: `Bearer ${token}` });
  const [one, other, third] = [await deputy(1), await deputy(2), await deputy(3)];
  const admitted = [asks(one)];
  await running(held, 1);
  // Its client has a place already: it waits, and more of it are refused.
  admitted.push(asks(one));
  await expect.poll(async () => (await asks(one)).status).toBe(503);
  expect(held.length).toBe(1);
  admitted.push(asks(other));
  await running(held, 2);
  // Deputies have two of three places now; the third is for others.
  expect((await asks(third)).status).toBe(503);
  admitted.push(asks(await tokenOf('staff', { division: '1506' })));
  await running(held, 3);
  expect(held.map(({ question }) => question.viewer.role)).toEqual(['deputy', 'deputy', 'staff']);
  for (const one of [...held]) one.answer();
  await running(held, 1);
  held[0]!.answer();
  expect((await Promise.all(admitted)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
});
