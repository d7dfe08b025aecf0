import type { ApolloServerOptions } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { limits } from './limits.js';

type DocumentStore = NonNullable<ApolloServerOptions<object>['documentStore']>;

const sizeOf = (document: DocumentNode) => document.loc?.source.body.length ?? limits.documentCacheCharacters;

/**
 * Keeps parsed and validated documents, the least recently used leaving first. It is bounded by characters of source,
 * because a syntax tree is many times larger than its text and anybody can send another one.
 */
export function documentStore(capacity: number = limits.documentCacheCharacters): DocumentStore {
  const documents = new Map<string, DocumentNode>();
  let characters = 0;
  const remove = (key: string) => {
    const document = documents.get(key);
    if (document && documents.delete(key)) characters -= sizeOf(document);
    return document;
  };
  return {
    async get(key) {
      const document = documents.get(key);
      if (!document) return undefined;
      documents.delete(key);
      documents.set(key, document);
      return document;
    },
    async set(key, document) {
      remove(key);
      if (sizeOf(document) > capacity) return;
      documents.set(key, document);
      characters += sizeOf(document);
      for (const oldest of documents.keys()) {
        if (characters <= capacity) break;
        remove(oldest);
      }
    },
    async delete(key) {
      return remove(key) !== undefined;
    },
  };
}
