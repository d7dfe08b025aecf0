import { setTimeout as pause } from 'node:timers/promises';
import type { ClientBase } from 'pg';
import { errorCode } from './error-code.js';

/**
 * Changes a table for which writers have to wait, in a transaction: tries again rather than let them wait behind it for
 * as long as the longest of their transactions.
 */
export async function briefly(client: Pick<ClientBase, 'query'>, change: string): Promise<void> {
  for (;;) {
    try {
      return void (await client.query(`begin; set local lock_timeout = '200ms'; ${change}; commit`));
    } catch (error) {
      await client.query('rollback');
      if (errorCode(error) !== '55P03') throw error;
      await pause(500);
    }
  }
}
