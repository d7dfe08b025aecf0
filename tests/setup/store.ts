import pg from 'pg';
import { inject } from 'vitest';
import { openWrites } from '../../api/database/open-writes.js';
import { calm, openStore, type Store } from '../../api/database/orm.js';
import type { BallotRole } from '../../api/database/own-role.js';
import { sessionSettings } from '../../api/database/session.js';
import type { Writes } from '../../api/database/writes.js';

/** A copy of the empty database: it is read as the server reads, by the reader; its `pool` is the owner's, to write with. */
export async function openTestStore(url: string, settings: Readonly<Record<string, string>> = {}): Promise<Store> {
  const statementTimeoutMs = 20_000;
  const store = await openStore({ url: readerOf(url), poolSize: 3, statementTimeoutMs, settings });
  const pool = calm(
    new pg.Pool({
      connectionString: url,
      options: sessionSettings('force_generic_plan', statementTimeoutMs),
      max: 3,
    }),
  );
  return {
    ...store,
    pool,
    close: async () => {
      await pool.end();
      await store.close();
    },
  };
}

/** The way of acts to a copy of the empty database, as the server has it. */
export const openTestWrites = (url: string, settings: Readonly<Record<string, string>> = {}): Writes =>
  openWrites({ url: writerOf(url), poolSize: 8, statementTimeoutMs: 20_000, settings });

/** How the reader logs in to a copy of the empty database. */
export function readerOf(url: string): string {
  const reader = new URL(inject('emptyReader'));
  reader.pathname = new URL(url).pathname;
  return reader.href;
}

/** How the writer logs in to a copy of the empty database. */
export function writerOf(url: string): string {
  const writer = new URL(inject('emptyWriter'));
  writer.pathname = new URL(url).pathname;
  return writer.href;
}

/** How a role of the ballot logs in to a copy of the empty database. */
export function ballotRoleOf(url: string, role: BallotRole): string {
  const own = new URL(inject('emptyBallots')[role]);
  own.pathname = new URL(url).pathname;
  return own.href;
}
