import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { CallerOf } from '../auth/caller.js';
import type { Admission } from '../limits/admission/admission.js';
import { isOverloaded } from '../limits/admission/overloaded.js';
import { costHeader } from '../limits/max-cost.js';
import { AnswerTooLong } from '../request/answer-length.js';
import { type Deadline, startDeadline } from '../request/deadline.js';
import type { Exchange, RequestContext } from '../request/exchange.js';
import { wordedText } from './chinese/worded.js';
import { deviceIn } from './device.js';
import type { FastPath } from './fast-path.js';
import { refuseWhenFull } from './refuse-when-full.js';

/** The only headers that Apollo reads: the body's type, what the client takes, and proof against forged requests. */
const readHeaders = ['content-type', 'accept', 'x-apollo-operation-name', 'apollo-require-preflight'];

/** Whether a client takes plain JSON; media types beside it are Apollo's to negotiate. */
const takesJson = (accept: string | undefined) => !accept || /^(\*\/\*|application\/json)(?=$|[,; ])/.test(accept);

export interface GraphqlRouteOptions {
  readonly apollo: ApolloServer<RequestContext>;
  readonly callerOf: CallerOf;
  readonly known: FastPath | undefined;
  readonly admission: Admission;
  readonly deadlineMs: number;
}

/** `/graphql`: learns who asks, starts the deadline, and hands what is not known to Apollo. */
export function graphqlRoute(
  fastify: FastifyInstance,
  { apollo, callerOf, known, admission, deadlineMs }: GraphqlRouteOptions,
): void {
  fastify.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    onRequest: refuseWhenFull(admission),
    handler: async (request, reply) => {
      const { exchange, method, url, body, headers: sent } = request;
      const { viewer, subject, client } = await callerOf(sent);
      exchange.viewer = viewer;
      exchange.subject = subject;
      exchange.client = client;
      exchange.device = deviceIn(sent);
      const deadline = startDeadline(reply.raw, deadlineMs);
      exchange.deadline = deadline;
      try {
        const isPlain = method === 'POST' && takesJson(sent.accept);
        const ready = isPlain ? await known?.answer(exchange, body).catch(unlessFinal(exchange, deadline)) : undefined;
        if (ready) return await ready.send(request, reply);
        const headers = new HeaderMap();
        for (const name of readHeaders) {
          const value = sent[name];
          if (typeof value === 'string') headers.set(name, value);
        }
        const query = url.indexOf('?');
        const httpGraphQLRequest = { method, headers, body, search: query < 0 ? '' : url.slice(query) };
        exchange.leave();
        exchange.enter(await admission.read(exchange));
        const answer = await apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest,
          context: async () => ({ exchange }),
        });
        if (exchange.fault || answer.body.kind !== 'complete')
          throw exchange.fault ?? new Error('An answer in chunks.');
        // Two askers of one address may get two answers: no cache may keep either.
        reply.code(answer.status ?? 200).header('cache-control', 'no-store');
        for (const [name, value] of answer.headers) reply.header(name, value);
        if (exchange.cost) reply.header(costHeader, String(exchange.cost.requested));
        if (isPlain && (answer.status ?? 200) === 200) known?.remember(exchange, body);
        const isApollos = answer.status === 400 && !exchange.errors;
        return isApollos ? wordedText(answer.body.string, exchange) : answer.body.string;
      } finally {
        deadline.clear();
        exchange.leave();
      }
    },
  });
}

/** Errors are worded in one place only: what fails is asked again there, if it was let in, has time left and may succeed. */
const unlessFinal =
  (exchange: Exchange, { signal }: Deadline) =>
  (error: unknown): undefined => {
    if (exchange.isFinal || signal.aborted || isOverloaded(error) || error instanceof AnswerTooLong) throw error;
  };
