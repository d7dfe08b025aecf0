import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { newDatabase } from '../platform/databases.js';

test('a server starts issuer and box beside it, and they end with it, however it ends', async () => {
  const { url } = await newDatabase();
  const env = { PATH: process.env.PATH, DATABASE_URL: url, SEED: 'false', PORT: '0', LOG_LEVEL: 'silent' };
  const secret = { TOKEN_SECRET: 'a secret of the tests, at least 32 bytes long' };
  const server = spawn(process.execPath, ['dist/cli/start.js'], {
    env: { ...env, ...secret },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  onTestFinished(() => void server.kill('SIGKILL'));
  let said = '';
  server.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const addressOf = (part: string) =>
    new RegExp(`ballot ${part}: (http://127\\.0\\.0\\.1:\\d+)/graphql`).exec(said)?.[1];
  await expect.poll(() => [addressOf('issuer'), addressOf('box')], { timeout: 30_000 }).not.toContain(undefined);
  const addresses = ['issuer', 'box'].map((part) => addressOf(part)!);
  const status = (address: string) =>
    fetch(`${address}/healthz`).then(
      (answer) => answer.status,
      () => 'gone',
    );
  expect(await Promise.all(addresses.map(status))).toEqual([200, 200]);
  server.kill('SIGKILL');
  await once(server, 'exit');
  await expect.poll(() => Promise.all(addresses.map(status)), { timeout: 10_000 }).toEqual(['gone', 'gone']);
});
