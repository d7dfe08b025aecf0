import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, printSchema } from 'graphql';
import type { Admission } from '../limits/admission/admission.js';
import { Prepared } from './prepared.js';
import { refuseWhenFull } from './refuse-when-full.js';

/** `/schema.graphql`: the schema as SDL, for people, code generators and pages of any origin; it holds no secret. */
export function schemaText(fastify: FastifyInstance, schema: GraphQLSchema, admission: Admission): void {
  const text = new Prepared(Buffer.from(`${printSchema(schema)}\n`), {
    type: 'text/plain; charset=utf-8',
    cache: 'public, max-age=300',
  });
  fastify.get('/schema.graphql', { onRequest: refuseWhenFull(admission) }, (request, reply) =>
    text.send(request, reply.header('access-control-allow-origin', '*')),
  );
}
