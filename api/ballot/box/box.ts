import { constants, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { isOfRound, receiptOf, receiptText, serialOf, unpackEnvelope } from '../../../ballot/protocol/formats.js';
import { sql } from '../../sql/sql.js';
import { bytesOf, keyOfRound } from '../host/ids.js';
import type { KeyVault } from '../host/key-vault.js';
import { notOpen } from '../host/not-open.js';
import type { BallotPool } from '../host/pool.js';
import { type RefusalCode, Refused } from '../host/refusals.js';
import { withRoot } from '../host/root.js';

const sdl = `
"查询"
type Query {
  "数据库的时间：据此判断截止 The database’s time, by which it closes"
  now: String!
}

"操作"
type Mutation {
  """
  投票：不带令牌、Cookie。收下即存；重试须发送同样的内容，得到同样的回执；同一张票只收一份
  Takes an envelope, without token or cookie, and stores it at once. A retry sends the same bytes and gets the same receipt; under a paper there is one envelope
  """
  castBallot(round: ID!, "封好的选票，base64 The envelope in base64" envelope: String!): BallotReceipt!
}

"回执：证明票箱收下了这一份，不说明投了什么 That the box has this envelope; it does not say what is in it"
type BallotReceipt {
  "回执，SHA-256，base64"
  receipt: String!
  "票箱的签名，Ed25519，base64 Signed by the box"
  signature: String!
}
`;

interface Round {
  readonly issueKey: KeyObject;
  readonly boxKey: KeyObject;
  readonly candidates: number;
}

const roundSql = sql`select r.issue_key as "issueKey", r.candidate_count as candidates, k.private
  from public.ballot_round r join ballot.box_key k on k.round = r.id where r.id = $1 and r.issue_key is not null`;
const castSql = sql`select ballot.cast_envelope($1, $2, $3) as outcome`;
const nowSql = sql`select clock_timestamp()::text as now`;
const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };

/** The schema of the box: it knows envelopes, and nobody who sends one. */
export function boxSchema(pool: BallotPool, vault: KeyVault): GraphQLSchema {
  const rounds = new LRUCache<string, Round>({ max: 50 });
  const roundOf = async (id: string): Promise<Round> => {
    const known = rounds.get(id);
    if (known) return known;
    const [row] = (await pool.ask('round', roundSql, [id])) as [
      { issueKey: string; candidates: number; private: string }?,
    ];
    if (!row) throw await notOpen(pool, id, 'CLOSED');
    const der = (text: string) => Buffer.from(text, 'base64');
    const round = {
      issueKey: createPublicKey({ key: der(row.issueKey), type: 'spki', format: 'der' }),
      boxKey: createPrivateKey({ key: der(vault.open('box', id, row.private)), type: 'pkcs8', format: 'der' }),
      candidates: row.candidates,
    };
    rounds.set(id, round);
    return round;
  };
  const castBallot = async ({ round, envelope: text }: { round: string; envelope: string }) => {
    const [id, bytes] = [keyOfRound(round), bytesOf(text)];
    const { issueKey, boxKey, candidates } = await roundOf(id);
    const envelope = unpackEnvelope(bytes, candidates);
    if (!envelope) throw new Refused('BAD_INPUT');
    const isPaper =
      isOfRound(envelope.message, round) &&
      verify('sha384', envelope.message, { key: issueKey, ...pss }, envelope.signature);
    if (!isPaper) throw new Refused('BAD_PAPER');
    const [row] = (await pool.ask('cast', castSql, [
      id,
      Buffer.from(serialOf(envelope.message)),
      Buffer.from(bytes),
    ])) as [{ outcome: string }];
    if (row.outcome === 'NOT_OPEN') throw await notOpen(pool, id, 'CLOSED');
    if (row.outcome !== 'STORED') throw new Refused(row.outcome as RefusalCode);
    const receipt = receiptOf(envelope);
    return {
      receipt: Buffer.from(receipt).toString('base64'),
      signature: sign(null, receiptText(round, receipt), boxKey).toString('base64'),
    };
  };
  const now = async () => ((await pool.ask('now', nowSql, [])) as [{ now: string }])[0].now;
  return withRoot(buildSchema(sdl), { castBallot, now });
}
