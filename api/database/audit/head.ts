import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

import type { SqlClient } from '../../sql/client.js';
import { sql } from '../../sql/sql.js';
/** How far the chain had come at a time, signed: who keeps one can tell later whether what was before it still stands. */
export interface Head {
  readonly place: number;
  /** In hex. */
  readonly digest: string;
  readonly at: string;
  /** The public key, DER in base64. */
  readonly key: string;
  /** Ed25519 over the lines of place, digest and time, in base64. */
  readonly signature: string;
}

/** Ed25519 keys in PKCS#8 begin so; the seed follows. */
const prefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const seedBytes = 32;

/** The key of AUDIT_KEY: 32 random bytes in base64. @throws RangeError if it is none */
export function keyOf(seed: string): KeyObject {
  const bytes = Buffer.from(seed, 'base64');
  if (bytes.length !== seedBytes)
    throw new RangeError('must be 32 random bytes in base64, from: openssl rand -base64 32');
  return createPrivateKey({ key: Buffer.concat([prefix, bytes]), format: 'der', type: 'pkcs8' });
}

const publicPart = (key: KeyObject) => createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64');
const textOf = ({ place, digest, at }: Pick<Head, 'place' | 'digest' | 'at'>) =>
  Buffer.from(`${place}\n${digest}\n${at}`);

/** Signs the last link, if there is one that is not signed yet. */
export async function signHead(client: SqlClient, seed: string): Promise<void> {
  const { rows } = await client.query(
    sql`select l.place::int as place, encode(l.digest, 'hex') as digest from act.link l
     where not exists (select from act.head h where h.place = l.place) order by l.place desc limit 1`,
  );
  const [last] = rows as { place: number; digest: string }[];
  if (!last) return;
  const key = keyOf(seed);
  const head = { ...last, at: new Date().toISOString() };
  await client.query(
    sql`insert into act.head (place, digest, at, key, signature) values ($1, decode($2, 'hex'), $3, $4, $5) on conflict do nothing`,
    [head.place, head.digest, head.at, publicPart(key), sign(null, textOf(head), key)],
  );
}

/** The newest head. */
export async function newestHead(client: SqlClient): Promise<Head | undefined> {
  const { rows } = await client.query(
    sql`select h.place::int as place, encode(h.digest, 'hex') as digest, h.key, encode(h.signature, 'base64') as signature,
       to_char(h.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from act.head h order by h.place desc limit 1`,
  );
  return rows[0];
}

/** Whether a head was signed by the key that it names. */
export function isSigned(head: Head): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(head.key, 'base64'), format: 'der', type: 'spki' });
    return verify(null, textOf(head), key, Buffer.from(head.signature, 'base64'));
  } catch {
    return false;
  }
}
