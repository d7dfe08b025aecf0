import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createCallerOf } from '../../api/auth/bearer.js';
import { createSubjects } from '../../api/auth/subjects.js';
import { secretIssuer } from '../../api/auth/tokens.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { secret, someId, startServer } from './support.js';

const dataDir = mkdtempSync(join(tmpdir(), 'token-tool-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

const environment = { ...process.env, MODE: 'development', TOKEN_SECRET: secret, DATA_DIR: dataDir, PORT: '0' };
const run = (tool: string, flags: readonly string[], env: NodeJS.ProcessEnv = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`dist/cli/${tool}.js`, ...flags], {
    env: { ...environment, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const token = (...flags: string[]) => run('token', flags);

test('the tool prints a token and nothing else', async () => {
  const flags = ['--role', 'citizen', '--days', '2', '--sub', 'zhang.wei'];
  const { status, stdout, stderr } = token(...flags);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  const subjectOf = createSubjects(new TextEncoder().encode(secret));
  const callerOf = createCallerOf([secretIssuer(secret)], subjectOf);
  expect(await callerOf({ authorization: `Bearer ${stdout.trim()}` })).toEqual({
    viewer: { role: 'citizen' },
    subject: subjectOf({ role: 'citizen' }, 'zhang.wei'),
    client: subjectOf({ role: 'citizen' }, 'zhang.wei'),
  });
});

test.each([
  [[], '--role is missing'],
  [
    ['--role', 'king'],
    '--role must be one of anonymous, citizen, deputy, staff, agency, analyst, system, security, audit',
  ],
  [['--role', 'staff'], '--division is required for the role staff'],
  [['--role', 'staff', '--division', '15x'], '--division must be a division code of 2, 4, 6, 9 or 12 digits'],
  [['--role', 'staff', '--division', '9999'], '--division 99… is no province of China'],
  [['--role', 'staff', '--division', '00'], '--division 00… is no province of China'],
  [
    ['--role', 'citizen', '--division', '1506'],
    '--division says nothing with the role citizen, which speaks for none; leave it out',
  ],
  [
    ['--role', 'staff', '--division', '1506', '--deputy', someId],
    '--deputy says nothing with the role staff, which speaks for another; leave it out',
  ],
  [['--role', 'system', '--days', '0'], '--days must be more than 0 and at most 366'],
  [['--role', 'system', '--days', 'ten'], '--days must be more than 0 and at most 366'],
  [['--role', 'system', '--sub', ''], '--sub must be a text of 1 to 200 characters'],
])('a wrong flag ends with code 1 and one line that names it: %j', (flags, line) => {
  expect(token(...flags)).toEqual({ status: 1, stdout: '', stderr: `${line}\n` });
});

test('a flag that is given twice is refused, as nobody knows which one counts', () => {
  const { status, stdout, stderr } = token('--role', 'staff', '--role', 'system', '--division', '1506');
  expect([status, stdout, stderr.split('\n')[0]]).toEqual([1, '', "Option '--role' is given twice"]);
});

test('a flag that it does not know is refused, with those that it knows', () => {
  const { status, stdout, stderr } = token('--role', 'system', '--divison', '1506');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^Unknown option '--divison'\n\nusage: npm run -s token -- --role R/);
});

test('a data folder that no server has used has no secret, and gets none', () => {
  const folder = join(dataDir, 'elsewhere');
  const { status, stdout, stderr } = run('token', ['--role', 'system'], { TOKEN_SECRET: '', DATA_DIR: folder });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(new RegExp(`^DATA_DIR: no server has started in ${folder} yet, .*\n$`));
  expect(existsSync(folder)).toBe(false);
});

describe('where a database runs', () => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await openFixture(smallPlace());
  });
  afterAll(() => fixture.close());
  const withDatabase = (...flags: string[]) =>
    run('token', flags, { DATABASE_URL: fixture.store.pool.options.connectionString! });

  test.each([
    ['staff', ['--division', '1505'], '--division is no division of the database'],
    ['deputy', ['--deputy', `Deputy:${someId}`], '--deputy is no deputy of the database'],
    ['agency', ['--division', '1506', '--agency', someId], '--agency is no agency of the database'],
  ])('a token of %s for one that it has not is refused', (role, flags, line) => {
    expect(withDatabase('--role', role, ...flags)).toEqual({ status: 1, stdout: '', stderr: `${line}\n` });
  });

  test('a token for those that it has is given', () => {
    const { status, stderr } = withDatabase('--role', 'agency', '--division', '1506', '--agency', ids.agency(0));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(withDatabase('--role', 'deputy', '--deputy', ids.deputy(3)).status).toBe(0);
  });
});

test('where none runs, it says what it did not look up', () => {
  const { status, stderr } = token('--role', 'staff', '--division', '1506');
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr: '--division: not looked up, for there is no database to ask; start the server to have it done\n',
  });
});

test('a server that has another secret is told of', async () => {
  // The server answers from this process, so that the tool must not block it.
  const askWith = async (serverSecret: string) => {
    const server = await startServer({ tokenSecret: serverSecret });
    onTestFinished(() => server.close());
    const env = { ...environment, PORT: new URL(server.url).port };
    const child = spawn(process.execPath, ['dist/cli/token.js', '--role', 'system'], { env });
    const [said] = await Promise.all([text(child.stderr), text(child.stdout), once(child, 'close')]);
    return { port: env.PORT, said };
  };
  expect((await askWith(secret)).said).toBe('');
  const { port, said } = await askWith('another secret, also longer than 32 bytes');
  expect(said).toBe(
    `warning: the server on port ${port} refuses tokens of this secret: it runs with another DATA_DIR or TOKEN_SECRET, ` +
      'or it is not the one that you mean (PORT)\n',
  );
});

describe('log:subject', () => {
  const subject = (...flags: string[]) => run('log-subject', flags);
  const of = createSubjects(new TextEncoder().encode(secret));

  test('prints the pseudonym that the log has', () => {
    const deputy = of({ role: 'deputy', deputy: someId });
    expect(subject('--deputy', `Deputy:${someId}`)).toEqual({ status: 0, stdout: `${deputy}\n`, stderr: '' });
    expect(subject('--sub', 'zhang').stdout).toBe(`${of({ role: 'citizen' }, 'zhang')}\n`);
    expect(subject('--agency', someId).stdout).toBe(`${of({ role: 'agency', agency: someId })}\n`);
    const staff = of({ role: 'staff', division: '150600000000' });
    expect(subject('--role', 'staff', '--division', '1506').stdout).toBe(`${staff}\n`);
    const given = token('--role', 'deputy', '--deputy', someId).stdout.trim();
    expect(subject('--token', given).stdout).toBe(`${deputy}\n`);
  });

  test.each([
    [[], /^usage: npm run -s log:subject/],
    [['--deputy', someId, '--sub', 'zhang'], /^usage: npm run -s log:subject/],
    [['--deputy', '7'], /^--deputy must be a UUID/],
    [['--role', 'deputy'], /^--role deputy: give --deputy instead\n$/],
    [['--role', 'staff'], /^--division is required for the role staff\n$/],
    [['--token', 'abc'], /^--token is not a well-formed JSON Web Token\n$/],
  ])('refuses what names nobody, or two: %j', (flags, said) => {
    const { status, stdout, stderr } = subject(...flags);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(said);
  });
});
