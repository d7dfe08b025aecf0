import { generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { quote, sql } from '../../sql/sql.js';
import type { BallotPool } from './pool.js';

const generate = promisify(generateKeyPair);
const kinds = {
  issue: () => generate('rsa', { modulusLength: 2048, publicExponent: 65537 }),
  box: () => generate('ed25519'),
} as const;

const everyMs = 3_000;

/** Makes the key of every ballot that is being prepared, once: its public half becomes part of the ballot when it opens. */
export async function makeKeys(pool: BallotPool, kind: keyof typeof kinds): Promise<void> {
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
      text(pair.privateKey, 'pkcs8'),
    ]);
  }
}

/** The same while it serves. A database that is away is asked again. */
export function makeKeysAlways(pool: BallotPool, kind: keyof typeof kinds): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const again = () =>
    makeKeys(pool, kind)
      .catch(() => undefined)
      .then(() => {
        if (!isStopped) timer = setTimeout(again, everyMs);
      });
  void again();
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}
