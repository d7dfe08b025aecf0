import type { FastifyInstance } from 'fastify';
import { PlainError } from '../../http/plain-errors.js';
import { refuseWhenFull } from '../../http/refuse-when-full.js';
import type { Admission } from '../../limits/admission/admission.js';
import { keyOfRound } from '../host/ids.js';
import { openPool } from '../host/pool.js';
import { type Clerk, createClerk, type Part, parts } from './clerk.js';

/** 3,000 ballots with 100 candidates are 5 MB. */
const listBytes = 8 * 2 ** 20;

const keyIn = (round: string): string => {
  try {
    return keyOfRound(round);
  } catch {
    throw new PlainError(404, 'There is no such file.', 'NOT_FOUND');
  }
};

const otherLists = () => new PlainError(422, 'The lists are not those of the recorded statement.');

/** `GET /ballots/{id}/{part}` gives what is published of a ballot; `PUT /ballots/{id}/lists` takes the tellers’ lists, named by their statement. */
export function ballotRoutes(fastify: FastifyInstance, clerk: Clerk, admission: Admission): void {
  const onRequest = refuseWhenFull(admission);
  const whenExpected = async ({ params }: { readonly params: unknown }) => {
    if (!(await clerk.expects(keyIn((params as { id: string }).id)))) throw otherLists();
  };
  fastify.get<{ Params: { id: string; part: string } }>('/ballots/:id/:part', { onRequest }, async (request, reply) => {
    // Whoever recounts may do so in a page, of any origin, and is told there too what is not published yet.
    void reply.header('access-control-allow-origin', '*');
    const part = parts.find((one) => one === request.params.part) as Part | undefined;
    const text = part && (await clerk.publish(keyIn(request.params.id), part));
    if (text === undefined) throw new PlainError(404, 'There is no such file.', 'NOT_FOUND');
    return reply.headers({ 'cache-control': 'no-store', 'content-type': 'application/json; charset=utf-8' }).send(text);
  });

  void fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
    scope.put<{ Params: { id: string }; Body: string }>(
      '/ballots/:id/lists',
      { bodyLimit: listBytes, onRequest: [onRequest, whenExpected] },
      async (request, reply) => {
        if (!(await clerk.take(keyIn(request.params.id), request.body ?? ''))) throw otherLists();
        return reply.code(201).send({});
      },
    );
  });
}

/** The clerk with a pool of its own, beside the server. */
export function openClerk(fastify: FastifyInstance, url: string, admission: Admission): void {
  const pool = openPool(url);
  fastify.addHook('onClose', () => pool.end());
  ballotRoutes(fastify, createClerk(pool), admission);
}
