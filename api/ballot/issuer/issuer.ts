import { createHash, createPrivateKey } from 'node:crypto';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { roundText } from '../../../ballot/protocol/round.js';
import { sql } from '../../sql/sql.js';
import { bytesOf, keyOfRound } from '../host/ids.js';
import type { KeyVault } from '../host/key-vault.js';
import { notOpen } from '../host/not-open.js';
import type { BallotPool } from '../host/pool.js';
import { type RefusalCode, Refused } from '../host/refusals.js';
import { withRoot } from '../host/root.js';
import { roundRecord } from '../host/round-record.js';
import { createSigner, type Sign } from './signer.js';

const sdl = `
"查询"
type Query {
  """
  票决公告：选项、密钥和时间，JSON原文；开始前为空
  What the round is, as JSON: candidates, keys, times; null before it is open
  """
  ballotRound(round: ID!): String
}

"操作"
type Mutation {
  """
  领票：对看不到内容的选票签名；每名代表(街道议政代表会的每名成员)一次票决一张，投票开始前截止。未收到答复的，可在投票开始前以同样的内容重试
  Signs a paper that it does not see: one for each deputy, or member of a street assembly. It ends before votes are cast; until then a retry of the same bytes
  gets the same answer
  """
  issueBallotPaper(round: ID!, "盲化的选票，256字节，base64 The blinded paper, 256 bytes in base64" blinded: String!): BallotPaper!
  """
  改投纸质票：在会场投纸质票，不再领电子票
  She votes on paper in the hall, and gets no paper here
  """
  choosePhysicalBallot(round: ID!): Boolean!
}

"选票：签名和公告一同发给，投票时不必再问 A signed paper, with all that is needed to vote"
type BallotPaper {
  "对盲化选票的签名，256字节，base64 What was signed, 256 bytes in base64"
  signature: String!
  "票决公告 What the round is, as JSON"
  ballotRound: String!
}
`;

/** Who asks: a deputy, or the account of a member of a street assembly who is none. */
export interface IssuerContext {
  readonly voter: string | undefined;
}

const issueSql = sql`select ballot.issue($1, $2, $3) as outcome`;
const keySql = sql`select private from ballot.issue_key where round = $1`;

/** The schema of the issuer: it knows who gets a paper, and never what is on it. */
export function issuerSchema(pool: BallotPool, vault: KeyVault): GraphQLSchema {
  const signers = new LRUCache<string, Sign>({ max: 50 });
  const signerOf = async (round: string): Promise<Sign> => {
    const known = signers.get(round);
    if (known) return known;
    const [row] = (await pool.ask('key', keySql, [round])) as [{ private: string }?];
    if (!row) throw await notOpen(pool, round, 'ISSUING_CLOSED');
    const key = Buffer.from(vault.open('issue', round, row.private), 'base64');
    const sign = createSigner(createPrivateKey({ key, type: 'pkcs8', format: 'der' }));
    signers.set(round, sign);
    return sign;
  };
  const records = new LRUCache<string, string>({ max: 50 });
  const recordOf = async (round: string): Promise<string | null> => {
    const known = records.get(round);
    if (known) return known;
    const record = await roundRecord(pool, round);
    if (record) records.set(round, roundText(record));
    return record ? roundText(record) : null;
  };
  const issue = async (round: string, { voter }: IssuerContext, request: Buffer | null) => {
    if (!voter) throw new Refused('UNAUTHENTICATED');
    const [row] = (await pool.ask('issue', issueSql, [round, voter, request])) as [{ outcome: string }];
    if (row.outcome === 'NOT_OPEN') throw await notOpen(pool, round, 'ISSUING_CLOSED');
    if (row.outcome !== 'ISSUED') throw new Refused(row.outcome as RefusalCode);
  };
  const rootValue = {
    ballotRound: ({ round }: { round: string }) => recordOf(keyOfRound(round)),
    issueBallotPaper: async ({ round, blinded }: { round: string; blinded: string }, context: IssuerContext) => {
      const [key, request] = [keyOfRound(round), bytesOf(blinded)];
      if (!context.voter) throw new Refused('UNAUTHENTICATED');
      const signature = (await signerOf(key))(request);
      if (!signature) throw new Refused('BAD_INPUT');
      await issue(key, context, createHash('sha256').update(request).digest());
      return { signature: Buffer.from(signature).toString('base64'), ballotRound: await recordOf(key) };
    },
    choosePhysicalBallot: async ({ round }: { round: string }, context: IssuerContext) => {
      await issue(keyOfRound(round), context, null);
      return true;
    },
  };
  return withRoot(buildSchema(sdl), rootValue);
}
