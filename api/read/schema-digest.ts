import { createHash } from 'node:crypto';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

const digests = new WeakMap<GraphQLSchema, string>();

/** A short name for all that a schema says: the same for the same schema, on every node. */
export function digestOf(schema: GraphQLSchema): string {
  const known = digests.get(schema);
  if (known) return known;
  const text = printSchema(lexicographicSortSchema(schema));
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
  digests.set(schema, digest);
  return digest;
}
