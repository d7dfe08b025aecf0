import { writeFile } from 'node:fs/promises';
import { getPriority, setPriority } from 'node:os';
import type pg from 'pg';
import { processOf } from './connection.js';

/** How much nicer: a tenth of the time of others, if they want all of it; 19 is the nicest that there is. */
const steps = 10;

/**
 * Lets the process that serves a connection work when no other wants the processor: a statement of 100 ms on it delays
 * those of others by the moment that they take to be woken. What stands still gets a tenth all the same.
 */
export function giveWay(client: pg.ClientBase): void {
  const process = processOf(client);
  try {
    setPriority(process, Math.min(19, getPriority(process) + steps));
  } catch {
    // Some systems let nobody do so with processes of another user; expensive statements only take more from others then.
  }
  // Outside of control groups, Linux weighs sessions, and PostgreSQL gives each process one of its own (sched(7)).
  writeFile(`/proc/${process}/autogroup`, String(steps)).catch(() => {});
}
