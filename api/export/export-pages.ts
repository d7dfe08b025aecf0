import { type GraphQLSchema, parse } from 'graphql';
import { ClientError } from '../../schema/kit/declare/client-error.js';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { maskError } from '../http/mask-errors.js';
import { measuring } from '../http/measure.js';
import { PlainError } from '../http/plain-errors.js';
import { refuseWhenFull } from '../http/refuse-when-full.js';
import { cutOff } from '../http/slow-readers.js';
import { writesOperations } from '../http/trusted-documents.js';
import { limits } from '../limits/limits.js';
import { requireScope } from '../limits/scopes.js';
import type { Execute } from '../read/answer.js';
import { runQuery } from '../read/run-query.js';
import { clientLeft, startDeadline } from '../request/deadline.js';
import type { ServerOptions } from '../server.js';
import { exportColumns } from './export-columns.js';
import { disposition } from './file-name.js';
import { pageQuery, readExportRequest } from './question.js';
import { csvOf, type Page, type PageAfter } from './walk.js';

export interface ExportOptions {
  readonly schema: GraphQLSchema;
  readonly specs: readonly ConceptSpec[];
  readonly execute: Execute;
  /** Portal and mini-app run registered documents only, so they get no exports of their own either. */
  readonly onlyOffices?: boolean;
  /** The longest that one may go on. */
  readonly longestMs?: number;
}

/**
 * `/export/suggestions.csv`: every list of the API as CSV, with the asker's own rights. It is a walk over the ordinary
 * list, so rows and columns are those that the asker sees there. Each page has the time of a request, and may cost what
 * a request may.
 */
export const exportPages =
  ({
    schema,
    specs,
    execute,
    onlyOffices = false,
    longestMs = limits.exportMs,
  }: ExportOptions): NonNullable<ServerOptions['pages']> =>
  (fastify, { callerOf, admission, deadlineMs, log }) => {
    const measure = measuring(schema);
    // Their pages are many: they leave the connections of others alone.
    const asExpensive: Execute = (question) => execute({ ...question, isExpensive: true });
    const options = { exposeHeadRoute: false, onRequest: refuseWhenFull(admission) };
    for (const spec of specs) {
      fastify.get(`/export/${spec.many}.csv`, options, async (request, reply) => {
        const { exchange, headers, query } = request;
        const { viewer, subject } = await callerOf(headers);
        exchange.viewer = viewer;
        exchange.subject = subject;
        requireScope(viewer, 'export');
        const { asker } = exchange;
        if (onlyOffices && !writesOperations.has(viewer.role)) throw refusal;
        const asked = readExportRequest(spec, query as Readonly<Record<string, unknown>>);
        const { filter, search } = asked;
        const columns = exportColumns(spec, viewer.role);
        const text = pageQuery(spec, columns);
        const { errors } = measure(exchange, { document: parse(text), operationName: undefined }, { filter, search });
        if (errors) throw errors[0]!;
        const arrival = startDeadline(reply.raw, deadlineMs);
        exchange.deadline = arrival;
        exchange.enter(await admission.startExport(exchange).finally(arrival.clear));
        const late = setTimeout(cutOff, longestMs, reply.raw, exchange);
        reply.raw.once('close', () => {
          clearTimeout(late);
          exchange.leave();
        });

        const pageAfter: PageAfter = async (after) => {
          const { signal, race, clear } = startDeadline(reply.raw, deadlineMs);
          const page = async () => {
            const place = await admission.startPage({ asker, bytes: 0, signal });
            signal.addEventListener('abort', place.release, { once: true });
            return runQuery<{ page: Page }>(asExpensive, text, viewer, { filter, search, after }, signal).finally(
              place.release,
            );
          };
          return (await race(page()).finally(clear)).page;
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

const refusal = new ClientError(
  'FORBIDDEN',
  'Exports are for offices, agencies and analysts here; send the token of one. Portal and mini-app use the operations of the SDK.',
);
