import type { ApolloServerOptions } from '@apollo/server';
import { type DestinationStream, destination as open, pino } from 'pino';
import { causes } from '../database/database-faults.js';
import { shortLines } from './short-lines.js';

export interface LogOptions {
  readonly level: string;
  /** Short coloured lines for a person at a terminal; JSON for everything else. */
  readonly short?: boolean;
  readonly destination?: DestinationStream;
}

export interface Log {
  readonly apollo: NonNullable<ApolloServerOptions<object>['logger']>;
  readonly info: (fields: object, message: string) => void;
  readonly debug: (fields: object, message: string) => void;
  /** Writes the true error behind a masked one, to be found by the request's id. */
  readonly bug: (requestId: string, error: unknown) => void;
  readonly flush: () => void;
}

const sqlstate = /^[0-9A-Z]{5}$/;

/** PostgreSQL's words without the statement and its values that a driver puts before them. */
const withoutStatement = (message: string) => message.slice(message.lastIndexOf(' - ') + 1).trim();

/**
 * What the log tells of an error. Errors of the database quote statements, keys and rows, which may be personal data:
 * of those only the reason, the place and PostgreSQL's own names are kept.
 */
export function describeError(error: unknown): object {
  const chain = [...causes(error)];
  const root = chain.at(-1);
  if (!root) return { name: typeof error, message: 'Something that is no Error was thrown.' };
  const frames = chain[0]?.stack?.match(/^ {4}at .*$/gm)?.slice(0, 12);
  const described = { name: root.name, message: root.message, stack: frames };
  const database = chain.find(({ code }) => typeof code === 'string' && sqlstate.test(code));
  if (!database) return described;
  const { code, table, column, constraint, routine } = database as typeof database & Record<string, unknown>;
  const data = String(code).startsWith('22') || String(code).startsWith('23');
  const message = data ? 'A value was refused; it is not logged.' : withoutStatement(root.message);
  return { ...described, message, sqlstate: code, table, column, constraint, routine };
}

/** Structured logs: JSON lines, buffered for a moment so that a request never waits for the disk. */
export function createLog({ level, short = false, destination }: LogOptions): Log {
  const buffered = () => open({ fd: 1, sync: false, minLength: 4096, periodicFlush: 500 });
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    destination ?? (short ? shortLines(process.stdout) : buffered()),
  );
  return {
    apollo: logger,
    info: (fields, message) => logger.info(fields, message),
    debug: (fields, message) => logger.debug(fields, message),
    bug: (requestId, error) => logger.error({ request: requestId, error: describeError(error) }, 'masked error'),
    flush: () => logger.flush(),
  };
}
