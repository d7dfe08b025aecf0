import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, printSchema } from 'graphql';
import type { Admission } from '../limits/admission/admission.js';
import { refuseWhenFull } from './refuse-when-full.js';

/** `/schema.graphql`: the schema as SDL, for people, code generators and pages of any origin; it holds no secret. */
export function schemaText(fastify: FastifyInstance, schema: GraphQLSchema, admission: Admission): void {
  const text = Buffer.from(`${printSchema(schema)}\n`);
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  fastify.get('/schema.graphql', { onRequest: refuseWhenFull(admission) }, (request, reply) => {
    reply.headers({ etag, 'cache-control': 'public, max-age=300', 'access-control-allow-origin': '*' });
    const known = request.headers['if-none-match']?.split(/\s*,\s*/) ?? [];
    if (known.some((tag) => tag === etag || tag === `W/${etag}`)) return reply.code(304).send();
    return reply.type('text/plain; charset=utf-8').send(text);
  });
}
