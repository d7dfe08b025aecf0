import { generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { ConfigError } from '../../config-error.js';
import { quote, sql } from '../../sql/sql.js';
import type { KeyKind, KeyVault } from './key-vault.js';
import type { BallotPool } from './pool.js';

const generate = promisify(generateKeyPair);
const kinds = {
  issue: () => generate('rsa', { modulusLength: 2048, publicExponent: 65537 }),
  box: () => generate('ed25519'),
} as const;

const everyMs = 3_000;

/** Makes the key of every ballot that is being prepared, once: its public half becomes part of the ballot when it opens. */
export async function makeKeys(pool: BallotPool, kind: KeyKind, vault: KeyVault): Promise<void> {
  const table = quote(`${kind}_key`);
  const { rows } = await pool.query(
    sql`select r.id from public.ballot_round r where r.status = 'PREPARED' and r.method = 'ONLINE'
      and not exists (select from ballot.${table} k where k.round = r.id)`,
  );
  for (const { id } of rows) {
    const pair: { publicKey: KeyObject; privateKey: KeyObject } = await kinds[kind]();
    const text = (key: KeyObject, type: 'spki' | 'pkcs8') =>
      key.export({ type, format: 'der' } as never).toString('base64');
    await pool.query(sql`insert into ballot.${table} values ($1, $2, $3) on conflict do nothing`, [
      id,
      text(pair.publicKey, 'spki'),
      vault.seal(kind, id, text(pair.privateKey, 'pkcs8')),
    ]);
  }
}

/** Seals anew what an older key of BALLOT_KEYS has sealed, so that it may be left out. @throws for the first that none opens */
export async function renewSeals(pool: BallotPool, kind: KeyKind, vault: KeyVault): Promise<void> {
  const table = quote(`${kind}_key`);
  const { rows } = await pool.query(
    sql`select round, private from ballot.${table} where not starts_with(private, $1) order by round`,
    [vault.newest],
  );
  let fault: Error | undefined;
  for (const { round, private: stored } of rows)
    try {
      const values = [round, stored, vault.seal(kind, round, vault.open(kind, round, stored))];
      await pool.query(sql`update ballot.${table} set private = $3 where round = $1 and private = $2`, values);
    } catch (error) {
      fault ??= error as Error;
    }
  if (fault) throw fault;
}

/** Both, while it serves. A database that is away is asked again; a key that nothing opens is told once. */
export function keepKeys(pool: BallotPool, kind: KeyKind, vault: KeyVault, report: (error: Error) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let told = '';
  const again = async () => {
    try {
      await makeKeys(pool, kind, vault);
      await renewSeals(pool, kind, vault);
    } catch (error) {
      if (error instanceof ConfigError && error.message !== told) {
        told = error.message;
        report(error);
      }
    }
    if (!isStopped) timer = setTimeout(again, everyMs);
  };
  void again();
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}
