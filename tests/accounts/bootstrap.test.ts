import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { platform } from '../../schema/platform.js';
import { first, startServer, type TestServer } from '../server/support.js';
import { accountsIn } from '../setup/accounts.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { startIssuer, type TestIssuer } from '../setup/issuer.js';
import { smallPlace } from '../setup/small-place.js';

let fixture: Fixture;
let issuer: TestIssuer;
let server: TestServer;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
  issuer = await startIssuer();
  const { directory } = accountsIn(fixture);
  const oidc = { issuer: issuer.url, audience: 'deputy-graph' };
  server = await startServer({ schema: platform.schema, execute: fixture.execute, directory, oidc });
});
afterAll(async () => {
  await server.close();
  await issuer.close();
  await fixture.close();
});

const cli = (...args: string[]) => {
  const env = { ...process.env, MODE: 'development', DATABASE_URL: fixture.store.pool.options.connectionString! };
  return spawnSync(process.execPath, ['dist/cli/cli.js', ...args], { encoding: 'utf8', env });
};
const persons = ['--system', '赵一', '--security', '钱二', '--audit', '孙三'];
const codesOf = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => line.split('\t')[2]!);
const officers = async () =>
  (
    await fixture.store.pool.query(
      `select p.post, a.name, a.status, a.subject from account a join account_post p on p.account_id = a.id order by 1`,
    )
  ).rows;
const accept = async (sub: string, code: unknown, language = 'en') => {
  const response = await fetch(`${server.url}/invitation`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await issuer.token({ sub })}`,
      'content-type': 'application/json',
      'accept-language': language,
    },
    body: JSON.stringify({ code }),
  });
  const text = await response.text();
  return [response.status, text ? first({ body: JSON.parse(text) } as never).message : ''];
};
const role = async (sub: string) => {
  const authorization = `Bearer ${await issuer.token({ sub })}`;
  const { body } = await server.ask('{ viewer { role roles } }', {}, { authorization });
  return (body.data as { viewer: object }).viewer;
};

describe('the officers', () => {
  it.each([
    [['bootstrap'], '--system must be the name of a person'],
    [
      ['bootstrap', '--system', '赵一', '--security', '赵一', '--audit', '孙三'],
      '--system, --security and --audit must be three persons',
    ],
    [['begin'], "Unexpected argument 'begin'"],
  ])('are not opened by a wrong command: %j', async (args, line) => {
    const { status, stdout, stderr } = cli(...args);
    expect({ status, stdout, line: stderr.split('\n')[0]!.slice(0, line.length) }).toEqual({
      status: 1,
      stdout: '',
      line,
    });
    expect(await officers()).toEqual([]);
  });

  it('are three persons, each with a code that is shown once and kept as a digest', async () => {
    const before = cli('bootstrap', ...persons);
    expect(before.status, before.stderr).toBe(0);
    const { status, stdout } = cli('bootstrap', ...persons);
    expect(status).toBe(0);
    const codes = codesOf(stdout);
    expect(new Set(codes).size).toBe(3);
    const waiting = { status: 'INVITED', subject: null };
    expect(await officers()).toEqual([
      { post: 'AUDIT_OFFICER', name: '孙三', ...waiting },
      { post: 'SECURITY_OFFICER', name: '钱二', ...waiting },
      { post: 'SYSTEM_OFFICER', name: '赵一', ...waiting },
    ]);
    const { rows } = await fixture.store.pool.query('select to_jsonb(a) as row from account a');
    for (const code of codes) expect(JSON.stringify(rows)).not.toContain(code);

    const old = 'code: waits for nobody: it was used, replaced or too old; ask whoever invited you for another';
    expect(await accept('zhao', codesOf(before.stdout)[0])).toEqual([400, old]);
    expect(await role('qian')).toEqual({ role: 'CITIZEN', roles: ['CITIZEN'] });
    expect(await accept('qian', codes[1]!.toLowerCase())).toEqual([204, '']);
    expect(await role('qian')).toEqual({ role: 'SECURITY', roles: ['SECURITY'] });
    expect(await accept('other', codes[1])).toEqual([400, old]);
    expect(await accept('qian', codes[2])).toEqual([
      409,
      'You have an account already; a code is for somebody who has none.',
    ]);
    expect(await accept('other', undefined, 'zh')).toEqual([400, 'code：缺少此项，请给收到的邀请码']);

    const late = cli('bootstrap', ...persons);
    expect([late.status, late.stdout, late.stderr.trim()]).toEqual([
      1,
      '',
      'the officers have signed in already; the system officer invites whoever follows them',
    ]);
    expect(await accept('sun', codes[2])).toEqual([204, '']);
    expect((await officers()).map(({ status }) => status)).toEqual(['ACTIVE', 'ACTIVE', 'INVITED']);
  });

  it('are not made of whoever sends no token, or a token of nobody', async () => {
    const send = (headers: Record<string, string>) =>
      fetch(`${server.url}/invitation`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{}',
      });
    expect((await send({})).status).toBe(401);
    expect((await send({ authorization: `Bearer ${await issuer.token({ aud: 'elsewhere' })}` })).status).toBe(401);
  });
});
