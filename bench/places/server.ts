import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Claims } from '../../api/auth/claims.js';
import { signToken } from '../../api/auth/tokens.js';
import { npmStart } from '../npm-start.js';
import { type Memory, memoryOf } from './memory.js';

/** What the server's log tells of a request. */
export interface LogLine {
  readonly status: number;
  readonly ms: number;
  readonly role: string;
  readonly path?: string;
  readonly lane?: string;
  readonly waitedMs?: number;
}

/** A build of this project as an operator runs it, with the five places in an embedded database of its own. */
export interface PlacesServer {
  readonly port: number;
  token(claims: Claims): Promise<string>;
  memory(): Memory;
  /** Takes the lines about requests that have come since the last call. */
  lines(): LogLine[];
  stop(): Promise<void>;
}

const secret = 'of the bench, which nobody else can reach, 32 bytes at least';

export async function startPlaces(folder: string, dataDir: string, say: (line: string) => void): Promise<PlacesServer> {
  mkdirSync(dataDir, { recursive: true });
  say(`Starting ${folder} with the five places in ${dataDir}`);
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    // Tokens of the secret are for development; an issuer of another's keeps it from starting its own.
    MODE: 'development',
    OIDC_ISSUER: 'http://127.0.0.1:9',
    PORT: '0',
    DATA_DIR: dataDir,
    TOKEN_SECRET: secret,
    // What is asked for is that it works: the same questions again would be answered from memory.
    ANSWER_CACHE_MB: '0',
  };
  const { flags, program } = npmStart(folder);
  const child = spawn(process.execPath, [...flags, program], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  createInterface(child.stderr).on('line', (line) => said.push(line));
  let lines: LogLine[] = [];
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${folder} ended with ${code}:\n${said.slice(-20).join('\n')}`)));
    createInterface(child.stdout).on('line', (line) => {
      if (line.startsWith('{')) {
        const { msg, ...fields } = JSON.parse(line);
        if (msg === 'request') lines.push(fields);
        else said.push(line);
      }
      const found = /GraphQL +POST http:\/\/[^:]+:(\d+)\/graphql/.exec(line)?.[1];
      if (found) resolve(Number(found));
    });
  });
  return {
    port,
    token: (claims) => signToken(secret, claims),
    memory: () => memoryOf(child.pid!),
    lines: () => {
      const taken = lines;
      lines = [];
      return taken;
    },
    stop: () => end(child),
  };
}

async function end(child: ChildProcess) {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
