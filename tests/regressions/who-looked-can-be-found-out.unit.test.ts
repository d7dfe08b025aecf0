import { afterEach, expect, test } from 'vitest';
import { createSubjects } from '../../api/auth/subjects.js';
import { secret, someId, startServer, type TestServer, tokenOf } from '../server/support.js';

let server: TestServer | undefined;
afterEach(() => server?.close());

const key = new TextEncoder().encode(secret);
const subjectOf = createSubjects(key);
const otherId = '0198c0de-0000-7000-8000-000000000001';

/** Subjects in the log of requests with these tokens; an empty one stands for none. */
async function logged(...tokens: string[]): Promise<unknown[]> {
  server = await startServer();
  for (const token of tokens) await server.ask('{ hello }', {}, token ? { authorization: `Bearer ${token}` } : {});
  await expect.poll(() => server!.lines.length).toBe(tokens.length);
  return server.lines.map(({ subject }) => subject);
}

test('the log names who asks by a pseudonym, the same each time', async () => {
  const [first, again, other] = await logged(
    await tokenOf('deputy', { deputy: someId }),
    await tokenOf('deputy', { deputy: `Deputy:${someId.toUpperCase()}`, division: '1506', sub: 'phone-7' }),
    await tokenOf('deputy', { deputy: otherId }),
  );
  expect(first).toMatch(/^[\w-]{22}$/);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
  expect(first).toBe(subjectOf({ role: 'deputy', deputy: someId }));
});

test('two users of one office are told apart where the issuer does so, and nowhere else', async () => {
  const staff = { division: '1506' };
  const [zhang, zhangElsewhere, li, office, officeAgain] = await logged(
    await tokenOf('staff', { ...staff, sub: 'zhang' }),
    await tokenOf('staff', { division: '15', sub: 'zhang' }),
    await tokenOf('staff', { ...staff, sub: 'li' }),
    await tokenOf('staff', staff),
    await tokenOf('staff', staff),
  );
  expect(zhangElsewhere).toBe(zhang);
  expect(officeAgain).toBe(office);
  expect(new Set([zhang, li, office]).size).toBe(3);
});

test('who sends no token, or none that is accepted, has none, and no address is logged', async () => {
  expect(await logged('', 'a.b.c')).toEqual([undefined, undefined]);
  expect(JSON.stringify(server!.lines)).not.toContain('127.0.0.1');
});

test('nothing of a token is in the log but its role and the pseudonym', async () => {
  await logged(await tokenOf('agency', { division: '150602', agency: someId, sub: 'zhang.wei' }));
  const text = JSON.stringify(server!.lines);
  for (const secretText of ['zhang.wei', someId, '150602']) expect(text).not.toContain(secretText);
});

test('without the key a pseudonym cannot be computed', () => {
  const viewer = { role: 'deputy', deputy: someId } as const;
  expect(createSubjects(new TextEncoder().encode('another secret of thirty-two bytes'))(viewer)).not.toBe(
    subjectOf(viewer),
  );
});

test('no identity can be made to look like another', () => {
  const all = [
    subjectOf({ role: 'citizen' }, 'deputy'),
    subjectOf({ role: 'deputy', deputy: someId }),
    subjectOf({ role: 'citizen' }, someId),
    subjectOf({ role: 'agency', division: '150000000000', agency: someId }),
    subjectOf({ role: 'staff', division: '150000000000' }),
    subjectOf({ role: 'analyst', division: '150000000000' }),
    subjectOf({ role: 'citizen' }),
    subjectOf({ role: 'citizen' }, '","x'),
  ];
  expect(new Set(all).size).toBe(all.length);
});
