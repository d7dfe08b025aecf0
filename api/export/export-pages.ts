import { type GraphQLSchema, parse } from 'graphql';
import type { ConceptSpec } from '../../schema/kit/concept.js';
import { AskerError } from '../../schema/kit/errors.js';
import { maskError } from '../http/mask-errors.js';
import { measuring } from '../http/measure.js';
import { PlainError } from '../http/plain-errors.js';
import { writesOperations } from '../http/registered-documents.js';
import { clientLeft, startDeadline } from '../limits/deadline.js';
import { MaxExports } from '../limits/max-exports.js';
import type { Execute } from '../read/answer.js';
import { ask } from '../read/ask.js';
import type { ServerOptions } from '../server.js';
import { exportColumns } from './columns.js';
import { disposition } from './file-name.js';
import { pageQuery, readAsked } from './question.js';
import { csvOf, type Page, type PageAfter } from './walk.js';

export interface ExportOptions {
  readonly schema: GraphQLSchema;
  readonly specs: readonly ConceptSpec[];
  readonly execute: Execute;
  /** Portal and mini-app run registered documents only, so they get no exports of their own either. */
  readonly onlyOffices?: boolean;
}

/**
 * `/export/suggestions.csv`: every list of the API as CSV, with the asker's own rights. It is a walk over the ordinary
 * list, so rows and columns are those that the asker sees there. Each page has the time of a request, and may cost what
 * a request may.
 */
export const exportPages =
  ({ schema, specs, execute, onlyOffices = false }: ExportOptions): NonNullable<ServerOptions['pages']> =>
  (fastify, { callerOf, deadlineMs, log }) => {
    const places = new MaxExports();
    const measure = measuring(schema);
    for (const spec of specs) {
      fastify.get(`/export/${spec.many}.csv`, { exposeHeadRoute: false }, async (request, reply) => {
        const { exchange, headers, query } = request;
        const { viewer, subject } = await callerOf(headers.authorization);
        exchange.viewer = viewer;
        exchange.subject = subject;
        if (onlyOffices && !writesOperations.has(viewer.role)) throw refusal;
        const asked = readAsked(spec, query as Readonly<Record<string, unknown>>);
        const { filter, search } = asked;
        const columns = exportColumns(spec, viewer.role);
        const text = pageQuery(spec, columns);
        const { errors } = measure(exchange, { document: parse(text), operationName: undefined }, { filter, search });
        if (errors) throw errors[0]!;
        places.take(viewer.role, reply.raw);
        // Whoever takes nothing for so long would keep its place from others.
        reply.raw.setTimeout(2 * deadlineMs);

        const pageAfter: PageAfter = async (after) => {
          const { signal, race, clear } = startDeadline(reply.raw, deadlineMs);
          const page = ask<{ page: Page }>(execute, text, viewer, { filter, search, after }, signal);
          return (await race(page).finally(clear)).page;
        };
        // The first page is there before the answer begins: what is wrong with the question is told as ever.
        const first = await pageAfter(null);
        const done = (fault: Error | null | undefined) => {
          if (!fault || fault === clientLeft || (fault as NodeJS.ErrnoException).code === prematureClose) return;
          // The answer is cut off, for the file must not look complete; only the log can tell why.
          const { code, bug } = maskError(fault, exchange.id);
          exchange.errors = [code];
          if (bug) log.bug(exchange.id, bug);
        };
        reply.header('content-disposition', disposition(spec, new Date())).header('cache-control', 'no-store');
        return reply.type('text/csv; charset=utf-8').send(csvOf(columns, asked.headers, first, pageAfter, done));
      });
    }
    fastify.get('/export/*', { exposeHeadRoute: false }, () => {
      throw new PlainError(
        404,
        'There is no such export. Its name is that of a list in /schema.graphql: /export/suggestions.csv, for example.',
      );
    });
  };

/** How Node says that the client has left. */
const prematureClose = 'ERR_STREAM_PREMATURE_CLOSE';

const refusal = new AskerError(
  'FORBIDDEN',
  'Exports are for offices, agencies and analysts here; send the token of one. Portal and mini-app use the operations of the SDK.',
);
