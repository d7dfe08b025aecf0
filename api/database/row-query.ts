import type pg from 'pg';
// @ts-expect-error the types of pg do not tell of it
import utils from 'pg/lib/utils.js';
import type { AnswerLength } from '../request/answer-length.js';
import type { Row } from '../sql/sql.js';
import { cut } from './connection.js';

/** What pg’s connection lets a query of one’s own do (its interface `Submittable`), and its types do not tell. */
interface Connection {
  readonly stream: { cork(): void; uncork(): void };
  readonly parsedStatements: Readonly<Record<string, string>>;
  readonly submittedNamedStatements: Record<string, string>;
  parse(statement: { text: string; name: string | undefined }): void;
  bind(bound: { statement: string | undefined; values: readonly unknown[] }): void;
  execute(portal: object): void;
  sync(): void;
  sendCopyFail(message: string): void;
}

type Done = (error: Error | null, rows: Row[]) => void;

/**
 * A statement whose rows are wanted as PostgreSQL’s own texts and nothing else: it is not asked for their names and types,
 * which pg’s own query reads anew each time and which take as long as some twenty rows.
 */
class RowQuery {
  private readonly rows: Row[] = [];
  private readonly texts: readonly unknown[];
  private fault: Error | undefined;

  constructor(
    private readonly client: pg.ClientBase,
    readonly text: string,
    /** Under which it is prepared. */
    readonly name: string | undefined,
    values: readonly unknown[],
    private readonly length: AnswerLength | undefined,
    readonly callback: Done,
  ) {
    this.texts = values.map((value) => utils.prepareValue(value));
  }

  submit(connection: Connection): void {
    const { text, name, texts } = this;
    connection.stream.cork();
    if (name === undefined || !(connection.parsedStatements[name] ?? connection.submittedNamedStatements[name])) {
      connection.parse({ text, name });
      if (name !== undefined) connection.submittedNamedStatements[name] = text;
    }
    connection.bind({ statement: name, values: texts });
    connection.execute({});
    connection.sync();
    connection.stream.uncork();
  }

  /** What comes after too much of it is not waited for. */
  handleDataRow({ fields }: { readonly fields: Row }): void {
    if (this.fault) return;
    let characters = 0;
    for (const field of fields) if (field !== null) characters += field.length;
    if (!this.length || this.length.take(characters)) return void this.rows.push(fields);
    this.fault = this.length.tooLong;
    cut(this.client);
  }

  handleError(error: Error): void {
    this.callback(this.fault ?? error, this.rows);
  }

  handleReadyForQuery(): void {
    this.callback(this.fault ?? null, this.rows);
  }

  handleCopyInResponse(connection: Connection): void {
    connection.sendCopyFail('A statement that is asked for rows takes none.');
  }

  handleRowDescription(): void {}
  handleCommandComplete(): void {}
  handleEmptyQuery(): void {}
  handlePortalSuspended(): void {}
  handleCopyData(): void {}
}

/** A statement, prepared if it has a name, and how long its answer may be. */
export interface Asked {
  readonly text: string;
  readonly name: string | undefined;
  readonly values: readonly unknown[];
  readonly length?: AnswerLength;
}

/** Asks for the rows of a statement. @throws AnswerTooLong, and the connection is cut */
export const askRows = (client: pg.ClientBase, { text, name, values, length }: Asked): Promise<Row[]> =>
  new Promise((resolve, reject) => {
    const done: Done = (error, rows) => (error ? reject(error) : resolve(rows));
    client.query(new RowQuery(client, text, name, values, length, done) as unknown as pg.Submittable);
  });
