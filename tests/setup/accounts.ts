import { randomUUID } from 'node:crypto';
import { createDirectory } from '../../api/database/directory.js';
import type { Fixture } from './fixture.js';

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Writes into the tables of accounts as the platform's commands do. */
export function accountsIn({ store }: Fixture) {
  const add = async (table: string, row: Readonly<Record<string, unknown>>): Promise<string> => {
    const whole = { id: randomUUID(), ...row };
    const columns = Object.keys(whole).map(snake);
    const places = columns.map((_, n) => `$${n + 1}`);
    await store.pool.query(`insert into ${table} (${columns}) values (${places})`, Object.values(whole));
    return whole.id;
  };
  return {
    directory: createDirectory({ reader: store.pool, writer: store.pool }),
    account: (row: object) => add('account', { name: '张伟', kind: 'PERSON', status: 'ACTIVE', ...row }),
    post: (accountId: string, post: string, row: object = {}) =>
      add('account_post', { accountId, post, divisionCode: '150600000000', validFrom: '2024-01-01', ...row }),
    key: (accountId: string, keyHash: string, row: object = {}) =>
      add('api_key', {
        accountId,
        keyHash,
        name: '办理系统',
        prefix: 'dgk_test',
        scopes: ['READ', 'ACT'],
        expiresAt: '2099-01-01',
        ...row,
      }),
    revoke: (issuer: string, tokenId: string) =>
      add('access_revocation', { issuer, tokenId, revokedAt: new Date(), reason: '遗失' }),
    set: (table: string, id: string, column: string, value: unknown) =>
      store.pool.query(`update ${table} set ${column} = $2 where id = $1`, [id, value]),
  };
}
