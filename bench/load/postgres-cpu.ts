import { readdirSync, readFileSync } from 'node:fs';
import type { Pool } from 'pg';

/** Ticks of the kernel's clock in /proc are hundredths of a second on every Linux that Node runs on. */
const msPerTick = 10;

/** The fields of /proc/PID/stat after the program's name, which may itself contain blanks; undefined if it has ended. */
function statOf(pid: string | number): number[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
  } catch {
    return undefined;
  }
}
const parent = 1;
const [userTime, systemTime, reapedUser, reapedSystem] = [11, 12, 13, 14] as const;

/**
 * A function that tells the CPU milliseconds of all of PostgreSQL: its living processes, and those that have ended,
 * whose time the postmaster inherits. Undefined where there is no /proc.
 */
export async function postgresCpu(pool: Pool): Promise<(() => number) | undefined> {
  const { rows } = await pool.query('select pg_backend_pid() as pid');
  const postmaster = statOf(rows[0].pid)?.[parent];
  if (!postmaster) return undefined;
  return () => {
    const own = statOf(postmaster)!;
    let ticks = own[userTime]! + own[systemTime]! + own[reapedUser]! + own[reapedSystem]!;
    for (const pid of readdirSync('/proc')) {
      if (!/^\d+$/.test(pid)) continue;
      const stat = statOf(pid);
      if (stat?.[parent] === postmaster) ticks += stat[userTime]! + stat[systemTime]!;
    }
    return ticks * msPerTick;
  };
}
