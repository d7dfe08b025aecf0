import type pg from 'pg';
import { heardOn, processOf } from './connection.js';
import type { Control } from './control.js';

/** A statement that a connection has been asked and has not answered yet. */
export interface Running {
  readonly client: pg.PoolClient;
  readonly pool: pg.Pool;
  readonly since: number;
  /** PostgreSQL did not know of it: it never came, or its answer is lost. */
  isLost: boolean;
  heard: number;
  doubts: number;
}

/** How often slow statements are looked at, and from when on a statement is slow. */
const lookMs = 500;
const slowMs = 1_000;
/** How often in a row PostgreSQL must not know of a statement until it counts as lost. */
const mostDoubts = 2;

/** Which of some processes do not work on a statement; those that are gone do not either. */
const atRest = `
  select pg_backend_pid() as own, array(
    select k.pid from unnest($1::int[]) k(pid)
    where not exists (select from pg_stat_activity a where a.pid = k.pid and a.state is distinct from 'idle')) as pids`;

/**
 * Watches statements that take long. Where a network swallows packets, neither side learns that a question or an answer
 * is lost, and the statement would hold its connection until its deadline: PostgreSQL is asked through another
 * connection whether it works on it, and if it does not, the connection is cut.
 */
export class InFlight {
  private readonly running = new Set<Running>();
  private timer: NodeJS.Timeout | undefined;
  private isLooking = false;

  constructor(
    private readonly control: Control,
    private readonly lose: (client: pg.PoolClient) => void,
  ) {}

  start(client: pg.PoolClient, pool: pg.Pool): Running {
    const one = { client, pool, since: performance.now(), isLost: false, heard: -1, doubts: 0 };
    this.running.add(one);
    this.timer ??= setInterval(() => void this.tick(), lookMs).unref();
    return one;
  }

  end(one: Running): void {
    this.running.delete(one);
  }

  /** How many statements of a pool have run for that long. */
  slowerThan(ms: number, pool: pg.Pool): number {
    const until = performance.now() - ms;
    return [...this.running].filter((one) => one.pool === pool && one.since < until).length;
  }

  private async tick(): Promise<void> {
    if (!this.running.size) {
      clearInterval(this.timer);
      this.timer = undefined;
    } else if (!this.isLooking) {
      this.isLooking = true;
      await this.look();
      this.isLooking = false;
    }
  }

  private async look(): Promise<void> {
    const until = performance.now() - slowMs;
    const slow = [...this.running].filter(({ since }) => since < until);
    if (!slow.length) return;
    // What has just arrived may be the answer.
    const quiet = slow.filter((one) => {
      const heard = heardOn(one.client);
      const isQuiet = heard === one.heard;
      one.heard = heard;
      if (!isQuiet) one.doubts = 0;
      return isQuiet;
    });
    const numbers = quiet.map(({ client }) => processOf(client));
    const told = await this.control.ask<{ own: number; pids: number[] }>(atRest, [numbers]).catch(() => undefined);
    // Behind a pooler the numbers of processes mean nothing.
    if (!told || told.rows[0]!.own !== told.processID) return;
    const resting = new Set(told.rows[0]!.pids);
    for (const one of quiet) this.doubt(one, resting.has(processOf(one.client)));
  }

  private doubt(one: Running, isResting: boolean): void {
    one.doubts = isResting ? one.doubts + 1 : 0;
    if (one.doubts < mostDoubts || !this.running.has(one)) return;
    one.isLost = true;
    this.lose(one.client);
  }
}
