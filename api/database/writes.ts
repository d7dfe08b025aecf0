import pg from 'pg';
import { ClientError } from '../../schema/kit/declare/client-error.js';
import { keptBytes } from '../memory/bytes.js';
import type { Stop } from '../request/stop.js';
import type { Bind, Sql, Statement } from '../sql/sql.js';
import { ask, cut } from './connection.js';
import { askRows } from './row-query.js';
import { Statements } from './statements.js';

/** One connection for one attempt: reads what an act is judged by, then writes what follows. */
export interface WriteSession {
  /** The first column of each row, as JSON. */
  read(statement: Statement, bind: Bind): Promise<unknown[]>;
  /** Runs a statement that writes all or nothing and tells which; false: somebody was faster, nothing was written. */
  write(statement: WriteStatement): Promise<boolean>;
}
export interface WriteStatement {
  readonly text: Sql;
  readonly name: string;
  readonly values: readonly unknown[];
}

/** What PostgreSQL gives up so that another one may go on: nothing was written, and it can be tried again. */
const isPassing = (error: unknown) => error instanceof pg.DatabaseError && /^40(001|P01)$/.test(error.code ?? '');

/** A refusal of PostgreSQL undoes the statement for certain; a farewell, or no answer, leaves open what became of it. */
const isCertain = (error: unknown) =>
  error instanceof pg.DatabaseError && !/^(FATAL|PANIC)$/.test(error.severity ?? '');

const unknownOutcome = (cause: unknown) =>
  Object.assign(
    new ClientError(
      'OUTCOME_UNKNOWN',
      'The connection to the database was lost while this was written, so it may be done or not. Send the same request with the same idempotencyKey: it is done once, and you get its answer.',
    ),
    { cause },
  );

/** The way to the database for acts. Connections are taken and given back here alone, whatever happens on them. */
export class Writes {
  private readonly statements = new Statements(keptBytes.statements);

  constructor(
    private readonly pool: pg.Pool,
    /** When a connection that does not answer is given up: later than PostgreSQL gives up the statement. */
    private readonly patienceMs: number,
  ) {}

  /** Undefined if somebody was faster: to be tried again. */
  async attempt<Done>(
    signal: Stop | undefined,
    work: (session: WriteSession) => Promise<Done | undefined>,
  ): Promise<Done | undefined> {
    signal?.throwIfAborted();
    const client = await this.pool.connect();
    let isSpent = false;
    const run = async (statement: WriteStatement) => {
      const { text, values } = statement;
      const name = this.statements.nameOn(client, statement.name, text);
      const deaf = setTimeout(() => cut(client), this.patienceMs);
      try {
        return await askRows(client, { text, name, values });
      } catch (error) {
        isSpent = !isCertain(error);
        throw error;
      } finally {
        clearTimeout(deaf);
      }
    };
    try {
      return await work({
        read: async ({ text, name, values }, bind) => {
          const rows = await run({ text, name, values: values.map((value) => value(bind)) });
          return rows.map(([first]) => JSON.parse(first!));
        },
        write: async (statement) => {
          // From here on nothing is abandoned.
          signal?.throwIfAborted();
          const [row] = await run(statement).catch((error) => {
            throw isCertain(error) ? error : unknownOutcome(error);
          });
          return row![0] === '1';
        },
      });
    } catch (error) {
      if (isPassing(error)) return undefined;
      throw error;
    } finally {
      const surplus = isSpent ? undefined : this.statements.surplusOf(client);
      if (surplus) await ask(client, { text: surplus }).catch(() => (isSpent = true));
      client.release(isSpent);
      if (isSpent) cut(client);
    }
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}
