import { execFileSync } from 'node:child_process';

/** What `verify-ballot` says of a folder, and how it ends. */
export function recount(place: string, ...more: string[]): { status: number; text: string } {
  const args = ['ballot/verify-ballot.mjs', place, '--lang', 'en', ...more];
  try {
    return { status: 0, text: execFileSync(process.execPath, args, { encoding: 'utf8', stdio: 'pipe' }) };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { status, text: stdout + stderr };
  }
}
