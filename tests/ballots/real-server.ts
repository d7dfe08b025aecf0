import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { ballotKeys, secret } from './hall.js';

/** The server as `npm start` starts it, with issuer and box beside it, and all that they write. */
export async function startServer(url: string) {
  const env = { PATH: process.env.PATH, DATABASE_URL: url, SEED: 'false', PORT: '0', LOG_LEVEL: 'trace' };
  const server = spawn(process.execPath, ['dist/cli/start.js'], {
    env: { ...env, TOKEN_SECRET: secret, BALLOT_KEYS: ballotKeys },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk) => {
      said += chunk;
    });
  const addressOf = (part: string) => new RegExp(`ballot ${part}: (http://\\S+)`).exec(said)?.[1];
  for (const until = Date.now() + 90_000; !(addressOf('issuer') && addressOf('box')); await pause(100))
    if (Date.now() > until) throw new Error(`It did not start:\n${said}`);
  return {
    issuer: addressOf('issuer')!,
    box: addressOf('box')!,
    said: () => said,
    stop: async () => {
      server.kill('SIGTERM');
      await once(server, 'exit');
    },
  };
}
