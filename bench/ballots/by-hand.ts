import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { secretIssuer } from '../../api/auth/tokens.js';
import { sessionSettings } from '../../api/database/session.js';
import { serve } from '../contenders/child.js';
import { inTransaction } from '../writes/transaction.js';
import { type HandBallot, readBallot } from './hand-ballot.js';
import { paperByHand } from './paper.js';
import { voteByHand } from './vote.js';

/** The server one would write if papers and votes were all that there is: `POST /paper` and `POST /vote`, no GraphQL. */
await serve(async ({ poolSize, writing, ballots }) => {
  const options = sessionSettings('force_generic_plan', 10_000);
  const pool = new pg.Pool({ connectionString: writing!.ownerUrl, max: poolSize, options });
  const { verify } = secretIssuer(writing!.tokenSecret);
  /** Deputies whose tokens were verified, and ballots whose keys were read. */
  const deputies = new Map<string, string>();
  const known = new Map<string, HandBallot>();
  const ballotOf = async (round: string) => {
    const ballot = known.get(round) ?? (await readBallot(pool, round, ballots!.keys));
    known.set(round, ballot);
    return ballot;
  };
  const deputyOf = async ({ headers: { authorization = '' } }: IncomingMessage): Promise<string> => {
    const token = authorization.slice('Bearer '.length);
    const deputy = deputies.get(token) ?? String((await verify(token)).deputy);
    deputies.set(token, deputy);
    return deputy;
  };
  const answer = async (request: IncomingMessage): Promise<string> => {
    const isPaper = request.url === '/paper';
    const deputy = isPaper ? await deputyOf(request) : '';
    const input = JSON.parse(await text(request));
    const ballot = await ballotOf(input.round);
    return inTransaction(pool, (transaction) =>
      isPaper
        ? paperByHand(transaction, ballot, deputy, Buffer.from(input.blinded, 'base64'))
        : voteByHand(transaction, ballot, Buffer.from(input.envelope, 'base64')),
    );
  };
  const server = createServer((request, response) => {
    answer(request).then(
      (payload) => {
        const body = Buffer.from(`{"data":{${payload}}}`);
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.byteLength }).end(body);
      },
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
