import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { newDatabase } from './databases.js';

/** Starts the built server on an empty database until it is ready or has ended, and gives what it said. */
async function start(env: NodeJS.ProcessEnv): Promise<{ said: string; printed: string; code: number | null }> {
  const { url } = await newDatabase();
  const child: ChildProcess = spawn(process.execPath, ['dist/cli/start.js'], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: url,
      SEED: 'false',
      BALLOTS: 'false',
      PORT: '0',
      LOG_LEVEL: 'silent',
      TOKEN_SECRET: 'a secret of the tests, at least 32 bytes long',
      ...env,
    },
  });
  let [said, printed] = ['', ''];
  child.stderr!.on('data', (chunk) => {
    said += chunk;
  });
  const ended = once(child, 'close');
  const ready = new Promise<void>((done) => {
    child.stdout!.on('data', (chunk) => {
      printed += chunk;
      if (printed.includes('Three queries to begin with')) setTimeout(done, 100);
    });
  });
  await Promise.race([ready, ended]);
  child.kill('SIGTERM');
  await ended;
  return { said, printed, code: child.exitCode };
}

test('development mode that other machines can reach says so, and hands out none', async () => {
  const { said, printed, code } = await start({ HOST: '0.0.0.0', EXPOSE_DEVELOPMENT: 'true' });
  expect({ code, said }).toEqual({
    code: 0,
    said:
      '  deputy-graph development · DATABASE_URL\n' +
      '  warning: EXPOSE_DEVELOPMENT lets other machines use development mode; no tokens are handed out\n',
  });
  expect(printed).not.toMatch(/eyJ|Development tokens/);
}, 60_000);

const lines = (said: string) => said.trimEnd().split('\n');

test('production mode warns of an old PostgreSQL; an address that the machine has not is told in one line', async () => {
  const { said, code } = await start({
    MODE: 'production',
    OIDC_ISSUER: 'http://127.0.0.1:9',
    DATA_KEYS: '2026:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
    BALLOT_KEYS: '2026:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
    HOST: '203.0.113.5',
  });
  expect(code).toBe(1);
  expect(lines(said)).toEqual([
    '  deputy-graph production · DATABASE_URL',
    expect.stringMatching(/^ {2}warning: PostgreSQL is 18\.4, and 18\.\d+ was out by /),
    'HOST: 203.0.113.5 is no address of this machine',
  ]);
}, 60_000);

test('a port that another program has is told in one line', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const { port } = other.address() as { port: number };
  const { said, code } = await start({ PORT: String(port) });
  expect(code).toBe(1);
  expect(lines(said).at(-1)).toBe(`PORT: ${port} is in use by another program; give a free one`);
}, 60_000);
