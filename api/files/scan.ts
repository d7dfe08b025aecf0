import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { limits } from '../limits/limits.js';
import { Unfit } from './content.js';

/** Looks at a file that was sent. @throws Unfit if it is not to be taken; any other error if nobody could look */
export type Scan = (bytes: Uint8Array) => Promise<void>;

/**
 * Runs a command, `clamdscan --fdpass --no-summary`, with the path of the file behind it and no shell. Its exit code
 * decides: 0 takes the file, 1 refuses it, and whatever else says that it could not look.
 */
export function scanWith(command: string, patienceMs: number = limits.files.scanMs): Scan {
  const [program, ...given] = command.trim().split(/\s+/) as [string, ...string[]];
  return async (bytes) => {
    const folder = await mkdtemp(join(tmpdir(), 'scan-'));
    try {
      const path = join(folder, 'file');
      await writeFile(path, bytes, { mode: 0o600 });
      const code = await exitCode(program, [...given, path], patienceMs);
      if (code === 1) throw new Unfit('The file was refused by the virus scanner.');
      if (code !== 0) throw new Error(`SCAN_COMMAND ended with ${code}`);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

function exitCode(program: string, args: readonly string[], patienceMs: number): Promise<number | string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'ignore', timeout: patienceMs, killSignal: 'SIGKILL' });
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? `${signal}, after at most ${patienceMs} ms`));
  });
}
