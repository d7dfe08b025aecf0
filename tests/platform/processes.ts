import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export { isAlive } from '../../api/database/lock.js';

/** Node runs our TypeScript as it is, but looks for the `.js` files that it names. */
const RESOLVE = `
import { registerHooks } from 'node:module';
registerHooks({ resolve(name, context, next) {
  try { return next(name, context); } catch { return next(name.replace(/\\.js$/, '.ts'), context); }
} });`;

/** Starts the embedded database in a process of its own, which a test may kill. Resolves when it is ready. */
export async function startInChild(dataDir: string, sql = 'select 1'): Promise<ChildProcess> {
  const code = `
    import { Client } from 'pg';
    import { startEmbedded } from ${JSON.stringify(new URL('../../api/database/embedded.ts', import.meta.url).href)};
    try {
      const { url } = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, log: () => {} });
      const client = new Client({ connectionString: url });
      await client.connect();
      await client.query(${JSON.stringify(sql)});
      console.log('ready');
    } catch (error) {
      console.log(error.message);
      process.exitCode = 1;
    }`;
  const hook = `data:text/javascript,${encodeURIComponent(RESOLVE)}`;
  const child = spawn(process.execPath, ['--no-warnings', '--import', hook, '--input-type=module', '-e', code], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const chunk of child.stdout) {
    const line = String(chunk).trim();
    if (line !== 'ready') throw new Error(line);
    return child;
  }
  throw new Error('The process ended without a word');
}

export function postmasterPid(dataDir: string): number {
  try {
    return Number.parseInt(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8'), 10);
  } catch {
    return 0x7fffffff;
  }
}

export function parentOf(pid: number): number {
  return Number(/^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]);
}

export function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);
}

export async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 20) {
    if (waited > 10_000) throw new Error('Waited in vain');
    await sleep(20);
  }
}
