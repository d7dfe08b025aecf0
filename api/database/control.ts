import pg from 'pg';

/** The answer to one question, and whether PostgreSQL itself is at the other end rather than a pooler. */
export interface Told<Row> {
  readonly rows: readonly Row[];
  /** The number of the process that PostgreSQL said it is when the connection began. */
  readonly processID: number;
}

const cut = (client: pg.Client) =>
  (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();

/**
 * A connection beside the pools, for short questions about them: is the database there, stop that statement. Each has a
 * time limit, the connecting included. A connection that misses it is cut, and the next question opens another, so that
 * nothing that happens between us and the database outlasts itself.
 */
export class Control {
  private connection: Promise<pg.Client> | undefined;

  constructor(
    private readonly config: pg.ClientConfig,
    private readonly patienceMs = 1_000,
  ) {}

  /** @throws whatever keeps the database from answering in time */
  async ask<Row>(text: string, values: readonly unknown[] = []): Promise<Told<Row>> {
    this.connection ??= this.connect();
    const { connection } = this;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        const message = `The database did not answer within ${this.patienceMs} ms`;
        reject(Object.assign(new Error(message), { code: 'ETIMEDOUT' }));
      }, this.patienceMs);
    });
    const told = connection.then(async (client) => {
      const { rows } = await client.query(text, [...values]);
      return { rows, processID: (client as unknown as { processID: number }).processID };
    });
    try {
      return await Promise.race([told, late]);
    } catch (error) {
      this.drop(connection);
      told.catch(() => undefined);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Takes leave of PostgreSQL, if there is one. */
  async close(): Promise<void> {
    const client = await this.connection?.catch(() => undefined);
    this.connection = undefined;
    await client?.end();
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({ ...this.config, connectionTimeoutMillis: this.patienceMs });
    const connected = client.connect().then(() => client);
    client.on('error', () => this.drop(connected));
    return connected;
  }

  private drop(connection: Promise<pg.Client>): void {
    if (this.connection === connection) this.connection = undefined;
    connection.then(cut, () => undefined);
  }
}
