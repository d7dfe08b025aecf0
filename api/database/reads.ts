import pg from 'pg';
import { keptBytes } from '../memory/bytes.js';
import { AnswerLength } from '../request/answer-length.js';
import type { Stop } from '../request/stop.js';
import type { Row, Statement } from '../sql/sql.js';
import { ask, cut, processOf } from './connection.js';
import type { Control } from './control.js';
import { InFlight } from './in-flight.js';
import { askRows } from './row-query.js';
import { Statements } from './statements.js';

/** Runs read statements; rows come as arrays of PostgreSQL's own texts. */
export interface Database {
  /** @throws AnswerTooLong once the rows are longer than their answer may be */
  query(statement: Statement, values: readonly unknown[], signal?: Stop, length?: AnswerLength): Promise<Row[]>;
}

/** Pools of connections that read. */
export interface ReadPools {
  /** Prepared statements, planned once per connection without their values. */
  readonly prepared: pg.Pool;
  /** Statements whose best plan depends on their values, planned each time. */
  readonly planned: pg.Pool;
  /** Stops others, and looks after them, when those are all busy. */
  readonly control: Control;
}

/** A connection that does not even hear of a cancellation is cut after this time: its cable may be. */
const deafMs = 2_000;

/** A refusal of PostgreSQL leaves the connection whole; after a fault, or its farewell, it is not trusted. */
const isWhole = (error: unknown) => error instanceof pg.DatabaseError && !/^(FATAL|PANIC)$/.test(error.severity ?? '');

export class Reads implements Database {
  private readonly statements: Statements;
  private readonly inFlight: InFlight;
  /** When each connection last answered. */
  private readonly answered = new WeakMap<pg.PoolClient, number>();
  /** When one was last found dead: those that have not answered since may be dead too. */
  private lost = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly pools: ReadPools,
    statementBytes: number = keptBytes.statements,
  ) {
    this.statements = new Statements(statementBytes);
    this.inFlight = new InFlight(pools.control, (client) => this.lose(client));
  }

  async query(
    statement: Statement,
    values: readonly unknown[],
    signal?: Stop,
    length: AnswerLength = new AnswerLength(),
  ): Promise<Row[]> {
    for (let attempt = 1; ; attempt++) {
      const pool = statement.replans ? this.pools.planned : this.pools.prepared;
      const client = await this.take(pool, signal);
      const running = this.inFlight.start(client, pool);
      try {
        return await this.run(client, statement, values, length, signal);
      } catch (error) {
        // PostgreSQL does not work on it: to ask again does no harm.
        if (!running.isLost || attempt === 2) throw error;
      } finally {
        this.inFlight.end(running);
      }
    }
  }

  /** Whether statements have held all connections of the main pool for that long. */
  isStuck(ms: number): boolean {
    return this.inFlight.slowerThan(ms, this.pools.prepared) >= this.pools.prepared.options.max;
  }

  /** A connection that can be trusted. */
  private async take(pool: pg.Pool, signal?: Stop): Promise<pg.PoolClient> {
    for (;;) {
      signal?.throwIfAborted();
      const client = await pool.connect().catch((error) => {
        throw signal?.aborted ? signal.reason : error;
      });
      const isSpent = this.answered.get(client)! < this.lost;
      if (!isSpent && !signal?.aborted) return client;
      this.giveBack(client, isSpent);
    }
  }

  private async run(
    client: pg.PoolClient,
    { text, name }: Statement,
    values: readonly unknown[],
    length: AnswerLength,
    signal?: Stop,
  ): Promise<Row[]> {
    let deaf: NodeJS.Timeout | undefined;
    const cancel = () => {
      deaf = setTimeout(() => this.lose(client), deafMs);
      void this.cancel(client);
    };
    signal?.addEventListener('abort', cancel, { once: true });
    let isSpent = true;
    try {
      const rows = await askRows(client, { text, name: this.statements.nameOn(client, name, text), values, length });
      isSpent = signal?.aborted === true;
      return rows;
    } catch (error) {
      isSpent = signal?.aborted === true || !isWhole(error);
      throw signal?.aborted ? signal.reason : error;
    } finally {
      signal?.removeEventListener('abort', cancel);
      clearTimeout(deaf);
      if (!isSpent) this.answered.set(client, performance.now());
      this.giveBack(client, isSpent);
    }
  }

  private giveBack(client: pg.PoolClient, isSpent: boolean): void {
    const surplus = isSpent ? undefined : this.statements.surplusOf(client);
    if (surplus) void this.tidy(client, surplus);
    else client.release(isSpent);
    // Its farewell may never come through, and the pool would wait for that.
    if (isSpent) cut(client);
  }

  /** Drops statements before others may use the connection; whoever used it last does not wait for that. */
  private async tidy(client: pg.PoolClient, surplus: string): Promise<void> {
    const deaf = setTimeout(() => this.lose(client), deafMs);
    const isSpent = await ask(client, { text: surplus }).then(
      () => false,
      (error) => !isWhole(error),
    );
    clearTimeout(deaf);
    client.release(isSpent);
    if (isSpent) cut(client);
  }

  private lose(client: pg.PoolClient): void {
    this.lost = performance.now();
    cut(client);
  }

  /** Stops a statement whose asker has left or whose time is over. */
  private async cancel(client: pg.PoolClient): Promise<void> {
    await this.pools.control.ask('select pg_cancel_backend($1)', [processOf(client)]).catch(() => undefined);
  }
}
