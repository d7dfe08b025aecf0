import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import type { Pool } from 'pg';
import { keyVaultOf } from '../../api/ballot/host/key-vault.js';

/** The keys of a ballot, as the server that is written by hand keeps them. */
export interface HandBallot {
  readonly id: string;
  readonly round: string;
  readonly issueKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly boxKey: KeyObject;
}

export async function readBallot(pool: Pool, round: string, keys: string): Promise<HandBallot> {
  const id = round.slice('BallotRound:'.length);
  const { rows } = await pool.query(
    'select i.private as issue, b.private as box from ballot.issue_key i join ballot.box_key b using (round) where round = $1',
    [id],
  );
  const vault = keyVaultOf(keys);
  const keyOf = (kind: 'issue' | 'box') => {
    const key = Buffer.from(vault.open(kind, id, rows[0][kind]), 'base64');
    return createPrivateKey({ key, type: 'pkcs8', format: 'der' });
  };
  const issueKey = keyOf('issue');
  return { id, round, issueKey, publicKey: createPublicKey(issueKey), boxKey: keyOf('box') };
}
