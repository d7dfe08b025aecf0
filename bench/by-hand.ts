import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'node:querystring';
import pg from 'pg';
import { sessionSettings } from '../api/database/session.js';
import { serve } from './contenders/child.js';
import type { HandDatabase, Row, Variables } from './operations/operation.js';
import { operations } from './operations.js';

const asText = { getTypeParser: () => (text: string) => text } as never;

/** The server one would write if these eight questions were all that is ever asked: `GET /name?variables`. */
await serve(async ({ databaseUrl, poolSize }) => {
  const pool = (planCacheMode: Parameters<typeof sessionSettings>[0], max: number) =>
    new pg.Pool({
      connectionString: databaseUrl,
      max,
      options: `${sessionSettings(planCacheMode, 10_000)} -c max_parallel_workers_per_gather=0`,
    });
  const generic = pool('force_generic_plan', poolSize);
  const custom = pool('force_custom_plan', Math.ceil(poolSize / 2));
  const database: HandDatabase = {
    prepared: async (name, text, values) =>
      (await generic.query({ name, text, values: values as unknown[], rowMode: 'array', types: asText })).rows as Row[],
    planned: async (text, values) =>
      (await custom.query({ text, values: values as unknown[], rowMode: 'array', types: asText })).rows as Row[],
  };
  const handlers = new Map(operations.map(({ name, byHand }) => [`/${name}`, byHand]));
  const server = createServer((request, response) => {
    const url = request.url!;
    const mark = url.indexOf('?');
    const handler = handlers.get(mark < 0 ? url : url.slice(0, mark));
    if (!handler) return void response.writeHead(404).end();
    handler(mark < 0 ? {} : ({ ...parse(url.slice(mark + 1)) } as Variables), database).then(
      (text) => {
        const body = Buffer.from(text);
        response.writeHead(200, {
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
