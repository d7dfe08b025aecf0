import pg from 'pg';
import type { Act } from '../../schema/kit/declare/acts/acts.js';
import { sessionSettings } from '../database/session.js';
import type { Writes } from '../database/writes.js';
import type { Vault } from '../personal/vault.js';
import type { Payload } from '../request/perform.js';
import { createPerform } from '../write/perform.js';

/** Longer than any statement over a few thousand rows takes. */
const statementMs = 120_000;

/** Connections for imports, as the writer: few, and planned with their values in sight, for tables grow under them. */
export function openImportPool(url: string, settings: Readonly<Record<string, string>> = {}): pg.Pool {
  const path = Object.entries({ search_path: 'public,pg_temp', ...settings }).map(
    ([name, value]) => `-c ${name}=${value}`,
  );
  const options = [sessionSettings('force_custom_plan', statementMs), ...path].join(' ');
  const pool = new pg.Pool({ connectionString: url, max: 2, options, keepAlive: true, idleTimeoutMillis: 10_000 });
  pool.on('error', () => undefined);
  return pool;
}

/** Acts that are done on a connection, within the transaction that is open there: kept or undone with all else in it. */
export function performOn(client: pg.ClientBase, acts: ReadonlyMap<string, Act>, vault: Vault) {
  const writes: Pick<Writes, 'attempt'> = {
    attempt: (_signal, work) =>
      work({
        read: async ({ text, values }, bind) => {
          const { rows } = await client.query({ text, values: values.map((value) => value(bind)), rowMode: 'array' });
          return rows.map(([first]) => first);
        },
        write: async ({ text, values }) => {
          const { rows } = await client.query({ text, values: [...values], rowMode: 'array' });
          return rows[0]![0] === 1;
        },
      }),
  };
  const perform = createPerform(writes, acts, vault);
  return async (name: string, input: Readonly<Record<string, unknown>>): Promise<Payload> =>
    perform(acts.get(name)!, input, { viewer: { role: 'system' } });
}
