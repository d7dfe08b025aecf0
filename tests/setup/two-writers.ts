import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type { Fixture } from './fixture.js';

export interface Writes {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Two transactions of one step each, which may wait for one another; a third connection watches whether they do. */
export class TwoWriters {
  private constructor(
    private readonly clients: readonly [pg.PoolClient, pg.PoolClient],
    private readonly fixture: Fixture,
  ) {}

  static async on(fixture: Fixture): Promise<TwoWriters> {
    return new TwoWriters([await fixture.store.pool.connect(), await fixture.store.pool.connect()], fixture);
  }

  /**
   * The first one writes, then the second while the first is open, then they commit: the one at `commitsFirst` before
   * the other, unless the second has to wait for the first. `between` runs when one of them has committed.
   */
  async inTurn(steps: readonly [Writes, Writes], commitsFirst: 0 | 1, between: () => Promise<void>): Promise<void> {
    const [first, second] = this.clients;
    await this.begin();
    await first.query(steps[0].text, [...steps[0].values]);
    let isDone = false;
    const late = second.query(steps[1].text, [...steps[1].values]).finally(() => {
      isDone = true;
    });
    const waited = await this.isBlocked(second, () => isDone);
    if (waited || commitsFirst === 0) {
      await first.query('commit');
      await late;
      await between();
      await second.query('commit');
    } else {
      await late;
      await second.query('commit');
      await between();
      await first.query('commit');
    }
  }

  /** Both at once, whoever is faster. */
  async together(steps: readonly [Writes, Writes]): Promise<void> {
    await this.begin();
    await Promise.all(
      this.clients.map(async (client, n) => {
        await client.query(steps[n]!.text, [...steps[n]!.values]);
        await client.query('commit');
      }),
    );
  }

  release(): void {
    for (const client of this.clients) client.release();
  }

  private async begin() {
    for (const client of this.clients) await client.query('begin');
  }

  private async isBlocked(client: pg.PoolClient, isDone: () => boolean): Promise<boolean> {
    const { processID } = client as unknown as { processID: number };
    while (!isDone()) {
      const { rows } = await this.fixture.store.pool.query('select pg_blocking_pids($1) as pids', [processID]);
      if (rows[0].pids.length && !isDone()) return true;
      await pause(1);
    }
    return false;
  }
}
