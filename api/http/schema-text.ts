import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { executeSync, type GraphQLSchema, getIntrospectionQuery, parse, printSchema } from 'graphql';
import type { Admission } from '../limits/admission/admission.js';
import { Prepared } from './prepared.js';
import { refuseWhenFull } from './refuse-when-full.js';

/** What introspection answers to the usual tools, with all that they can ask for. */
const introspected = (schema: GraphQLSchema): string => {
  const query = getIntrospectionQuery({
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  });
  return JSON.stringify(executeSync({ schema, document: parse(query) }));
};

/**
 * `/schema.graphql`: the schema as SDL, for people, code generators and pages of any origin; it holds no secret.
 * `/schema.json`: the same as introspection tells it, for tools that go by that.
 */
export function schemaText(fastify: FastifyInstance, schema: GraphQLSchema, admission: Admission): void {
  const forms = {
    '/schema.graphql': ['text/plain; charset=utf-8', () => `${printSchema(schema)}\n`],
    '/schema.json': ['application/json; charset=utf-8', () => introspected(schema)],
  } as const;
  for (const [url, [type, write]] of Object.entries(forms)) {
    let text: Prepared | undefined;
    fastify.get(url, { onRequest: refuseWhenFull(admission) }, (request: FastifyRequest, reply: FastifyReply) => {
      text ??= new Prepared(Buffer.from(write()), { type, cache: 'public, max-age=300' });
      return text.send(request, reply.header('access-control-allow-origin', '*'));
    });
  }
}
