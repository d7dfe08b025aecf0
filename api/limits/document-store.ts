import type { ApolloServerOptions } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { documentBytes, keptBytes } from '../memory/bytes.js';
import { Kept } from '../memory/kept.js';

type DocumentStore = NonNullable<ApolloServerOptions<object>['documentStore']>;

/**
 * Keeps parsed and validated documents that are asked for again. Apollo names each by a hash of the schema, a colon and
 * the hash of its text; those with an `expected` hash are kept from the first time on.
 */
export function documentStore(
  expected: ReadonlySet<string> = new Set(),
  documents = new Kept<DocumentNode>(keptBytes.documents, ({ loc }) => documentBytes(loc?.source.body ?? '')),
): DocumentStore {
  return {
    get: async (name) => documents.get(name),
    set: async (name, document) => documents.offer(name, document, expected.has(name.slice(name.indexOf(':') + 1))),
    delete: async (name) => documents.delete(name),
  };
}
