import { readdirSync, readFileSync } from 'node:fs';

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly name: string;
}

function processOf(pid: string): Process | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const end = text.lastIndexOf(')');
    const name = text.slice(text.indexOf('(') + 1, end);
    return { pid: Number(pid), name, parent: Number(text.slice(end + 4).split(' ', 1)[0]) };
  } catch {
    return undefined;
  }
}

/** Proportional set size in bytes: what a process shares with others counts in parts. */
function pssOf(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1');
    return Number(/^Pss: +(\d+) kB/m.exec(text)![1]) * 1024;
  } catch {
    return 0;
  }
}

export interface Memory {
  readonly serverMb: number;
  readonly postgresMb: number;
}

/** Memory of a server's process, and of all PostgreSQL processes below it. */
export function memoryOf(server: number): Memory {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const processes = all.map(processOf).filter((one) => one !== undefined);
  const below = new Set([server]);
  for (let size = 0; size !== below.size; ) {
    size = below.size;
    for (const { pid, parent } of processes) if (below.has(parent)) below.add(pid);
  }
  const postgres = processes.filter(({ pid, name }) => below.has(pid) && name === 'postgres');
  const mb = (bytes: number) => Math.round(bytes / 2 ** 20);
  return { serverMb: mb(pssOf(server)), postgresMb: mb(postgres.reduce((sum, { pid }) => sum + pssOf(pid), 0)) };
}
