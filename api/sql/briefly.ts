import { setTimeout as pause } from 'node:timers/promises';
import type { SqlClient } from './client.js';
import { errorCode } from './error-code.js';
import { type Sql, sql } from './sql.js';

/**
 * Changes a table for which writers have to wait, in a transaction: tries again rather than let them wait behind it for
 * as long as the longest of their transactions.
 */
export async function briefly(client: SqlClient, change: Sql): Promise<void> {
  for (;;) {
    try {
      return void (await client.query(sql`begin; set local lock_timeout = '200ms'; ${change}; commit`));
    } catch (error) {
      await client.query(sql`rollback`);
      if (errorCode(error) !== '55P03') throw error;
      await pause(500);
    }
  }
}
