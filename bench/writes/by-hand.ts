import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import type { Claims } from '../../api/auth/claims.js';
import { secretIssuer } from '../../api/auth/tokens.js';
import { sessionSettings } from '../../api/database/session.js';
import { newId } from '../../api/sql/new-id.js';
import { serve } from '../contenders/child.js';
import { HandRefusal, type Input, inTransaction } from './transaction.js';
import { writeOperations } from './write-operations.js';

interface Sender {
  readonly viewer: Claims;
  readonly actor: string | undefined;
}

/** The server one would write if these acts were all that is ever done: `POST /name` with the input. */
await serve(async ({ poolSize, writing }) => {
  const pool = new pg.Pool({
    connectionString: writing!.writerUrl,
    max: poolSize,
    options: sessionSettings('force_generic_plan', 10_000),
  });
  const { verify } = secretIssuer(writing!.tokenSecret);
  /** Tokens that were verified. */
  const senders = new Map<string, Sender>();
  const senderOf = async (authorization: string | undefined): Promise<Sender> => {
    if (!authorization) return { viewer: { role: 'anonymous' } as Claims, actor: undefined };
    const token = authorization.slice('Bearer '.length);
    let sender = senders.get(token);
    if (!sender) {
      const claims = await verify(token);
      sender = {
        viewer: claims as unknown as Claims,
        actor: JSON.stringify([claims.role, claims.agency ?? claims.division]),
      };
      senders.set(token, sender);
    }
    return sender;
  };
  const operations = new Map(writeOperations.map((operation) => [`/${operation.name}`, operation]));
  const answer = async (request: IncomingMessage): Promise<[status: number, body: string]> => {
    const operation = operations.get(request.url!);
    if (!operation) return [404, ''];
    const sender = await senderOf(request.headers.authorization);
    const input = JSON.parse(await text(request)) as Input;
    try {
      const order = { ...sender, input, request: newId() };
      const payload = await inTransaction(pool, (transaction) => operation.byHand(order, transaction));
      return [200, `{"data":{"${operation.act}":${payload}}}`];
    } catch (error) {
      if (!(error instanceof HandRefusal)) throw error;
      const userErrors = [{ code: error.code, message: error.code, path: error.path }];
      return [200, JSON.stringify({ data: { [operation.act]: { userErrors, replayed: false } } })];
    }
  };
  const server = createServer((request, response) => {
    answer(request).then(
      ([status, written]) => {
        const body = Buffer.from(written);
        response.writeHead(status, {
          'content-type': 'application/json; charset=utf-8',
          'content-length': body.byteLength,
        });
        response.end(body);
      },
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
