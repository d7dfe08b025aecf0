import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { PartOptions } from './part.js';

const program = fileURLToPath(new URL('./child.js', import.meta.url));
const againMs = 1_000;

type Said = { readonly url?: string; readonly fault?: string };

/** Issuer and box as processes of their own; one that ends by itself is started again. */
export function startParts(parts: readonly PartOptions[], say: (line: string) => void): () => Promise<void> {
  const running = new Map<string, ChildProcess>();
  const timers = new Set<NodeJS.Timeout>();
  let isStopped = false;
  const start = (options: PartOptions, told = '') => {
    // Nothing of our environment: the box has no address of the database but its own.
    const env = { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV };
    const child = fork(program, [], { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] });
    running.set(options.part, child);
    let last = told;
    child.on('message', ({ url, fault }: Said) => {
      const line = url ? `ballot ${options.part}: ${url}` : `ballot ${options.part}: cannot be started: ${fault}`;
      if (line !== told) say(line);
      last = line;
    });
    child.on('error', () => undefined);
    child.once('exit', () => {
      if (isStopped) return;
      const timer = setTimeout(() => {
        timers.delete(timer);
        start(options, last);
      }, againMs);
      timers.add(timer);
    });
    child.send(options);
  };
  for (const options of parts) start(options);
  return async () => {
    isStopped = true;
    for (const timer of timers) clearTimeout(timer);
    const ending = [...running.values()].filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
    const ended = ending.map((child) => once(child, 'exit'));
    for (const child of ending) if (child.connected) child.disconnect();
    const late = setTimeout(() => {
      for (const child of ending) child.kill('SIGKILL');
    }, 5_000);
    await Promise.all(ended);
    clearTimeout(late);
  };
}
